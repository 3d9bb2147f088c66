import { describe, expect, test } from "vitest";
import { NotAWorkbook } from "./notAWorkbook";
import { readXlsx } from "./readXlsx";
import { smallFile } from "./testing/smallFile";

describe("what is no workbook", () => {
  const bytes = (...codes: number[]) => new Uint8Array(codes);
  const zip = smallFile({ sheets: { One: "<sheetData/>" } });

  test.each([
    ["an empty file", bytes(), "small.xlsx is empty; choose an Excel workbook (.xlsx)."],
    [
      "a text",
      bytes(0x48, 0x69),
      "small.xlsx is called a workbook, but holds something else, perhaps plain text; choose another file, or open it in Excel, save it as an Excel Workbook (.xlsx), and try again.",
    ],
    [
      "an old or encrypted file",
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      "small.xlsx is in the old .xls format or has a password; open it in Excel, save it without a password as an Excel Workbook (.xlsx), and try again.",
    ],
    [
      "a file that was cut short",
      zip.slice(0, 400),
      "small.xlsx is damaged and cannot be read; fetch another copy, or let Excel repair and save it, and try again.",
    ],
    [
      "a sheet that was cut short",
      smallFile({ sheets: { One: '<sheetData><row r="1"><c r="A1">' } }),
      "small.xlsx is damaged and cannot be read; fetch another copy, or let Excel repair and save it, and try again.",
    ],
    [
      "a cell beyond the last column",
      smallFile({ sheets: { One: '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>' } }),
      "small.xlsx is damaged and cannot be read; fetch another copy, or let Excel repair and save it, and try again.",
    ],
    [
      "elements without end in one another",
      smallFile({ sheets: { One: `<sheetData/>${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}` } }),
      "small.xlsx is damaged and cannot be read; fetch another copy, or let Excel repair and save it, and try again.",
    ],
    [
      "a small file that says it unpacks to half a gigabyte",
      saysItUnpacksTo(200_000_001),
      "small.xlsx holds more than 200 MB once it is unpacked, which is more than can be opened here; choose a smaller workbook.",
    ],
    [
      "no sheets",
      smallFile({ sheets: {} }),
      "small.xlsx holds no sheets; choose an Excel workbook that has at least one.",
    ],
  ])("%s is named in a sentence", async (_, file, sentence) => {
    const error = await readXlsx(file, "small.xlsx").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(NotAWorkbook);
    expect(error).toHaveProperty("message", sentence);
  });
});

/** A workbook whose archive states that size for each of its parts. */
function saysItUnpacksTo(size: number): Uint8Array {
  const bytes = smallFile({ sheets: { One: "<sheetData/>" } });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === LISTED_IN_ARCHIVE) view.setUint32(at + UNPACKED_SIZE, size, true);
  }
  return bytes;
}

/** How an entry of a zip archive's list begins, and where in it the unpacked size stands. */
const LISTED_IN_ARCHIVE = 0x02014b50;
const UNPACKED_SIZE = 24;
