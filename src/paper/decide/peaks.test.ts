import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Jun-24", "Jul-24", "Aug-24", "Sep-24"],
    ["1", "Number of contacts to the MASH", "Low", "900", "900", "1100", "1000", "950"],
    ["2", "% of assessments in 45 days", "High", "90%", "85%", "80%", "78%", "81%"],
  ]).judgements,
];
const values = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.flatMap(({ kind, verdict }) => (kind === "value" ? [verdict] : [])),
  );
/** The ways that are said of contacts. */
const ways = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.flatMap(({ kind, verdict }) => (kind === "direction" ? [verdict] : [])),
  );
const ranks = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.flatMap(({ kind, verdict }) => (kind === "rank" ? [verdict] : [])),
  );

it.each([
  ["Contacts to the MASH peaked at 1,100 in July.", ["agrees"]],
  ["Contacts to the MASH peaked in July at 1,100.", ["agrees"]],
  ["Contacts to the MASH peaked at 1,000 in August.", ["disagrees"]],
  ["Contacts to the MASH are down from a peak of 1,100 in July to 950.", ["agrees"]],
  ["Contacts to the MASH are down from a peak of 1,000 in August to 950.", ["disagrees"]],
  ["Assessments in 45 days reached a low of 78% in August.", ["agrees"]],
  ["Assessments in 45 days were at an all-time low of 78% in August.", ["cannot tell"]],
  ["Assessments in 45 days were at an all-time low of 81%.", ["disagrees"]],
  ["At 81%, assessments in 45 days have never been higher.", ["disagrees"]],
  ["At 950, contacts to the MASH are at their highest.", ["disagrees"]],
  // Some time before, and not now.
  ["Contacts to the MASH were 950 against 1,100 at their highest.", ["cannot tell"]],
  // For how long is said, and not understood.
  ["At 950, contacts to the MASH are at their highest for some time.", ["cannot tell"]],
  ["Contacts to the MASH peaked at 1,200.", ["cannot tell"]],
])("%s", (text, verdicts) => expect(ranks(text)).toEqual(verdicts));

// 1,100 in July and 950 in September.
it("down on a peak is down since then", () =>
  expect(ways("Contacts to the MASH are down on their July peak.")).toEqual(["agrees"]));

it("what happened this year is no number of one month", () => {
  const claims = checkPaper(fromPlain("This year there have been 950 contacts to the MASH."), cards).flatMap(
    (said) => said.claims,
  );
  expect(claims.map(({ verdict }) => verdict)).toEqual(["cannot tell"]);
});

// From 900 to 950, though not since the month before.
it("an upward path is no move since the value before alone", () =>
  expect(ways("Contacts to the MASH are on an upward path.")).toEqual(["cannot tell"]));

it.each([
  // From 900 in June, with 1,100 in July between.
  ["Contacts to the MASH have risen by 50 since their low of 900 in June.", ["agrees"]],
  ["Contacts to the MASH have fallen by 50 since their low of 900 in June.", ["disagrees"]],
])("since a low is since then: %s", (text, verdicts) => expect(ways(text)).toEqual(verdicts));

it("two ranks of one figure are left open", () =>
  expect(ranks("Contacts to the MASH were 950, the highest of the year and the lowest since July.")).toEqual([
    "cannot tell",
    "cannot tell",
  ]));

it("a quarter is ranked among quarters, and not beside the year before", () => {
  const quarterly = [
    lookAtRows([
      ["Ref", "Measure", "Polarity", "2023/24", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25"],
      ["1", "Kinship carers approved", "High", "21", "5", "7", "8"],
    ]).judgements,
  ];
  const said = (text: string): string[] =>
    checkPaper(fromPlain(text), quarterly).flatMap(({ claims }) =>
      claims.flatMap(({ kind, verdict }) => (kind === "rank" ? [verdict] : [])),
    );
  expect(said("8 kinship carers were approved, the highest of the last three quarters.")).toEqual(["agrees"]);
  expect(said("8 kinship carers were approved, the lowest of the last three quarters.")).toEqual([
    "disagrees",
  ]);
});

// 1,100 is July's, 78% August's, 1,200 nobody's.
it.each([
  ["Contacts to the MASH peaked at 1,100.", "cannot tell"],
  ["The lowest share of assessments in 45 days in the period was 78%, in August 2024.", "agrees"],
  ["The lowest share of assessments in 45 days in the period was 77%, in August 2024.", "disagrees"],
])("what it was when it was highest or lowest is not denied of now: %s", (text, verdict) =>
  expect(values(text)).toEqual([verdict]),
);
