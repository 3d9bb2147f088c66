import { ARROWS, TRIANGLES, type ArrowSigns } from "../../core/status/arrowSets";
import { CHANGE_DECIMALS } from "../../core/figures/formats/showChange";
import { byPolarity } from "../byPolarity";
import { blankGives, asFigure, guarded, markerGives } from "../guardedFigure";
import type { Input } from "../formula/input";
import { isNoNative, noNative, WHY, type NoNative } from "../noNative";
import { numbersIn } from "../shareRefusal";
import type { Native } from "./Native";

/** Steps are compared at so many decimals: 0.3 − 0.2 is not quite 0.1. */
const DECIMALS = 12;
const WORDS: ArrowSigns = { up: "Better", down: "Worse", level: "Unchanged" };

/** `KPI.DOT(A1,B1,"High")` is `IF(LEN(A1)=0,"",IF(LEN(B1)=0,"",IF(A1=B1,"→",IF(A1>B1,"↑","↓"))))`. */
export const nativeDot: Native = {
  compares: true,
  roles: ["figure", "figure", "word", "figure", "word"],
  write: (current, previous, polarity, threshold, symbols) => {
    const set = symbolsIn(symbols);
    if (isNoNative(set)) return set;
    if (Math.min(...numbersIn(threshold)) < 0) return noNative(WHY.refused);
    if (!threshold.omitted && threshold.kinds.has("blank")) return noNative(WHY.blanks);
    const [c, p] = [asFigure(current), asFigure(previous)];
    const same = threshold.omitted
      ? `${c}=${p}`
      : `ROUND(ABS(${c}-${p}),${DECIMALS})<=${asFigure(threshold)}`;
    const step = (rest: string) => `IF(${same},"${set.signs.level}",${rest})`;
    const up = step(`IF(${c}>${p},"${set.signs.up}","${set.signs.down}")`);
    const down = step(`IF(${c}<${p},"${set.signs.up}","${set.signs.down}")`);
    // Without a direction only "unchanged" can be told.
    const untold = step("NA()");
    const forms = { higher: up, lower: down, plan: untold, none: untold, unknown: untold };
    return bothGuarded(current, previous, set.judges ? byPolarity(polarity, forms) : up);
  },
};

/** `KPI.CHANGE(A1,B1)` joins the sign, the difference and a triangle. */
export const nativeChange: Native = {
  compares: true,
  roles: ["figure", "figure"],
  write: (current, previous) => {
    const step = `ROUND(${asFigure(current)}-${asFigure(previous)},${CHANGE_DECIMALS})`;
    const { up, down, level } = TRIANGLES;
    const triangle = `IF(${step}>0,") ${up}",IF(${step}<0,") ${down}",") ${level}"))`;
    return bothGuarded(current, previous, `IF(${step}>0,"(+","(")&${step}&${triangle}`);
  },
};

/** Nothing where either figure is blank, `#N/A` where either is a marker. */
function bothGuarded(current: Input, previous: Input, body: string | NoNative): string | NoNative {
  if (isNoNative(body)) return body;
  return guarded(
    [...blankGives(current), ...markerGives(current), ...blankGives(previous), ...markerGives(previous)],
    body,
  );
}

/** The symbols that a typed argument names; words in cells could change, and the form could not follow. */
function symbolsIn(symbols: Input): { readonly signs: ArrowSigns; readonly judges: boolean } | NoNative {
  if (!symbols.typed) return noNative(WHY.words);
  const word = String(symbols.contents?.[0]?.[0] ?? "")
    .trim()
    .toLowerCase();
  if (word === "" || word === "arrows") return { signs: ARROWS, judges: true };
  if (word === "triangles") return { signs: TRIANGLES, judges: true };
  if (word === "words") return { signs: WORDS, judges: true };
  return word === "movement" ? { signs: TRIANGLES, judges: false } : noNative(WHY.refused);
}
