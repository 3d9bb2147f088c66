import type { PhraseTable } from "../phrases";
import { OTHER_CUES } from "./cues/otherCues";
import { QUIET_CUES } from "./cues/quietCues";
import { SIDE_CUES } from "./cues/sideCues";
import { TIME_CUES } from "./cues/timeCues";
import { WAY_CUES } from "./cues/wayCues";
import { MARK_CUES } from "./cues/markCues";

/** What the words of a report say of the figures beside them. A longer phrase hides the shorter ones within it. */
export const CUES = [
  ...MARK_CUES,
  ...WAY_CUES,
  ...SIDE_CUES,
  ...TIME_CUES,
  ...OTHER_CUES,
  ...QUIET_CUES,
] as const satisfies PhraseTable<string>;

/** What a cue says. */
export type Cue = (typeof CUES)[number][0];
