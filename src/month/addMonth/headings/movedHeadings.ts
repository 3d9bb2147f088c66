import { namePeriod } from "../../../core/periods/namePeriod";
import { fillIn } from "../../../core/figures/sentence";
import type { ValueChange } from "../../../model/change";
import type { Role } from "../../../model/scorecard";
import { about } from "../../placeChange";
import { gridCell } from "../axis";
import type { Facts } from "../facts";
import { crossesOf } from "./newHeadings";
import { nextHeading } from "./nextHeading";

const MOVED = "It heads the workings of {last}, which make room for those of {next}.";
/** Columns that the scorecard holds once, and that are emptied for the next period's counts. */
const EMPTIED: ReadonlySet<Role> = new Set<Role>(["working", "numerator", "denominator"]);

/**
 * The changes of headings over emptied workings: `January working` becomes `February working`, so that nobody takes the
 * new counts for the old month's.
 */
export function movedHeadings({
  scorecard,
  grid,
  axis,
  last,
  next,
  isRepeated,
}: Pick<Facts, "scorecard" | "grid" | "axis" | "last" | "next"> & {
  readonly isRepeated: (line: number) => boolean;
}): ValueChange[] {
  const slots = { last: namePeriod(last), next: namePeriod(next) };
  const lines = scorecard.lines.filter(({ role, index }) => EMPTIED.has(role) && !isRepeated(index));
  return lines.flatMap(({ index }) =>
    crossesOf({ axis, headings: scorecard.headingRows }).flatMap((cross): ValueChange[] => {
      const place = axis.place(index, cross);
      const cell = gridCell(grid, place);
      // `nextHeading` from the last period to itself leaves only a heading of the last period as it is. One that it
      // would change names no period, or an older one, and is left alone.
      if (cell.formula !== null || nextHeading(cell, last, last) !== cell.content) return [];
      const after = nextHeading(cell, last, next);
      if (after === cell.content) return [];
      return [
        {
          ...about("value", null, place, "lines", fillIn(MOVED, slots)),
          measure: cell.text,
          kind: "value",
          hers: false,
          before: cell.content,
          beforeShown: cell.text,
          after,
          afterShown: typeof after === "string" ? after : slots.next,
          format: null,
        },
      ];
    }),
  );
}
