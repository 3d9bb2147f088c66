import { AGES_BOUNDED, AGES_SPANNED, MAY_NAME_AN_AGE } from "../../words/paper/ageWritings";
import { NUMBER_WORDS } from "../../words/paper/numberWords";

/**
 * A span of ages (`aged 16 to 17`). A paper uses it to speak of some of the children, and its numbers are no figures of a
 * measure.
 */
export interface FoundAge {
  readonly start: number;
  readonly end: number;
  readonly concept: string;
}

/** The ages that a sentence speaks of, open spans (`under 13`) before closed ones. Text on one line, in lower case with plain dashes. */
export function agesIn(plain: string): FoundAge[] {
  const found: FoundAge[] = [];
  if (!MAY_NAME_AN_AGE.test(plain)) return found;
  const take = (match: RegExpExecArray, concept: string): void => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, concept });
  };
  for (const pattern of AGES_BOUNDED)
    for (const match of plain.matchAll(pattern)) take(match, `age ${match[1]} ${yearsOf(match[2] ?? "")}`);
  for (const pattern of AGES_SPANNED)
    for (const match of plain.matchAll(pattern))
      take(match, `age ${yearsOf(match[1] ?? "")} ${match[2] ?? ""}`.trim());
  return found;
}

/** `5` of `under 5`, `under five` and `under fives`. */
function yearsOf(age: string): string {
  const one = age.replace(/(?<=x)es$|s$/, "");
  return String(NUMBER_WORDS.get(one) ?? age);
}
