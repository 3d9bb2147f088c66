import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Q1 2024/25", "Q2 2024/25"],
    ["1", "Stage 1 complaints received", "Low", "29", "33"],
    ["2", "Stage 2 complaints received", "Low", "3", "2"],
    ["3", "Average number of cases per social worker", "Low", "17.9", "17.1"],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
  );

it.each([
  ["We received 33 stage 1 complaints.", "33 agrees"],
  ["We received 34 stage 1 complaints.", "34 disagrees"],
  ["Stage 2 complaints fell to two.", "two agrees"],
  ["Stage 2 complaints fell to three.", "three disagrees"],
  // Of which stage is not said.
  ["We received 34 complaints.", "34 cannot tell"],
])("%s", (text, expected) => expect(said(text)).toContain(expected));

it("those who hold more than so many cases are no caseload", () =>
  expect(
    said("Six social workers hold more than 25 cases, five fewer than in Q1, when there were 11.").filter(
      (one) => one.endsWith("disagrees"),
    ),
  ).toEqual([]));
