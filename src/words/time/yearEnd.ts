import type { PhraseTable } from "../phrases";

/** Headings of a year's result that name no year. */
export const YEAR_END = [
  [
    "year end",
    "(year end|yearend|yr end|end of year|eoy|full year|outturn|year end outturn|full year outturn)",
    "(year end|yr end|full year) (actual|result|figure|performance|position|value)",
    "(actual|final) (year end|outturn)",
  ],
] as const satisfies PhraseTable<string>;
