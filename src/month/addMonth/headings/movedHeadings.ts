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
/** What the scorecard holds once, and is emptied for the next period. */
const EMPTIED: ReadonlySet<Role> = new Set<Role>(["working", "numerator", "denominator"]);

/** Headings over emptied workings that name the last period (`January working`) name the next. */
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
      // A heading that another period than the last would change names none, or an older one.
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
