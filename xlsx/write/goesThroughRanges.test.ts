import { expect, it } from "vitest";
import { goesThroughRanges } from "./goesThroughRanges";

it.each([
  "=A1:A3*2",
  "=-A1:A3",
  '=IF(LEN(A1:A3)=0,"",A1:A3/B1:B3)',
  "=SUM(IF(A1:A3>1,A1:A3))",
  "=ROUND({1.25,2.5},1)",
  "=A1+{0,-2.66,2.66}",
  "=MAX(ABS(B2:B9-B1:B8))",
])("%s goes through ranges", (formula) => {
  expect(goesThroughRanges(formula)).toBe(true);
});

it.each([
  "=SUM(A1:A3)/SUM(B1:B3)",
  "=A1*12/B1*10000",
  "=A1:A1*2",
  '=IF(COUNT(A1:L1)=0,"",LOOKUP(9.99E+307,A1:L1))',
  "=SUMPRODUCT(ABS(B1:L1-A1:K1))/11",
  '="A1:A3"&B1',
  "=VLOOKUP(A1,B1:C9,2,FALSE)",
])("%s does not", (formula) => {
  expect(goesThroughRanges(formula)).toBe(false);
});
