import { readFileSync } from "node:fs";
import type { Book } from "../../xlsx/book";
import { readXlsx } from "../../xlsx/readXlsx";
import { bookOf, type ShortCell } from "../host/support/bookOf";

const PERCENT = { numberFormat: "0%" };
const AMBER = "#FFC000";
const text = (cell: ShortCell): ShortCell =>
  typeof cell === "string" && !cell.startsWith("=") ? { value: cell } : cell;
const rows = (cells: readonly (readonly ShortCell[])[]) => cells.map((row) => row.map(text));
const share = (value: number | null, fill?: string): ShortCell => ({
  ...(value !== null && { value }),
  style: { ...PERCENT, ...(fill !== undefined && { fill }) },
});
/** Typed as text, which Excel keeps as text. */
const asText = (value: string): ShortCell => ({ value, style: { numberFormat: "@" } });

/** September's workings are typed and nothing else of it: with a text cell, colours of the analyst's, sums and a register. */
export function board(): Book {
  return bookOf({
    Board: {
      rows: rows([
        ["", "", "", "", "", "2024/25", "", "", "", "", ""],
        [
          "Ref",
          "Measure",
          "Good is",
          "Target",
          "Tolerance",
          "Jul-24",
          "Aug-24",
          "Sep-24",
          "YTD",
          "September working",
          "DoT",
        ],
        [
          asText("1.1"),
          "Repeat referrals",
          "Low",
          share(0.2),
          share(0.25),
          share(0.22),
          share(0.21),
          share(null),
          "=AVERAGE(F3:H3)",
          "180/720",
          "→",
        ],
        [
          asText("1.2"),
          "Contacts answered in a day",
          "High",
          share(0.9),
          share(0.8),
          share(0.91, AMBER),
          share(0.93),
          share(null),
          "=AVERAGE(F4:H4)",
          "674/725",
          "↑",
        ],
        [
          asText("1.3"),
          "Assessments in 45 days",
          "High",
          share(0.85),
          share(0.8),
          share(0.8),
          share(0.83, "#00B050"),
          asText(""),
          "=AVERAGE(F5:H5)",
          "756/861",
          "",
        ],
        [
          asText("1.4"),
          "Visits in time",
          "High",
          share(0.95),
          share(0.9),
          share(0.97),
          share(0.96),
          share(null, "#FF0000"),
          "=AVERAGE(F6:H6)",
          "95/103",
          "↓",
        ],
        [
          asText("2.1"),
          "Referrals per 10,000",
          "Low",
          320,
          350,
          331,
          316,
          "",
          "=SUM(F7:H7)",
          "((387*12)/146874)*10000 = 316",
          "",
        ],
        ["Notes: figures are provisional until October", "", "", "", "", "", "", "", "", "", ""],
      ]),
      merges: [{ row: 0, column: 5, rowCount: 1, columnCount: 3 }],
      columnWidths: { 1: 200, 7: 66 },
    },
    Register: rows([
      ["Year", "Population", "Release"],
      [2023, 146874, 2024],
      [2024, 148000, 2025],
    ]),
  });
}

/** Each month has a sheet of its own. */
export function monthlySheets(): Book {
  const page = (month: string, shares: readonly (number | null)[]) => ({
    rows: rows([
      [`Scorecard for ${month} 2025`],
      [],
      ["Ref", "Measure", "Target", "Tolerance", `${month.slice(0, 3)}-25`, "Working", "DoT"],
      ["1", "% visits in time", share(0.9), share(0.8), share(shares[0] ?? null), "93/100", "↑"],
      ["2", "% plans reviewed", share(0.85), share(0.8), share(shares[1] ?? null), "171/190", "↑"],
      ["3", "% assessments in time", share(0.8), share(0.7), share(shares[2] ?? null), "77/140", ""],
    ]),
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
  });
  return bookOf({
    Jan: page("January", [0.91, 0.88, 0.7]),
    Feb: page("February", [0.92, 0.87, 0.75]),
    Mar: page("March", [0.93, null, null]),
    Summary: rows([["Latest", "=Mar!E4"]]),
  });
}

/** Measures run across, months down. */
export function across(): Book {
  return bookOf({
    Board: rows([
      ["Measure", "Repeat referrals", "Visits in time", "Plans reviewed"],
      ["Good is", "Low", "High", "High"],
      ["Target", share(0.2), share(0.9), share(0.85)],
      ["Tolerance", share(0.25), share(0.8), share(0.8)],
      ["Jul-24", share(0.22), share(0.91), share(0.8)],
      ["Aug-24", share(0.21), share(0.93), share(0.83)],
      ["Sep-24", share(null), share(null), share(null)],
      ["Working", "180/720", "674/725", "756/861"],
      ["DoT", "→", "↑", ""],
    ]),
  });
}

/** The sample of a published plan, with September's workings typed. */
export const sample = (): Promise<Book> => sampleOf("board-2024-09.xlsx");

/** The sample as it was published, mistakes included. */
export const published = (): Promise<Book> => sampleOf("board-2024-06.xlsx");

async function sampleOf(file: string): Promise<Book> {
  const bytes = new Uint8Array(readFileSync(`assets/samples/${file}`));
  return (await readXlsx(bytes, file)).book;
}

/** KPI formulas, one of which fills the cells below it, one in a cell of text, and two that are native already. */
export function formulas(): Book {
  return bookOf({
    Data: rows([
      ["Measure", "Number", "Of", "Result", "Native", "Note"],
      ["Visits in time", 95, 103, "=KPI.PERCENT(B2:B4,C2:C4)", "=B2/C2", asText("x")],
      ["Plans reviewed", 171, 190, "", "=B3/C3", ""],
      ["Assessments", 756, 861, "", "=B4/C4", ""],
      ["Referrals", 387, 146874, "=KPI.RATE10K(B5,C5,12)", "=B5/C5*120000", asText("")],
    ]),
  });
}
