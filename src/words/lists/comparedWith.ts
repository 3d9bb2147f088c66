import type { PhraseTable } from "../phrases";

/**
 * With whom a benchmark's heading compares, and as what, in all the words that headings use: neighbours, England, regions by
 * their published names, the own region, authorities that nothing published gathers; mean or median.
 */
export const COMPARED_WITH = [
  [
    "neighbours",
    "(stat|statistical|statistic|nearest|) (neighbour|neighbor|nbr|nhbr|neigh)",
    "(neighbour|nbr|neigh) (authority|council|la|group)",
    "neighbouring (authority|council|la|las)",
    "(sn|sns|snn|s n)",
    "stat n*",
    "(stat|statistical) (peer|comparator|benchmark) (group|authority|council|)",
    "(stat|statistical|neighbour|) (family|family group) (of|) (similar|) (authority|council|la|las|local authority|group|)",
    "peer (group|authority|council|)",
    "(similar|comparable|like) (authority|council|la|las|local authority|area)",
  ],
  ["England", "(england|english|eng|national|nationally|nat)"],
  ["South West", "(south west|southwest|sw)"],
  ["South East", "(south east|southeast|se)"],
  ["North West", "(north west|northwest|nw)"],
  ["North East", "(north east|northeast|ne)"],
  ["West Midlands", "(west midland|west mids|w midland|w mids|wm)"],
  ["East Midlands", "(east midland|east mids|e midland|e mids|em)"],
  [
    "East of England",
    "(east of england|east england|eastern england|eastern region|eastern|east region|eoe)",
  ],
  ["Yorkshire and the Humber", "(yorkshire|yorks|y and h|yh) (and|) (the|) (humber|humberside|)"],
  ["London (Inner)", "(inner london|london inner)"],
  ["London (Outer)", "(outer london|london outer)"],
  ["London", "london"],
  ["own region", "(region|regional|regionally)", "midlands!"],
  [
    "others",
    "(good|outstanding|inadequate|ofsted|target|best|quartile|cipfa|core cities)",
    "cipfa (nearest|) neighbour",
  ],
  ["median", "median"],
  ["mean", "(average|avg|ave|mean)"],
] as const satisfies PhraseTable<string>;

/** What a phrase of the table means. */
export type ComparedWith = (typeof COMPARED_WITH)[number][0];

/** What may follow the name of a region in a paper: `London boroughs average 88%`. */
export const BEHIND_A_REGION = ["average", "mean", "median", "benchmark", "figure"] as const;
/** What sets one neighbour apart in a paper: `our best performing neighbour`, `one of our statistical neighbours`. */
export const BEFORE_ONE_NEIGHBOUR = [
  "an?",
  "one",
  "one of (?:our|the)",
  "some of (?:our|the)",
  "(?:(?<!(?:our|the|all) )(?:two|three|four|five|six)|(?:two|three|four|five|six) of (?:our|the))",
  "several of (?:our|the)",
  "another",
  "best",
  "worst",
  "top",
  "highest",
  "lowest",
  "nearest",
  "strongest",
  "weakest",
] as const;
/** What those are called of whom some may be set apart: `three comparable councils`. */
export const NEIGHBOURING = ["neighbours?", "councils?", "areas?", "authority", "authorities"] as const;
/** The one that a paper compares with, where no word such as “average” follows: `our peer authority`, `a council like ours`. */
export const ONE_AUTHORITY = ["authority", "council", "area", "nearest neighbour", "our neighbour"] as const;
/** Words behind it that make the whole group of it: `the peer authority average`. */
export const BEHIND_ALL_OF_THEM = ["group", "rate", "comparator", "performance", "data", "level"] as const;
/** Neighbours of a model, whose year stands before them: `2021 neighbours`. */
export const OF_A_MODEL = ["model", "neighbours", "sns?\\b"] as const;
/** The months in which models of neighbours come out. */
export const MODELS_COME_IN = ["april", "may"] as const;
