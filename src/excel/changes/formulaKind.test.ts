import { expect, it } from "vitest";
import { bare } from "./formulaKind";

it.each([
  ["='Scorecard'!$N$7", "=Scorecard!$N$7"],
  ["=IF('Board 1'!A1=\"\",0,1)", "=if( 'board 1'!a1 = \"\" , 0, 1)"],
  ["='Bob''s'!A1", "='BOB''S'!a1"],
])("%s is the formula %s", (one, other) => expect(bare(one)).toBe(bare(other)));

it.each([
  ['="children\'s"&A1', '="childrens"&A1'],
  ['=A1&"it\'s"&B1&"it\'s"', '=A1&"its"&B1&"its"'],
  ["='Board 1'!A1", "='Board 2'!A1"],
])("%s is another formula than %s", (one, other) => expect(bare(one)).not.toBe(bare(other)));
