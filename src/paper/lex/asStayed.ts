import type { Hedge } from "../../words/paper/hedges";
import type { FigureMark, SentenceMark } from "./mark";

/** What is not on one side of a figure is on the other one, or at it. */
const OTHER_SIDE: Readonly<Partial<Record<Hedge, Hedge>>> = { under: "at least", over: "at most" };
/** A denial, which way it went, the side and the figure: so many marks at most, with what stands between. */
const LONGEST = 5;

/**
 * “Has not fallen below 98% since April” is “has stayed at least 98% since April”. Without a time such as that it is said of all times
 * that there were, and stays a denial.
 */
export function asStayed(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  const at = marks.findIndex((mark) => mark.is === "cue" && mark.cue === "not");
  const figure = marks.findIndex((mark, where) => where > at && mark.is === "figure");
  const [denied, own] = [marks[at], marks[figure]];
  const between = marks.slice(at + 1, figure);
  if (denied === undefined || own?.is !== "figure" || between.length > LONGEST || !isToASide(between))
    return marks;
  const behind = lasting(marks.slice(figure + 1));
  const hedge = own.quoted.hedge === null ? undefined : OTHER_SIDE[own.quoted.hedge];
  if (behind === null || hedge === undefined) return marks;
  const stayed: SentenceMark = { is: "plain", stem: "stay", start: denied.start, end: denied.end };
  const limit: FigureMark = { ...own, quoted: { ...own.quoted, hedge } };
  return [...marks.slice(0, at), stayed, limit, ...behind];
}

/** Nothing but the way and the side that lead to the figure: “dropped below”, “been above”, “exceeded”. */
function isToASide(between: readonly SentenceMark[]): boolean {
  const cues = between.flatMap((mark) => (mark.is === "cue" ? [mark.cue] : []));
  const isLed = between.every(({ is }) => is === "cue" || is === "plain");
  return (
    isLed && (cues.at(-1) === "below" || cues.at(-1) === "above") && cues.every((cue) => TO_A_SIDE.has(cue))
  );
}
const TO_A_SIDE: ReadonlySet<string> = new Set(["up", "down", "below", "above"]);

/** What stands behind, with “in any of the last six months” as “in each of”; `null` where no such time is said. */
function lasting(behind: readonly SentenceMark[]): readonly SentenceMark[] | null {
  const [since, time] = behind;
  if (since?.is === "cue" && since.cue === "since" && time?.is === "period") return behind;
  const over = behind.findIndex(
    (mark, at) =>
      mark.is === "period" &&
      mark.named.kind === "unknown" &&
      mark.named.over !== undefined &&
      behind.slice(0, at).every(({ is }) => is === "plain"),
  );
  if (over < 0) return null;
  return behind.map((mark, at) =>
    at === over - 1 && mark.is === "plain" && mark.stem === "any" ? { ...mark, stem: "each" } : mark,
  );
}
