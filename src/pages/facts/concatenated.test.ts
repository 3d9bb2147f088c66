import { expect, it } from "vitest";
import { concatenationIn, textsInFormula } from "./concatenated";

it("finds the whole of a concatenation, whatever its texts and sheet names hold", () => {
  const fact = `CONCATENATE("A (b) "" was ",TEXT('Board (1)'!$A$1,"0%"),".")`;
  const formula = `="Well: CONCATENATE("&${fact}&" (more)"`;
  const found = concatenationIn(formula);
  expect(found && formula.slice(found.start, found.end)).toBe(fact);
  expect(concatenationIn(`="CONCATENATE(1)"`)).toBeNull();
  expect(concatenationIn("=CONCATENATE(1")).toBeNull();
});

it("writes long texts in pieces that Excel takes, and doubles their quotes", () => {
  expect(textsInFormula(`a "b"`)).toBe(`"a ""b"""`);
  expect(textsInFormula("x".repeat(300))).toBe(`"${"x".repeat(255)}","${"x".repeat(45)}"`);
});
