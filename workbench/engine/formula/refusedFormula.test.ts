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
