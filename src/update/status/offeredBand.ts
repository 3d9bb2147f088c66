/**
 * Learns from the analyst's colours how far amber reaches, where the scorecard states no tolerance. The band is only
 * offered in Setup: published colours often fit no single band, and a guessed one would paint wrong.
 */

import { distance, roundHalfUp } from "../../core/figures/rounding";
import type { Status } from "../../core/status/status";
import { bandWidth } from "../../judge/bandEdge";
import type { Band } from "../../model/bands";
import type { ColouredByHer } from "./chosenAmbers";

/** A band, how many of the analyst's colours it explains, and of how many. */
export interface OfferedBand {
  readonly band: Band;
  readonly explains: number;
  readonly of: number;
}

/**
 * Sizes of bands that people agree upon, in percent or points. The rounder come first, so that of two that explain as
 * many the rounder is offered.
 */
const SIZES = [5, 10, 2, 1, 3, 15, 20, 2.5, 4, 7.5, 25, 30, 50];
const KINDS = ["percent", "points"] as const;
/**
 * Coloured values, and ambers among them, that must be there before they show a habit: a single amber would fit almost
 * any band.
 */
const COLOURS_LEAST = 6;
const AMBERS_LEAST = 2;
/**
 * The share of the values missing their targets that a band must explain. Less than all, since a colour or two is often
 * chosen by hand; values that meet their targets are green by any band, and prove nothing.
 */
const EXPLAINED_SHARE = 0.75;
/** Decimals beyond which a product is noise. */
const EDGE_DECIMALS = 12;

/**
 * The band that reproduces most of the analyst's colours; `null` where too few are coloured, or none reproduces most of
 * them.
 */
export function offeredBand(coloured: readonly ColouredByHer[]): OfferedBand | null {
  const ambers = coloured.filter(({ said }) => said === "amber").length;
  if (coloured.length < COLOURS_LEAST || ambers < AMBERS_LEAST) return null;
  const missing = coloured.filter((one) => statusBy(one, null) === "red");
  const bands = KINDS.flatMap((kind) => SIZES.map((size): Band => ({ kind, size })));
  const count = (band: Band, among: readonly ColouredByHer[]): number =>
    among.filter((one) => statusBy(one, band) === one.said).length;
  const [best] = bands
    .map((band) => ({ band, explains: count(band, coloured), of: coloured.length }))
    .sort((a, b) => b.explains - a.explains);
  return best !== undefined && count(best.band, missing) >= missing.length * EXPLAINED_SHARE ? best : null;
}

/** The status of a figure under a band; without a band, met or not met. */
function statusBy({ actual, target, percent, polarity }: ColouredByHer, band: Band | null): Status {
  const short = polarity === "higher" ? target - actual : actual - target;
  if (short <= 0) return "green";
  const width = band === null ? 0 : bandWidth(band, target, percent);
  return roundHalfUp(distance(actual, target), EDGE_DECIMALS) <= roundHalfUp(width, EDGE_DECIMALS)
    ? "amber"
    : "red";
}
