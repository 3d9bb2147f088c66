import { statusOfFill } from "../../core/status/statusOfFill";
import { displayed } from "../../core/figures/displayed";
import type { Polarity } from "../../core/status/polarity";
import type { Status } from "../../core/status/status";
import type { Appearance } from "../../model/grid";
import type { Judgement } from "../../model/judgement";
import type { Measure } from "../../model/scorecard";
import { seenFill } from "../fillAt";

/** A figure that the analyst coloured where nothing says how far amber reaches. */
export interface ColouredByHer {
  readonly actual: number;
  readonly target: number;
  readonly percent: boolean;
  readonly polarity: Polarity;
  readonly said: Status;
}

/** Whether a value that misses its target could as well be amber as red: no tolerance and no band tells them apart. */
export function isEdgeUnknown({ target, tolerance, band, polarity }: Measure): boolean {
  const hasWay = polarity.value === "higher" || polarity.value === "lower";
  return hasWay && target?.value.kind === "number" && tolerance?.value.kind !== "number" && band === null;
}

/** The figures of measures without a tolerance that are coloured, of every month. */
export function colouredByHer(
  judgements: readonly Judgement[],
  appearance: Appearance | null,
): ColouredByHer[] {
  if (appearance === null) return [];
  return judgements.flatMap(({ measure, statuses }) => {
    const { target, polarity } = measure;
    if (!isEdgeUnknown(measure) || target?.value.kind !== "number") return [];
    const goal = displayed(target.value);
    return statuses.flatMap(({ actual }): ColouredByHer[] => {
      const said = actual === null ? null : statusOfFill(seenFill(appearance, actual.place));
      if (said === null || said === "grey" || actual?.value.kind !== "number") return [];
      const { percent } = actual.value;
      return [{ actual: displayed(actual.value), target: goal, percent, polarity: polarity.value, said }];
    });
  });
}
