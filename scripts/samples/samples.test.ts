import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { BookCell, BookSheet } from "../../xlsx/book";
import { readXlsx } from "../../xlsx/readXlsx";
import { JUNE, makeSamples, SEPTEMBER } from "./samples";
import { readTable } from "./table";

const TABLES = fileURLToPath(new URL(".", import.meta.url));
const COMMITTED = fileURLToPath(new URL("../../assets/samples", import.meta.url));

const sheets = new Map<string, BookSheet>();

beforeAll(async () => {
  for (const name of [JUNE, SEPTEMBER]) {
    const { book } = await readXlsx(new Uint8Array(readFileSync(join(COMMITTED, name))), name);
    const [scorecard] = book.sheets;
    if (scorecard) sheets.set(name, scorecard);
  }
});

test.each([JUNE, SEPTEMBER])("%s is what the script makes, byte for byte", async (name) => {
  const made = (await makeSamples(TABLES))[name] ?? new Uint8Array();
  expect(Buffer.from(made).equals(readFileSync(join(COMMITTED, name)))).toBe(true);
});

describe("June", () => {
  test("has 46 measures, 35 workings and 40 arrows", () => {
    expect(measures(JUNE)).toHaveLength(46);
    expect(column(JUNE, 14).filter((text) => /\d\/\d/.test(text) || /\)\/\d/.test(text))).toHaveLength(35);
    expect(column(JUNE, 15).filter((text) => "↑↓→".includes(text) && text)).toHaveLength(40);
  });

  test("shows every figure of the table as it was published", () => {
    const [, , ...published] = readTable(TABLES, "scorecard-2024-06.tsv");
    const shown = measures(JUNE).map((row) => published[0]?.map((_, at) => show(find(JUNE, row, at))));
    expect(shown).toEqual(published);
  });

  test("keeps the mistakes, and references as text", () => {
    expect(textAt(JUNE, "8.0", 4)).toBe("###");
    expect(textAt(JUNE, "7.3", 14)).toBe("300/312 = 0.96%");
    expect(textAt(JUNE, "6.3", 14)).toBe("756/861 = 0.91");
    expect(textAt(JUNE, "7.10", 0)).toBe("7.10");
  });

  test("has some of its latest figures as live formulas with their exact results", () => {
    expect(find(JUNE, rowOf(JUNE, "1.1"), 13)).toMatchObject({ formula: "=407/1626", content: 407 / 1626 });
    expect(find(JUNE, rowOf(JUNE, "1.2"), 13)).toMatchObject({ formula: "=((387*12)/146874)*10000" });
  });

  test("is coloured by hand, one colour wrongly", () => {
    expect(find(JUNE, rowOf(JUNE, "6.5"), 13)?.style.fill).toBe("#92D050");
    expect(find(JUNE, rowOf(JUNE, "1.4"), 13)?.style.fill).toBe("#FF0000");
  });
});

describe("September", () => {
  test("has its month before the workings, and its arrows blank", () => {
    expect(find(SEPTEMBER, 3, 14)).toMatchObject({ content: 45_536, style: { numberFormat: "mmm-yy" } });
    expect(find(SEPTEMBER, 4, 15)?.content).toBe("Number");
    expect(column(SEPTEMBER, 16).every((text) => text === "")).toBe(true);
  });

  test("leaves the actual blank where there is only a working", () => {
    expect(textAt(SEPTEMBER, "8.2", 15)).toBe("612/3310");
    expect(textAt(SEPTEMBER, "8.2", 14)).toBe("");
    expect(find(SEPTEMBER, rowOf(SEPTEMBER, "8.2"), 14)?.style.numberFormat).toBe("0.0%");
  });

  test("has one figure of the analyst's that its working does not give, and one colour of the analyst's", () => {
    expect(textAt(SEPTEMBER, "6.6", 15)).toBe("764/791 = 0.97");
    expect(find(SEPTEMBER, rowOf(SEPTEMBER, "6.6"), 14)?.content).toBe(0.96);
    const coloured = measures(SEPTEMBER).filter((row) => find(SEPTEMBER, row, 14)?.style.fill);
    expect(coloured).toEqual([rowOf(SEPTEMBER, "6.7")]);
  });

  test("says that its counts are invented", () => {
    expect(find(SEPTEMBER, 1, 0)?.content).toContain("The Sep-24 counts are invented");
  });
});

function find(name: string, row: number, at: number): BookCell | undefined {
  return sheets.get(name)?.cells.find((cell) => cell.row === row && cell.column === at);
}

/** The rows with a reference such as 7.10. */
function measures(name: string): readonly number[] {
  const cells = sheets.get(name)?.cells ?? [];
  return cells
    .filter(({ column: at, content }) => at === 0 && /^\d+\.\d+$/.test(String(content)))
    .map(({ row }) => row);
}

function rowOf(name: string, reference: string): number {
  return measures(name).find((row) => find(name, row, 0)?.content === reference) ?? -1;
}

function column(name: string, at: number): readonly string[] {
  return measures(name).map((row) => String(find(name, row, at)?.content ?? ""));
}

function textAt(name: string, reference: string, at: number): string {
  return String(find(name, rowOf(name, reference), at)?.content ?? "");
}

/** A cell as its number format shows it; the formats of the sample are `0`, `0.00`, `0%` and the like. */
function show(cell: BookCell | undefined): string {
  if (typeof cell?.content !== "number") return String(cell?.content ?? "");
  const [, decimals = "", percent = ""] = /^0(?:\.(0+))?(%?)$/.exec(cell.style.numberFormat) ?? [];
  return (percent ? cell.content * 100 : cell.content).toFixed(decimals.length) + percent;
}
