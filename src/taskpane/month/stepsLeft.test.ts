import { expect, test } from "vitest";
import {
  actualOf,
  cardOf,
  fillChangeOf,
  findingOf,
  JUN_24,
  judgementOf,
  measureOf,
  pictureOf,
  valueChangeOf,
} from "../testing/examples";
import { isMonthKept, stepsLeft } from "./stepsLeft";

const MARCH = { kind: "month", year: 2024, month: 3 } as const;
const said = actualOf({ value: { kind: "text", shown: "Staff left in May." } });
const card = cardOf([measureOf({ narrative: said }), measureOf({ narrative: null })]);
const judgements = [
  judgementOf({ measure: measureOf({ narrative: said }), latest: actualOf({ period: JUN_24 }) }),
  judgementOf({ measure: measureOf({ narrative: null }), latest: actualOf({ period: MARCH }) }),
];
const latest = { ...card, scorecard: { ...card.scorecard, latest: JUN_24 } };
const picture = pictureOf({ card: latest, judgements, checked: true });
const left = (...what: Parameters<typeof stepsLeft>) =>
  Object.fromEntries(stepsLeft(...what).map((one) => [one.step, one.left]));

test("what is left of the month, from the workbook alone", () => {
  const changes = [valueChangeOf({ id: "1" }), fillChangeOf({ id: "2", hers: true })];
  const findings = [findingOf({ severity: "error" }), findingOf({ severity: "note" })];
  expect(left(picture, changes, findings, { unfilled: 1, kept: false, comments: 1 })).toEqual({
    month: 0,
    counts: 1,
    update: 1,
    checks: 1,
    comments: 1,
    published: 1,
    share: null,
  });
});

test("what is no error, and should be looked at all the same, is said beside what is left", () => {
  const findings = [findingOf({ severity: "warning" }), findingOf({ severity: "note" })];
  const checks = stepsLeft(picture, [], findings, { unfilled: 0, kept: false, comments: 0 }).find(
    ({ step }) => step === "checks",
  );
  expect(checks).toEqual({ step: "checks", left: 0, besides: 1 });
});

test("what cannot be told is not called done", () => {
  const silent = pictureOf({
    card: cardOf([measureOf({ narrative: null })]),
    judgements: [],
    checked: false,
  });
  expect(left(silent, null, [], { unfilled: 0, kept: false, comments: 0 })).toMatchObject({
    update: null,
    checks: null,
    comments: null,
  });
});

test("figures kept as published end the run, and the next month begins", () => {
  const kept = { when: "2024-07-09", why: "published", sheet: "Scorecard", period: "2024-06" } as const;
  const past = [{ ...kept, reference: "1.4", name: "Repeat referrals", value: 0.26, shown: "26%" }];
  const beside = { past, sheets: [], populations: null, provisional: [] };
  const { scorecard } = latest;
  expect([isMonthKept(scorecard, JUN_24, beside), isMonthKept(scorecard, MARCH, beside)]).toEqual([
    true,
    false,
  ]);
  expect(isMonthKept(scorecard, JUN_24, undefined)).toBe(false);
  expect(left(picture, [], [], { unfilled: 0, kept: true, comments: 0 })).toMatchObject({
    month: 1,
    update: 0,
    checks: 0,
    published: 0,
  });
});
