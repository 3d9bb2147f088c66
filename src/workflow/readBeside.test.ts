import { expect, it } from "vitest";
import { gridOf } from "../../tests/support/gridOf";
import { HISTORY_SHEET } from "../model/ownSheets";
import { HISTORY_HEADINGS } from "../month/history/historyEntry";
import { recognise } from "../recognise/recognise";
import { readBeside } from "./readBeside";

const BOARD = gridOf(
  [
    ["Children's services, June 2024"],
    [`A paragraph that is no title: ${"it goes on ".repeat(12)}`],
    ["Ref", "Measure", "Target", "Mar-24", "Jun-24"],
    ["1.1", "% of visits in time", "90%", "88%", "92%"],
    ["1.2", "% of reviews in time", "95%", "91%", "93%"],
  ],
  { asText: [0] },
);
const REGISTER = {
  ...gridOf([
    ["Year", "Population", "Area", "Release", "Source"],
    ["2023", "146,874", "Northshire", "2024", "ONS"],
  ]),
  sheetId: "{3}",
  sheet: "Populations",
};
const HISTORY = {
  ...gridOf([
    [...HISTORY_HEADINGS],
    [
      "2024-07-01",
      "published",
      BOARD.sheet,
      "1.1",
      "% of visits in time",
      "2024-06",
      "92%",
      "92%",
      "Green",
      "",
    ],
  ]),
  sheetId: "{4}",
  sheet: HISTORY_SHEET,
};
const scorecards = recognise([BOARD]);

it("gathers history, populations, titles and the sheets' names", async () => {
  const beside = await readBeside([BOARD, REGISTER, HISTORY], scorecards, async () => []);
  expect(beside.sheets).toEqual([BOARD.sheet, "Populations", HISTORY_SHEET]);
  expect(beside.past.map(({ reference, shown }) => [reference, shown])).toEqual([["1.1", "92%"]]);
  expect(beside.populations).not.toBeNull();
  expect(beside.titles).toContain("Children's services, June 2024");
  expect(beside.titles?.some((title) => title.startsWith("A paragraph"))).toBe(false);
});

it("asks how months are headed only where there is a history", async () => {
  const asked: number[] = [];
  const ask = async (places: readonly unknown[]) => {
    asked.push(places.length);
    return [];
  };
  await readBeside([BOARD], scorecards, ask);
  expect(asked).toEqual([]);
  await readBeside([BOARD, HISTORY], scorecards, ask);
  expect(asked).toHaveLength(1);
});

it("takes a month for provisional by its heading's text, also where there is no history", async () => {
  const headed = (heading: string) => {
    const grid = gridOf([
      ["Ref", "Measure", "Target", "Mar-24", heading],
      ["1.1", "% of visits in time", "90%", "88%", "92%"],
      ["1.2", "% of reviews in time", "95%", "91%", "93%"],
    ]);
    return readBeside([grid], recognise([grid]), async () => []);
  };
  for (const heading of ["Jun-24 (p)", "Jun-24 provisional", "Jun-24 (unvalidated)"])
    expect(
      (await headed(heading)).provisional.map(({ period }) => period),
      heading,
    ).toEqual([{ kind: "month", year: 2024, month: 6 }]);
  expect((await headed("Jun-24")).provisional).toEqual([]);
});
