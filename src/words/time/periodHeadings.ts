import type { Phrases } from "../says";
import { YEAR_SO_FAR } from "./yearSoFar";

/** What heads periods, or the column of the periods of each row, and nothing else. */
export const PERIOD_WORDS: Phrases = ["^ (month|quarter|period|date|year|week) $"];
/** Over the names of measures it belongs to the periods beside it. */
export const TIME_OVER_NAMES: Phrases = [
  "^ (financial|calendar|academic|) year (ending|) $",
  "^ (date|week|period) (ending|) $",
];
/** A column that says of which period each row's latest value is. */
export const PERIOD_OF_THE_ROW: Phrases = [
  "^ (latest|current|reporting|data|time|) (period|month|quarter|date|timeframe) $",
  "^ (period|month|quarter|date|timeframe) (of data|of latest data|reported|covered) $",
  "^ (data|latest data|) as at $",
  "^ latest data $",
];

/** Words that place a figure before the latest. */
export const BEFORE_THE_LATEST: Phrases = [
  "(previous|prior|prev)",
  "last (week|month|quarter|period)",
  "^ last $",
];
/** Words that name the period before the one in hand, … */
export const PERIOD_BEFORE: Phrases = ["(previous|prior|prev|last) (month|quarter|period)"];
/** … and that period itself. */
export const PERIOD_IN_HAND: Phrases = ["(latest|current|this|reporting|in) (month|quarter|period)"];
/** A heading over the latest figure, whichever month that is of. */
export const LATEST: Phrases = ["(latest|current|most recent)", "this (month|quarter|period)"];
/** A heading over a span that moves with the latest month. */
export const MOVING: Phrases = ["(rolling|moving)"];

/** Headings of a year that has gone: the months beside it are of the next. */
export const YEAR_GONE: Phrases = ["(outturn|baseline|actual|result|year end|previous|last)"];
/** Headings of the year that the months are in. */
export const YEAR_RUNNING: Phrases = ["(target|forecast|aim|plan|projected|to date)", YEAR_SO_FAR];
/** Headings of a year's result. */
export const WHOLE_YEAR_RESULT: Phrases = ["(outturn|year end|full year)"];
/** Headings of what a whole year is to reach. */
export const OF_A_WHOLE_YEAR: Phrases = [
  "(annual|yearly|year end|full year|whole year)",
  "end of (the|) year",
];
/** What a heading says of a month, or of the year, that is not over. */
export const SO_FAR: Phrases = ["(to date|so far)"];
/** That the year is meant, and not the month. */
export const OF_THE_YEAR: Phrases = ["year", YEAR_SO_FAR];
