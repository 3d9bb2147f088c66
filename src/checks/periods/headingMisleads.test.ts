import { expect, it } from "vitest";
import { cellsIn } from "../../../tests/support/cellsIn";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const said = (heading: string) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Dec-24 Actual", "Jan-25 Actual", heading],
    ["6.3", "% of visits in time", "90%", "86%", "88%", "22/25"],
    ["6.4", "% of reviews in time", "90%", "86%", "50%", "1/2"],
    ["6.5", "% of plans in time", "90%", "86%", "75%", "3/4"],
  ]).findings.flatMap(({ check, message }) => (check === "heading-misleads" ? [message] : []));

it("finds a column of workings that is headed Actual", () => {
  expect(said("Jan-25 Actual")).toEqual(["Column F is headed “Jan-25 Actual” but holds workings."]);
});

it("says why the column was taken for workings, and names a row where the periods run down", () => {
  const look = (rows: string[][]) =>
    lookAtRows(rows).findings.filter(({ check }) => check === "heading-misleads");
  const table = [
    ["Reference", "Measure", "Target", "Dec-24 Actual", "Jan-25 Actual", "Jan-25 Actual"],
    ["6.3", "% of visits in time", "90%", "86%", "88%", "22/25"],
    ["6.4", "% of reviews in time", "90%", "86%", "50%", "1/2"],
    ["6.5", "% of plans in time", "90%", "86%", "75%", "3/4"],
  ];
  const [down] = look(table);
  expect(down && cellsIn(down)).toBe("F1");
  expect(down?.why).toBe("100% of its cells are workings.");
  const [across] = look(table[0]!.map((_, column) => table.map((row) => row[column] ?? "")));
  expect(across?.message).toBe("Row 6 is headed “Jan-25 Actual” but holds workings.");
  expect(across && cellsIn(across)).toBe("A6");
});

it("is content with a heading that says so", () => {
  expect(said("Jan-25 Number")).toEqual([]);
  expect(said("Working")).toEqual([]);
});
