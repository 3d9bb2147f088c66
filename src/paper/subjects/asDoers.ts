import type { SentenceMark } from "../lex/mark";
import type { Subjects } from "./knownRow";

/**
 * “IROs raised 49 disputes”: who did it is no part of what is counted, where no row counts the doers together with it. “The LADO
 * received 442 contacts” stays where a row has those.
 */
export function asDoers(
  { rowsWith }: Pick<Subjects, "rowsWith">,
  marks: readonly SentenceMark[],
  sentence: string,
): readonly SentenceMark[] {
  const at = marks.findIndex(({ is }) => is === "concept");
  const [doer, deed, figure, ...behind] = marks.slice(at);
  const isLed = marks
    .slice(0, Math.max(0, at))
    .every((mark) => mark.is === "plain" && ARTICLES.has(mark.stem));
  if (
    doer?.is !== "concept" ||
    deed === undefined ||
    figure?.is !== "figure" ||
    figure.quoted.unit !== "plain" ||
    !isLed
  )
    return marks;
  const things = behind.slice(0, behind.findIndex(({ is }) => is === "stop" || is === "figure") >>> 0);
  const counted = things.flatMap((mark) => (mark.is === "concept" ? mark.concepts : []));
  if (counted.length === 0 || !isDeed(sentence.slice(deed.start, deed.end).toLowerCase())) return marks;
  const isCounted = rowsWith(new Set(doer.concepts)).some(({ concepts }) =>
    counted.some((concept) => concepts.has(concept)),
  );
  const { start, end } = doer;
  return isCounted
    ? marks
    : marks.map((mark) => (mark === doer ? { is: "plain", stem: "they", start, end } : mark));
}

/** What somebody did, in the past. */
function isDeed(words: string): boolean {
  return /^[a-z]{3,}ed$/.test(words) || DEEDS.has(words);
}
const DEEDS = new Set(["held", "made", "took", "undertook", "saw", "gave", "ran", "dealt with"]);
/** “One locality closed 91 plans” says of a part of them. */
const ARTICLES = new Set(["the", "our", "all"]);
