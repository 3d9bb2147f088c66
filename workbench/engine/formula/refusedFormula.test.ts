import { expect, it } from "vitest";
import { refusedFormula } from "./refusedFormula";

const refused = (formula: string) => refusedFormula(formula, () => null);
const LACKS_ADDRESS = { kind: "lacks", name: 'CELL("address")' };

it("CELL tells the address of a cell on its own sheet, and is refused where another is spoken of", () => {
  expect(refused('=CELL("address",B2)')).toBeNull();
  expect(refused('=CELL("address",INDEX(A1:A9,2))')).toBeNull();
  expect(refused('=CELL("row",Data!B2)')).toBeNull();
  expect(refused('=CELL("address",Data!B2)')).toEqual(LACKS_ADDRESS);
  expect(refused('=CELL("address",INDEX(Data!A1:A9,2))')).toEqual(LACKS_ADDRESS);
});

it("a LAMBDA that is handed itself is refused by name", () => {
  expect(refused("=LET(f,LAMBDA(g,n,IF(n<2,1,n*g(g,n-1))),f(f,5))")).toEqual({
    kind: "lacks",
    name: "LAMBDA that is handed itself",
  });
  expect(refused("=LET(f,LAMBDA(n,n*2),f(f(5)))")).toBeNull();
});

it("a count of whole records is refused, one of a field is not", () => {
  expect(refused("=DCOUNT(A1:E9,,G1:G2)")).toEqual({ kind: "lacks", name: "DCOUNT without a field" });
  expect(refused('=DCOUNTA(A1:E9,"Target",G1:G2)')).toBeNull();
});
