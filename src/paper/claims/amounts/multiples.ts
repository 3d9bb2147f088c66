import type { ClaimReading, FoundReading, When } from "../../claim";
import type { Quoted, SentenceMark } from "../../lex/mark";
import { sideOf, yardstickOf } from "../governor";
import { wayOf } from "./changeWays";

/** `twice the national average`, `half the number of a year ago`, and what they are a multiple of. */
export function multiplesIn(marks: readonly SentenceMark[], at: When): FoundReading[] {
  return marks.flatMap((mark, where): FoundReading[] => {
    if (mark.is !== "cue" || mark.cue !== "multiple" || mark.quoted === undefined) return [];
    const beside = besideWhat(marks.slice(where + 1));
    return [{ reading: { kind: "multiple", quoted: mark.quoted, beside, at }, span: mark }];
  });
}

/** “Has not halved”: it may have fallen all the same, so that nothing is said which could be held against two figures. */
export function deniedTimesIn(marks: readonly SentenceMark[], at: When): FoundReading[] {
  return marks.flatMap((mark): FoundReading[] =>
    mark.is === "cue" && mark.quoted !== undefined
      ? [{ reading: { kind: "multiple", quoted: mark.quoted, beside: null, at }, span: mark }]
      : [],
  );
}

/** “Two thirds of the national average”; `null` where the part is one of what there was before, “a third higher than”. */
export function multipleAt(
  marks: readonly SentenceMark[],
  where: number,
  quoted: Quoted,
  at: When,
): ClaimReading | null {
  const [before, next] = [marks[where - 1], marks[where + 1]];
  const isMove = before?.is === "cue" && (before.cue === "by" || wayOf(before.cue) !== null);
  const isSide = next?.is === "cue" && (sideOf(next.cue) !== null || wayOf(next.cue) !== null);
  const beside = isMove || isSide ? null : besideWhat(marks.slice(where + 1));
  return typeof beside === "string" ? { kind: "multiple", quoted, beside, at } : null;
}

/** The yardstick or the time whose figure follows, past its own figure and the words that only lead to it. */
function besideWhat(behind: readonly SentenceMark[]): Extract<ClaimReading, { kind: "multiple" }>["beside"] {
  for (const mark of behind) {
    if (mark.is === "period") return mark.named;
    if (mark.is === "cue") {
      const yardstick = yardstickOf(mark.cue);
      if (yardstick !== null) return yardstick;
      if (!LEADS_ON.has(mark.cue)) return null;
      // “Half as many again as in June” is half more.
    } else if (mark.is === "stop" || (mark.is === "plain" && mark.stem === "again")) return null;
  }
  return null;
}
const LEADS_ON: ReadonlySet<string> = new Set(["rate", "number", "nothing", "average", "per"]);
