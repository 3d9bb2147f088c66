import { expect, it } from "vitest";
import { formatPeriod } from "../../core/periods/namePeriod";
import { gridOf } from "../../../tests/support/gridOf";
import { recognise } from "../recognise";
import { coverYear } from "./coverYear";
import { isTitle } from "./titlePeriod";

const TABLE = [
  ["Measure", "Target", "Actual"],
  ["% of visits in time", "90%", "88%"],
  ["% of reviews in time", "85%", "81%"],
  ["% of plans in time", "95%", "97%"],
];
/** The latest period of a table of one column of values, under these titles, on such a sheet, in such a file. */
const period = (titles: string[], sheet = "Scorecard", file?: string): string | null => {
  const grid = gridOf([...titles.map((title) => [title]), [""], ...TABLE], { sheet });
  const [scorecard] = recognise([{ ...grid, ...(file !== undefined && { file }) }]);
  return scorecard?.latest ? formatPeriod(scorecard.latest) : null;
};

it("is that of the nearest title, else of the sheet, else of the file", () => {
  expect(period(["Children's scorecard May 2024"])).toBe("2024-05");
  expect(period(["Scorecard April 2024", "Performance May 2024"])).toBe("2024-05");
  expect(period(["Children's scorecard"], "Jun-24")).toBe("2024-06");
  expect(period(["Children's scorecard"], "Scorecard", "Board 2024-07.xlsx")).toBe("2024-07");
});

it("is not that of the day on which a report was made, nor of a long text", () => {
  expect(period(["Produced 12 June 2024"], "May-24")).toBe("2024-05");
  expect(isTitle("Scorecard May 2024")).toBe(true);
  expect(isTitle("Version of May 2024")).toBe(false);
  expect([isTitle("x".repeat(120)), isTitle("x".repeat(121))]).toEqual([true, false]);
});

it("of data as at early April is not April: they are those of March", () => {
  expect(period(["Performance March 2024", "Data as at 3 April 2024"])).toBe("2024-03");
  expect(period(["Performance March 2024", "Data as at 3 May 2024"])).toBe("2024-05");
});

it("of sheets named after months alone has the year of their cover, where it names one", () => {
  const cover = (text: string) => gridOf([[text]], { sheet: "Cover" });
  const months = ["Apr", "May"].map((sheet) => gridOf(TABLE, { sheet }));
  expect(coverYear([cover("Scorecard 2024/25"), ...months])).toBe(2024);
  expect(coverYear([cover("Scorecard May 2024"), ...months])).toBe(2024);
  expect(coverYear([cover("Scorecards 2023/24, 2024/25"), ...months])).toBeNull();
  expect(coverYear([cover("Scorecard"), ...months])).toBeNull();
  expect(coverYear([cover("Scorecard 2024/25"), gridOf(TABLE, { sheet: "Apr" })])).toBeNull();
});
