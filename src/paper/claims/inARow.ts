import type { ClaimReading, FoundReading, Reach } from "../claim";
import type { SentenceMark } from "../lex/mark";

type RunOf = Extract<ClaimReading, { kind: "run" }>["of"];

/** What is said of several periods in a row: `rose for the third month running`, `has fallen each month since July`. */
export function runsIn(marks: readonly SentenceMark[], found: readonly FoundReading[]): FoundReading[] {
  return marks.flatMap((mark, at): FoundReading[] => {
    const over = reachOf(marks, at);
    if (over === null) return [];
    const [of, ...more] = found.flatMap(({ reading }): NonNullable<RunOf>[] =>
      reading.kind === "direction" || reading.kind === "comparison" || reading.kind === "status"
        ? [reading]
        : [],
    );
    const isOne = of !== undefined && more.length === 0 && !isBarSome(marks, at);
    return [{ reading: { kind: "run", of: isOne ? of : null, over }, span: mark }];
  });
}

/** Over which periods in a row; `null` where no run is spoken of. */
function reachOf(marks: readonly SentenceMark[], at: number): Reach | null {
  const mark = marks[at];
  if (mark?.is === "cue" && mark.cue === "run") {
    const since = sinceBehind(marks, at);
    if (mark.over !== undefined) return { kind: "last", ...mark.over };
    return since === null ? { kind: "unknown" } : { kind: "since", since };
  }
  return null;
}

/** “Met in each of the last two months”: a run, and no time of its own. */
export function withRuns(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.map((mark, at): SentenceMark => {
    const each = marks[at - 1];
    const isEach = each?.is === "plain" && each.stem === "each";
    return isEach && mark.is === "period" && mark.named.kind === "unknown" && mark.named.over !== undefined
      ? { is: "cue", cue: "run", over: mark.named.over, start: mark.start, end: mark.end }
      : mark;
  });
}

function sinceBehind(
  marks: readonly SentenceMark[],
  at: number,
): Extract<Reach, { kind: "since" }>["since"] | null {
  const [since, period] = marks.slice(at + 1);
  return since?.is === "cue" && since.cue === "since" && period?.is === "period" ? period.named : null;
}

/** “Every month since April bar one”. */
function isBarSome(marks: readonly SentenceMark[], at: number): boolean {
  return marks
    .slice(at + 1)
    .some(
      (mark) => (mark.is === "plain" && BAR.has(mark.stem)) || (mark.is === "cue" && mark.cue === "subset"),
    );
}
const BAR = new Set(["bar", "but", "except", "excepting", "apart"]);
