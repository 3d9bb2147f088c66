import { expect, test } from "vitest";
import { fillIn } from "./sentence";

test("slots are filled by name", () => {
  expect(fillIn("{actual} meets {target}.", { actual: "93%", target: "$&" })).toBe("93% meets $&.");
});

test("a slot that nobody filled is a programmer's mistake", () => {
  expect(() => fillIn("{actual} meets {target}.", { actual: "93%", target: null })).toThrow("{target}");
  expect(() => fillIn("{actual} meets {target}.", { actual: "93%" })).toThrow("{target}");
});
