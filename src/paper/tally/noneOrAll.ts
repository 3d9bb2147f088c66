// Reads “No child had …” and “All care leavers are …” as 0% and 100% of the row whose whole name such a sentence says. A row
// is asked only where no word is left over, for “all plans were reviewed” is nothing that a share of long plans tells.

import { anyOf } from "../../words/anyOf";
import { FINITE_VERBS } from "../../words/paper/finiteVerbs";
import { LEAVES_ALL_OF_THEM, SAYS_ALL, SAYS_NONE } from "../../words/paper/noneAndAll";
import { clausesOf } from "../claims/clauses";
import type { SentenceReading } from "../claimsOf";
import type { ReadClaim } from "../decided";
import type { Quoted, SentenceMark } from "../lex/mark";
import type { SentenceParts } from "../sentenceParts";
import { leftOpen } from "../verdicts";

/** What a sentence says of none or of all, where `plain`, as it is read otherwise, says no claim. */
export function noneOrAll(
  parts: SentenceParts,
  plain: SentenceReading,
  readAs: (parts: SentenceParts) => SentenceReading,
): SentenceReading {
  const said = plain.claims.length > 0 ? null : quantityOf(parts);
  if (said === null) return plain;
  // “There were no children in unregistered homes” is a share of nought, or the number.
  const units: readonly Quoted["unit"][] = said.share === 0 ? ["percent", "plain"] : ["percent"];
  for (const unit of units) {
    const { reading, only } = readWith(parts, said, unit, readAs);
    if (only === null) continue;
    if (only.verdict === "cannot tell") return reading;
    // A share of 0.4% is shown as 0%, and is not none of them.
    if (only.verdict === "agrees" && only.scorecard !== only.says)
      return { ...reading, claims: [leftOpen(only, ROUNDED)] };
    const isWhole = only.isNamed && (said.isThere || said.isOfVerb);
    return isWhole ? reading : { ...reading, claims: [leftOpen(only, NOT_WHOLLY)] };
  }
  return plain;
}
const ROUNDED = "It is so only of the figure as rounded.";
const NOT_WHOLLY = "It says something else than the measure's name of none or all of them.";

interface Quantity {
  /** In percent. */
  readonly share: 0 | 100;
  readonly start: number;
  readonly end: number;
  /** “There were no …”: all that is named is what there was none of. */
  readonly isThere: boolean;
  /** What is said behind the verb names something: “are in touch”, and not “are monitored”. */
  readonly isOfVerb: boolean;
}

function quantityOf({ sentence, marks, clauses }: SentenceParts): Quantity | null {
  const [none, all] = [NONE.exec(sentence)?.[0], ALL.exec(sentence)?.[0]];
  const words = none ?? all;
  if (words === undefined) return null;
  const behind = marks.filter(({ start }) => start >= words.length);
  const isBare = clauses.length === 1 && behind.every(isAllowed);
  const verb = behind.findIndex((mark) => mark.is === "plain" && VERBS.has(mark.stem));
  const isThere = words.toLowerCase().startsWith("there");
  const isOfVerb = verb > 0 && behind.slice(verb).some(({ is }) => is === "concept");
  // “There were no plans that had lasted two years” tells of those plans by a verb of its own.
  return isBare
    ? {
        share: none === undefined ? 100 : 0,
        start: 0,
        end: words.length,
        isThere: isThere && verb < 0,
        isOfVerb,
      }
    : null;
}
const NONE = new RegExp(`^${anyOf(SAYS_NONE, "").source}`, "i");
const ALL = new RegExp(`^${anyOf(SAYS_ALL, "").source}`, "i");
const VERBS: ReadonlySet<string> = new Set(FINITE_VERBS);

/** Words that leave it said of none or of all, and of one time: any other, “recorded as”, “to be”, may say something else. */
function isAllowed(mark: SentenceMark): boolean {
  if (mark.is === "cue") return mark.cue === "with" || mark.cue === "nothing";
  return mark.is !== "figure" && (mark.is !== "plain" || LEAVES_ALL.has(mark.stem));
}
const LEAVES_ALL: ReadonlySet<string> = new Set(LEAVES_ALL_OF_THEM);

/** The sentence with the figure in place of those words; `only` is the one claim that it then has of a row. */
function readWith(
  parts: SentenceParts,
  { share, start, end }: Quantity,
  unit: Quoted["unit"],
  readAs: (parts: SentenceParts) => SentenceReading,
): { reading: SentenceReading; only: ReadClaim | null } {
  const text = parts.sentence.slice(start, end);
  const quoted: Quoted = { number: share, unit, decimals: 0, hedge: null, text };
  const marks: SentenceMark[] = [
    { is: "figure", start, end, quoted },
    ...parts.marks.filter((mark) => mark.start >= end),
  ];
  const reading = readAs({ ...parts, marks, clauses: clausesOf(marks) });
  const [only, ...more] = reading.claims;
  return { reading, only: only === undefined || more.length > 0 || only.measure === null ? null : only };
}
