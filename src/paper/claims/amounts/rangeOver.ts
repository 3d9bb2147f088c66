import type { FoundReading } from "../../claim";
import type { FigureMark, Quoted, SentenceMark } from "../../lex/mark";
import { peerOf } from "../governor";
import { reachAmong } from "../statusAndRank";

/**
 * “Has ranged from 59% to 75%”, “has been between 16% and 19% since August”: the lowest and the highest that a measure was over a
 * time. Empty where nothing says that it was both, “between 50% and 55%”.
 */
export function rangeOver(marks: readonly SentenceMark[]): FoundReading[] {
  const lead = marks.findIndex((_, at) => isRangeAt(marks, at));
  const [one, other] = [marks[lead + 1], marks[lead + 3]];
  if (lead < 0 || one?.is !== "figure" || other?.is !== "figure") return [];
  const times = marks.filter((mark) => mark.is === "period");
  const isSince = marks.some((mark) => mark.is === "cue" && mark.cue === "since");
  // “Last year contacts ranged from”, “ranged from 60% to 75%, 5 points above September”.
  if (times.length > 1 || (!isSince && !times.every(isOfASpan))) return [];
  const over = reachAmong(marks);
  const isWithin = !saysHowFar(marks[lead]);
  // “Ranged from 9 to 12%”.
  const quoted = ({ quoted: own }: FigureMark): Quoted => ({ ...own, unit: other.quoted.unit });
  const [low, high] = one.quoted.number <= other.quoted.number ? [one, other] : [other, one];
  return [
    {
      reading: { kind: "bound", isWithin, which: "lowest", quoted: quoted(low), other: quoted(high), over },
      span: low,
    },
    {
      reading: { kind: "bound", isWithin, which: "highest", quoted: quoted(high), other: quoted(low), over },
      span: high,
    },
  ];
}

/** “Ranged from”, and “between” over a time, behind which two figures stand. What others range between is theirs. */
export function isRangeAt(marks: readonly SentenceMark[], at: number): boolean {
  const [lead, one, join, other] = marks.slice(at, at + RANGE_LENGTH);
  if (lead?.is !== "cue" || lead.cue !== "between" || one?.is !== "figure" || other?.is !== "figure")
    return false;
  const isJoined = join?.is === "cue" && (join.cue === "and" || join.cue === "to");
  const isTheirs = marks.some((mark) => mark.is === "cue" && peerOf(mark.cue) !== null);
  return isJoined && !isTheirs && (saysHowFar(lead) || marks.some(isOfASpan));
}

/** “Between” alone says nothing of how far it went. */
function saysHowFar(lead: SentenceMark | undefined): boolean {
  return lead !== undefined && lead.end - lead.start > "between".length;
}

/** Its lead, its ends, and what joins them. */
const RANGE_LENGTH = 4;

/** “All year”, “over the last six months”, “since August”. */
function isOfASpan(mark: SentenceMark): boolean {
  if (mark.is === "cue") return mark.cue === "since";
  if (mark.is !== "period") return false;
  return (
    mark.named.kind === "unknown" ||
    mark.named.kind === "from to" ||
    (mark.named.kind === "relative" && SPANS.has(mark.named.to))
  );
}
const SPANS: ReadonlySet<string> = new Set(["year to date", "past year", "now"]);
