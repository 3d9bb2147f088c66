import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

// The shares fell while more were counted.
const ROWS = lookAtRows(
  [
    ["Measure", "Apr-24", "May-24", "Jun-24"],
    ["% of referrals which are repeat referrals", "30%", "28%", "26%"],
    ["Numerator", "104", "98", "100"],
    ["Denominator", "347", "350", "387"],
    ["% of visits in time", "85%", "86%", "86%"],
    ["Numerator", "170", "180", "180"],
    ["Denominator", "200", "209", "209"],
  ],
  { asText: [] },
).judgements;
const UNCOUNTED = lookAtRows([
  ["Ref", "Measure", "Polarity", "May-24", "Jun-24", "Number"],
  ["1", "Referrals (per 10,000)", "Low", "315", "313", "((387*12)/148374)*10000 = 313"],
]).judgements;

const saidOf = (text: string, rows: typeof ROWS): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), [rows]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

it.each([
  ["There were 100 repeat referrals, up on May.", { "100": "agrees", up: "agrees" }],
  ["There were 100 repeat referrals, down on May.", { "100": "agrees", down: "disagrees" }],
  ["The number of repeat referrals rose to 100 in June.", { "100": "agrees", rose: "agrees" }],
  ["Repeat referrals fell to 26% in June.", { "26%": "agrees", fell: "agrees" }],
])("a movement of a number is that of the number, and not of its rate: %s", (text, said) => {
  expect(saidOf(text, ROWS)).toMatchObject(said);
});

it.each(["Referrals rose to 387.", "Referrals fell to 387."])(
  "it is left open where the number of the month before is not shown: %s",
  (text) => {
    const { 387: number, ...moved } = saidOf(text, UNCOUNTED);
    expect(number).toBe("agrees");
    expect(Object.values(moved)).toEqual(["cannot tell"]);
  },
);

const COUNTED = lookAtRows([
  ["Measure", "Q1 2024/25", "Q2 2024/25", "Q3 2024/25"],
  ["Contacts received", "3,310", "2,985", "3,412"],
]).judgements;

// 427 of 2,985 are 14.3%.
it.each([
  ["There were 3,412 contacts, an increase of 427 (14%) on the previous quarter.", "14%", "agrees"],
  ["There were 3,412 contacts, an increase of 427 (16%) on the previous quarter.", "16%", "disagrees"],
  ["There were 3,412 contacts, an increase of 300 (16%) on the previous quarter.", "16%", "cannot tell"],
  ["There were 3,412 contacts, an increase of 427 (16% of them from schools).", "16%", "cannot tell"],
])("a bracket behind a change says it as a share: %s", (text, quoted, verdict) => {
  expect(saidOf(text, COUNTED)[quoted]).toBe(verdict);
});
