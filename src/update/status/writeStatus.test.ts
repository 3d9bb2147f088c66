import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

const look = (status: string, other = "Green", fills: Record<string, string> = {}) =>
  lookAtRows(
    [
      ["Ref", "Indicator", "Polarity", "Aug-20", "Sep-20", "Target", "RAG"],
      ["EH 7", "% of cases closed", "SIB", "16%", "15%", "10%", status],
      ["FD 3", "% of contacts actioned", "BIB", "98%", "100%", "94%", other],
      ["CLA 3", "Number of children", "", "510", "515", "NA", ""],
    ],
    { fills },
  ).changes.filter(({ place }) => place.row === 1);

it("writes the word and the fill", () => {
  expect(look("")).toMatchObject([
    {
      kind: "value",
      place: { column: 6 },
      before: "",
      after: "Red",
      hers: false,
      reason: "Red: 15% is above the target of 10% (lower is better).",
    },
    { kind: "fill", place: { column: 6 }, before: null, hers: false },
  ]);
});

it("writes as the column writes", () => {
  expect(look("", "G")[0]).toMatchObject({ after: "R" });
  expect(look("", "GREEN")[0]).toMatchObject({ after: "RED" });
});

it("lists a word of the analyst's apart where the rule contradicts it", () => {
  expect(look("Green")).toMatchObject([
    { kind: "value", before: "Green", after: "Red", hers: true },
    { kind: "fill", hers: true },
  ]);
});

it("gives a right word its fill, and leaves a right word with its fill alone", () => {
  expect(look("Red")).toMatchObject([{ kind: "fill", hers: false }]);
  expect(look("Red", "Green", { G2: "#FF0000" })).toEqual([]);
});

it("writes nothing where no status can be told", () => {
  const { changes } = lookAtRows([
    ["Ref", "Indicator", "Polarity", "Aug-20", "Sep-20", "Target", "RAG"],
    ["CLA 3", "Number of children", "", "510", "515", "NA", ""],
    ["CLA 4", "Number of others", "", "510", "515", "NA", "Green"],
  ]);
  expect(changes).toEqual([]);
});

it.each(["1", "2", "Blue", "Complete", "31/03/2025"])(
  "leaves “%s” alone, which it does not understand",
  (word) => {
    expect(look(word, "Green").filter(({ kind }) => kind === "value" || kind === "fill")).toEqual([]);
  },
);
