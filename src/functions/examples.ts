/** A call that a reader can try, with what it gives; results that stand beside each other are parted by a bar. */
export interface Example {
  readonly formula: string;
  readonly gives: string;
  /** What the cells that it names hold. */
  readonly given?: string;
}

/** One example for every function, by its id. A host test calculates each. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  RATE10K: { formula: "=KPI.RATE10K(50, 20000, 12)", gives: "300" },
  RATE: { formula: "=KPI.RATE(50, 20000, 1000)", gives: "2.5" },
  PERCENT: { formula: "=KPI.PERCENT(407, 1628)", gives: "0.25" },
  WORKING: { formula: '=KPI.WORKING("407/1628 = 0.25")', gives: "0.25" },
  "WORKING.CHECK": {
    formula: '=KPI.WORKING.CHECK(91%, "756/861")',
    gives: "Differs: the working gives 87.8%.",
  },
  RAG: { formula: "=KPI.RAG(25%, 20%, 28%)", gives: "Amber" },
  "RAG.WHY": {
    formula: "=KPI.RAG.WHY(25%, 20%, 28%)",
    gives: "Amber: 25% misses the target of 20% but is within the tolerance of 28% (lower is better).",
  },
  DOT: { formula: '=KPI.DOT(80%, 77%, "High")', gives: "↑" },
  CHANGE: { formula: "=KPI.CHANGE(121, 1000)", gives: "(-879) ▼" },
  GAP: { formula: '=KPI.GAP(17%, 20%, "Low")', gives: "0.03" },
  YTD: { formula: '=KPI.YTD({10,20,15}, "Sum")', gives: "45" },
  POOLED: { formula: "=KPI.POOLED({1,9}, {10,30})", gives: "0.25" },
  INTERVAL: { formula: "=KPI.INTERVAL(10, 20)", gives: "0.299298 | 0.700702" },
  "RATE.INTERVAL": { formula: "=KPI.RATE.INTERVAL(65, 100, 100)", gives: "50.163188 | 82.849139" },
  COMPARE: { formula: '=KPI.COMPARE(10, 20, 25%, "High")', gives: "Better" },
  SPC: { formula: "=KPI.SPC({1,2,1,2})", gives: "1.5 | -1.16 | 4.16" },
  SIGNAL: {
    formula: '=KPI.SIGNAL({5,6,5,6,5,6,5,6,5,6,5,6,30}, "High")',
    gives: "Special cause, better: above the upper limit.",
  },
  POPULATION: {
    formula: '=KPI.POPULATION(Register!A1:B3, "mid-2023")',
    gives: "146874",
    given:
      "Register!A1:B3 holds the headings Year and Population, then 2022 and 145,000, then 2023 and 146,874",
  },
  ROUND: { formula: "=KPI.ROUND(2.85, 1)", gives: "2.9" },
  SUPPRESS: { formula: "=KPI.SUPPRESS(4)", gives: "c" },
  VALUE: { formula: '=KPI.VALUE("20.9% (March 24)")', gives: "0.209" },
};
