import { formatPeriod } from "../../core/periods/namePeriod";
import type { Reading } from "../../model/reading";
import type { Line, Scorecard } from "../../model/scorecard";
import type { Written } from "../../model/written";
import type { Known } from "../remembered/known";

/**
 * What was written into lines that have moved since, as it stands now: the analyst has put a column in before them, or taken one
 * out. A line is known again by its heading, role and period.
 */
export function writtenMoved({ cards, reading: { written = [] } }: Known, now: Reading): Written[] {
  return cards.flatMap(({ card: { scorecard } }) => {
    const down = scorecard.orientation === "down";
    const moved = linesMoved(scorecard, now);
    if (moved.size === 0) return [];
    // A measure of that key: lines may have moved from under one scorecard to another.
    const keys = new Set(scorecard.measures.map(({ key }) => key));
    return written.flatMap((one): Written[] => {
      const to = moved.get(down ? one.place.column : one.place.row);
      // Lines of other scorecards, and measures that are gone, are not followed.
      if (to === undefined || one.place.sheetId !== scorecard.sheetId || !keys.has(one.measureKey)) return [];
      return [{ ...one, place: { ...one.place, ...(down ? { column: to } : { row: to }) } }];
    });
  });
}

/** The scorecard in its place by now: on the same sheet, with the most of its measures; none where all of them are gone. */
function standsFor(before: Scorecard, cards: Reading["cards"]): Reading["cards"][number] | undefined {
  const keys = new Set(before.measures.map(({ key }) => key));
  const kept = ({ scorecard }: Reading["cards"][number]): number =>
    scorecard.sheetId === before.sheetId && scorecard.orientation === before.orientation
      ? scorecard.measures.filter(({ key }) => keys.has(key)).length
      : 0;
  const [most] = cards.filter((card) => kept(card) > 0).sort((a, b) => kept(b) - kept(a));
  return most;
}

/** Where lines of a scorecard stand by now, as far as that is elsewhere. */
function linesMoved(before: Scorecard, { cards }: Reading): ReadonlyMap<number, number> {
  const same = standsFor(before, cards);
  // A name that occurs twice cannot be followed.
  const [was, is] = [byName(before.lines), byName(same?.scorecard.lines ?? [])];
  return new Map(
    [...was].flatMap(([name, from]) => {
      const to = is.get(name);
      return from === null || to === null || to === undefined || to === from ? [] : [[from, to] as const];
    }),
  );
}

/** Lines by what they are called; `null` for several of one name. */
function byName(lines: readonly Line[]): ReadonlyMap<string, number | null> {
  const named = new Map<string, number | null>();
  for (const { heading, role, period, index } of lines) {
    const name = `${role}|${heading}|${period === null ? "" : formatPeriod(period)}`;
    named.set(name, named.has(name) ? null : index);
  }
  return named;
}
