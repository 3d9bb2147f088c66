import { expect, it } from "vitest";
import { openFile } from "./openFile";
import { todayOf } from "./today";

it("takes a text file for one sheet, named after it", async () => {
  const file = new File(["Measure\tJune\nVisits\t42"], "counts.txt");
  expect(await openFile(file)).toEqual([{ name: "counts.txt", text: "Measure\tJune\nVisits\t42" }]);
});

it("refuses what is called a workbook and is none, in a sentence", async () => {
  const broken = openFile(new File(["no workbook"], "counts.XLSX"));
  await expect(broken).rejects.toThrow(/^[A-Z].*\.$/s);
});

it("keeps the day with two digits for the month and the day", () => {
  expect(todayOf(new Date(2024, 9, 7))).toBe("2024-10-07");
  expect(todayOf(new Date(2025, 0, 31))).toBe("2025-01-31");
});
