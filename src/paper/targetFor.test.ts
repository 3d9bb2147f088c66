import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Feb-25", "Mar-25", "Working"],
    ["1", "% of children in care with an up to date dental check", "High", "80%", "75%", "76%", "152/200"],
    [
      "2",
      "% of children in care with 3 or more placements in the year",
      "Low",
      "10%",
      "12%",
      "13%",
      "26/200",
    ],
    ["3", "Assessments finished in 45 days (%)", "High", "85%", "81%", "82%", "82/100"],
    ["4", "Children in care per 10,000", "Low", "60", "67.0", "66.2", ""],
    ["5", "Number of children in care", "", "", "205", "200", ""],
    ["6", "Number of children in need (excluding CP and CLA)", "", "", "341", "333", ""],
    ["7", "% of PEPs completed this term", "High", "95%", "91%", "90%", "180/200"],
  ]).judgements,
];

/** What is said of a text, by the words of each claim. */
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("a target that is said of a long name", () => {
  it.each([
    ["The target for children in care with an up to date dental check is 80%.", { "80%": "agrees" }],
    ["The target for children in care with an up to date dental check is 76%.", { "76%": "disagrees" }],
    ["The target for children in care with 3 or more placements is 10%.", { "10%": "agrees" }],
  ])("%s", (text, expected) => expect(said(text)).toMatchObject(expected));
});

it.each([
  ["4 points", "agrees"],
  ["5 points", "disagrees"],
])("takes how far a figure is away from “it” for no move: %s", (far, verdict) =>
  expect(
    said(`The target for dental checks is 80% and the latest figure of 76% is ${far} away from it.`)[far],
  ).toBe(verdict),
);

it("reads words of reports as a name has them", () =>
  expect(said("The share of assessments finished in 45 days was 82% in March.")).toEqual({
    "82%": "agrees",
  }));

it("takes a figure that leads to a rate for one", () =>
  expect(said("With 66.2 in March, the rate of children in care has fallen.")).toMatchObject({
    "66.2": "agrees",
  }));

it("keeps a name together that has a bracket with two things, or a figure that leads to it", () => {
  const need = said(
    "The number of children in need (excluding CP and CLA) was 333 in March, down from 341 in February.",
  );
  expect(need).toMatchObject({ "341": "agrees", down: "agrees" });
  expect(need["333"]).not.toBe("disagrees");
  expect(
    said("At 76% the share of children in care with an up to date dental check is below the target of 80%."),
  ).toMatchObject({
    "76%": "agrees",
    "80%": "agrees",
  });
  expect(said("Since February % of PEPs completed this term has decreased from 91% to 90%.")).toMatchObject({
    "91%": "agrees",
    "90%": "agrees",
  });
});
