import { evaluateWorking } from "./evaluateWorking";
import { readFigure } from "../figures/typed/figure";
import { wholePeriod } from "../periods/readPeriod";
import type { Working } from "./working";
import { workingParts } from "./workingParts";
import { workingTokens, type Token } from "./workingTokens";

/** `12/05/2024` and `1.4.24` are days, not divisions. */
const DAY = /^\d{1,2}\/\d{1,2}\/(?:\d\d|(?:19|20)\d\d)$/;
/** A share in words: `92 out of 100`. */
const OUT_OF = /^(\d[\d,]{0,9}) (?:out )?of (\d[\d,]{0,9})$/i;
/** How arithmetic begins: most texts and formulas do not, and need not be taken apart. */
const BEGINS = /^=?\s*[\d.([+\-−–]/;
/** Nobody types a longer period. */
const LONGEST_PERIOD = 40;
/** `= 316 per 10,000` says again what the working says. */
const PER_HOW_MANY = / per [\d,]+$/;

/**
 * Reads a working as typed: `407/1626 = 0.25`, `((387*12)/146874)*10000 = 316`, `457/3226`. It is arithmetic of numbers,
 * brackets, + - × ÷, with at least one multiplication or division, and nothing else; `null` for anything that is not,
 * such as `16/17 year olds`, `TBC Jan/Feb`, `12/05/2024`, `2023/24` or a plain `26%`. Linear in the length of the text.
 */
export function readWorking(text: string): Working | null {
  const typed = text.trim();
  if (!BEGINS.test(typed)) return null;
  const [expression = "", stated, ...more] = (typed.startsWith("=") ? typed.slice(1) : typed).split("=", 3);
  const trimmed = expression.trim();
  if (more.length > 0) return null;
  const tokens = workingTokens(trimmed.replace(OUT_OF, "$1 / $2"));
  if (tokens === null || !tokens.some(multipliesOrDivides) || isDate(trimmed)) return null;
  const worked = evaluateWorking(tokens);
  const result = readStated(stated);
  if (worked === null || result === "not a number") return null;
  return { expression: trimmed, result: finite(worked.value), ...workingParts(worked), stated: result };
}

function isDate(text: string): boolean {
  return text.length <= LONGEST_PERIOD && (DAY.test(text) || wholePeriod(text) !== null);
}

function multipliesOrDivides(token: Token): boolean {
  return token.kind === "operator" && (token.operator === "*" || token.operator === "/");
}

function readStated(stated: string | undefined): Working["stated"] | "not a number" {
  const shown = (stated ?? "").trim();
  if (shown === "") return null;
  const figure = readFigure(shown.replace(PER_HOW_MANY, ""));
  return figure === null ? "not a number" : { shown, ...figure };
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
