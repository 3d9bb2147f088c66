import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { openPackage } from "../../xlsx/package";
import { MACROS, MACRO_ENABLED, PROJECT, withMacros } from "./awkward/forging";
import { decode } from "./awkward/make";

const LONGEST_MS = 120_000;
const folder = mkdtempSync(path.join(tmpdir(), "macros-"));
afterAll(() => rmSync(folder, { recursive: true }));

function update(book: string, out: string) {
  const args = ["cli/scorecard.mjs", "update", book, "--out", path.join(folder, out)];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

test(
  "a workbook with macros is copied with them, byte for byte, and only under an ending that says so",
  () => {
    const parts = openPackage(
      new Uint8Array(readFileSync("assets/samples/board-2024-09.xlsx")),
      "board-2024-09.xlsx",
    );
    withMacros(parts);
    const book = path.join(folder, "board.xlsm");
    writeFileSync(book, zipSync(Object.fromEntries(parts)));

    const plain = update(book, "copy.xlsx");
    expect([plain.status, plain.stderr]).toEqual([
      2,
      "The copy needs the ending of its workbook: --out COPY.xlsm.\n",
    ]);
    expect(existsSync(path.join(folder, "copy.xlsx"))).toBe(false);

    expect(update(book, "copy.xlsm").status).toBe(0);
    const copied = openPackage(new Uint8Array(readFileSync(path.join(folder, "copy.xlsm"))), "copy.xlsm");
    expect(copied.get(PROJECT)).toEqual(MACROS);
    expect(decode(copied.get("[Content_Types].xml"))).toContain(MACRO_ENABLED);
    expect(decode(copied.get("xl/_rels/workbook.xml.rels"))).toContain('Target="vbaProject.bin"');
    expect(copied.get("xl/worksheets/sheet1.xml")).not.toEqual(parts.get("xl/worksheets/sheet1.xml"));
  },
  LONGEST_MS,
);
