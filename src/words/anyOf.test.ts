import { expect, it } from "vitest";
import { anyOf, anyPartOf, leftmost } from "./anyOf";

it("finds a word by itself, in any case", () => {
  const late = anyOf(["late", "neighbours?"]);
  expect(["% Late", "the neighbour", "neighbours"].filter((text) => late.test(text))).toHaveLength(3);
  expect(["plate", "later", ""].filter((text) => late.test(text))).toEqual([]);
});

it("replaces every one where it is told to", () => {
  expect("city of york council".replace(anyOf(["city of", "council"], "g"), "").trim()).toBe("york");
});

it("finds parts within words", () => {
  expect(anyPartOf(["convict", "home\\b"]).test("reconvicted")).toBe(true);
  expect(anyPartOf(["convict", "home\\b"]).test("homes")).toBe(false);
});

it("takes what stands furthest to the left, whichever pattern finds it", () => {
  expect(leftmost([/days/, /mean/], "mean days")?.[0]).toBe("mean");
  expect(leftmost([/days/, /mean/], "days, mean")?.[0]).toBe("days");
  expect(leftmost([/days/], "weeks")).toBeNull();
});
