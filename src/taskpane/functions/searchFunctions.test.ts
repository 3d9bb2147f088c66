import { expect, it } from "vitest";
import { KPI_FUNCTIONS, type KpiHelp } from "../../core/kpi/kpiFunctions";
import { searchFunctions } from "./searchFunctions";

const ALL: readonly KpiHelp[] = [
  {
    ...KPI_FUNCTIONS.RAG,
    name: "RAG",
    gives: "The status in a word.",
    arguments: [{ name: "tolerance", help: "What is still amber." }],
  },
  {
    ...KPI_FUNCTIONS.RATE10K,
    name: "RATE10K",
    gives: "A rate per 10,000.",
    arguments: [{ name: "count", help: "" }],
  },
];

it.each([
  ["", ["RAG", "RATE10K"]],
  ["rate", ["RATE10K"]],
  ["kpi.rag", ["RAG"]],
  ["amber status", ["RAG"]],
  ["10,000 Count", ["RATE10K"]],
  ["amber rate", []],
])("%j finds %j", (search, found) => {
  expect(searchFunctions(ALL, search).map(({ name }) => name)).toEqual(found);
});
