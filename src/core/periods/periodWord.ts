import { mainKind } from "../figures/mainKind";
import type { Period } from "./period";

const WORDS: Readonly<Record<Period["kind"], string>> = {
  month: "month",
  quarter: "quarter",
  year: "year",
  week: "week",
  span: "period",
};

/** What a sentence calls one of these: `quarter` where most of them are quarters, `period` where nothing dates them. */
export function periodWord(periods: readonly (Period | null)[]): string {
  const kind = mainKind(periods);
  return kind === null ? "period" : WORDS[kind];
}
