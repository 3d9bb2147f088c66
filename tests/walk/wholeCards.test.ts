import { expect, test } from "vitest";
import { cardOf, measureOf, placeAt } from "../../src/taskpane/testing/examples";
import { lookOf } from "../../src/model/grid";
import { pagesOf, wholeCards } from "../../src/model/wholeCards";

const onSheet = (sheet: string, pageOf?: string) => {
  const card = cardOf([measureOf({ key: sheet, place: placeAt(3, 1, sheet) })]);
  const sheetId = `{${sheet}}`;
  return {
    ...card,
    scorecard: {
      ...card.scorecard,
      sheet,
      sheetId,
      sheets: [sheet],
      ...(pageOf !== undefined && { pageOf }),
    },
    appearance: { ...card.appearance, sheetId },
  };
};

test("pages become one card where the first of them stands, with the measures and the look of all", () => {
  const cards = [onSheet("Pg1", "a"), onSheet("Other"), onSheet("Pg2", "a")];
  const whole = wholeCards(cards);
  expect(whole.map(({ scorecard }) => scorecard.sheets)).toEqual([["Pg1", "Pg2"], ["Other"]]);
  expect(whole[0]!.scorecard.measures.map(({ key }) => key)).toEqual(["Pg1", "Pg2"]);
  expect(lookOf(whole[0]!.appearance, { sheetId: "{Pg2}" })).toBe(cards[2]!.appearance);
  expect(lookOf(whole[0]!.appearance, { sheetId: "{Other}" })).toBeNull();
  expect(pagesOf(whole[0]!)).toEqual([cards[0], cards[2]]);
  expect(pagesOf(whole[1]!)).toEqual([cards[1]]);
});

test("the same cards give the same whole ones", () => {
  const cards = [onSheet("Pg1", "a"), onSheet("Pg2", "a")];
  expect(wholeCards(cards)).toBe(wholeCards(cards));
});
