import type { Cue } from "../../words/paper/cues";
import type { Status } from "../../core/status/status";
import type { FoundReading, When } from "../claim";
import type { SentenceMark } from "../lex/mark";

const COLOURS: Readonly<Partial<Record<Cue, Status>>> = { red: "red", amber: "amber", green: "green" };
const SAYS_SO = new Set(
  "is are was remain remains remained rated rag as currently now still at status stay stays moved turned".split(
    " ",
  ),
);

/** The colour that a clause gives; of two, none. */
export function statusesIn(marks: readonly SentenceMark[], at: When): FoundReading[] {
  const found = marks.flatMap((mark, where): FoundReading[] => {
    const status = mark.is === "cue" ? COLOURS[mark.cue] : undefined;
    return status !== undefined && (isSaid(marks, where) || mark.end - mark.start > "amber".length)
      ? [{ reading: { kind: "status", status, at }, span: mark }]
      : [];
  });
  return found.length === 1 ? found : [];
}

function isSaid(marks: readonly SentenceMark[], where: number): boolean {
  const before = marks[where - 1];
  if (before === undefined) return marks.length === 1;
  return before.is === "plain" ? SAYS_SO.has(before.stem) : before.is === "period" || before.is === "figure";
}

/** `the highest since March 2023`, `the lowest in the last 12 months`. */
export function ranksIn(marks: readonly SentenceMark[], at: When): FoundReading[] {
  const found = marks.flatMap((mark, where): FoundReading[] => {
    if (mark.is !== "cue" || (mark.cue !== "highest" && mark.cue !== "lowest")) return [];
    const behind = marks.slice(where + 1);
    const period = behind.find((one) => one.is === "period");
    const isSince = behind.some((one) => one.is === "cue" && one.cue === "since");
    const since: When = period?.is === "period" && isSince ? period.named : { kind: "unknown" };
    const isNow = isSince && JSON.stringify(at) === JSON.stringify(since);
    return [
      { reading: { kind: "rank", which: mark.cue, since, at: isNow ? { kind: "paper" } : at }, span: mark },
    ];
  });
  return found.length === 1 ? found : [];
}

/** What is said of several periods or figures at once and is not worked out; without it, the sentence would be taken as read. */
export function notWorkedOutIn(marks: readonly SentenceMark[]): FoundReading[] {
  return marks.flatMap((mark): FoundReading[] =>
    mark.is === "cue" && (mark.cue === "first time" || mark.cue === "multiple" || mark.cue === "run")
      ? [{ reading: { kind: mark.cue }, span: mark }]
      : [],
  );
}
