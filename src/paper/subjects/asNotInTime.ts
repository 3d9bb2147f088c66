import type { SentenceMark } from "../lex/mark";

/**
 * “Six were late”, “six reviews were late”, “six of the 84 were late”: of how many it is not so that they were in time, where no row
 * counts the late.
 */
export function asNotInTime(
  vocabulary: ReadonlySet<string>,
  marks: readonly SentenceMark[],
): readonly SentenceMark[] {
  const things = marks.filter(({ is }) => is === "concept" || is === "figure" || is === "cue");
  const [late, ...before] = things.reverse();
  const [figure, whose, ...more] = before.reverse();
  const isOfThem =
    whose === undefined ||
    isNumber(whose) ||
    (whose.is === "concept" && whose.concepts.some((one) => vocabulary.has(one)));
  const isAlone = isNumber(figure) && isOfThem && more.length === 0 && isLate(late, marks);
  return isAlone && !vocabulary.has(LATE)
    ? marks.map((mark) =>
        mark === late ? { is: "cue" as const, cue: "not" as const, start: mark.start, end: mark.end } : mark,
      )
    : marks;
}
const LATE = "overdue";

/** “Were late”, “took longer”, “overran”. */
function isLate(mark: SentenceMark | undefined, marks: readonly SentenceMark[]): boolean {
  if (mark?.is !== "concept") return false;
  const before = marks[marks.indexOf(mark) - 1];
  const isLonger =
    before?.is === "plain" && TOOK.has(before.stem) && mark.concepts.every((one) => one === "longer");
  return isLonger || mark.concepts.every((one) => one === LATE || OVERRAN.has(one));
}
const TOOK = new Set(["took", "taken", "taking", "waited", "waiting"]);
const OVERRAN = new Set(["overran", "overrun"]);

function isNumber(mark: SentenceMark | undefined): boolean {
  return mark?.is === "figure" && mark.quoted.unit === "plain";
}
