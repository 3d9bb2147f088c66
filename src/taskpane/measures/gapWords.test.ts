import { expect, test } from "vitest";
import type { NumberValue } from "../../core/figures/cellValue";
import { actualOf, percentOf } from "../testing/examples";
import { gapWords } from "./gapWords";

const mark = (number: number, shown: string) => actualOf({ value: percentOf(number, shown) });
const rate = (number: number, decimals: number): NumberValue => ({
  ...percentOf(number, String(number)),
  percent: false,
  decimals,
});

test("above or below, and whether that is good", () => {
  expect(gapWords(percentOf(0.93, "93%"), mark(0.9, "90%"), "higher")).toBe("3 points above (better)");
  expect(gapWords(percentOf(0.23, "23%"), mark(0.18, "18%"), "lower")).toBe("5 points above (worse)");
  expect(gapWords(percentOf(0.17, "17%"), mark(0.18, "18%"), "lower")).toBe("1 point below (better)");
});

test("without a polarity it is above or below, without a judgement", () => {
  expect(gapWords(rate(2676, 0), actualOf({ value: rate(1500, 0) }), "none")).toBe("1,176 above");
  expect(gapWords(rate(54.2, 1), actualOf({ value: rate(60, 0) }), "unknown")).toBe("5.8 below");
});

test("figures are compared as they are displayed", () => {
  expect(gapWords(percentOf(0.1534, "15%"), mark(0.15, "15%"), "lower")).toBe("the same");
  const finer = { ...percentOf(0.196, "19.6%"), decimals: 1 };
  expect(gapWords(finer, mark(0.19, "19%"), "lower")).toBe("0.6 points above (worse)");
});

test("what is no figure, or in another unit, is not compared", () => {
  expect(
    gapWords(percentOf(0.2, "20%"), actualOf({ value: { kind: "marker", shown: "TBC" } }), "lower"),
  ).toBeNull();
  expect(gapWords(percentOf(0.2, "20%"), actualOf({ value: rate(18, 0) }), "lower")).toBe(
    "in another unit, so not compared",
  );
});
