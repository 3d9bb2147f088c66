import { expect, it } from "vitest";
import { formulaTokens } from "./formulaTokens";

const types = (formula: string): string[] => formulaTokens(formula).map(({ type }) => type);

it("takes a formula apart", () => {
  expect(formulaTokens("=SUM(A1)/2").map(({ value }) => value)).toEqual([
    "=",
    "SUM",
    "(",
    "A1",
    ")",
    "/",
    "2",
  ]);
});

it("leaves whole what no cell can hold", () => {
  expect(types("(LET(x,c")).toEqual(["unknown"]);
  expect(types(`=1${"+1".repeat(5000)}`)).toEqual(["unknown"]);
});
