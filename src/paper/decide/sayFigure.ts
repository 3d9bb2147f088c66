import { roundHalfUp } from "../../core/figures/rounding";
import type { Verdict } from "../claim";
import type { Quoted } from "../lex/mark";
import type { Face } from "./face";

/** Within so many points, or this part of a count, a figure is still what its words say. */
const NEAR_POINTS = 2;
/** Of a distance in points: “nearly three points” is nearer to three than to two; of a long one this part of it. */
const NEAR_DISTANCE = 0.5;
const NEAR_DISTANCE_SHARE = 0.05;
const NEAR_SHARE = 0.03;
/** Of “a third”, “twice the”: nearer to it than to the next that has a name. */
const NEAR_PART = 0.1;
/** So many times as far it is surely not. */
const FAR_TIMES = 2.5;
const ANY_MORE = 5;

/**
 * Whether a figure is quoted rightly: as exactly as it is quoted, or as far as its words reach (“just over 90%”). A finer
 * figure than is shown is compared with what the cell or its working gives; `cannot tell` where neither says it.
 */
export function sayFigure(quoted: Quoted, face: Face, worked: number | null = null): Verdict {
  if (quoted.hedge !== null) return sayAbout(quoted, face);
  const { number, decimals } = quoted;
  if (decimals <= face.decimals) {
    const fits = [face.shown, face.exact].some((value) => roundHalfUp(value, decimals) === number);
    return fits ? "agrees" : "disagrees";
  }
  if (roundHalfUp(number, face.decimals) !== face.shown) return "disagrees";
  const finer = worked ?? (isFiner(face) ? face.exact : null);
  if (finer !== null) return roundHalfUp(finer, decimals) === number ? "agrees" : "disagrees";
  return number === face.exact ? "agrees" : "cannot tell";
}

/** The cell holds more than it shows. */
function isFiner({ exact, shown }: Face): boolean {
  return Math.abs(exact - shown) > 1e-9;
}

function sayAbout({ number, hedge, unit }: Quoted, { shown, exact }: Face): Verdict {
  const near =
    unit === "percent"
      ? NEAR_POINTS
      : unit === "relative"
        ? Math.abs(number) * NEAR_PART
        : unit === "points"
          ? Math.max(NEAR_DISTANCE, Math.abs(number) * NEAR_DISTANCE_SHARE)
          : Math.max(1, Math.abs(number) * NEAR_SHARE);
  const far = near * (unit === "relative" ? 1 : FAR_TIMES);
  const off = shown - number;
  const within = (from: number, to: number): Verdict =>
    off >= from && off <= to ? "agrees" : off < from - far || off > to + far ? "disagrees" : "cannot tell";
  const beyond = (step: number): Verdict => (Math.abs(off) <= step * ANY_MORE ? "agrees" : "cannot tell");
  const isOver = shown > number || exact > number;
  const isUnder = shown < number || exact < number;
  switch (hedge) {
    case "just over":
      return !isOver ? "disagrees" : within(0, near);
    case "just under":
      return !isUnder ? "disagrees" : within(-near, 0);
    // However far it is beyond that, it is so.
    case "over":
      return !isOver ? "disagrees" : beyond(near);
    case "under":
      return !isUnder ? "disagrees" : beyond(near);
    case "at least":
      return off < 0 ? "disagrees" : beyond(near);
    case "at most":
      return off > 0 ? "disagrees" : beyond(near);
    case "about":
    case null:
      return within(-near, near);
  }
}
