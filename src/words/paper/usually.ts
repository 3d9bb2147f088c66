/** Words that tell a figure of no one time, but how high it usually is. */
export const USUALLY: ReadonlySet<string> = new Set([
  "typically",
  "usually",
  "normally",
  "generally",
  "ordinarily",
]);

/** What numbers are usually counted by: `1,803 contacts a month`. */
export const BY_TIME: ReadonlySet<string> = new Set(["day", "week", "month", "quarter", "year"]);
