import { comparePeriods, samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Against, Arrow, Fact, Measure } from "../../model/scorecard";
import { againstOf } from "../columns/againstOf";
import type { TableLine } from "../columns/tableLine";
import { lineOf } from "../rows/lineOf";
import { periodsOf } from "../time/periodsOf";

/**
 * The arrow that speaks of the latest value, and those of other columns: each with what its heading compares with. A
 * column of arrows under an earlier period is that period's own, and left out, as is one that comes back behind a figure
 * of the year so far.
 */
export function readArrows(
  lines: readonly TableLine[],
  last: Period | null,
  at: (column: number) => Fact | null,
): Pick<Measure, "direction" | "otherArrows"> {
  const periods = periodsOf(lines);
  const main = lineOf(lines, "direction", last);
  const comesBack = ({ line }: TableLine): boolean =>
    main !== null && main.line.period !== null && line.heading === main.line.heading;
  const others = lines.filter(
    (entry) =>
      entry.line.role === "direction" &&
      entry !== main &&
      ((entry.line.period === null && !comesBack(entry)) ||
        againstOf(entry.line.heading, periods) !== undefined),
  );
  const arrowIn = ({ column, line }: TableLine): Arrow | null => {
    const found = at(column);
    const against = againstOf(line.heading, periods) ?? besideArrow(lines, column, last);
    return found && (against === undefined ? found : { ...found, against });
  };
  const otherArrows = others.flatMap((entry) => arrowIn(entry) ?? []);
  return { direction: main && arrowIn(main), ...(otherArrows.length > 0 && { otherArrows }) };
}

/**
 * What stands between the latest figures and an arrow is what it compares them with: `Jul-Sep 24 | Same quarter last year
 * | Comparison`. `undefined` where nothing does.
 */
function besideArrow(lines: readonly TableLine[], column: number, last: Period | null): Against | undefined {
  const at = lines.findIndex((entry) => entry.column === column);
  const between = lines[at - 1]?.line;
  if (between?.role !== "actual") return undefined;
  if (between.period === null) return againstOf(between.heading) === "yearBefore" ? "yearBefore" : undefined;
  const before = lines[at - 2]?.line.period ?? null;
  const isBehindLatest = last !== null && before !== null && samePeriod(before, last);
  return isBehindLatest && between.period.kind === last.kind && comparePeriods(between.period, last) < 0
    ? between.period
    : undefined;
}
