import type { Finding } from "../../model/finding";
import type { Benchmarks } from "../pack/open";
import { valueFor, type Explanation } from "../prove/explain";
import type { ProvenCell, ProvenColumn } from "../prove/proven";
import type { BenchmarkReading } from "../benchmarkReading";
import { isSameArea } from "../prove/readings";
import { figureWord, readingWords, spanWord, workedWord } from "../words";
import { sayOfCell } from "./say";
import type { Kind } from "./findingKinds";

/** Slips of single cells: what gives the figure is not what gives the others of its column, or not what its heading says. */
export function cellSlips(benchmarks: Benchmarks, column: ProvenColumn): Finding[] {
  return column.cells.flatMap((cell) => {
    const { proof } = cell;
    if (proof === null || cell.measure.unit === "count") return [];
    const own = ownReading(cell, column, proof);
    const found = slipOf(benchmarks, cell, proof, own);
    if (found === null) return [];
    const [kind, sentence, why] = found;
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
          reading: readingWords(benchmarks, proof.national.code, proof.reading),
          given,
          stated: cell.headed.years.map(spanWord).join(", "),
          own: readingWords(benchmarks, proof.national.code, own),
          right: expected ?? "",
          counts: proof.national.basis,
          name: proof.national.name,
          rowsName: cell.match.national?.name ?? "",
        },
        expected,
      ),
    ];
  });
}

/** What should give the figure: the reading of its column; where the cell or, without one, the heading states a year, in that year. */
function ownReading({ headed }: ProvenCell, { reading }: ProvenColumn, proof: Explanation): BenchmarkReading {
  const stated = headed.years.includes(proof.reading.year) ? proof.reading.year : headed.years.at(-1);
  if (reading === null) return { ...proof.reading, year: stated ?? proof.reading.year };
  return headed.inCell && stated !== undefined ? { ...reading, year: stated } : reading;
}

type Slip = readonly [kind: Kind, message: string, why: string];

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
    case "rebased":
      return null;
    case "read":
      return misread(benchmarks, cell, proof, own);
  }
}

function misread(
  benchmarks: Benchmarks,
  { headed }: ProvenCell,
  { reading, national }: Explanation,
  own: BenchmarkReading,
): Slip | null {
  if (!isSameArea(reading, own)) return ["benchmark-place", UNDER, WHY];
  if (reading.year !== own.year && !isWithin(benchmarks, national.code, reading.year, headed.years))
    return headed.years.length > 0 ? ["benchmark-year", UNDER, WHY] : ["benchmark-year", YEAR_UNSAID, WHY];
  if (reading.statistic === "place" || own.statistic === "place") return null;
  if (reading.model !== own.model) return ["benchmark-model", MODEL, WHY];
  return reading.statistic === own.statistic ? null : ["benchmark-statistic", STATISTIC, WHY];
}

/** A second year of the heading, or the calendar year that begins in the financial year of the heading. */
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
