import { withNames } from "../thingNames";

/** Conversions that are usually wanted high: the step before them is hard on a family, and without need where nothing follows. */
export const WANTED_HIGH = [
  ...withNames("{s47 enquiry} .. {initial conference}"),
  ...withNames("{s47 enquiry} .. conference"),
] as const;
