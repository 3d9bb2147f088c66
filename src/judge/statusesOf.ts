import { remember } from "../core/remember";
import type { Judgement, StatusJudgement } from "../model/judgement";
import { judging } from "./judgeActual";
import { outOfNothing, statusOfNothing } from "./outOfNothing";

/**
 * The status of each period of a measure with a value, earliest first. They are worked out when they are asked for: most
 * scorecards show that of the latest value alone.
 */
export const statusesOf = remember(
  ({ measure, figures, worked, working }: Judgement): readonly StatusJudgement[] => {
    const judged = judging(measure);
    // A working of 0/0 gives no share, whatever stands in the cell.
    const nothing = outOfNothing(worked, working);
    return figures
      .filter(({ value }) => value.kind === "number")
      .map((figure) => {
        const out = nothing(figure);
        return out === null ? judged(figure) : statusOfNothing(judged(figure), out);
      });
  },
);
