import { describe, expect, it } from "vitest";
import { findCountColumns } from "../../src/month/counts/findCountColumns";
import { marksOf } from "../../src/paper/lex/marksOf";
import { rolesOfHeading } from "../../src/recognise/columns/headingWords";
import { roleOfRow } from "../../src/recognise/rows/rowRole";
import { BASELINE_NAMES, TARGET_NAMES, TOLERANCE_NAMES } from "../../src/words/lists/markNames";
import { lookAtRows } from "../support/lookAtRows";

const MARKS = [
  ...TARGET_NAMES.map((name) => [name, "target"] as const),
  ...TOLERANCE_NAMES.map((name) => [name, "tolerance"] as const),
  ...BASELINE_NAMES.map((name) => [name, "baseline"] as const),
];
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A word of one table is known wherever it may be met: no reader has a list of its own. */
describe.each(MARKS)("%s, a name of the %s,", (name, role) => {
  it("heads its column", () => expect(Object.keys(rolesOfHeading(name))).toContain(role));

  it("names its row among the rows of a measure", () => {
    expect(roleOfRow(capital(name))).toBe(role);
    const { scorecard } = lookAtRows(
      [
        ["Measure", "Row", "Apr-24", "May-24", "Jun-24"],
        ...["visits", "reviews", "plans"].flatMap((what) => [
          [`Number of ${what}`, "Actual", "41", "42", "43"],
          [`Number of ${what}`, capital(name), "50", "50", "50"],
        ]),
      ],
      { asText: [] },
    );
    expect(scorecard.measures.map((measure) => measure.name)).toEqual([
      ...["Number of visits", "Number of reviews", "Number of plans"],
    ]);
  });

  it("is no count of a report", () => {
    const { roles } = findCountColumns(
      [
        ["Measure", capital(name), "This month"],
        ["Number of visits", "1250", "43"],
        ["Number of reviews", "1300", "51"],
      ],
      null,
    );
    expect(roles[1]).toBeNull();
    expect(roles[2]).not.toBeNull();
  });

  it("is known to a paper", () =>
    expect(marksOf(`The ${name} is 90%.`)).toContainEqual(expect.objectContaining({ is: "cue", cue: role })));
});

it.each(TARGET_NAMES)("a paper that says %s is met says that the target is", (name) =>
  expect(marksOf(`Visits met the ${name}.`)).toContainEqual(
    expect.objectContaining({ is: "cue", cue: "meets" }),
  ),
);
