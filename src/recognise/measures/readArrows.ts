import { comparePeriods, samePeriod } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Against, Arrow, Fact, Measure } from "../../model/scorecard";
import { againstOf } from "../columns/againstOf";
import { rolesOfHeading } from "../columns/headingWords";
import type { TableLine } from "../columns/tableLine";
import { lineOf } from "../rows/lineOf";
import { periodsOf } from "../time/periodsOf";

/** A column of arrows, and what its arrows compare the latest value with; `undefined` where nothing says it. */
export interface ArrowColumn {
  readonly column: number;
  /** It is the one that speaks of the latest value. */
  readonly main: boolean;
  readonly against: Against | undefined;
}

/**
 * The column whose arrows speak of the latest value, first, and others: each with what its heading compares with. A
 * column of arrows under an earlier period is that period's own, and left out, as is one that comes back behind a figure
 * of the year so far. One column is set against the period before; a second that names nothing is set against something
 * else.
 */
export function arrowColumns(lines: readonly TableLine[], last: Period | null): readonly ArrowColumn[] {
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
  const named = [...(main ? [main] : []), ...others].map((entry) => ({
    column: entry.column,
    main: entry === main,
    against: againstOf(entry.line.heading, periods) ?? besideArrow(lines, entry.column, last),
  }));
  const isSecond = (index: number): boolean =>
    named.some((one, at) => one.against === "previous" || (at < index && !one.against));
  return named.map((one, index) => ({
    ...one,
    against: one.against ?? (isSecond(index) ? "unnamed" : undefined),
  }));
}

/** The arrows of one row. */
export function readArrows(
  columns: readonly ArrowColumn[],
  at: (column: number) => Fact | null,
): Required<Pick<Measure, "direction" | "otherArrows">> {
  const arrowAt = ({ column, against }: ArrowColumn): Arrow | null => {
    const found = at(column);
    return found && (against === undefined ? found : { ...found, against });
  };
  const [direction = null] = columns.filter(({ main }) => main).map(arrowAt);
  const otherArrows = columns.filter(({ main }) => !main).flatMap((one) => arrowAt(one) ?? []);
  return { direction, otherArrows };
}

/**
 * What stands between the latest figures and an arrow is what it compares them with: `Jul-Sep 24 | Same quarter last year
 * | Comparison`. `undefined` where nothing does.
 */
function besideArrow(lines: readonly TableLine[], column: number, last: Period | null): Against | undefined {
  const at = lines.findIndex((entry) => entry.column === column);
  const between = lines[at - 1]?.line;
  // `Change on year | Trend`: the arrow shows the change.
  if (between && between.role !== "actual" && rolesOfHeading(between.heading).change !== undefined)
    return againstOf(between.heading);
  if (between?.role !== "actual") return undefined;
  if (between.period === null) return againstOf(between.heading) === "yearBefore" ? "yearBefore" : undefined;
  const before = lines[at - 2]?.line.period ?? null;
  const isBehindLatest = last !== null && before !== null && samePeriod(before, last);
  return isBehindLatest && between.period.kind === last.kind && comparePeriods(between.period, last) < 0
    ? between.period
    : undefined;
}
