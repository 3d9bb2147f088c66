import { expect, it } from "vitest";
import { toKpi } from "./toKpi";
import { toNative } from "./toNative";

it.each([
  ["=407/1626", "=KPI.PERCENT(407,1626)"],
  ["=A1/B1", "=KPI.PERCENT(A1,B1)"],
  ["=A1/B1*10000*12", "=KPI.RATE10K(A1,B1,12)"],
  ["=((387*12)/146874)*10000", "=KPI.RATE10K(387,146874,12)"],
  ["=(12*12)/146874*10000", "=KPI.RATE10K(12,146874,12)"],
  ["=A1*10000/$B$1", "=KPI.RATE10K(A1,$B$1)"],
  ["=A1/Populations!B1*1000*4", "=KPI.RATE(A1,Populations!B1,1000,4)"],
  ["=SUM(A1:L1)/SUM(A2:L2)", "=KPI.POOLED(A1:L1,A2:L2)"],
  ['=IF(A1="","",A1/B1)', "=KPI.PERCENT(A1,B1)"],
  ['=IF(A1>=90%,"Green",IF(A1>=80%,"Amber","Red"))', '=KPI.RAG(A1,90%,80%,"High")'],
  ['=IF(A1<=B1,"Green","Red")', '=KPI.RAG(A1,B1,,"Low")'],
])("%s is offered %s", (formula, offered) => {
  expect(toKpi(formula)).toBe(offered);
});

it.each([
  "=A1+B1",
  "=A1*B1/C1",
  "=A1/B1*100",
  "=A1/B1*12",
  "=SUM(A1:A3)",
  '=IF(A1>90%,"Green","Red")',
  '=IF(A1>=90%,"G","R")',
  "=KPI.PERCENT(A1,B1)",
  "=LAMBDA(a,a/2)(A1)",
  "=1+",
  "text",
])("%s is none", (formula) => {
  expect(toKpi(formula)).toBeNull();
});

it.each([
  "=KPI.PERCENT(A1,B1)",
  "=KPI.RATE10K(A1,B1,12)",
  "=KPI.RATE(A1,B1,1000)",
  "=KPI.RATE10K(A1,B1)",
  '=KPI.RAG(A1,B1,C1,"Low")',
])("%s comes back", (formula) => {
  const native = toNative(formula);
  expect(native && "formula" in native && toKpi(native.formula)).toBe(formula);
});
