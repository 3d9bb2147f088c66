import { byPolarity } from "../byPolarity";
import { blankGives, asFigure, guarded, asksBlank, markerGives } from "../guardedFigure";
import type { Input } from "../formula/input";
import { isNoNative, type NoNative } from "../noNative";
import { numbersIn } from "../shareRefusal";
import type { Native } from "./Native";

/** Differences are compared at so many decimals: 0.3 − 0.2 is not quite 0.1. */
const DECIMALS = 12;

/** `KPI.RAG(A1,90%,80%)` is `IF(LEN(A1)=0,"",IF(A1>=90%,"Green",IF(A1>=80%,"Amber","Red")))`. */
export const nativeRag: Native = {
  compares: true,
  roles: ["figure", "figure", "figure", "word"],
  write: (actual, target, tolerance, polarity) => {
    const body = status(actual, target, tolerance, polarity);
    if (isNoNative(body)) return body;
    // A blank target is guarded only where one is blank now.
    const targetBlank = target.kinds.has("blank") ? blankGives(target) : [];
    return guarded(
      [...blankGives(actual), ...markerGives(actual), ...targetBlank, ...markerGives(target)],
      body,
    );
  },
};

/** `KPI.GAP(A1,B1,"Low")` is `IF(LEN(A1)=0,"",IF(LEN(B1)=0,"",ROUND(B1-A1,12)))`. */
export const nativeGap: Native = {
  compares: true,
  roles: ["figure", "figure", "word"],
  write: (actual, target, polarity) => {
    const [a, t] = [asFigure(actual), asFigure(target)];
    const body = byPolarity(polarity, {
      higher: `ROUND(${a}-${t},${DECIMALS})`,
      lower: `ROUND(${t}-${a},${DECIMALS})`,
      plan: `0-ROUND(ABS(${a}-${t}),${DECIMALS})`,
      none: `IF(${a}=${t},0,NA())`,
      unknown: `IF(${a}=${t},0,NA())`,
    });
    if (isNoNative(body)) return body;
    return guarded(
      [...blankGives(actual), ...markerGives(actual), ...blankGives(target), ...markerGives(target)],
      body,
    );
  },
};

/** The nested `IF`s of a status, for each polarity. */
function status(actual: Input, target: Input, tolerance: Input, polarity: Input): string | NoNative {
  const [a, t] = [asFigure(actual), asFigure(target)];
  const l = tolerance.omitted ? null : asFigure(tolerance);
  const missed = (amber: string): string => {
    if (l === null) return '"Red"';
    const judged = `IF(${amber},"Amber","Red")`;
    return tolerance.kinds.has("blank") ? `IF(${asksBlank(tolerance)},"Red",${judged})` : judged;
  };
  const higher = `IF(${a}>=${t},"Green",${missed(`${a}>=${l ?? ""}`)})`;
  const lower = `IF(${a}<=${t},"Green",${missed(`${a}<=${l ?? ""}`)})`;
  const away = (from: string, to: string) => `ROUND(ABS(${from}-${to}),${DECIMALS})`;
  const plan = `IF(${a}=${t},"Green",${missed(`${away(a, t)}<=${away(l ?? "", t)}`)})`;
  return byPolarity(polarity, {
    higher,
    lower,
    plan,
    none: null,
    unknown: inferred(target, tolerance, higher, lower),
  });
}

/**
 * Without a polarity, a target above its tolerance says that high is good. `null` where they are equal, missing or may
 * be missing.
 */
function inferred(target: Input, tolerance: Input, higher: string, lower: string): string | null {
  if (tolerance.omitted || tolerance.kinds.has("blank")) return null;
  const [targets, tolerances] = [numbersIn(target), numbersIn(tolerance)];
  // A range and a single cell are compared crosswise, so one pair of equals is enough to say nothing.
  if (targets.some((one) => tolerances.includes(one))) return null;
  if (!target.typed || !tolerance.typed)
    return `IF(${asFigure(target)}>${asFigure(tolerance)},${higher},${lower})`;
  return (targets[0] ?? 0) > (tolerances[0] ?? 0) ? higher : lower;
}
