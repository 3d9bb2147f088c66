import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const ROWS = lookAtRows([
  ["No", "Measure", "Good is", "Target", "2023/24", "Dec-24", "Jan-25"],
  ["6", "% of initial health assessments within 20 working days", "High", "85%", "58%", "64%", "74%"],
  ["7", "% of children in care with an up to date dental check", "High", "80%", "72%", "76%", "78%"],
]).judgements;

const verdictsOf = (text: string): string[] =>
  checkPaper(fromPlain(text), [ROWS]).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  "We have set a target of 88% for initial health assessments from April.",
  "A stretch target of 88% for dental checks has been agreed.",
  "The Board agreed a revised target of 85% for dental checks.",
  "The new target for dental checks is 85%.",
  "Next year's target for dental checks is 85%.",
  "Dental checks were below the 2023/24 target of 75%.",
  "The target for dental checks was raised from 75% to 80%.",
])("a target of another time is not held against the scorecard's: %s", (text) => {
  expect(new Set(verdictsOf(text))).toEqual(new Set(["cannot tell"]));
});

it.each([
  ["Dental checks are at 78% against a target of 80%.", "agrees"],
  ["Dental checks are at 78% against the 2024/25 target of 80%.", "agrees"],
  ["Dental checks are at 78% against a target of 85%.", "disagrees"],
  ["Dental checks are at 78% against the 2024/25 target of 85%.", "disagrees"],
])("the target of now is: %s", (text, verdict) => expect(verdictsOf(text).at(-1)).toBe(verdict));

it.each([
  "40% of dental checks met the threshold for statutory intervention.",
  "Threshold decisions on dental checks were 78%.",
])("a threshold for a service is no tolerance: %s", (text) => {
  const kinds = checkPaper(fromPlain(text), [ROWS]).flatMap(({ claims }) => claims.map(({ kind }) => kind));
  expect(kinds).not.toContain("tolerance");
});
