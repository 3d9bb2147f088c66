import { choiceOf, CONFERENCE_SHORT } from "./groupNames";

/** Conversions that are usually wanted high: the step before them is hard on a family, and without need where nothing follows. */
export const WANTED_HIGH = [
  `(s 47|s47|section 47) .. ${choiceOf([...CONFERENCE_SHORT, "conference"])}`,
] as const;
