import { expect, it } from "vitest";
import { cellsIn } from "../../../../tests/support/cellsIn";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

const look = (...values: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Jan-24", "Feb-24", "Mar-24", "Apr-24"],
    ["6.11", "% reviews in time", "90%", ...values],
    ["6.4", "% others", "90%", "88%", "50%", "50%", "50%"],
  ]).findings.filter(({ check }) => check === "mixed-precision");

it("notes once for the sheet which rows mix decimals, with the cells that differ", () => {
  expect(look("54%", "56%", "56.2%", "55%")).toMatchObject([
    {
      severity: "note",
      reference: null,
      cells: [{ row: 1, column: 5 }],
      message: "6.11 shows some months with more decimals than others.",
    },
  ]);
});

it("is content where all months show the same", () => {
  expect(look("54.0%", "56.1%", "56.2%", "55.5%")).toEqual([]);
});

const found = (name: string, ...values: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Apr-24", "May-24"],
    ["6.8", name, "", ...values],
    ["6.9", "% of reviews in time", "90%", "88%", "89%", "90%"],
  ]).findings.filter(({ check }) => check === "mixed-precision");

it("takes what General shows for no choice of decimals, but where some have a format", () => {
  const under = (...formats: string[]) =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", "Mar-24", "Apr-24", "May-24"],
        ["6.8", "Average caseload", "", "16.2", "16.25", "17.1"],
        ["6.9", "% of reviews in time", "90%", "88%", "89%", "90%"],
      ],
      {
        cells: Object.fromEntries(
          formats.map((format, at) => [
            `${"DEF".charAt(at)}2`,
            { content: [16.2, 16.25, 17.1][at]!, format },
          ]),
        ),
      },
    )
      .findings.filter(({ check }) => check === "mixed-precision")
      .map(cellsIn);
  expect(under("General", "General", "General")).toEqual([]);
  expect(under("0.0", "General", "0.0")).toEqual(["E2"]);
  expect(under("0.0", "0.00", "0.0")).toEqual(["E2"]);
  expect(under("0.0", "0.0", "0.0")).toEqual([]);
});

it("shows the cells that differ from most of the row", () => {
  expect(found("% of visits in time", "56.2%", "56%", "57%")).toMatchObject([
    {
      reference: null,
      cells: [{ row: 1, column: 3 }],
      message: "6.8 shows some months with more decimals than others.",
      why: "A reader cannot tell whether 56% and 56.2% differ.",
    },
  ]);
  expect(found("% of visits in time", "56.2%", "56.1%", "57%")[0]?.cells).toMatchObject([{ column: 5 }]);
  expect(found("Average caseload", "16.20", "16.1", "16.3")).toHaveLength(1);
  expect(found("Number of referrals", "16.2", "16", "17")).toEqual([]);
});

it("calls quarters, years and weeks by their name", () => {
  const said = (...headings: string[]) =>
    lookAtRows([
      ["Reference", "Measure", "Target", ...headings],
      ["6.11", "% reviews in time", "90%", "54%", "56%", "56.2%"],
      ["6.4", "% others", "90%", "88%", "50%", "50%"],
    ]).findings.map(({ message }) => message);
  expect(said("Q1 2024/25", "Q2 2024/25", "Q3 2024/25")).toContain(
    "6.11 shows some quarters with more decimals than others.",
  );
  expect(said("2021/22", "2022/23", "2023/24")).toContain(
    "6.11 shows some years with more decimals than others.",
  );
  expect(said("w/c 06/05/2024", "w/c 13/05/2024", "w/c 20/05/2024")).toContain(
    "6.11 shows some weeks with more decimals than others.",
  );
});
