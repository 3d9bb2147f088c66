import { expect, it } from "vitest";
import type { FunctionHelp } from "../../model/functionHelp";
import { searchFunctions } from "./searchFunctions";

const ALL: readonly FunctionHelp[] = [
  {
    id: "RAG",
    name: "RAG",
    description: "The status in a word.",
    parameters: [{ name: "tolerance", description: "What is still amber." }],
  },
  { id: "RATE10K", name: "RATE10K", description: "A rate per 10,000.", parameters: [{ name: "count" }] },
];

it.each([
  ["", ["RAG", "RATE10K"]],
  ["rate", ["RATE10K"]],
  ["kpi.rag", ["RAG"]],
  ["amber status", ["RAG"]],
  ["10,000 Count", ["RATE10K"]],
  ["amber rate", []],
])("%j finds %j", (search, found) => {
  expect(searchFunctions(ALL, search).map(({ id }) => id)).toEqual(found);
});
