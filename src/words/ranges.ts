import type { PhraseTable } from "./phrases";

/** What a measure's name says of how far its figures can reach. */
export const RANGES = [
  [
    // A percentage of something that can be passed: a budget, a plan, a capacity, another year's figure.
    "beyond the whole",
    "(against|compared|relative|versus|vs|ratio|index|growth|demand|turnover|uptake|productivity|throughput)",
    "(budget|spend|spent|income|saving|profil*|forecast|trajector*|planned|target|baseline)",
    "(plan|plans) (achieved|delivered)",
    "of (the|) (annual|) plan$",
    "(capacity|occupancy|utilisation|utilization|establishment|clearance|recruitment|activity|yield)",
    "(change|variance|increase|decrease|reduction|movement)",
    "of (last|previous|prior) year",
    "collected .. (of|against) (the|) (rent|income|tax|rate|debit|amount|charge|sum)",
    "(rent|income|tax) (owed|due|charged|billed)",
    "of <n> (/|) <n>",
    "(last|previous) year's",
  ],
  [
    // Of these no more can be than there are.
    "never beyond the whole",
    "in (time|timescale)",
    "on time",
    "within (<n>|timescale)",
    "up to date",
    "(who|whom|whose|aged)",
    "not (in|known)",
  ],
  [
    "below zero",
    "(change|net|variance|difference|gap|increase|decrease|growth|movement|balance|reduction|saving)",
    "(over|under|overspend|underspend|surplus|deficit|shortfall|deviation|anomaly)",
    "(ahead|behind|distance)",
    "progress (<n>|score)",
    "(progress|attainment) <n>",
    "value added",
    "net _ score",
    "(better|worse) than",
  ],
] as const satisfies PhraseTable<string>;
