import type { SentenceMark } from "./mark";

/**
 * “20% and 21% in September and December respectively” as “20% in September and 21% in December”: figures in a row, and as
 * many times or ages in a row, before or behind them. `null` where there are none.
 */
export function givenInTurn(marks: readonly SentenceMark[]): SentenceMark[] | null {
  return inTurn(marks, [isTime, isAge, isThing]);
}

/** “86% and 88% in December and January” are of the times in turn, whether it is said or not; “between 86% and 88%” are no two. */
export function timesInTurn(marks: readonly SentenceMark[]): SentenceMark[] | null {
  if (!hasTwo(marks)) return null;
  const isRange = marks.some((mark) => mark.is === "cue" && mark.cue === "between");
  return isRange || !rowsOfFigures(marks).every((at) => areAlike(marks, at)) ? null : inTurn(marks, [isTime]);
}

/** “Contacts and referrals were 1,377 and 361”: so many things, and as many figures, none of which is of one of them alone. */
export function areThingsInTurn(marks: readonly SentenceMark[]): boolean {
  if (!hasTwo(marks)) return false;
  const things = rowsOf(marks, isThing).filter(
    ({ from, to }) => isAnd(marks[to - 1]) || isAnd(marks[from + 1]),
  );
  const figures = rowsOfFigures(marks).filter((at) => areAlike(marks, at));
  return things.some(({ at, from, to }) => {
    const isJoined = at.length === marks.slice(from, to).filter(isJoin).length + 1;
    return isJoined && figures.some(({ length, 0: first = 0 }) => length === at.length && first > to);
  });
}

/** Most sentences give one figure, and nothing in turn. */
function hasTwo(marks: readonly SentenceMark[]): boolean {
  return marks.filter(isFigure).length > 1;
}

function isAnd(mark: SentenceMark | undefined): boolean {
  return mark?.is === "cue" && mark.cue === "and";
}

/** Figures of one unit, the last joined with “and”: not “57.6%, 5.3 points higher”. */
export function areAlike(marks: readonly SentenceMark[], at: readonly number[]): boolean {
  const units = at.map((where) => {
    const mark = marks[where];
    return mark?.is === "figure" ? mark.quoted.unit : null;
  });
  const before = marks[(at.at(-1) ?? 0) - 1];
  return new Set(units).size === 1 && isAnd(before);
}

function inTurn(
  marks: readonly SentenceMark[],
  kinds: readonly ((mark: SentenceMark) => boolean)[],
): SentenceMark[] | null {
  const figures = rowsOf(marks, isFigure);
  for (const isOne of kinds)
    for (const items of rowsOf(marks, isOne)) {
      const row = figures.filter(({ at }) => at.length === items.at.length);
      const [only, ...more] = row;
      if (only === undefined || more.length > 0) continue;
      return placed(marks, only, items);
    }
  return null;
}

/** Where the figures stand that follow each other with nothing but commas and “and” between. */
export function rowsOfFigures(marks: readonly SentenceMark[]): (readonly number[])[] {
  return rowsOf(marks, isFigure).map(({ at }) => at);
}

/** Several times, ages or things follow each other so. */
export function hasTurns(marks: readonly SentenceMark[]): boolean {
  return [isTime, isAge, isThing].some((isOne) =>
    rowsOf(marks, isOne).some(({ from, to }) => marks.slice(from, to).some(isJoin)),
  );
}

interface TurnRow {
  readonly from: number;
  readonly to: number;
  /** Where its members stand. */
  readonly at: readonly number[];
}

function isFigure({ is }: SentenceMark): boolean {
  return is === "figure";
}

/** “In suitable accommodation and in EET respectively”. */
function isThing({ is }: SentenceMark): boolean {
  return is === "concept";
}

function isTime({ is }: SentenceMark): boolean {
  return is === "period";
}

function isAge(mark: SentenceMark): boolean {
  return mark.is === "concept" && mark.concepts.some((concept) => concept.startsWith("age "));
}

/** Two or more of a kind with nothing but commas and “and” between. */
function rowsOf(marks: readonly SentenceMark[], isOne: (mark: SentenceMark) => boolean): TurnRow[] {
  const rows: TurnRow[] = [];
  let at: number[] = [];
  marks.forEach((mark, where) => {
    if (isOne(mark)) at.push(where);
    else if (!isJoin(mark) && !(isOne === isThing && isLink(mark))) {
      rows.push(...rowOf(at));
      at = [];
    }
  });
  return [...rows, ...rowOf(at)];
}

function rowOf(at: readonly number[]): TurnRow[] {
  const [from, to] = [at[0], at.at(-1)];
  return from !== undefined && to !== undefined && at.length > 1 ? [{ from, to, at }] : [];
}

function isLink(mark: SentenceMark): boolean {
  return mark.is === "plain" && LINKS.has(mark.stem);
}
const LINKS = new Set(["in", "for", "with", "the", "on", "of", "our"]);

function isJoin(mark: SentenceMark): boolean {
  return (mark.is === "stop" && mark.sign === ",") || (mark.is === "cue" && mark.cue === "and");
}

/** Each figure with its own behind it, in the place of the figures. */
function placed(marks: readonly SentenceMark[], figures: TurnRow, items: TurnRow): SentenceMark[] {
  return marks.flatMap((mark, where) => {
    if (where >= items.from && where <= items.to) return [];
    const turn = figures.at.indexOf(where);
    const own = turn < 0 ? undefined : marks[items.at[turn] ?? -1];
    return own === undefined ? [mark] : [mark, own];
  });
}
