import { expect, it } from "vitest";
import { noSheetSettings, NO_SETTINGS } from "../model/settings";
import { gridOf } from "../../tests/support/gridOf";
import { recognise } from "./recognise";

const names = (rows: string[][]) =>
  recognise([gridOf(rows)]).map(({ measures }) => measures.map(({ name }) => name));
const BOARD = [
  ["Measure", "Target", "Apr-24", "May-24"],
  ["% of visits in time", "90%", "88%", "89%"],
  ["% of reviews in time", "90%", "81%", "80%"],
  ["% of plans in time", "90%", "91%", "92%"],
];

it("reads tables side by side, each a scorecard by itself, apart", () => {
  const other = BOARD.map((row, at) =>
    at === 0 ? row : [row[0]!.replace("% of", "% of late"), ...row.slice(1)],
  );
  const beside = BOARD.map((row, at) => [...row, "", ...other[at]!]);
  expect(names(beside)).toEqual([
    ["% of visits in time", "% of reviews in time", "% of plans in time"],
    ["% of late visits in time", "% of late reviews in time", "% of late plans in time"],
  ]);
});

it("reads tables one below the other, and a table whose measures run across", () => {
  const below = BOARD.map((row) => row.map((cell) => cell.replace("% of", "% of all").replace("-24", "-23")));
  expect(names([...BOARD, [""], [""], ...below]).flat()).toHaveLength(6);
  const across = BOARD[0]!.map((_, column) => BOARD.map((row) => row[column]!));
  const [scorecard] = recognise([gridOf(across)]);
  expect(scorecard?.orientation).toBe("across");
  expect(scorecard?.measures.map(({ name }) => name)).toEqual([
    ...["% of visits in time", "% of reviews in time", "% of plans in time"],
  ]);
});

it("gives each row the section of a column in front, whose blanks go on", () => {
  const sections = ["Theme", "Safe", "", "Well"];
  const [scorecard] = recognise([gridOf(BOARD.map((row, at) => [sections[at]!, ...row]))]);
  expect(scorecard?.measures.map(({ section }) => section)).toEqual(["Safe", "Safe", "Well"]);
});

it("reads a leadership snapshot of tiles that say how they moved, and no notes beside a calculation", () => {
  const tiles = (symbol: string) => [
    ["# Referrals", "", "# Contacts", "", "% Visits In Time"],
    ["371", "", "1626", "", "90%"],
    ["(+16)", "", "(-879)", "", "(+3%)"],
    [symbol, "", symbol, "", symbol],
  ];
  expect(names(tiles("▲"))).toEqual([["# Referrals", "# Contacts", "% Visits In Time"]]);
  expect(names(tiles("").slice(0, 2))).toEqual([]);
  expect(names(tiles("▲").map((row) => row.slice(0, 3)))).toEqual([]);
  const whole = ["# Referrals 371 (+16) ▲", "# Contacts 1,626 (-879) ▼", "% Visits In Time 90% (+3%) ▲"];
  const [scorecard] = recognise([
    gridOf(
      whole.map((text) => [text]),
      { asText: [0] },
    ),
  ]);
  expect(
    scorecard?.measures.map(({ name, actuals }) => [
      name,
      actuals[0]?.value.kind === "number" && actuals[0].value.number,
    ]),
  ).toEqual([
    ["# Referrals", 371],
    ["# Contacts", 1626],
    ["% Visits In Time", 0.9],
  ]);
});

it("takes the headings that the user showed, where none were told by themselves", () => {
  const rows = [
    ["Fruit", "Colour", "Sweetness"],
    ["Apples", "red", "12"],
    ["Pears", "green", "15"],
    ["Plums", "blue", "17"],
  ];
  expect(recognise([gridOf(rows)])).toEqual([]);
  const shown = {
    ...NO_SETTINGS,
    sheets: [{ ...noSheetSettings("{1}", "Scorecard"), headings: rows[0]! }],
  };
  expect(recognise([gridOf(rows)], shown)[0]?.measures.map(({ name }) => name)).toEqual([
    ...["Apples", "Pears", "Plums"],
  ]);
});
