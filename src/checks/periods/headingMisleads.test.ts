import { expect, it } from "vitest";
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

it("is content with a heading that says so", () => {
  expect(said("Jan-25 Number")).toEqual([]);
  expect(said("Working")).toEqual([]);
});
