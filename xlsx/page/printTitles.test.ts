import { expect, test } from "vitest";
import type { BookSheet } from "../book";
import { partText } from "../package";
import { readXlsx, type OpenedFile } from "../readXlsx";
import { FILE, opened } from "../testing/saved";
import { writeXlsx } from "../writeXlsx";
import { PLAIN_PAGE } from "./readPage";

/** Sheet One has a title row and two title columns, as Excel writes them. */
const TITLED = {
  ...FILE,
  behind:
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">One!$A:$B,One!$1:$1</definedName></definedNames>',
};
const titles = ({ book }: OpenedFile) => book.sheets.map(({ page }) => page?.titleRows);
const kept = (file: OpenedFile) =>
  [...partText(file.parts, "xl/workbook.xml").matchAll(/_xlnm\.Print_Titles"[^>]*>([^<]*)</g)].map(
    ([, text]) => text,
  );

async function savedWith(
  change: (sheets: readonly BookSheet[]) => readonly BookSheet[],
): Promise<OpenedFile> {
  const before = await opened(TITLED);
  const sheets = change(before.book.sheets);
  return readXlsx(await writeXlsx(before, { ...before.book, sheets }), "small.xlsx");
}

test("title rows are read, and what is beside them stays where nothing has changed", async () => {
  expect(titles(await opened(TITLED))).toEqual([{ first: 0, count: 1 }, undefined]);
  expect(kept(await savedWith((sheets) => sheets))).toEqual(["One!$A:$B,One!$1:$1"]);
});

test("a sheet that comes brings its own, and one that goes takes them along", async () => {
  const fresh = (sheets: readonly BookSheet[]): BookSheet => ({
    ...(sheets[1] as BookSheet),
    name: "Ward's list",
    page: { ...PLAIN_PAGE, titleRows: { first: 0, count: 2 } },
  });
  const more = await savedWith((sheets) => [...sheets, fresh(sheets)]);
  expect(titles(more)).toEqual([{ first: 0, count: 1 }, undefined, { first: 0, count: 2 }]);
  expect(kept(more)).toContain("'Ward''s list'!$1:$2");
  expect(kept(await savedWith(([, two]) => [two as BookSheet]))).toEqual([]);
});
