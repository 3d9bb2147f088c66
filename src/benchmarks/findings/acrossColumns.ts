import type { Finding } from "../../model/finding";
import { isCounted } from "../match";
import type { ProvenCell, ProvenColumn } from "../prove/proven";
import { yearOfColumn, yearsBehind } from "../prove/yearsBehind";
import { spanWord } from "../words";
import { sayOfCell, sayOfCells } from "./say";

/**
 * The finding that a table sets neighbours of one year beside England of another: part of the difference is then the
 * years'. Of an area with a column for each year only the newest column is compared.
 */
export function yearsDiffer(columns: readonly ProvenColumn[]): Finding[] {
  const dated = columns.flatMap((column) => {
    const year = yearsBehind(column, columns) > 0 ? null : yearOfColumn(column);
    const cells = column.cells.filter(({ printed }) => printed !== null);
    // Authorities of other kinds, as those judged good, are not in the pack: no year can be proved for them.
    return year === null || cells.length === 0 || column.whose.kind === "others"
      ? []
      : [{ column, year, cells }];
  });
  if (new Set(dated.map(({ year }) => year)).size < 2) return [];
  return [
    sayOfCells(
      "benchmark-years-differ",
      // Each column is named by its first cell: it is the columns that differ.
      dated.flatMap(({ cells }) => cells.slice(0, 1)),
      [DIFFER, WHY_DIFFER],
      { columns: dated.map(({ column, year }) => `“${column.heading}” ${spanWord(year)}`).join(", ") },
    ),
  ];
}

/**
 * The findings about benchmarks beside raw counts. A count grows with the area that is counted, so another area's count
 * says nothing about this one.
 */
export function besideCounts(columns: readonly ProvenColumn[]): Finding[] {
  const cells = columns.flatMap(({ cells: all }) => all.filter(isBesideCount));
  return [...new Set(cells.map(({ measure }) => measure))].flatMap((measure) => {
    const own = cells.filter((cell) => cell.measure === measure);
    const [first] = own;
    if (first === undefined) return [];
    const shown = own.map(({ printed }) => printed?.shown ?? "").join(" and ");
    const said = sayOfCell("benchmark-of-count", first, [OF_COUNT, WHY_COUNT], { shown }, null);
    return [{ ...said, cells: own.map(({ fact }) => ({ ...fact.place, is: "fault" as const })) }];
  });
}

function isBesideCount({ measure, match, printed }: ProvenCell): boolean {
  return printed !== null && isCounted(measure, match);
}

const DIFFER = "The benchmarks are of different years: {columns}.";
const WHY_DIFFER = "Part of the difference between them is the years’.";
const OF_COUNT = "{measure} is a count, so nothing beside it is a benchmark: {shown}.";
const WHY_COUNT = "A count grows with the number of children in the area. A rate per 10,000 can be compared.";
