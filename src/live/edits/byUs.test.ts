import { expect, it } from "vitest";
import { BOARD, idOf, knownOf } from "../../../tests/support/known";
import { isByUs, NOTHING_BY_US, withOurs } from "./byUs";

const KNOWN = knownOf(BOARD);
const [VISITS, REFERRALS] = [idOf(KNOWN, "1.1"), idOf(KNOWN, "1.2")];
const ours = { sheetId: "{1}", byUs: true, byCoauthor: false, address: "D2", moved: false };

it("knows the measures whose targets were written by us, and no others", () => {
  const byUs = withOurs(NOTHING_BY_US, ours, KNOWN);
  expect([isByUs(byUs, VISITS), isByUs(byUs, REFERRALS)]).toEqual([true, false]);
});

it("adds one write to another", () => {
  const byUs = withOurs(withOurs(NOTHING_BY_US, ours, KNOWN), { ...ours, address: "D3" }, KNOWN);
  expect([isByUs(byUs, VISITS), isByUs(byUs, REFERRALS)]).toEqual([true, true]);
});

it("a status that was written changes nothing that is judged", () => {
  expect(withOurs(NOTHING_BY_US, { ...ours, address: "I2" }, KNOWN)).toBe(NOTHING_BY_US);
});

it("every measure may differ once lines were put in by us", () => {
  const byUs = withOurs(NOTHING_BY_US, { ...ours, moved: true }, KNOWN);
  expect([isByUs(byUs, VISITS), isByUs(byUs, REFERRALS)]).toEqual([true, true]);
  expect(isByUs(withOurs(byUs, ours, null), REFERRALS)).toBe(true);
});

it("knows nothing of a workbook that was not read", () => {
  expect(withOurs(NOTHING_BY_US, ours, null)).toBe(NOTHING_BY_US);
});
