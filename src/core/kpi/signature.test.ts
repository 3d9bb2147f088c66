import { expect, test } from "vitest";
import { functionName, requiredArguments, signature } from "./signature";

const argument = (name: string) => ({ name, help: "…" });
const STATUS = {
  arguments: [
    argument("actual"),
    argument("target"),
    { ...argument("tolerance"), optional: true },
    { ...argument("polarity"), optional: true },
  ],
} as const;

test("a function as it is typed, with what may be left out in brackets", () => {
  expect(functionName("RAG")).toBe("KPI.RAG");
  expect(signature("RAG", STATUS)).toBe("KPI.RAG(actual, target, [tolerance], [polarity])");
});

test("only what cannot be left out is required", () => {
  expect(requiredArguments(STATUS)).toBe(2);
  expect(requiredArguments({ arguments: STATUS.arguments.slice(0, 3) })).toBe(2);
});
