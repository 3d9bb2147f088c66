import { expect, test } from "vitest";
import type { Period } from "../../core/periods/period";
import { actualOf, cardOf, fillChangeOf, JUN_24, measureOf, pictureOf, placeAt } from "../testing/examples";
import { periodOfChange } from "./periodOfChange";

const MAR_24: Period = { kind: "month", year: 2024, month: 3 };
const measure = measureOf({
  actuals: [
    actualOf({ place: placeAt(8, 12), period: MAR_24 }),
    actualOf({ place: placeAt(8, 13), period: null }),
  ],
});
const picture = pictureOf({ card: cardOf([measure]) });

test("a colour on an actual is of that actual's period, named or not", () => {
  expect(periodOfChange(picture, fillChangeOf({ place: placeAt(8, 12) }), JUN_24)).toEqual(MAR_24);
  expect(periodOfChange(picture, fillChangeOf({ place: placeAt(8, 13) }), JUN_24)).toBeNull();
});

test("elsewhere it is the period looked at, and the latest where none was chosen", () => {
  const arrow = fillChangeOf({ place: placeAt(8, 15) });
  expect(periodOfChange(picture, arrow, MAR_24)).toEqual(MAR_24);
  expect(periodOfChange(picture, arrow, null)).toEqual(JUN_24);
});
