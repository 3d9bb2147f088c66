import { expect, it } from "vitest";
import { KPI_FUNCTIONS } from "../core/kpi/kpiFunctions";
import { functionCall } from "./functionCall";

const RAG = { ...KPI_FUNCTIONS.RAG, name: "RAG" } as const;

it.each([
  [{ actual: "N9", target: "E9" }, "=KPI.RAG(N9,E9)"],
  [{ actual: "N9", target: "E9", polarity: '"Low"' }, '=KPI.RAG(N9,E9,,"Low")'],
  [{ actual: " N9 ", target: "90%", tolerance: "" }, "=KPI.RAG(N9,90%)"],
  [{ actual: "IF(A1>0,A1,B1)", target: "MAX(E9,0.1)" }, "=KPI.RAG(IF(A1>0,A1,B1),MAX(E9,0.1))"],
])("%j is %s", (args, formula) => {
  expect(functionCall(RAG, args)).toEqual({ formula });
});

it.each([
  [{ actual: "N9" }, "Still to fill in: target."],
  [{}, "Still to fill in: actual, target."],
  [{ actual: "N9,1", target: "E9" }, "Excel would not take N9,1 for actual."],
  [{ actual: "N9)+(1", target: "E9" }, "Excel would not take N9)+(1 for actual."],
  [{ actual: '"open', target: "E9" }, 'Excel would not take "open for actual.'],
])("%j is none: %s", (args, trouble) => {
  expect(functionCall(RAG, args)).toEqual({ trouble });
});
