import type { BenchmarkSetting } from "../../model/settings";
import { refresh } from "../../benchmarks/refresh";
import { refreshHeading } from "../../benchmarks/refreshHeadings";
import { fillIn } from "../../core/figures/sentence";
import type { Benchmarks } from "../../benchmarks/pack/open";
import type { Change } from "../../model/change";
import type { Proposed } from "../../model/proposed";
import type { Picture } from "../../model/reading";
import type { HistoryEntry } from "../../month/history/historyEntry";
import { keepRows } from "../../month/history/keepRows";
import { readMonth } from "../month/readMonth";
import { todayOf } from "../month/today";
import { lookAtBenchmarks } from "./lookAtBenchmarks";

/** From here on what the preview says, as templates. */
const TITLE = "Benchmarks of the release of {released}";
const NOTHING = "Every benchmark whose source is known is of the newest year already.";
const STALE = "The heading “{heading}” is left as it is; set its year yourself.";
const KEPT = "Benchmarks replaced";
const KEPT_WHY =
  "What they were, under which heading, and which year, neighbours and release take their place.";

/**
 * The newest figures for every benchmark whose source is known, with the years in the headings, as changes; the old ones go
 * into the history. Where other neighbours change the story, the notes say so. Two round trips, nothing is written.
 */
export async function prepareRefresh(
  picture: Picture,
  benchmarks: Benchmarks,
  authority: number,
  setting: BenchmarkSetting | undefined,
  now: () => Date = () => new Date(),
): Promise<Proposed> {
  const { scorecard } = picture.card;
  const { proven } = lookAtBenchmarks(picture, benchmarks, authority, setting);
  const { changes, notes, columns } = refresh(benchmarks, proven.columns);
  // Nothing to show is no preview: the sentence stands where the button was pressed.
  if (changes.length === 0) throw new Error(NOTHING);
  // The sheet as it is now, since headings are found in it, and where the history ends.
  const { grid, historyEnd } = await readMonth(scorecard);
  // The year stands in the heading in many forms: one that is not certain is left to the analyst.
  const headings = columns.flatMap(({ column, ...years }) => {
    const at = column.cells[0]?.fact.place.column;
    return at === undefined ? [] : (refreshHeading(scorecard, grid, at, years) ?? []);
  });
  // Columns whose heading names a year and could not be changed: the reader has to know.
  const stale = columns.filter(
    ({ column: { heading, cells } }) =>
      (cells[0]?.headed.years.length ?? 0) > 0 &&
      !headings.some(({ before }) => heading.includes(String(before).trim())),
  );
  // By cell, so that each change finds the heading under which the figure stood.
  const headed = new Map(
    proven.columns.flatMap(({ cells, heading }) => cells.map((cell) => [cell.fact.place, { cell, heading }])),
  );
  const entries = changes
    // A figure whose source could not be proved is only offered, and not kept as one of a known year.
    .filter(({ hers }) => !hers)
    .flatMap(({ place, before, beforeShown, reason }): HistoryEntry[] => {
      const found = headed.get(place);
      if (found === undefined) return [];
      const { reference, name } = found.cell.measure;
      const entry = {
        when: todayOf(now()),
        why: "benchmark",
        sheet: place.sheet,
        reference: reference ?? "",
        name,
      } as const;
      return [
        {
          ...entry,
          period: found.heading,
          value: before,
          shown: beforeShown,
          status: "",
          working: "",
          comment: `${reason} ${benchmarks.pack.attribution}`,
        },
      ];
    });
  // A sheet that is made has no cell yet: the change stands where the scorecard begins.
  const place = {
    sheetId: scorecard.sheetId,
    sheet: scorecard.sheet,
    row: scorecard.range.row,
    column: scorecard.range.column,
  };
  const kept = keepRows(entries, historyEnd, place, { measure: KEPT, reason: KEPT_WHY });
  const all: Change[] = [...changes, ...headings, kept];
  return {
    title: fillIn(TITLE, { released: benchmarks.pack.released }),
    changes: all,
    notes: [
      ...notes,
      ...stale.map(({ column: { heading } }) => fillIn(STALE, { heading })),
      benchmarks.pack.attribution,
    ],
  };
}
