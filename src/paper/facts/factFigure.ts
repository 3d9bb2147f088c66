import { roundHalfUp } from "../../core/figures/rounding";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import { shownIn } from "../../model/inFact";
import type { Fact } from "../../model/scorecard";
import { monthName } from "../../words/time/months";
import { faceOf } from "../decide/face";
import type { FactStyle } from "../../model/factStyle";

/** Letters of a month's short name: `Jun 2024`. */
const SHORT_MONTH = 3;
/** A remark in brackets behind a figure: `20.9% (March 24)` is 20.9%, since the sentence names the month itself. */
const REMARK = /\s*\([^)]*\)\s*$/;
/** A number by itself: no pounds, no `above 90`. */
const BARE = /^-?[\d,]*\.?\d+$/;

/**
 * A figure as a fact writes it: as its cell shows it, without a remark, and with no more decimals than the house has. A
 * percentage has its sign also where the cell shows 94 under a heading that says so; thousands are parted.
 */
export function factFigure(fact: Fact | null, style: FactStyle): string {
  const [rounded, decimals] = [roundedFigure(fact, style), factDecimals(fact, style)];
  const remark = fact?.value.kind === "number" ? (fact.value.remark ?? "") : "";
  const shown = shownIn(fact).replace(REMARK, "").replace(remark, "").trim();
  if (rounded === null || decimals === null) return shown;
  if (faceOf(fact)?.percent === true) return `${rounded.toFixed(decimals)}%`;
  return BARE.test(shown)
    ? rounded.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    : shown;
}

/** Decimals that a fact shows of a figure; `null` where it holds none. */
export function factDecimals(fact: Fact | null, style: FactStyle): number | null {
  const face = faceOf(fact);
  if (face === null) return null;
  return face.percent && style.decimals !== null ? Math.min(style.decimals, face.decimals) : face.decimals;
}

/** A figure rounded as a fact shows it, to be compared with others. */
export function roundedFigure(fact: Fact | null, style: FactStyle): number | null {
  const [face, decimals] = [faceOf(fact), factDecimals(fact, style)];
  return face === null || decimals === null ? null : roundHalfUp(face.exact, decimals);
}

/** `June 2024`, or `Jun 2024`; other periods as they are named. */
export function factMonth(period: Period, { months }: FactStyle): string {
  if (period.kind !== "month") return namePeriod(period);
  const name = monthName(period.month);
  return `${months === "short" ? name.slice(0, SHORT_MONTH) : name} ${period.year}`;
}
