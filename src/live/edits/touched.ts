import { atPeriod } from "../../judge/atPeriod";
import { workingOfMeasure } from "../../judge/workingOfMeasure";
import { overlap, type Place, type Rectangle } from "../../model/place";
import type { Actual, Fact, Line, Measure, Role } from "../../model/scorecard";
import type { Known, KnownCard } from "../remembered/known";

/** An area of a sheet in which something has changed. */
export interface EditedArea extends Rectangle {
  readonly sheetId: string;
}

/**
 * What an edit means for a measure. input: what depends on it follows; filled: only the value that its working gives
 * was touched; derived: only what we set was touched, so that nothing follows.
 */
export type Touch = "input" | "filled" | "derived";

/** What areas touch. */
export interface Touched {
  /** By the measures' ids. */
  readonly measures: ReadonlyMap<string, Touch>;
  /** Headings, names or rows that are no measures are among them, so that the layout itself may be another. */
  readonly layout: boolean;
}

/** What a judgement rests on. All other columns are derived from these, or are read only to be shown. */
const INPUTS: ReadonlySet<Role> = new Set<Role>([
  "actual",
  "working",
  "numerator",
  "denominator",
  "target",
  "tolerance",
  "baseline",
  "polarity",
  "change",
]);
/** What tells rows apart. When it changes, the table itself may be another. */
const LAYOUT: ReadonlySet<Role> = new Set<Role>(["reference", "measure"]);
/** Of several touches of one measure the strongest counts. */
const STRENGTH: Readonly<Record<Touch, number>> = { derived: 0, filled: 1, input: 2 };

/** Which measures these areas touch, and how. */
export function touchedBy({ cards }: Known, areas: readonly EditedArea[]): Touched {
  let layout = false;
  const measures = new Map<string, Touch>();
  for (const area of areas) {
    const found = cards.filter((card) => concerns(card, area)).map((card) => hitsIn(card, area));
    if (found.length === 0) continue;
    // Rows that belong to no scorecard are of interest only where they lie inside one.
    layout ||= found.every((hits) => hits.loose) || found.some((hits) => hits.layout);
    for (const hits of found)
      for (const [id, touch] of hits.measures) measures.set(id, stronger(measures.get(id), touch));
  }
  return { measures, layout };
}

/** The stronger of two touches. */
export function stronger(one: Touch | undefined, other: Touch): Touch {
  return one !== undefined && STRENGTH[one] > STRENGTH[other] ? one : other;
}

function concerns({ card, measuresAt }: KnownCard, { sheetId }: EditedArea): boolean {
  return card.scorecard.sheetId === sheetId || measuresAt.has(sheetId);
}

interface Hits {
  readonly measures: Map<string, Touch>;
  /** Rows (or columns) of the area belong to no measure. */
  readonly loose: boolean;
  /** A heading, a name, or a column that was not taken into account. */
  readonly layout: boolean;
}

function hitsIn({ card, measures, measuresAt }: KnownCard, area: EditedArea): Hits {
  const { scorecard } = card;
  const down = scorecard.orientation === "down";
  const hits: Hits = { measures: new Map(), loose: false, layout: false };
  const lines = measuresAt.get(area.sheetId);
  if (scorecard.lines.length === 0 || !lines)
    // A scorecard whose lines are not known, such as tiles: an edit inside it is seen by reading again.
    return { ...hits, loose: true, layout: overlap(area, scorecard.range) };
  // Along the measures, and across them, whichever way the scorecard lies.
  const [from, count] = down ? [area.row, area.rowCount] : [area.column, area.columnCount];
  const [first, width] = down ? [area.column, area.columnCount] : [area.row, area.rowCount];
  const crossed = scorecard.lines.filter(({ index }) => index >= first && index < first + width);
  // Whole columns are a million rows: then the measures are gone through, and not the rows.
  const at =
    count <= lines.size
      ? range(from, count)
      : [...lines.keys()].filter((line) => line >= from && line < from + count);
  // More rows than there are measures: some belong to none.
  let [loose, layout] = [count > lines.size, false];
  for (const line of at) {
    const ids = lines.get(line);
    if (!ids) loose = true;
    for (const id of ids ?? []) {
      const measure = measures.get(id)?.measure;
      if (!measure) continue;
      for (const one of crossed) {
        if (LAYOUT.has(one.role)) layout = true;
        const touch = touchOf(measure, one, area.sheetId, down);
        if (touch === "unknown") layout = true;
        else if (touch) hits.measures.set(id, stronger(hits.measures.get(id), touch));
      }
    }
  }
  return { ...hits, loose, layout };
}

function touchOf(
  measure: Measure,
  { role, index }: Line,
  sheetId: string,
  down: boolean,
): Touch | "unknown" | null {
  // What is not judged is read again, so that the pane shows it.
  if (!INPUTS.has(role)) return LAYOUT.has(role) ? null : "derived";
  if (role === "polarity") return "input";
  const isHere = ({ place }: { readonly place: Place }): boolean =>
    place.sheetId === sheetId && (down ? place.column : place.row) === index;
  if (role === "actual") {
    const actual = measure.actuals.find(isHere);
    // A cell in a column of values that the measure had no value in: a new figure, or a new row.
    if (!actual) return "unknown";
    // The value that the working fills is the only one that may follow by itself.
    return actual === filledActual(measure) ? "filled" : "input";
  }
  const fact: Fact | null =
    measure[role as "target" | "tolerance" | "baseline" | "working" | "numerator" | "denominator" | "change"];
  return fact && isHere(fact) ? "input" : "unknown";
}

/** The cell that the measure's working fills; `null` where it has no working. */
export function filledActual(measure: Measure): Actual | null {
  if (workingOfMeasure(measure) === null) return null;
  return measure.actuals.find(({ period }) => atPeriod(period, measure.workingPeriod)) ?? null;
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
