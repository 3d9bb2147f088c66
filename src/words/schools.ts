import type { PhraseTable } from "./phrases";

/** Words in the names of what schools report, who have no August. */
export const SCHOOLS = [
  ["school", "(school|pupil|attendance|attending|pep|personal education plan|exclusion|suspension)"],
] as const satisfies PhraseTable<string>;
