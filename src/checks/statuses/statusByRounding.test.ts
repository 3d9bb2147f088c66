import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { exactStatus, statusByRounding } from "./statusByRounding";

const look = (value: string, working: string) =>
  lookAtRows([
    ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24", "Number"],
    ["6.4", "% with three or more placements", "15%", "10%", "14%", value, working],
    ["6.5", "% others in time", "80%", "90%", "88%", "50%", "1/2"],
  ]).findings.filter(({ check }) => check === "status-by-rounding");

it("notes a status that the rounding decides", () => {
  // 132/860 = 15.35%: amber as shown, red as counted.
  expect(look("15%", "132/860")).toMatchObject([
    {
      severity: "note",
      message: "Rounding decides the status of 6.4 (15% is amber, 132/860; unrounded it would be red).",
    },
  ]);
});

it("says nothing where both are the same", () => {
  expect(look("15%", "129/860")).toEqual([]);
  expect(look("17%", "147/861")).toEqual([]);
});

it("shows the cells, and both colours", () => {
  expect(look("15%", "132/860")).toMatchObject([
    {
      cells: [{ row: 1, column: 5 }],
      why: "A status is judged on the value as it is shown, which is what its readers see.",
      published: "amber",
      expected: "red",
    },
  ]);
});

it("goes by what the cell holds, where that has more decimals than it shows", () => {
  const said = (content: number) =>
    lookAtRows(
      [
        ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24"],
        ["6.4", "% with three or more placements", "15%", "10%", "14%", "15%"],
        ["6.5", "% others in time", "80%", "90%", "88%", "50%"],
      ],
      { cells: { F2: { content, format: "0%" } } },
    ).findings.flatMap(({ check, message }) => (check === "status-by-rounding" ? [message] : []));
  expect(said(0.1535)).toEqual([
    "Rounding decides the status of 6.4 (15% is amber; unrounded it would be red).",
  ]);
  expect(said(0.1465)).toEqual([]);
});

const table = () => [
  ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24", "Number"],
  ["6.4", "% with three or more placements", "15%", "10%", "14%", "15%", "132/860"],
  ["6.5", "% others in time", "80%", "90%", "88%", "50%", "1/2"],
];

it("knows an exact status only of a working that gives the latest value", () => {
  const one = lookAtRows(table()).judged("6.4");
  expect(exactStatus(one)).toBe("red");
  expect(exactStatus({ ...one, latest: null })).toBeNull();
  expect(exactStatus({ ...one, worked: null })).toBeNull();
  expect(exactStatus({ ...one, worked: one.previous })).toBeNull();
  expect(exactStatus({ ...one, working: null })).toBeNull();
  expect(exactStatus({ ...one, working: one.working && { ...one.working, agrees: false } })).toBeNull();
  expect(exactStatus({ ...one, working: one.working && { ...one.working, result: null } })).toBeNull();
});

it("knows none of a value that is not judged, nor where a band has its own rule", () => {
  const one = lookAtRows(table()).judged("6.4");
  expect(exactStatus({ ...one, status: { ...one.status, value: "grey" } })).toBeNull();
  expect(
    exactStatus({ ...one, measure: { ...one.measure, band: { kind: "percent", size: 50 } } }),
  ).toBeNull();
});

it("takes the status that the judgement has found for the unrounded value", () => {
  const one = lookAtRows(table()).judged("6.4");
  expect(exactStatus({ ...one, working: null, status: { ...one.status, unrounded: "green" } })).toBe("green");
});

it("is fine where no status hangs on the rounding", () => {
  const { scorecard, judgements } = lookAtRows(table());
  const ask = (among: typeof judgements) =>
    statusByRounding.askAll({ ...ALONE, scorecard, judgements: among });
  expect(ask(judgements.slice(1))).toEqual([{ answer: "fine" }]);
  expect(ask(judgements)).toMatchObject([{ answer: "not-fine" }]);
});
