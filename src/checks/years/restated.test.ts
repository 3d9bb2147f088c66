import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { NOTHING_BESIDE, type Beside, type PastFigure } from "../../model/beside";
import { ALONE } from "../run/subject";
import { restated } from "./restated";

const ROWS = [
  ["Ref", "Measure", "Target", "Mar-24", "Apr-24 (p)", "May-24", "Jun-24"],
  ["6.3", "% of visits in time", "90%", "88%", "86%", "75%", "91%"],
  ["6.4", "% of reviews in time", "90%", "88%", "89%", "95%", "92%"],
];
const was = (
  period: string,
  value: number | string,
  shown: string,
  more: Partial<PastFigure> = {},
): PastFigure => ({
  ...{
    when: "2024-07-08",
    why: "published",
    sheet: "Scorecard",
    reference: "6.3",
    name: "% of visits in time",
  },
  ...{ period, value, shown },
  ...more,
});
const look = (...past: PastFigure[]) => lookBeside({ past });
const lookBeside = (beside: Partial<Beside>) =>
  lookAtRows(ROWS, { beside }).findings.filter(({ check }) => check === "restated");

it("finds a past month that differs from what was last kept", () => {
  expect(look(was("2024-03", 0.88, "88%"), was("2024-05", 0.77, "77%"))).toMatchObject([
    {
      severity: "warning",
      reference: "6.3",
      cells: [{ row: 1, column: 5 }],
      message: "Past figures of 6.3 have changed: May-24 was 77% and is 75%.",
      why: "May-24 was kept as 77% on 2024-07-08, as published.",
      published: "75%",
      expected: "77%",
    },
  ]);
});

it("compares with the last that was kept, by reference and name, on this sheet", () => {
  expect(look(was("2024-05", 0.77, "77%"), was("2024-05", 0.75, "75%", { why: "seen" }))).toEqual([]);
  expect(look(was("2024-05", 0.77, "77%", { sheet: "Other" }))).toEqual([]);
  expect(look(was("2024-05", 0.77, "77%", { reference: "6.4" }))).toEqual([]);
  expect(look(was("2024-05", "77%", "77%"), was("2024-03", 0.8, "80%"))).toHaveLength(1);
});

it("says nothing of the latest month, nor of one whose heading calls it provisional", () => {
  expect(look(was("2024-06", 0.5, "50%"), was("2024-04", 0.5, "50%"))).toEqual([]);
});

it("says nothing of a month that is marked provisional in another way, on this sheet", () => {
  const past = [was("2024-05", 0.77, "77%")];
  const may = { kind: "month", year: 2024, month: 5 } as const;
  const march = { ...may, month: 3 };
  expect(lookBeside({ past, provisional: [{ sheetId: "{1}", period: may }] })).toEqual([]);
  expect(lookBeside({ past, provisional: [{ sheetId: "{2}", period: may }] })).toHaveLength(1);
  expect(lookBeside({ past, provisional: [{ sheetId: "{1}", period: march }] })).toHaveLength(1);
});

it("says of every changed month what it was, and of one that is gone that it is blank", () => {
  const gone = ROWS.map((row) => row.map((cell, at) => (row[0] === "6.3" && at === 3 ? "" : cell)));
  const past = [was("2024-03", 0.88, "88%", { why: "seen" }), was("2024-05", 0.77, "77%")];
  const found = lookAtRows(gone, { beside: { past } }).findings.filter(({ check }) => check === "restated");
  expect(found).toMatchObject([
    {
      message: "Past figures of 6.3 have changed: Mar-24 was 88% and is blank and May-24 was 77% and is 75%.",
      why: "Mar-24 was kept as 88% on 2024-07-08, as it was then. May-24 was kept as 77% on 2024-07-08, as published.",
      published: "blank",
      expected: "88%",
    },
  ]);
});

it("knows a provisional month also where the months stand below one another", () => {
  const across = [
    ["Month", "% of visits in time", "% of reviews in time"],
    ["Target", "90%", "90%"],
    ["Mar-24", "88%", "88%"],
    ["Apr-24 (p)", "86%", "89%"],
    ["May-24", "75%", "95%"],
    ["Jun-24", "91%", "92%"],
  ];
  const changed = (period: string) =>
    lookAtRows(across, { beside: { past: [was(period, 0.5, "50%", { reference: "" })] } }).findings.filter(
      ({ check }) => check === "restated",
    ).length;
  expect([changed("2024-03"), changed("2024-04"), changed("2024-05")]).toEqual([1, 0, 1]);
});

it("answers once for each measure of which something was kept", () => {
  const { scorecard, judgements } = lookAtRows(ROWS);
  const ask = (...past: PastFigure[]) =>
    restated.askAll({ ...ALONE, scorecard, judgements, beside: { ...NOTHING_BESIDE, past } });
  expect(ask(was("2024-03", 0.88, "88%"), was("2024-05", 0.75, "75%"))).toEqual([{ answer: "fine" }]);
  expect(ask(was("2024-06", 0.91, "91%"))).toEqual([]);
  expect(ask()).toEqual([]);
});
