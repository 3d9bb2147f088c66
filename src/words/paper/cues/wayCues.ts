import type { PhraseTable } from "../../phrases";
import { ROUGHLY } from "./roughly";

/** Which way a figure went. */
export const WAY_CUES = [
  [
    "up",
    "(up|rise|rose|risen|rising|increas*|grew|grown|growing|growth|climbed|climb|climbing|jumped|upward!|upwards)",
    `${ROUGHLY} (doubl*|trebl*|tripl*|quadrupl*|twofold|threefold|fourfold|fivefold|tenfold)`,
    "(crept|edged) up",
    "(gone|went|going) up",
    "(continue|continues|continued|continuing) to (rise|increase|grow|climb|go up)",
    "higher$",
  ],
  [
    "down",
    "(down|fall|fell|fallen|falling|decreas*|drop|dropped|dropping|reduc*|decline|declined|declining|dipped|dip|downward!|downwards)",
    `${ROUGHLY} (halved|halving)`,
    "(crept|edged) down",
    "(continue|continues|continued|continuing) to (fall|decrease|drop|reduce|decline|come down|go down)",
    "(eased|easing)",
    "(gone|went|going) down",
    "(come|came|coming) down",
    "(dropped|fallen|fell) (back|away)",
  ],
  [
    "better",
    "(improved|improving|improvement|improves|recovered|recovering)",
    "(continue|continues|continued|continuing) to improve",
    "better$",
  ],
  [
    "worse",
    "(worsened|worsening|worsens|deteriorat*)",
    "(continue|continues|continued|continuing) to (worsen|deteriorate|slip)",
    "worse$",
    "(slipped|slipping|slid) (back|)",
    "(lost|losing) ground",
  ],
  [
    "level",
    "(unchanged|static|no change|not changed)",
    "(remains|remain|remained|held|stays|stayed|been) (static|unchanged|the same)",
    "the same (as|percentage as|figure as|level as|rate as)",
    "same as",
  ],
  [
    "level perhaps",
    "(remains|remain|remained|held|stays|stayed|been|) (stable|steady|level!|constant)",
    "similar (to|percentage to|level to|figure to|rate to|)",
    "(broadly|) (comparable|consistent) (to|with)",
  ],
] as const satisfies PhraseTable<string>;
