import { statusOfFill } from "../../core/status/statusOfFill";
import { displayed } from "../../core/figures/displayed";
import type { Polarity } from "../../core/status/polarity";
import type { Status } from "../../core/status/status";
import type { Appearance } from "../../model/grid";
import type { Judgement } from "../../model/judgement";
import type { Measure } from "../../model/scorecard";
import { seenFill, showsFills } from "../fillAt";

/**
 * A figure that the analyst coloured (`said`) where nothing says how far amber reaches. Values as displayed, a
 * percentage as a fraction.
 */
export interface ColouredByHer {
  readonly actual: number;
  readonly target: number;
  readonly percent: boolean;
  readonly polarity: Polarity;
  readonly said: Status;
}

/**
 * Whether a value that misses its target could be amber as well as red: there is a target and a direction, but no
 * tolerance and no band.
 */
export function isEdgeUnknown({ target, tolerance, band, polarity }: Measure): boolean {
  const hasWay = polarity.value === "higher" || polarity.value === "lower";
  return hasWay && target?.value.kind === "number" && tolerance?.value.kind !== "number" && band === null;
}

/** The coloured figures of measures without a tolerance, of every month: what a band can be learnt from. */
export function colouredByHer(
  judgements: readonly Judgement[],
  appearance: Appearance | null,
): ColouredByHer[] {
  if (appearance === null || !showsFills(appearance)) return [];
  return judgements.flatMap(({ measure, figures }) => {
    const { target, polarity } = measure;
    if (!isEdgeUnknown(measure) || target?.value.kind !== "number") return [];
    const goal = displayed(target.value);
    return figures.flatMap((actual): ColouredByHer[] => {
      if (actual.value.kind !== "number") return [];
      const said = statusOfFill(seenFill(appearance, actual.place));
      if (said === null || said === "grey") return [];
      const { percent } = actual.value;
      return [{ actual: displayed(actual.value), target: goal, percent, polarity: polarity.value, said }];
    });
  });
}
