import type { Finding } from "../../model/finding";
import { CHECKS } from "../run/checks";

// Names such as `parts-off` are for developers. A report is read by people who know the questions only.

/** What a check asks, in a sentence, for those to whom its name says nothing; of other findings their kind, in words. */
export function questionOf(check: Finding["check"]): string {
  return CHECKS.find(({ id }) => id === check)?.question ?? check.replaceAll("-", " ");
}
