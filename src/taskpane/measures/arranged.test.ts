import { expect, test } from "vitest";
import { judgementOf, measureOf } from "../testing/examples";
import { arranged } from "./arranged";

const red = judgementOf({
  measure: measureOf({ reference: "1.4", name: "Repeat referrals", section: "Contacts" }),
});
const green = judgementOf({
  measure: measureOf({ reference: "6.3", name: "Audits good", section: "Quality" }),
  status: { ...red.status, value: "green" },
});
const names = (...what: Parameters<typeof arranged>) =>
  arranged(...what).map(({ measure }) => measure.reference);

test("every word of the search, in reference, name or section", () => {
  expect(names([green, red], "REPEAT ref", "sheet")).toEqual(["1.4"]);
  expect(names([green, red], "quality", "sheet")).toEqual(["6.3"]);
  expect(names([green, red], "6.3", "sheet")).toEqual(["6.3"]);
  expect(names([green, red], "visits", "sheet")).toEqual([]);
});

test("a typed apostrophe finds the one that Excel sets", () => {
  const plans = judgementOf({ measure: measureOf({ reference: "2.1", name: "Children’s plans" }) });
  expect(names([red, plans], "children's", "sheet")).toEqual(["2.1"]);
});

test("as on the sheet, red first, or by name", () => {
  expect(names([green, red], "", "sheet")).toEqual(["6.3", "1.4"]);
  expect(names([green, red], "", "status")).toEqual(["1.4", "6.3"]);
  expect(names([red, green], "", "name")).toEqual(["6.3", "1.4"]);
});
