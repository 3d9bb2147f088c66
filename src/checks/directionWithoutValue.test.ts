import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const messages = (latest: string, arrow: string) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Mar-24", "Jun-24", "DoT"],
    ["7.10", "% of pathway plans up to date", "90%", "79%", latest, arrow],
    ["6.4", "% audits completed", "90%", "88%", "50%", "↓"],
  ]).findings.flatMap(({ check, message }) => (check === "direction-without-value" ? [message] : []));

it("finds an arrow without a latest value", () => {
  expect(messages("", "↓")).toEqual(["7.10 has an arrow (↓) but no latest value."]);
});

it("is content with both, or neither", () => {
  expect(messages("78%", "↓")).toEqual([]);
  expect(messages("", "")).toEqual([]);
});
