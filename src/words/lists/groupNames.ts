/**
 * What the field calls by a few letters. A word here is known to measures' names, counts that are brought in, checks across
 * rows, national measures and papers; each of them adds to it what is spelt out.
 */
export const IN_CARE_SHORT = ["cic", "lac", "cla"] as const;
/** Children in need under section 17. */
export const IN_NEED_SHORT = ["cin"] as const;
/** Child protection plans, and those who are on one. */
export const PLAN_SHORT = ["cpp"] as const;
/** Care leavers, and care experienced people. */
export const LEAVERS_SHORT = ["cep", "ceyp"] as const;
/** Initial child protection conferences. */
export const CONFERENCE_SHORT = ["icpc"] as const;

/** A list as one choice of a phrase: `(cic|lac|cla)`. */
export function choiceOf(names: readonly string[]): string {
  return `(${names.join("|")})`;
}
/** A list as one choice of a pattern, each name in the plural too: `(?:cics?|lacs?|clas?)`. */
export function eitherNumber(names: readonly string[]): string {
  return `(?:${names.map((name) => `${name}s?`).join("|")})`;
}
