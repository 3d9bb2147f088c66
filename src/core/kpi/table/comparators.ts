import type { KpiFunction } from "../kpiFunction";
import { NEIGHBOURS } from "../neighbourCount";

/** Public figures. They load with the first call. */
export const COMPARATORS = {
  BENCHMARK: {
    gives:
      "A public figure of a children's services measure, or the mean or median of an area's statistical neighbours. A percentage is a fraction.",
    arguments: [
      {
        name: "measure",
        help: "What is measured, as a scorecard calls it: Re-referrals within 12 months (%). In one cell or a range.",
      },
      { name: "area", help: "An authority, a region, or England." },
      {
        name: "year",
        help: "The year as 2024 or 2023/24, by when it ends. Left out: the newest with a figure.",
        optional: true,
      },
      {
        name: "statistic",
        help: "Own, Mean or Median of its ten neighbours, Region, England. Left out: Own.",
        optional: true,
        choices: "STATISTIC",
      },
    ],
    results: "each",
    waits: true,
    example: {
      formula: '=KPI.BENCHMARK("Children on child protection plans per 10,000", "Devon", 2024)',
      gives: "31.7",
    },
  },
  NEIGHBOURS: {
    gives: "An authority's ten statistical neighbours, nearest first, beside each other.",
    arguments: [
      { name: "area", help: "The authority, in one cell, one column or one row." },
      {
        name: "model",
        help: "April 2021 or May 2025. Left out: the newest that knows the authority.",
        optional: true,
        choices: "MODEL",
      },
    ],
    results: { forEach: NEIGHBOURS },
    waits: true,
    example: {
      formula: '=KPI.NEIGHBOURS("Devon", "May 2025")',
      gives:
        "East Sussex | Dorset | Norfolk | Kent | Somerset | Suffolk | West Sussex | Derbyshire | Essex | Worcestershire",
    },
  },
} as const satisfies Readonly<Record<string, KpiFunction>>;
