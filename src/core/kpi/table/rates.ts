import type { KpiFunction } from "../kpiFunction";

/** Rates and percentages, and workings typed as text. */
export const RATES = {
  RATE10K: {
    gives: "A rate per 10,000: the count, times the periods in a year, for every 10,000 of the population.",
    arguments: [
      { name: "count", help: "How many were counted, in one cell or a range." },
      { name: "population", help: "How many there are, such as the mid-year estimate aged 0 to 17." },
      {
        name: "periodsPerYear",
        help: "12 for a month's count, 4 for a quarter's. Left out: 1, a year's count or one at a point in time.",
        optional: true,
      },
    ],
    results: "each",
    example: { formula: "=KPI.RATE10K(50, 20000, 12)", gives: "300" },
  },
  RATE: {
    gives: "A rate: the count, times the periods in a year, for every so many of the population.",
    arguments: [
      { name: "count", help: "How many were counted, in one cell or a range." },
      { name: "population", help: "How many there are to count against." },
      { name: "per", help: "Of how many: 1000 for a rate per 1,000, 10000 for one per 10,000." },
      {
        name: "periodsPerYear",
        help: "12 for a month's count, 4 for a quarter's. Left out: 1, a year's count or one at a point in time.",
        optional: true,
      },
    ],
    results: "each",
    example: { formula: "=KPI.RATE(50, 20000, 1000)", gives: "2.5" },
  },
  PERCENT: {
    gives:
      "A percentage: the numerator as a share of the denominator. Format the cell as a percentage to see 25% for 0.25.",
    arguments: [
      { name: "numerator", help: "The part, in one cell or a range." },
      { name: "denominator", help: "The whole that it is a part of." },
    ],
    results: "each",
    example: { formula: "=KPI.PERCENT(407, 1628)", gives: "0.25" },
  },
  WORKING: {
    gives:
      "What a typed working gives: 0.250307… for 407/1626 = 0.25. The result typed behind its equals sign is left aside.",
    arguments: [
      {
        name: "text",
        help: "The working as typed, such as ((387*12)/146874)*10000, in one cell or a range.",
      },
    ],
    results: "each",
    example: { formula: '=KPI.WORKING("407/1628 = 0.25")', gives: "0.25" },
  },
  "WORKING.CHECK": {
    gives:
      "Whether a figure and its working agree: the working's exact result, rounded half up as the figure is, equals it.",
    arguments: [
      { name: "actual", help: "The published figure, in one cell or a range." },
      { name: "text", help: "The working as typed, such as 407/1626." },
    ],
    results: "each",
    example: {
      formula: '=KPI.WORKING.CHECK(91%, "756/861")',
      gives: "Differs: the working gives 87.8%.",
    },
  },
} as const satisfies Readonly<Record<string, KpiFunction>>;
