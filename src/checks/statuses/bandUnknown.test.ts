import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { NO_SETTINGS } from "../../model/settings";
import { ALONE } from "../run/subject";
import { bandUnknown } from "./bandUnknown";

const [GREEN, AMBER, RED] = ["#00B050", "#FFC000", "#FF0000"];
const ROWS = (tolerance = "") => [
  ["Ref", "Measure", "Good is", "Tolerance", "Target", "Apr-24", "May-24", "Jun-24"],
  ["1.1", "% of visits in time", "High", tolerance, "80%", "79%", "72%", "73%"],
  ["1.2", "% of reviews in time", "High", tolerance, "80%", "85%", "71%", "60%"],
];
// 72% and more is within 10% of the target of 80%.
const FILLS = { F2: AMBER, G2: AMBER, F3: GREEN, G3: RED, H3: RED };

const look = (rows: string[][], fills: Record<string, string>) => {
  const { findings, unanswered, changes } = lookAtRows(rows, { fills });
  return {
    notes: findings.filter(({ check }) => check === "band-unknown"),
    needs: unanswered.filter(({ check }) => check === "band-unknown").length,
    red: changes.filter(({ kind, afterShown }) => kind === "fill" && afterShown === "Red"),
  };
};

it("offers the band that explains the analyst's ambers, with how many colours it explains", () => {
  const { notes } = look(ROWS(), { ...FILLS, H2: AMBER });
  expect(notes).toMatchObject([
    {
      severity: "note",
      message:
        "Amber is used where there is no tolerance. A band of 10% of the target, which can be set in Setup, explains 6 of the 6 colours there.",
      cells: [5, 6, 7].map((column) => ({ row: 1, column })),
      expected: "10% of the target",
    },
  ]);
});

it("leaves a new red for the analyst to tick until a band is known", () => {
  const { red } = look(ROWS(), FILLS);
  expect(red).toMatchObject([{ hers: true, reason: expect.stringContaining("it may be amber") as string }]);
  const beyond = ROWS().map((row) => row.map((cell) => (cell === "73%" ? "61%" : cell)));
  const many = { ...FILLS, F2: AMBER, G2: AMBER, F3: GREEN, G3: RED, H3: RED };
  expect(
    look([...beyond, ["1.3", "% of plans in time", "High", "", "80%", "75%", "74%", "70%"]], {
      ...many,
      F4: AMBER,
      G4: AMBER,
    }).red,
  ).toMatchObject([
    { place: { row: 1 }, hers: false },
    { place: { row: 3 }, hers: false },
  ]);
  expect(look(ROWS("70%"), { ...FILLS, H3: "" }).red).toMatchObject([{ hers: false }]);
});

it("puts no letter of a red that is left to the analyst into a value that it fills", () => {
  const rows = [
    ["Ref", "Measure", "Good is", "Target", "Apr-24", "May-24", "Jun-24", "Working"],
    ["1.1", "% of visits in time", "High", "80%", "79%", "72%", "", "73/100"],
    ["1.2", "% of reviews in time", "High", "80%", "85%", "71%", "60%", ""],
  ];
  const { changes } = lookAtRows(rows, {
    fills: { E2: AMBER, F2: AMBER, E3: GREEN, F3: RED, G3: RED },
    settings: { ...NO_SETTINGS, letters: true },
  });
  const ofVisits = changes.filter(({ place }) => place.row === 1);
  expect(ofVisits).toMatchObject([
    { kind: "value", hers: false, afterShown: "73%" },
    { kind: "fill", hers: true, afterShown: "Red" },
  ]);
  expect(JSON.stringify(ofVisits[0])).not.toContain('R\\"');
});

it("asks for a band where none explains them, and nothing where a tolerance does or nothing is amber", () => {
  expect(look(ROWS(), { F2: RED, G2: AMBER, F3: AMBER })).toMatchObject({ notes: [], needs: 1 });
  expect(look(ROWS("70%"), FILLS)).toMatchObject({ notes: [], needs: 0 });
  expect(look(ROWS(), { F2: RED, G2: RED })).toMatchObject({ notes: [], needs: 0 });
});

it("names a band of points where points explain the ambers", () => {
  // Of targets of 80% and 20%, amber reaches 10 points down to 70% and to 10%: no one percent of the target does both.
  const inPoints = (...ambers: [string, string]) => [
    ["Ref", "Measure", "Good is", "Target", "Apr-24", "May-24", "Jun-24"],
    ["1.1", "% of visits in time", "High", "80%", ambers[0], "69%", "81%"],
    ["1.2", "% of reviews in time", "High", "20%", ambers[1], "9%", "21%"],
  ];
  const fills = { E2: AMBER, F2: RED, G2: GREEN, E3: AMBER, F3: RED, G3: GREEN };
  expect(look(inPoints("70%", "10%"), fills).notes).toMatchObject([{ expected: "10 points" }]);
  const single = inPoints("79%", "19%").map((row) => row.map((cell) => cell.replace("69%", "78%")));
  const nearer = single.map((row) => row.map((cell) => (cell === "9%" ? "18%" : cell)));
  expect(look(nearer, fills).notes).toMatchObject([{ expected: "1 point" }]);
});

it("asks nothing where colours were not read, and is fine where none is amber", () => {
  const { scorecard, judgements } = lookAtRows(ROWS());
  const none = { sheetId: "{1}", row: 0, column: 0, fills: [], ruled: [] };
  const ask = (appearance: typeof none | null) =>
    bandUnknown.askAll({ ...ALONE, scorecard, judgements, appearance });
  expect(ask(null)).toEqual([]);
  expect(ask(none)).toEqual([{ answer: "fine" }]);
});
