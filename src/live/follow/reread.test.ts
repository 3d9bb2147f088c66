import { expect, it } from "vitest";
import { BOARD, cellsOf, idOf, knownOf } from "../../../tests/support/known";
import type { Change } from "../../model/change";
import { overlay } from "./overlay";
import { rereadMeasure } from "./rereadMeasure";
import { recoloured, rereadMeasures } from "./rereadMeasures";

const KNOWN = knownOf(BOARD);
const CARD = KNOWN.cards[0]!;
const REFERRALS = idOf(KNOWN, "1.2");
const [ROW, JUNE] = [2, 6];
const place = { sheetId: "{1}", sheet: "Sheet1", row: ROW, column: JUNE };

it("reads the same measure from the same cells", () => {
  for (const { measure } of CARD.measures.values())
    expect(rereadMeasure(CARD.card.scorecard, measure, null, CARD.settings, cellsOf(BOARD))).toEqual(measure);
});

it("reads what a cell holds by now", () => {
  const now = rereadMeasures(CARD, [REFERRALS], cellsOf(BOARD, { G3: "290", D3: "310" }))?.get(REFERRALS);
  expect(now?.actuals.at(-1)?.value).toMatchObject({ number: 290 });
  expect(now?.target?.value).toMatchObject({ number: 310 });
  expect([now?.key, now?.hidden, now?.name]).toEqual([
    "1.2|number of referrals",
    false,
    "Number of referrals",
  ]);
});

it("tells that another measure stands in the row by now", () => {
  expect(rereadMeasures(CARD, [REFERRALS], cellsOf(BOARD, { B3: "Number of contacts" }))).toBeNull();
  expect(rereadMeasures(CARD, [REFERRALS], cellsOf(BOARD, { A3: "7.7" }))).toBeNull();
  expect(rereadMeasures(CARD, ["{1}|gone"], cellsOf(BOARD))).toBeNull();
});

it("takes the fills as they were just read", () => {
  const measure = CARD.measures.get(REFERRALS)!.measure;
  const red = (at: typeof place) => {
    const cell = cellsOf(BOARD)(at);
    return cell && at.column === JUNE ? { ...cell, fill: "#FFC7CE" } : cell;
  };
  const { fills } = recoloured(CARD.card, [measure], red);
  expect(fills[ROW]?.[JUNE]).toBe("#FFC7CE");
  expect(fills[ROW]?.[JUNE - 1]).toBeNull();
  expect(fills[ROW - 1]?.[JUNE]).toBeNull();
});

it("sees cells as they are after changes, and the others as they were read", () => {
  const change = (more: object) => ({ place, ...more }) as unknown as Change;
  const seen = overlay(cellsOf(BOARD), [
    change({ kind: "value", after: 290, afterShown: "290", format: null }),
    change({ kind: "fill", after: "#C6EFCE" }),
  ]);
  expect(seen(place)).toMatchObject({
    content: 290,
    text: "290",
    formula: null,
    format: "General",
    fill: "#C6EFCE",
  });
  expect(seen({ ...place, column: JUNE - 1 })).toMatchObject({ content: 320 });
  const shown = overlay(cellsOf(BOARD), [change({ kind: "format", after: "0.0", afterShown: "360.0" })]);
  expect(shown(place)).toMatchObject({ content: 360, text: "360.0", format: "0.0" });
});
