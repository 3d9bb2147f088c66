import type { NumberValue } from "../../core/figures/cellValue";
import { readCell } from "../../core/figures/typed/readCell";
import { PERCENT_PLACES } from "../../core/figures/displayed";
import { shiftPoint } from "../../core/figures/rounding";
import type { Period } from "../../core/periods/period";
import { wholePeriod } from "../../core/periods/readPeriod";
import type { Fact, Unit } from "../../model/scorecard";
import { rangeIn } from "../../recognise/columns/markRange";
import { withoutRate } from "../../recognise/columns/markRate";
import { BOUNDS_BEFORE } from "../../words/lists/boundWords";
import { COMPARED_WORDS, COUNTED_PEOPLE } from "../../words/lists/comparedWords";
import { oneLine, plain } from "../../words/plain";

/** A figure in a text: `1,626`, `2.5`, `30 %`. */
const FIGURE = /-?\d[\d,]*(?:\.\d+)?(?:\s?%)?/;
/**
 * What stands before a figure; the figure, or two with a word or dash between; what stands behind: `max` `18` `cases
 * per worker`.
 */
const PARTS = new RegExp(
  `^(\\D{0,30}?)\\s?(${FIGURE.source}(?:\\s?(?:[-–—]|to|and)\\s?${FIGURE.source})?)(?:\\s(.*))?$`,
  "i",
);
/** What may stand before a figure without changing what it is: roughly, or as a bound. */
const BEFORE: ReadonlySet<string> = new Set([
  ...[
    "",
    "~",
    "c",
    "c.",
    "circa",
    "about",
    "around",
    "approx",
    "approx.",
    "approximately",
    "between",
    "from",
  ],
  ...BOUNDS_BEFORE.flatMap(({ words }) => words),
]);
/** A rate: `400 per 10,000`. */
const PER_HEADS = /per ([\d,]+)/;
/** When it is to be reached: `90% by March 2025`. */
const BY_PERIOD = /\sby\s(.+)$/i;

/**
 * The figures that a target or tolerance in words names, as a chart can draw them: one of `max 18 cases per worker`,
 * both of `75-80%`, the smaller first. None of `5 per quarter` beside months (`kind`), of a bare 20 beside a share, of
 * a comparison (`better than England`), or of a sentence.
 */
export function figuresInWords(
  { content }: Fact,
  unit: Unit,
  kind: Period["kind"] | null,
): readonly NumberValue[] {
  if (typeof content !== "string") return [];
  const said = oneLine(content);
  const until = BY_PERIOD.exec(said);
  const undated = until !== null && wholePeriod(until[1] ?? "") !== null ? said.slice(0, until.index) : said;
  const { rest, rate } = withoutRate(undated);
  if (rate !== null && rate !== kind) return [];
  const [, before, figures, behind = ""] = PARTS.exec(rest) ?? [];
  if (before === undefined || figures === undefined || !BEFORE.has(plain(before))) return [];
  if (behind !== "" && !isCounted(plain(behind).split(" "))) return [];
  if (PER_HEADS.test(behind) && unit !== "rate") return [];
  const ends = rangeIn(plain(before) === "between" ? `between ${figures}` : figures) ?? [figures];
  const values = ends.flatMap((end) => figureOf(end, unit, behind === "") ?? []);
  if (values.length < ends.length) return [];
  return values.sort((one, other) => one.number - other.number);
}

/**
 * Whether the words behind a figure say what is counted: 20 `cases`, 90% `of all children`, 18 `cases per worker`, 400
 * `per 10,000`.
 */
function isCounted(words: readonly string[]): boolean {
  if (words.some((word) => COMPARED_WORDS.has(word))) return false;
  const [first = "", second] = words;
  if (first === "of") return words.every((word) => /^[a-z'-]+$/.test(word));
  if (first === "per") return words.length > 1;
  const isThings = COUNTED_PEOPLE.has(first) || /^[a-z]+s$/.test(first);
  return isThings && (second === undefined || second === "per");
}

/** A figure in the unit of its measure; `null` where it is in another, as 20 cases beside a share. */
function figureOf(text: string, unit: Unit, isBare: boolean): NumberValue | null {
  const value = readCell(text.trim(), text.trim(), "General");
  if (value.kind !== "number") return null;
  if (unit !== "percent") return value.percent ? null : value;
  if (value.percent) return value;
  // `between 75 and 80` of a share is meant in percent.
  return isBare && value.number > 1
    ? { ...value, percent: true, number: shiftPoint(value.number, -PERCENT_PLACES) }
    : null;
}
