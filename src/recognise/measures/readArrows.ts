import type { Period } from "../../core/periods/period";
import type { Arrow, Fact, Measure } from "../../model/scorecard";
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
  const otherArrows = others.flatMap((entry) => arrowIn(entry, periods, at) ?? []);
  return { direction: main && arrowIn(main, periods, at), ...(otherArrows.length > 0 && { otherArrows }) };
}

function arrowIn(
  { column, line }: TableLine,
  periods: readonly Period[],
  at: (column: number) => Fact | null,
): Arrow | null {
  const found = at(column);
  const against = againstOf(line.heading, periods);
  return found && (against === undefined ? found : { ...found, against });
}
