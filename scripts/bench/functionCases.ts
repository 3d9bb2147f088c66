import { AVERAGE, IF, PRODUCT, ROUND, SUM } from "@formulajs/formulajs";
import { kpiPercent } from "../../src/functions/kpi/rates/kpiPercent";
import { kpiPooled } from "../../src/functions/kpi/rates/kpiPooled";
import { kpiRag } from "../../src/functions/kpi/judgements/kpiRag";
import { kpiRate10k } from "../../src/functions/kpi/rates/kpiRate10k";
import { kpiRound } from "../../src/functions/kpi/cells/kpiRound";
import { kpiYtd } from "../../src/functions/kpi/rates/kpiYtd";

/** What a call works on: a count and a population, and twelve months of each. */
export interface Figures {
  readonly count: number;
  readonly population: number;
  readonly counts: readonly number[];
  readonly populations: readonly number[];
}

/** One KPI function beside the same arithmetic in formulajs and in Excel's own formulas. */
export interface FunctionCase {
  readonly name: string;
  /** As Excel hands single cells over. */
  readonly ours: (figures: Figures) => unknown[][];
  readonly theirs: (figures: Figures) => unknown;
  /** With `#` for the row: a count in A, a population in B, months in C to N and O to Z. */
  readonly kpi: string;
  readonly native: string;
}

const YEAR = 12;
const PER = 10_000;
const TARGET = 0.005;
const TOLERANCE = 0.003;

export const FUNCTION_CASES: readonly FunctionCase[] = [
  {
    name: "RATE10K",
    ours: ({ count, population }) => kpiRate10k([[count]], [[population]], [[YEAR]]),
    theirs: ({ count, population }) => (Number(PRODUCT(count, YEAR)) / population) * PER,
    kpi: "=KPI.RATE10K(A#,B#,12)",
    native: "=A#*12/B#*10000",
  },
  {
    name: "PERCENT",
    ours: ({ count, population }) => kpiPercent([[count]], [[population]]),
    theirs: ({ count, population }) => Number(PRODUCT(count)) / population,
    kpi: "=KPI.PERCENT(A#,B#)",
    native: "=A#/B#",
  },
  {
    name: "RAG",
    ours: ({ count, population }) => kpiRag([[count / population]], [[TARGET]], [[TOLERANCE]]),
    theirs: ({ count, population }) => {
      const actual = count / population;
      return IF(actual >= TARGET, "Green", IF(actual >= TOLERANCE, "Amber", "Red")) as unknown;
    },
    kpi: "=KPI.RAG(A#/B#,0.005,0.003)",
    native: '=IF(A#/B#>=0.005,"Green",IF(A#/B#>=0.003,"Amber","Red"))',
  },
  {
    name: "ROUND",
    ours: ({ count, population }) => kpiRound([[count / population]], [[3]]),
    theirs: ({ count, population }) => ROUND(count / population, 3) as unknown,
    kpi: "=KPI.ROUND(A#/B#,3)",
    native: "=ROUND(A#/B#,3)",
  },
  {
    name: "YTD (mean)",
    ours: ({ counts }) => kpiYtd([[...counts]], [["mean"]]),
    theirs: ({ counts }) => AVERAGE(counts) as unknown,
    kpi: '=KPI.YTD(C#:N#,"mean")',
    native: "=AVERAGE(C#:N#)",
  },
  {
    name: "POOLED",
    ours: ({ counts, populations }) => kpiPooled([[...counts]], [[...populations]]),
    theirs: ({ counts, populations }) => SUM(counts) / SUM(populations),
    kpi: "=KPI.POOLED(C#:N#,O#:Z#)",
    native: "=SUM(C#:N#)/SUM(O#:Z#)",
  },
];
