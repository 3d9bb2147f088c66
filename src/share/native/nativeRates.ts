import { blankGives, asFigure, guarded, markerGives, missingGivesNotAvailable } from "../guardedFigure";
import type { Input } from "../formula/input";
import { noNative, WHY, type NoNative } from "../noNative";
import type { Native } from "./Native";

const PER_10000 = "10000";

/** `KPI.RATE10K(A1,B1,12)` is `IF(LEN(A1)=0,"",A1*12/B1*10000)`. */
export const nativeRate10k: Native = {
  near: true,
  roles: ["count", "count", "above-zero"],
  write: (count, population, periods) => rateOf(count, population, PER_10000, periods),
};

/** `KPI.RATE(A1,B1,1000)` is `IF(LEN(A1)=0,"",A1/B1*1000)`. */
export const nativeRate: Native = {
  near: true,
  roles: ["count", "count", "above-zero", "above-zero"],
  write: (count, population, per, periods) =>
    per.kinds.has("blank") ? noNative(WHY.refused) : rateOf(count, population, per.text, periods),
};

/** `KPI.PERCENT(A1,B1)` is `IF(LEN(A1)=0,"",A1/B1)`. */
export const nativePercent: Native = {
  near: true,
  roles: ["count", "count"],
  write: (numerator, denominator) =>
    divided(numerator, denominator, `${asFigure(numerator)}/${asFigure(denominator)}`),
};

/** Count × periods ÷ population × per, behind its guards. */
function rateOf(count: Input, population: Input, per: string, periods: Input): string | NoNative {
  if (!periods.omitted && periods.kinds.has("blank")) return noNative(WHY.blanks);
  const year = periods.omitted ? "" : `*${periods.text}`;
  return divided(count, population, `${asFigure(count)}${year}/${asFigure(population)}*${per}`);
}

/** A quotient behind its guards. */
function divided(above: Input, below: Input, body: string): string {
  return guarded(
    [...blankGives(above), ...markerGives(above), ...missingGivesNotAvailable(below), ...markerGives(below)],
    body,
  );
}
