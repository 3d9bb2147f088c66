import type { CameFrom } from "../../model/proposed";

/** The words on the button that leads back to a room. */
export const BACK_TO: Readonly<Record<CameFrom, string>> = {
  checks: "Back to the checks",
  month: "Back to the month",
  functions: "Back to the functions",
};
