import { PER_CENT } from "../../core/figures/rate";
import { heldDecimals } from "../../core/figures/displayed";
import { textInFormula } from "../../core/figures/inFormula";
import { TRIANGLES } from "../../core/status/arrowSets";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import { signedFormat } from "../changeFormulas";
import { figureFormula, formatLike, numberIn } from "../figureFormula";
import { comparedActual, type SnapshotForm } from "./compareWith";

/** A change in pieces of a formula, without `=`. */
export interface ChangeParts {
  /** The condition that both figures are there. */
  readonly known: string;
  /** The change as a number, for shares in percentage points; its number format shows it as `(+16) ▲` or `(+0.3 pp) ▲`. */
  readonly step: string;
  readonly format: string;
  /** The figures are shares, so the change is in points. */
  readonly isOfShares: boolean;
  /** The change as text: `+16`, `-9.2`, `0`. */
  readonly change: string;
  /** ▲, ▼ or ●, by the change as it is shown. */
  readonly sign: string;
  /** What it is a change on. */
  readonly before: Actual;
}

/** Decimals beyond which a difference is noise: 0.3 − 0.2 is not quite 0.1. */
const NOISE = 12;
/** Decimals of a share's change: it often moves by less than a whole point, `24% (+0.3 pp)`. */
const SHARE_DECIMALS = 1;
/** Percentage points, as the legend explains. */
const POINTS = " pp";

/**
 * The change of a measure's latest figure, which stands in the cell `figure`; `null` where it cannot be told. Shown
 * with the figures' own decimals, it is the difference of what they show, so that 166 after 162 is +4; shown with more,
 * the difference of what they hold.
 */
export function changeParts(judgement: Judgement, form: SnapshotForm, figure: string): ChangeParts | null {
  const { latest } = judgement;
  const before = comparedActual(judgement, form);
  if (!isFigure(latest) || !isFigure(before) || latest.value.percent !== before.value.percent) return null;
  const { percent } = latest.value;
  const shown = Math.max(latest.value.decimals, before.value.decimals);
  const decimals = Math.max(shown, percent ? SHARE_DECIMALS : 0);
  const then = numberIn(before);
  const as = (cell: string): string =>
    decimals > shown ? cell : `ROUND(${cell},${heldDecimals({ percent, decimals: shown })})`;
  const difference = `(${as(figure)}-${as(then)})${percent ? `*${PER_CENT}` : ""}`;
  const step = `ROUND(ROUND(${difference},${NOISE}),${decimals})`;
  const shape = plainShape(formatLike({ percent: false, decimals }), latest.value.shown);
  const sections = ["+", "-", ""].map(
    (sign, at) => `"(${sign}"${shape}"${percent ? POINTS : ""}) ${SIGNS[at] ?? ""}"`,
  );
  return {
    step,
    format: sections.join(";"),
    isOfShares: percent,
    known: `AND(ISNUMBER(${figure}),ISNUMBER(${then}))`,
    change: `TEXT(${step},${textInFormula(signedFormat(shape))})`,
    sign: `IF(${step}>0,"${TRIANGLES.up}",IF(${step}<0,"${TRIANGLES.down}","${TRIANGLES.level}"))`,
    before,
  };
}

/** Thousands are parted by a comma only where the figure parts its own. */
function plainShape(shape: string, shown: string): string {
  return shown.includes(",") ? shape : shape.replace("#,##", "");
}

/** In the order of a number format's sections: above zero, below zero, zero. */
const SIGNS = [TRIANGLES.up, TRIANGLES.down, TRIANGLES.level];

type FigureActual = Actual & { readonly value: Extract<Actual["value"], { kind: "number" }> };

function isFigure(actual: Actual | null): actual is FigureActual {
  return actual?.value.kind === "number" && figureFormula(actual).isNumber;
}
