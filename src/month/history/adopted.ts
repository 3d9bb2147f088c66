import type { Measure, Scorecard } from "../../model/scorecard";
import { likeness, nameWords, plainName } from "../counts/nameWords";
import { isOf, periodKey, type HistoryEntry } from "./historyEntry";
import { sameValue } from "./seenEntries";

/** Names of one reference less alike than this may be two measures. */
const ALIKE_LEAST = 0.34;
/** Fewer figures in common than this may be the same by chance. */
const FIGURES_LEAST = 2;
/** Of the figures in common, at least so many have to be the same: the rest may have been restated. */
const SAME_LEAST = 0.5;

/**
 * The history in the words of today's scorecard: what was kept of a sheet, reference or name that has changed since is
 * handed back under the new one, where names and figures both say that it is the same. All else stays as it is.
 */
export function adopted(
  history: readonly HistoryEntry[],
  scorecard: Pick<Scorecard, "sheet" | "sheets" | "measures">,
  sheetNames: ReadonlySet<string>,
): HistoryEntry[] {
  const { sheet, sheets, measures } = scorecard;
  const own = new Set([sheet, ...sheets]);
  const byKey = new Map(measures.map((measure) => [keyOf(measure.reference ?? "", measure.name), measure]));
  const measureOf = ({ reference, name }: HistoryEntry) => byKey.get(keyOf(reference, name));
  for (const [name, entries] of grouped(history, (entry) => entry.sheet)) {
    if (own.has(name) || sheetNames.has(name)) continue;
    const pairs = entries.flatMap((entry) => {
      const measure = measureOf(entry);
      return measure ? [{ entry, measure }] : [];
    });
    const known = pairs.length >= entries.length * SAME_LEAST;
    if (known && figuresAgree(pairs, FIGURES_LEAST)) own.add(name);
  }
  const here = history.map((entry) => (own.has(entry.sheet) ? { ...entry, sheet } : entry));
  const names = new Map<HistoryEntry, Measure>();
  const groups = grouped(
    here.filter((entry) => entry.sheet === sheet && !measureOf(entry)),
    ({ reference, name }) => keyOf(reference, plainName(name)),
  );
  for (const entries of groups.values()) {
    const measure = renamed(entries, sheet, measures, here);
    if (measure) entries.forEach((entry) => names.set(entry, measure));
  }
  return here.map((entry) => {
    const measure = names.get(entry);
    return measure ? { ...entry, reference: measure.reference ?? "", name: measure.name } : entry;
  });
}

/** The measure that was kept by another name or reference; `null` where that is not certain. */
function renamed(
  entries: readonly HistoryEntry[],
  sheet: string,
  measures: readonly Measure[],
  history: readonly HistoryEntry[],
): Measure | null {
  const [first] = entries;
  if (first === undefined) return null;
  const named = measures.filter(({ name }) => plainName(name) === plainName(first.name));
  const numbered = measures.filter(
    ({ reference, name }) =>
      first.reference !== "" &&
      reference === first.reference &&
      likeness(nameWords(name), nameWords(first.name)) >= ALIKE_LEAST,
  );
  const found = named.length > 0 ? named : numbered;
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const days = new Set(entries.map(({ when }) => when));
  // What was kept on the same day of both are two measures.
  if (history.some((entry) => isOf(entry, sheet, only) && days.has(entry.when))) return null;
  const pairs = entries.map((entry) => ({ entry, measure: only }));
  return figuresAgree(pairs, named.length > 0 ? 0 : FIGURES_LEAST) ? only : null;
}

interface Pair {
  readonly entry: HistoryEntry;
  readonly measure: Measure;
}

/** Whether most of the figures that were kept and are there still are the same. */
function figuresAgree(pairs: readonly Pair[], least: number): boolean {
  const shared = pairs.flatMap(({ entry, measure }) => {
    const now = measure.actuals.find(({ period }) => periodKey(period) === entry.period);
    return now === undefined || now.content === "" ? [] : [sameValue(entry, { value: now.content })];
  });
  return shared.length >= least && shared.filter(Boolean).length >= shared.length * SAME_LEAST;
}

function keyOf(reference: string, name: string): string {
  return `${reference}|${name.toLowerCase()}`;
}

function grouped(
  entries: readonly HistoryEntry[],
  nameOf: (entry: HistoryEntry) => string,
): Map<string, HistoryEntry[]> {
  const groups = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const name = nameOf(entry);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}
