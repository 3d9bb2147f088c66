// A large scorecard is often laid out over several sheets, a page for each service. Pages are marked as belonging
// together, so that they are taken for one scorecard. Two sheets with the same measures are two places or two
// months, and joining them would mix their figures.

import { remember } from "../../core/remember";
import { samePeriod } from "../../core/periods/comparePeriods";
import type { Line, Role, Scorecard } from "../../model/scorecard";
import { plain } from "../../words/plain";

/** Pages of one scorecard are headed alike to this share. */
const ALIKE = 0.8;
/** What one page may have and another lack: nothing is judged by it. */
const BY_THE_WAY: ReadonlySet<Role> = new Set<Role>(["ignored", "narrative", "working", "change"]);

/**
 * Says which scorecards are pages of one: each on a sheet of its own, headed alike, with the same periods, and no measure
 * on two of them. The same measures again are another place's or another month's.
 */
export function markPages(scorecards: readonly Scorecard[]): Scorecard[] {
  const sets: Scorecard[][] = [];
  for (const scorecard of scorecards) {
    const set = sets.find((pages) => pages.every((page) => arePages(page, scorecard)));
    if (set && isAlone(scorecard, scorecards)) set.push(scorecard);
    else sets.push([scorecard]);
  }
  const first = new Map(
    sets.flatMap((pages) =>
      pages.length < 2 ? [] : pages.map((page) => [page, cornerOf(pages[0] ?? page)] as const),
    ),
  );
  return scorecards.map((scorecard) => {
    const pageOf = first.get(scorecard);
    return pageOf === undefined ? scorecard : { ...scorecard, pageOf };
  });
}

/** Where a sheet holds several, it is no page but a list of tables. */
export function isAlone({ sheetId }: Scorecard, all: readonly Scorecard[]): boolean {
  return all.filter((other) => other.sheetId === sheetId).length === 1;
}

function cornerOf({ sheetId, range }: Scorecard): string {
  return `${sheetId}!${range.row},${range.column}`;
}

/** Whether two scorecards are pages of one. */
export function arePages(one: Scorecard, other: Scorecard): boolean {
  return (
    one.sheetId !== other.sheetId &&
    one.orientation === other.orientation &&
    one.otherSheets === undefined &&
    other.otherSheets === undefined &&
    samePeriods(one, other) &&
    (one.orientation === "down" ? headedAlike(one.lines, other.lines) : laidOutAlike(one, other)) &&
    !other.measures.some(({ key }) => keysOf(one).has(key))
  );
}

/** Remembered, since each page is held against all others. */
const keysOf = remember(
  ({ measures }: Scorecard): ReadonlySet<string> => new Set(measures.map(({ key }) => key)),
);

function samePeriods({ periods }: Scorecard, other: Scorecard): boolean {
  return (
    periods.length > 0 &&
    periods.length === other.periods.length &&
    periods.every((period, at) =>
      other.periods.some((each, place) => place === at && samePeriod(period, each)),
    )
  );
}

/** The lines that tell whether pages are headed alike. */
export function judgedLines(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ role }) => !BY_THE_WAY.has(role));
}

/** By what their lines are for, or by what stands over them, unless that was read otherwise on each: `Direction`. */
function headedAlike(one: readonly Line[], other: readonly Line[]): boolean {
  const roles = (lines: readonly Line[]): string[] => judgedLines(lines).map(({ role }) => role);
  const texts = (lines: readonly Line[]): string[] => lines.map(({ heading }) => plain(heading));
  return (
    overlapOf(roles(one), roles(other)) === 1 ||
    (overlapOf(texts(one), texts(other)) >= ALIKE && !readOtherwise(one, other))
  );
}

function readOtherwise(one: readonly Line[], other: readonly Line[]): boolean {
  const judged = judgedLines(other);
  return judgedLines(one).some(({ heading, role }) => {
    const same = judged.filter((line) => plain(line.heading) === plain(heading));
    return same.length > 0 && same.every((line) => line.role !== role);
  });
}

/** Months going down are headed alike on any sheet: pages of a measure each have their figures in the same cells. */
function laidOutAlike(one: Scorecard, other: Scorecard): boolean {
  const cells = ({ measures }: Scorecard): string =>
    JSON.stringify(
      measures.map(({ actuals, target, tolerance, baseline, working, status }) =>
        [...actuals, target, tolerance, baseline, working, status].map(
          (fact) => fact && [fact.place.row, fact.place.column],
        ),
      ),
    );
  return cells(one) === cells(other);
}

/** The share of the longer list that both have. */
export function overlapOf(one: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  const both = one.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return both.length / Math.max(1, one.length, other.length);
}
