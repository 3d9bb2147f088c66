import type { Trail } from "../../model/handover/trail";

/**
 * How far back the trail goes and what is dropped first, in sentences that stand with every copy: a reader must not
 * take it for complete.
 */
export function boundsOf({ applies, most, savedBy }: Trail): string {
  const saved = savedBy === null ? NOT_SAID : SAVED_BY(savedBy);
  return `${HELD(applies, most)} ${saved}`;
}

const HELD = (applies: number, most: number): string =>
  `The file remembers the last ${most} times that changes were applied (${applies} now), and fewer where they are large: the oldest are dropped first. What was reverted is taken out of it. What was set aside stays until it is brought back.`;
const NOT_SAID = "Excel does not tell an add-in who works in a file, so who did it is not known.";
const SAVED_BY = (name: string): string =>
  `Excel does not tell an add-in who works in a file, only who saved it last: ${name}.`;
