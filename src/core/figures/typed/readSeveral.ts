import type { NumberValue } from "../cellValue";
import { readFigure } from "./figure";
import { plain } from "../../../words/plain";
import { findPeriods } from "../../periods/findPeriods";
import { periodAmong, wholePeriod } from "../../periods/readPeriod";

/**
 * A figure among words: `99.6%`, `£1,200`. A number that touches letters, a slash or another figure is a reference
 * (`KPI6`), an age (`16/17`) or a working (`407/1626`).
 */
const FIGURE_AMONG_WORDS = new RegExp(
  [
    "(?<![\\w/.,:%£$€+*×÷=-])",
    "[£$€]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?: ?%)?",
    "(?![\\d/*×÷=%]|\\.\\d|,\\d|[a-z])",
  ].join(""),
  "gi",
);
/** More words than this beside a figure make a sentence, not a label. */
const MOST_WORDS = 3;
/** A longer text is a comment. */
const LONGEST_CELL = 120;

/**
 * Several figures in one cell, each with its label as its remark: `Police : 99.6% Health: 94.5%`,
 * `19.5% (SW) 18% (West Midland)`, `52 Practitioner & 37 supervisor by April 24`. `null` for a sentence with numbers in it.
 */
export function readSeveral(shown: string): readonly NumberValue[] | null {
  if (shown.length > LONGEST_CELL) return null;
  const all = [...shown.matchAll(FIGURE_AMONG_WORDS)];
  if (all.length < 2) return null;
  const figures = all.filter((match) => !isYear(shown, match));
  if (figures.length < 2) return null;
  const before = shown.slice(0, figures[0]?.index ?? 0);
  const behind = figures.map((match, at) =>
    shown.slice(match.index + match[0].length, figures[at + 1]?.index ?? shown.length),
  );
  if ([before, ...behind].some((label) => words(label) > MOST_WORDS)) return null;
  const labels = before.trim() === "" ? behind : [before, ...behind];
  const shared = periodAmong([before, ...behind].join(" ; "));
  return figures.map((match, at) => value(match[0], labels[at] ?? "", shared));
}

function value(typed: string, label: string, shared: NumberValue["period"]): NumberValue {
  const figure = readFigure(typed) ?? { number: Number.NaN, percent: false, decimals: 0 };
  const remark = label.replace(/^[\s(:;,&-]+|[\s):;,&-]+$/g, "");
  const period = periodAmong(remark) ?? shared;
  return {
    kind: "number",
    ...figure,
    shown: typed,
    typedAsText: true,
    period,
    remark: remark === "" || wholePeriod(remark) !== null ? null : remark,
  };
}

/** The longest way to write what stands before a year: `September, `. */
const LONGEST_BEFORE_YEAR = 12;

/** The 24 of `April 24` is part of a period; the 20% of `25% (April 24) 20%` is left when the period is taken. */
function isYear(shown: string, match: RegExpExecArray): boolean {
  const from = Math.max(0, match.index - LONGEST_BEFORE_YEAR);
  const { periods, rest } = findPeriods(shown.slice(from, match.index + match[0].length));
  return periods.length > 0 && !rest.endsWith(plain(match[0]));
}

/** Words beside a figure, its period apart. */
function words(label: string): number {
  return findPeriods(label).rest.match(/[a-z']+/gi)?.length ?? 0;
}
