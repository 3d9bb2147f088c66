import type { KpiFunction } from "../kpiFunction";

/** An interval has a lower and an upper end. */
const ENDS = 2;

/** Several months together, intervals and natural variation. */
export const STATISTICS = {
  YTD: {
    gives:
      "The year to date from its months. Percentages are not added up: use Latest, or KPI.POOLED with their counts.",
    arguments: [
      {
        name: "months",
        help: "The months of the year so far, in one row or column; of a larger range, every row by itself.",
      },
      {
        name: "rule",
        help: "Sum for counts of events, Latest for a count at a point in time, Mean. Left out: Sum.",
        optional: true,
        choices: "RULE",
      },
    ],
    results: { series: 1 },
    example: { formula: '=KPI.YTD({10,20,15}, "Sum")', gives: "45" },
  },
  POOLED: {
    gives:
      "Several percentages as one: the sum of the numerators divided by the sum of the denominators. Percentages are never averaged.",
    arguments: [
      {
        name: "numerators",
        help: "The parts, in one row or column; of a larger range, every row by itself.",
      },
      { name: "denominators", help: "The wholes that they are parts of, in a range of the same shape." },
    ],
    results: { series: 1 },
    example: { formula: "=KPI.POOLED({1,9}, {10,30})", gives: "0.25" },
  },
  INTERVAL: {
    gives:
      "The confidence interval of a percentage, lower and upper end beside each other (Wilson score method).",
    arguments: [
      { name: "numerator", help: "The part, in one cell, one column or one row." },
      { name: "denominator", help: "The whole that it is a part of." },
      { name: "confidence", help: "How sure to be: 95%, 99.8%. Left out: 95%.", optional: true },
    ],
    results: { forEach: ENDS },
    example: { formula: "=KPI.INTERVAL(10, 20)", gives: "0.299298 | 0.700702" },
  },
  "RATE.INTERVAL": {
    gives:
      "The confidence interval of a rate, lower and upper end beside each other (Byar's method; exact below a count of ten).",
    arguments: [
      { name: "count", help: "How many were counted over the period, in one cell, one column or one row." },
      { name: "population", help: "How many there are to count against." },
      { name: "per", help: "Of how many: 1000 for a rate per 1,000, 10000 for one per 10,000." },
      { name: "confidence", help: "How sure to be: 95%, 99.8%. Left out: 95%.", optional: true },
    ],
    results: { forEach: ENDS },
    example: { formula: "=KPI.RATE.INTERVAL(65, 100, 100)", gives: "50.163188 | 82.849139" },
  },
  COMPARE: {
    gives:
      "Whether a percentage is better than a benchmark, similar or worse: similar where its 95% interval holds the benchmark.",
    arguments: [
      { name: "numerator", help: "The part, in one cell or a range." },
      { name: "denominator", help: "The whole that it is a part of." },
      {
        name: "benchmark",
        help: "The percentage to compare with, such as that of the statistical neighbours.",
      },
      {
        name: "polarity",
        help: "High or Low: which way is good. Left out: the answer is Higher, Similar or Lower.",
        optional: true,
        choices: "DIRECTION",
      },
    ],
    results: "each",
    example: { formula: '=KPI.COMPARE(10, 20, 25%, "High")', gives: "Better" },
  },
  SPC: {
    gives:
      "The limits of natural variation (XmR chart): mean, lower and upper limit beside each other, as the NHS Excel tool has them.",
    arguments: [
      {
        name: "values",
        help: "The figures in the order of time, in one row or column; of a larger range, every row by itself.",
      },
    ],
    results: { series: 3 },
    example: { formula: "=KPI.SPC({1,2,1,2})", gives: "1.5 | -1.16 | 4.16" },
  },
  SIGNAL: {
    gives:
      "Whether the latest figure of a series is more than natural variation, and by which rule of an XmR chart, in words.",
    arguments: [
      {
        name: "values",
        help: "The figures in the order of time, in one row or column; of a larger range, every row by itself.",
      },
      {
        name: "polarity",
        help: "High or Low: which way is good. Left out: the answer says higher or lower.",
        optional: true,
        choices: "DIRECTION",
      },
    ],
    results: { series: 1 },
    example: {
      formula: '=KPI.SIGNAL({5,6,5,6,5,6,5,6,5,6,5,6,30}, "High")',
      gives: "Special cause, better: above the upper limit.",
    },
  },
} as const satisfies Readonly<Record<string, KpiFunction>>;
