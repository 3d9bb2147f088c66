import { formatPeriod } from "../../core/periods/namePeriod";
import type { PastFigure } from "../beside";
import type { Measure, Scorecard } from "../scorecard";
import { findMeasure } from "./findMeasure";
import { groupedBy } from "./groupedBy";
import { measureKey } from "./measureKey";
import { plainName } from "./nameWords";
import { sameContent } from "./sameContent";

/** Figures that must be there in both to compare by: a single equal figure, such as 0 or 100%, may be chance. */
const FIGURES_LEAST = 2;
/** The share of the compared figures that must be the same. Half, because earlier figures are often restated. */
const SAME_LEAST = 0.5;

/**
 * The history under today's names. Where a sheet, a reference or a measure's name has changed since a figure was kept,
 * and both the names and the figures say that it is the same measure, the row is handed back under the new name. All
 * other rows stay as they are.
 */
export function adopted<Past extends PastFigure>(
  history: readonly Past[],
  scorecard: Pick<Scorecard, "sheet" | "sheets" | "measures">,
  sheetNames: ReadonlySet<string>,
): Past[] {
  const { sheet, measures } = scorecard;
  const byKey = new Map(measures.map((measure) => [measureKey(measure), measure]));
  const own = ownSheets(history, scorecard, sheetNames, byKey);
  const here = history.map((entry) => (own.has(entry.sheet) ? { ...entry, sheet } : entry));
  const lost = here.filter((entry) => entry.sheet === sheet && !byKey.has(measureKey(entry)));
  const groups = groupedBy(lost, ({ reference, name }) => measureKey({ reference, name: plainName(name) }));
  const names = new Map<Past, Measure>();
  for (const entries of groups.values()) {
    const measure = renamed(entries, here, scorecard);
    if (measure) for (const entry of entries) names.set(entry, measure);
  }
  return here.map((entry) => {
    const measure = names.get(entry);
    return measure ? { ...entry, reference: measure.reference ?? "", name: measure.name } : entry;
  });
}

/**
 * The scorecard's sheets, and earlier names of them: a name that no sheet of the workbook has any more, under which the
 * same measures were kept with mostly the same figures.
 */
function ownSheets(
  history: readonly PastFigure[],
  { sheet, sheets }: Pick<Scorecard, "sheet" | "sheets">,
  sheetNames: ReadonlySet<string>,
  byKey: ReadonlyMap<string, Measure>,
): ReadonlySet<string> {
  const own = new Set([sheet, ...sheets]);
  for (const [name, entries] of groupedBy(history, (entry) => entry.sheet)) {
    if (own.has(name) || sheetNames.has(name)) continue;
    const pairs = entries.flatMap((entry) => {
      const measure = byKey.get(measureKey(entry));
      return measure ? [{ entry, measure }] : [];
    });
    if (pairs.length >= entries.length * SAME_LEAST && figuresAgree(pairs, FIGURES_LEAST)) own.add(name);
  }
  return own;
}

/** The measure of today that was kept under another name or reference; `null` where that is not certain. */
function renamed<Past extends PastFigure>(
  entries: readonly Past[],
  history: readonly Past[],
  { sheet, measures }: Pick<Scorecard, "sheet" | "measures">,
): Measure | null {
  const [first] = entries;
  if (first === undefined) return null;
  const days = new Set(entries.map(({ when }) => when));
  return findMeasure(first, measures, (measure, by) => {
    // Two rows kept on the same day under both names are of two measures.
    const isKeptToo = history.some(
      (one) => one.sheet === sheet && days.has(one.when) && measureKey(one) === measureKey(measure),
    );
    const pairs = entries.map((entry) => ({ entry, measure }));
    return !isKeptToo && figuresAgree(pairs, by === "reference" ? FIGURES_LEAST : 0);
  });
}

interface PastPair {
  readonly entry: PastFigure;
  readonly measure: Measure;
}

/** Whether at least `least` kept figures are still in the sheet, and half of them unchanged. */
function figuresAgree(pairs: readonly PastPair[], least: number): boolean {
  const shared = pairs.flatMap(({ entry, measure }) => {
    const now = measure.actuals.find(
      ({ period }) => (period === null ? "" : formatPeriod(period)) === entry.period,
    );
    return now === undefined || now.content === "" ? [] : [sameContent(entry.value, now.content)];
  });
  return shared.length >= least && shared.filter(Boolean).length >= shared.length * SAME_LEAST;
}
