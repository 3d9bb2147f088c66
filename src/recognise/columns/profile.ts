import { readWorking } from "../../core/workings/readWorking";
import type { Cell } from "../tables/cell";
import type { View } from "../tables/view";
import { profiledAs, type ProfiledAs } from "./profiledAs";

/** What a column holds, as shares of its filled cells. */
export interface Profile {
  readonly filled: number;
  readonly numbers: number;
  readonly workings: number;
  /** Workings typed as live formulas of figures alone: `=407/1626`. */
  readonly liveWorkings: number;
  readonly arrows: number;
  /** Arrows that say up or down; `●` throughout is a status that shows its colour. */
  readonly moves: number;
  /** Answers to a question that the heading asks: `Yes`, `N`, `✓`. */
  readonly answers: number;
  readonly statuses: number;
  /** Of the cells that are no marker. */
  readonly polarities: number;
  readonly references: number;
  /** Its cells number the rows: 1, 2, 3 and so on to the last. */
  readonly numbersRows: boolean;
  readonly markers: number;
  /** Text that is none of the above. */
  readonly words: number;
  /** Words that name something that is counted. */
  readonly named: number;
  /** Different texts among the filled cells. */
  readonly distinct: number;
  readonly averageLength: number;
  /** Changes with their sign: `(+16)`, `-2.1%`. */
  readonly changes: number;
  /** Dates of a day or a month. */
  readonly dates: number;
  /** Values that carry their own period: `20.9% (March 24)`. */
  readonly dated: number;
}

/** Fewer numbers may follow one another by chance. */
const FEWEST_NUMBERED = 4;

/** Profiles a column over the given rows. */
export function profileColumn(view: View, rows: readonly number[], column: number): Profile {
  const alike = new Map<object, { readonly cell: Cell; readonly text: string; times: number }>();
  let next = "1";
  let filled = 0;
  rows.forEach((row) => {
    const cell = view.cell(row, column);
    // A formula that cannot be worked out yet (#DIV/0! in a month laid out ahead) says nothing of what its column holds.
    if (cell.value.kind === "blank" || cell.value.kind === "error") return;
    filled++;
    const isWorking = cell.formula !== null && readWorking(cell.formula) !== null;
    // What holds the same has one value, whatever formula gives it.
    const key = isWorking ? cell : cell.value;
    let known = alike.get(key);
    if (known === undefined) alike.set(key, (known = { cell, text: String(cell.content).trim(), times: 0 }));
    known.times++;
    if (known.text === next) next = String(Number(next) + 1);
  });
  const counts = noneYet();
  const seen = new Set<string>();
  let length = 0;
  for (const { cell, text, times } of alike.values()) {
    length += text.length * times;
    seen.add(text.toLowerCase());
    for (const kind of profiledAs(cell, text)) counts[kind] += times;
  }
  const { middleGrades, ...counted } = counts;
  const share = (count: number): number => (filled ? count / filled : 0);
  const shares = Object.fromEntries(
    Object.entries(counted).map(([name, count]) => [name, share(count)]),
  ) as typeof counted;
  return {
    ...shares,
    filled,
    numbersRows: filled >= FEWEST_NUMBERED && Number(next) > filled,
    polarities: middleGrades > 0 ? 0 : counts.polarities / Math.max(1, filled - counts.markers),
    distinct: share(seen.size),
    averageLength: share(length),
  };
}

function noneYet(): Record<ProfiledAs, number> {
  return {
    ...{ numbers: 0, workings: 0, liveWorkings: 0, arrows: 0, moves: 0, answers: 0, statuses: 0 },
    ...{ polarities: 0, references: 0, markers: 0, words: 0, named: 0, dated: 0, dates: 0, changes: 0 },
    middleGrades: 0,
  };
}
