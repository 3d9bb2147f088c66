import type { SentenceMark } from "../../lex/mark";
import { sideOf } from "../governor";
import { hasVerb } from "../hasVerb";

/**
 * “A share above 22% is red”, “anything below 85% is outside tolerance”: they say how any such value is rated, and not what the value
 * is. The figure stands in the name, so that the one verb is that which rates it.
 */
export function isOfAnySuch(marks: readonly SentenceMark[]): boolean {
  const rated = marks.findIndex((mark, at) => isRating(mark) && isBe(marks[at - 1]));
  const named = marks.slice(0, Math.max(0, rated - 1));
  const only = named.findIndex(({ is }) => is === "figure");
  // “At over 22%, the share is red” says what it is.
  const [lead, side] = [marks[only - 2], marks[only - 1]];
  const isLed = lead?.is === "plain" && LEADS.has(lead.stem);
  return only >= 0 && !isLed && !hasVerb(named) && isOneSided(marks[only], side);
}

function isRating(mark: SentenceMark): boolean {
  if (mark.is !== "cue") return false;
  return COLOURS.has(mark.cue) || RATINGS.has(sideOf(mark.cue) ?? "");
}
const COLOURS: ReadonlySet<string> = new Set(["red", "amber", "green"]);
const RATINGS: ReadonlySet<string> = new Set(["meets", "misses", "in tolerance", "out of tolerance"]);

/** “Was red” is said of one time. */
function isBe(mark: SentenceMark | undefined): boolean {
  return mark?.is === "plain" && BE.has(mark.stem);
}
const BE = new Set(["is", "are", "be", "as", "rated"]);
const LEADS = new Set(["at", "with", "currently", "now"]);

function isOneSided(figure: SentenceMark | undefined, before: SentenceMark | undefined): boolean {
  if (before?.is === "cue" && (before.cue === "above" || before.cue === "below")) return true;
  return figure?.is === "figure" && ONE_SIDED.has(figure.quoted.hedge ?? "");
}
const ONE_SIDED: ReadonlySet<string> = new Set(["over", "under", "at least", "at most"]);
