import type { CameFrom } from "../../model/proposed";

/** What the way back to a room is called. */
export const BACK_TO: Readonly<Record<CameFrom, string>> = {
  checks: "Back to the checks",
  month: "Back to the month",
  functions: "Back to the functions",
};
