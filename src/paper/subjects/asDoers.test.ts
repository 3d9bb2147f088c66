import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "2023/24", "2024/25"],
    ["1", "Formal disputes raised", "", "67", "49"],
    ["2", "Contacts to the LADO", "", "401", "442"],
    ["3", "Average IRO caseload", "Low", "81", "68"],
    ["4", "Contacts received", "", "5,100", "5,240"],
  ]).judgements,
];
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it("who raised the disputes is no part of what the row counts", () => {
  expect(verdicts("IROs raised 49 formal disputes.")).toEqual(["agrees"]);
  expect(verdicts("IROs raised 50 formal disputes.")).toEqual(["disagrees"]);
});

it("contacts that the LADO received are those of the row that counts them", () => {
  expect(verdicts("The LADO received 442 contacts.")).toEqual(["agrees"]);
  expect(verdicts("The LADO received 443 contacts.")).toEqual(["disagrees"]);
});
