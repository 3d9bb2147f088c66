import { readFigure, type Figure } from "../../core/figures/typed/figure";
import type { Period } from "../../core/periods/period";
import type { CountRole, CountRow, CountTable } from "./countTable";
import { findCountColumns } from "./findCountColumns";
import { readTable } from "./readTable";

const NOTHING = "Nothing was pasted.";
const NO_MEASURES =
  "No column of measures was found. The report needs a reference or the measure's name in front of its figures.";
const NO_FIGURES =
  "No column of figures was found. The report needs numerator and denominator, or one value, for each measure.";

/** `12 345`: some systems part thousands by a space. */
const PARTED_BY_SPACES = /^[+\-−]?\d{1,3}(?: \d{3})+(?:\.\d+)?$/;

/**
 * Understands a report that was pasted, or opened from a file, as text. `period` is the month it is brought in for, by
 * which the right column is chosen among several months. Where nothing can be brought in, `trouble` says why.
 */
export function readCounts(text: string, period: Period | null): CountTable {
  const cells = readTable(text).map((row) =>
    row.map((cell) => (PARTED_BY_SPACES.test(cell) ? cell.replaceAll(" ", ",") : cell)),
  );
  if (cells.length === 0) return { rows: [], columns: [], trouble: NOTHING };
  const { heading, headings, roles } = findCountColumns(cells, period);
  const columns = roles.map((role, at) => ({ heading: headings[at] ?? "", role }));
  const has = (role: CountRole) => roles.includes(role);
  const trouble =
    !has("reference") && !has("name") ? NO_MEASURES : has("numerator") || has("value") ? null : NO_FIGURES;
  if (trouble !== null) return { rows: [], columns, trouble };
  const rows = cells.slice(heading + 1).flatMap((row, at): CountRow[] => {
    const cell = (role: CountRole) => row[roles.indexOf(role)] ?? "";
    const reference = cell("reference") || null;
    const name = cell("name");
    // Long reports repeat their headings on every page.
    const isHeading = heading >= 0 && row.every((text, column) => text === (cells[heading]?.[column] ?? ""));
    if (isHeading || (reference === null && name === "")) return [];
    const unread: string[] = [];
    const figure = (role: CountRole): Figure | null => {
      const text = has(role) ? cell(role) : "";
      const read = readFigure(text);
      if (read === null && text !== "") unread.push(text);
      return read;
    };
    const figures = {
      numerator: figure("numerator"),
      denominator: figure("denominator"),
      value: figure("value"),
    };
    return [{ line: heading + 2 + at, reference, name, ...figures, unread }];
  });
  return { rows, columns, trouble: null };
}
