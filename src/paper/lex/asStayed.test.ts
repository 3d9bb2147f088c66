import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const ROWS = [
  ["Ref", "Measure", "Polarity", "Target", "Apr-24", "May-24", "Jun-24", "Jul-24", "Aug-24", "Sep-24"],
  ["1", "% of visits made on time", "High", "95%", "93%", "91%", "89%", "92%", "96%", "94%"],
  ["2", "Number of children in care", "", "", "512", "524", "531", "527", "519", "516"],
];
const cards = [lookAtRows(ROWS).judgements];

const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.map(({ kind, verdict }) => `${kind} ${verdict}`),
  );

it.each([
  ["Visits made on time have not fallen below 89% since April.", ["value agrees", "run agrees"]],
  ["Visits made on time have not fallen below 90% since April.", ["value agrees", "run disagrees"]],
  ["Visits made on time have never dropped below 91% since April.", ["value agrees", "run disagrees"]],
  [
    "Visits made on time have been above 88% in each of the last five months.",
    ["value agrees", "run agrees"],
  ],
  [
    "Visits made on time have been above 90% in each of the last five months.",
    ["value agrees", "run disagrees"],
  ],
  ["Visits made on time have been at least 89% every month since April.", ["value agrees", "run agrees"]],
  ["Visits made on time have been at least 91% every month since April.", ["value agrees", "run disagrees"]],
  [
    "Visits made on time have not dipped below 89% in any of the last five months.",
    ["value agrees", "run agrees"],
  ],
  ["The number of children in care has not exceeded 531 since April.", ["value agrees", "run agrees"]],
  ["The number of children in care has not exceeded 525 since April.", ["value agrees", "run disagrees"]],
])("holds a limit against each month of its time: %s", (text, claims) => expect(said(text)).toEqual(claims));

it("leaves open what is said of all times", () => {
  expect(said("Visits made on time have never fallen below 89%.")).not.toContain("value agrees");
  expect(said("Visits made on time have never fallen below 92%.")).not.toContain("value agrees");
});

it.each([
  ["There were fewer than 517 children in care.", ["value agrees"]],
  ["There were fewer than 516 children in care.", ["value disagrees"]],
  ["There were no more than 516 children in care.", ["value agrees"]],
])("agrees with a limit from above that a lower one would break: %s", (text, claims) =>
  expect(said(text)).toEqual(claims),
);
