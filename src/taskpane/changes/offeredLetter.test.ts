import { expect, test } from "vitest";
import { NO_SETTINGS } from "../../model/settings";
import { actualOf, cardOf, judgementOf, measureOf, pictureOf } from "../testing/examples";
import { offeredLetter } from "./offeredLetter";

test("letters are offered once, with a value of the analyst's", () => {
  expect(offeredLetter(pictureOf(), NO_SETTINGS)).toBe("26% R");
  expect(offeredLetter(pictureOf(), { ...NO_SETTINGS, letters: false })).toBeNull();
  expect(offeredLetter(pictureOf(), { ...NO_SETTINGS, letters: true })).toBeNull();
});

test("nothing is asked where a column says the status in words, or nothing is coloured", () => {
  const worded = pictureOf({ card: cardOf([measureOf({ status: actualOf() })]) });
  expect(offeredLetter(worded, NO_SETTINGS)).toBeNull();
  const { status } = judgementOf();
  const grey = pictureOf({ judgements: [judgementOf({ status: { ...status, value: "grey" } })] });
  expect(offeredLetter(grey, NO_SETTINGS)).toBeNull();
});
