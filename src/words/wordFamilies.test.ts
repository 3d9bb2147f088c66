import { expect, it } from "vitest";
import { isSameFamily } from "./wordFamilies";

it.each([
  ["approval", "approv"],
  ["registration", "regist"],
  ["advocacy", "advocat"],
  ["complaint", "complain"],
  ["resolution", "resolv"],
  ["confident", "confidenc"],
])("%s is of the family of %s", (one, other) => {
  expect(isSameFamily(one, other)).toBe(true);
  expect(isSameFamily(other, one)).toBe(true);
});

it.each([
  ["informal", "information"],
  ["community", "communication"],
  ["form", "formation"],
  ["placement", "plan"],
])("%s is not of the family of %s", (one, other) => expect(isSameFamily(one, other)).toBe(false));
