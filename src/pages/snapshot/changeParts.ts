import { heldDecimals } from "../../core/figures/displayed";
import { textInFormula } from "../../core/figures/inFormula";
import { TRIANGLES } from "../../core/status/arrowSets";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import { figureFormula, formatLike, numberIn } from "../figureFormula";
import { comparedWith, type SnapshotForm } from "./compareWith";

/** A change in pieces of a formula, without a `=`. */
export interface ChangeParts {
  /** Whether both figures are there. */
  readonly known: string;
  /** The change as a number, rounded as it is shown; its format shows it as `(+16) ▲`. */
  readonly step: string;
  readonly format: string;
  /** The same as text: `+16`, `-9.2%`, `0` */
  readonly change: string;
  /** ▲, ▼ or ●: the sign of the change as it is shown. */
  readonly sign: string;
  /** What it is a change on. */
  readonly before: Actual;
}

/** Decimals beyond which a difference is noise of subtracting. */
const NOISE = 12;
/** A share moves by less than its tile shows: `24% (+0.3%)`. */
const SHARE_DECIMALS = 1;

/** The change of a measure's latest figure (which stands in `figure`), from the figures as they are held; `null` where it cannot be told. */
export function changeParts(judgement: Judgement, form: SnapshotForm, figure: string): ChangeParts | null {
  const { latest } = judgement;
  const before = comparedWith(judgement, form);
  if (!isFigure(latest) || !isFigure(before) || latest.value.percent !== before.value.percent) return null;
  const { percent } = latest.value;
  const decimals = Math.max(latest.value.decimals, before.value.decimals, percent ? SHARE_DECIMALS : 0);
  const then = numberIn(before);
  const step = `ROUND(ROUND(${figure}-${then},${NOISE}),${heldDecimals({ percent, decimals })})`;
  const shape = plainShape(formatLike({ percent, decimals }), latest.value.shown);
  const sections = [`+${shape}`, `-${shape}`, shape].map(
    (section, at) => `"("${section}") ${SIGNS[at] ?? ""}"`,
  );
  return {
    step,
    format: sections.join(";"),
    known: `AND(ISNUMBER(${figure}),ISNUMBER(${then}))`,
    change: `TEXT(${step},${textInFormula(`+${shape};-${shape};${shape}`)})`,
    sign: `IF(${step}>0,"${TRIANGLES.up}",IF(${step}<0,"${TRIANGLES.down}","${TRIANGLES.level}"))`,
    before,
  };
}

/** Thousands are parted where the figure parts its own. */
function plainShape(shape: string, shown: string): string {
  return shown.includes(",") ? shape : shape.replace("#,##", "");
}

const SIGNS = [TRIANGLES.up, TRIANGLES.down, TRIANGLES.level];

type FigureActual = Actual & { readonly value: Extract<Actual["value"], { kind: "number" }> };

function isFigure(actual: Actual | null): actual is FigureActual {
  return actual?.value.kind === "number" && figureFormula(actual).isNumber;
}
