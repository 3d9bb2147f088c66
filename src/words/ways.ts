import { DUTIES } from "./duties";
import { GOOD_AND_BAD } from "./goodAndBad";
import { SPANS } from "./spans";

/**
 * What the words of a measure's name say about which way is good. A longer phrase hides the shorter ones within it, so
 * "not known" is no negation. Names are asked with their things by their plainest names (`things.ts`).
 */
export const WAYS = [...GOOD_AND_BAD, ...DUTIES, ...SPANS] as const;

/** What a phrase of a name says about which way is good. */
export type WayWord = (typeof WAYS)[number][0];
