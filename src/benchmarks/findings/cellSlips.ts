/**
 * Slips of single figures, told by what their column is: a figure of another year, area or model than its neighbours in
 * the column, the reverse of the measure, another basis, a moved decimal point, digits cut off instead of rounded.
 */

import type { Finding } from "../../model/finding";
import { isCounted } from "../match";
import type { Benchmarks } from "../pack/open";
import { valueFor, type Explanation } from "../prove/explain";
import type { ProvenCell, ProvenColumn } from "../prove/proven";
import type { BenchmarkReading } from "../benchmarkReading";
import { wherein } from "../prove/readings";
import { figureWord, readingWords, spanWord, workedWord } from "../words";
import { sayOfCell } from "./say";
import { isFraction } from "./withoutSign";
import type { BenchmarkCheckId } from "../../model/checkIds";

/**
 * The findings about single cells of a column: what gives the figure is not what gives the others, or not what the
 * heading says.
 */
export function cellSlips(benchmarks: Benchmarks, column: ProvenColumn): Finding[] {
  return column.cells.flatMap((cell) => {
    // Which measure the row is must be certain; otherwise a right figure would be called wrong.
    if (cell.match.national === null || !cell.match.sure) return [];
    // Where several explanations of one kind are left, as two other years, the kind is certain and all are named.
    const several = cell.proof === null ? cell.alike : [cell.proof];
    const [proof] = several;
    if (proof === undefined || isCounted(cell.measure, cell.match) || isFraction(cell)) return [];
    const own = ownReading(cell, column, proof);
    const found = slipOf(benchmarks, cell, proof, own);
    if (found === null) return [];
    const [kind, sentence, why] = found;
    // Where the decimal point moved, the printed figure has as many decimals too many or too few to show the right one.
    const decimals = (cell.printed?.decimals ?? 0) + proof.places;
    const right = cell.match.national === null ? null : valueFor(benchmarks, cell.match, own);
    const given = workedWord(proof.value, proof.national, decimals);
    const expected =
      right === null ? null : figureWord(right, cell.match.national ?? proof.national, decimals);
    return [
      sayOfCell(
        kind,
        cell,
        [sentence, expected === null ? WHY_NONE : why],
        {
          heading: cell.heading,
          reading: either(several.map((one) => readingWords(benchmarks, one.national.code, one.reading))),
          given,
          stated: cell.headed.years.map(spanWord).join(", "),
          own: readingWords(benchmarks, proof.national.code, own),
          right: expected ?? "",
          counts: either(several.map(({ national }) => national.basis)),
          name: several.map(({ national }) => national.name).join("” or “"),
          rowsName: cell.match.national?.name ?? "",
        },
        expected,
      ),
    ];
  });
}

function either(words: readonly string[]): string {
  return [...new Set(words)].join(" or ");
}

/**
 * What should give the figure: the reading of its column. Where the cell states a year itself, of that year; in a
 * column that no reading gives, of the year in the heading.
 */
function ownReading({ headed }: ProvenCell, { reading }: ProvenColumn, proof: Explanation): BenchmarkReading {
  const stated = headed.years.includes(proof.reading.year) ? proof.reading.year : headed.years.at(-1);
  if (reading === null) return { ...proof.reading, year: stated ?? proof.reading.year };
  return headed.inCell && stated !== undefined ? { ...reading, year: stated } : reading;
}

/** A finding's kind with the templates of its sentence and its reason. */
type Slip = readonly [kind: BenchmarkCheckId, message: string, why: string];

/** Which finding an explanation comes to; `null` where the explanation is no slip of this cell. */
function slipOf(
  benchmarks: Benchmarks,
  cell: ProvenCell,
  proof: Explanation,
  own: BenchmarkReading,
): Slip | null {
  switch (proof.kind) {
    case "reverse":
      return ["benchmark-twin", TWIN, WHY_TWIN];
    case "basis":
      return ["benchmark-basis", BASIS, WHY_BASIS];
    case "point":
      return ["benchmark-decimals", POINT, WHY_NONE];
    case "cut":
      return ["benchmark-decimals", CUT, WHY_NONE];
    // All rates of a column were rebased together: `columnSlips` says it once.
    case "rebased":
      return null;
    case "read":
      return misread(benchmarks, cell, proof, own);
  }
}

/** In what a plain reading differs from the column's: the area first, then the year, the model, the statistic. */
function misread(
  benchmarks: Benchmarks,
  { headed }: ProvenCell,
  { reading, national }: Explanation,
  own: BenchmarkReading,
): Slip | null {
  const otherwise = wherein(reading, own);
  if (otherwise === "place") return ["benchmark-place", UNDER, WHY];
  if (otherwise === "year" && !isWithin(benchmarks, national.code, reading.year, headed.years))
    return ["benchmark-year", headed.years.length > 0 ? UNDER : YEAR_UNSAID, WHY];
  // The heading may state two years, and hide under the second that other neighbours were taken: the rest is compared
  // as if the years were the same.
  const sameYear = wherein(reading, { ...own, year: reading.year });
  if (sameYear === "model") return ["benchmark-model", MODEL, WHY];
  return sameYear === "statistic" ? ["benchmark-statistic", STATISTIC, WHY] : null;
}

/**
 * A year that the heading states, or the calendar year that begins in the financial year of the heading: calendar 2023
 * under `2023/24`.
 */
function isWithin(benchmarks: Benchmarks, code: string, year: number, stated: readonly number[]): boolean {
  const isCalendar = /calendar/i.test(benchmarks.measure(code)?.yearType ?? "");
  return stated.includes(year) || (isCalendar && stated.includes(year + 1));
}

const UNDER = "{measure} prints {printed} under “{heading}”, but that is {reading}.";
const YEAR_UNSAID =
  "{measure} prints {printed}, which is {reading}; the others of its column are of another year.";
const MODEL =
  "{measure} prints {printed}, which is {reading}; the others of its column have other neighbours.";
const STATISTIC = "{measure} prints {printed}, which is {reading}; the others of its column are not.";
const BASIS = "{measure} prints {printed}, which is the figure of another basis, “{name}”: {counts}.";
const TWIN =
  "{measure} prints {printed}, which is the reverse: what is left of {given} when it is taken from 100%.";
const POINT = "{measure} prints {printed}, where {reading} is {given}: the decimal point stands elsewhere.";
const CUT = "{measure} prints {printed}, but {reading} is {given}: it was cut off, not rounded.";
const WHY = "{reading} gives {given}; {own} gives {right}.";
const WHY_TWIN = "{reading} gives {given}; 100% less that is {printed}.";
const WHY_BASIS = "Of “{name}”, {reading} gives {given}; of “{rowsName}” it gives {right}.";
const WHY_NONE = "{reading} gives {given}.";
