/**
 * The change and the direction of travel on a page, as formulas over the page's own cells: so they follow the scorecard
 * when a figure changes, also for readers without the add-in.
 */

import { PER_CENT } from "../core/figures/rate";
import { heldDecimals } from "../core/figures/displayed";
import { textInFormula } from "../core/figures/inFormula";
import { TRIANGLES } from "../core/status/arrowSets";
import type { Judgement } from "../model/judgement";
import { figureFormula, formatLike, numberIn } from "./figureFormula";

/** A change or direction as a page shows it: its formula, and the number format of its cell. */
export interface ShownChange {
  /** With its `=`. */
  readonly formula: string;
  readonly format: string;
}

/** Latest and previous figure as formulas, and the condition that both are numbers. */
interface Pair {
  readonly now: string;
  readonly before: string;
  readonly known: string;
  readonly shape: { readonly percent: boolean; readonly decimals: number };
}

/**
 * The change on what the scorecard compares with: `-12`, and for shares `+3 percentage points`, since from 20% to 23%
 * is not 3% more. `null` where it cannot be told. `latestCell` is the page's cell with the latest figure.
 */
export function changeFormula(judgement: Judgement, latestCell: string): ShownChange | null {
  const pair = pairOf(judgement, latestCell);
  if (pair === null) return null;
  const { percent, decimals } = pair.shape;
  const places = heldDecimals(pair.shape);
  // The difference of the two figures as they are shown: 20% and 23% differ by 3, whatever their decimals hold.
  const step = `ROUND(${pair.now},${places})-ROUND(${pair.before},${places})`;
  const format = signedFormat(formatLike({ percent: false, decimals }));
  if (!percent) return { formula: `=IF(${pair.known},${step},"")`, format };
  const points = `ROUND((${step})*${PER_CENT},${decimals})`;
  const words = `IF(ABS(${points})=1," percentage point"," percentage points")`;
  return {
    formula: `=IF(${pair.known},TEXT(${points},${textInFormula(format)})&${words},"")`,
    format: "General",
  };
}

/** A number format that says which way: `+0;-0;0`. */
export function signedFormat(shape: string): string {
  return `+${shape};-${shape};${shape}`;
}

/**
 * The direction in words and signs, `▲ up, worse`: up or down as the figure moves; better or worse only where the
 * scorecard knows which way is good. A step of no more than `threshold` is unchanged. `null` where nothing can be told.
 */
export function directionFormula(
  judgement: Judgement,
  latestCell: string,
  threshold: number | null,
): ShownChange | null {
  const pair = pairOf(judgement, latestCell);
  if (pair === null) return null;
  const { polarity } = judgement.measure;
  const words = polarity.value === "higher" ? BETTER_UP : polarity.value === "lower" ? BETTER_DOWN : NO_WAY;
  const places = heldDecimals(pair.shape);
  const [now, before] = [`ROUND(${pair.now},${places})`, `ROUND(${pair.before},${places})`];
  const same =
    threshold === null ? `${now}=${before}` : `ROUND(ABS(${now}-${before}),${NOISE})<=${threshold}`;
  const told = `IF(${same},"${TRIANGLES.level} unchanged",IF(${now}>${before},"${words.up}","${words.down}"))`;
  return { formula: `=IF(${pair.known},${told},"")`, format: "General" };
}

/** Decimals beyond which a difference is noise: 0.3 − 0.2 is not quite 0.1. */
const NOISE = 12;
const { up, down } = TRIANGLES;
const BETTER_UP = { up: `${up} up, better`, down: `${down} down, worse` };
const BETTER_DOWN = { up: `${up} up, worse`, down: `${down} down, better` };
const NO_WAY = { up: `${up} up`, down: `${down} down` };

/** The two figures; `null` where one is missing, a formula cannot read it, or one is a share and the other a count. */
function pairOf({ latest, previous }: Judgement, latestCell: string): Pair | null {
  if (latest?.value.kind !== "number" || previous?.value.kind !== "number") return null;
  if (latest.value.percent !== previous.value.percent) return null;
  if (!figureFormula(latest).isNumber || !figureFormula(previous).isNumber) return null;
  const before = numberIn(previous);
  return {
    now: latestCell,
    before,
    known: `AND(ISNUMBER(${latestCell}),ISNUMBER(${before}))`,
    shape: {
      percent: latest.value.percent,
      decimals: Math.max(latest.value.decimals, previous.value.decimals),
    },
  };
}
