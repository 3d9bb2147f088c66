import { judgeActual } from "../../judge/judgeActual";
import type { Change } from "../../model/change";
import type { Appearance } from "../../model/grid";
import type { Judgement } from "../../model/judgement";
import { colouredByHer, isEdgeUnknown } from "./chosenAmbers";
import { offeredBand } from "./offeredBand";

/** Passes a change of a status on as it is, or left unticked for the analyst where it may be wrong. */
type LeftToHer = <C extends Change>(judgement: Judgement, change: C) => C;

/**
 * Where the analyst's colours know amber and no tolerance or band says how far amber reaches, a red that would be set
 * anew may well be amber to the analyst. Unless the value lies beyond the band that explains most of the colours, the
 * change waits for a tick.
 */
export function amberPerhaps(judgements: readonly Judgement[], appearance: Appearance): LeftToHer {
  const coloured = colouredByHer(judgements, appearance);
  if (!coloured.some(({ said }) => said === "amber")) return (_, change) => change;
  const band = offeredBand(coloured)?.band ?? null;
  // Red, and amber by the likeliest band; without a likely band every red may be amber.
  const isUnsure = ({ measure, status }: Judgement): boolean =>
    status.value === "red" &&
    status.actual !== null &&
    isEdgeUnknown(measure) &&
    (band === null || judgeActual({ ...measure, band }, status.actual).value === "amber");
  return (judgement, change) =>
    change.beforeShown === "" && isUnsure(judgement)
      ? { ...change, hers: true, unsure: true, reason: `${change.reason} ${AMBER_UNKNOWN}` }
      : change;
}

const AMBER_UNKNOWN = "How far amber reaches is not known: it may be amber.";
