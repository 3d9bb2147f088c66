import { expect, test } from "vitest";
import { readSeveral } from "./readSeveral";

const APRIL = { kind: "month", year: 2024, month: 4 };
const several = (shown: string) =>
  readSeveral(shown)?.map(({ number, remark, period }) => ({ number, remark, period })) ?? null;

test("labels stand before all figures, or behind all of them", () => {
  expect(readSeveral("Police : 99.6% Health: 94.5%")).toEqual([
    {
      ...{ kind: "number", number: 0.996, percent: true, decimals: 1, shown: "99.6%", typedAsText: true },
      ...{ period: null, remark: "Police" },
    },
    {
      ...{ kind: "number", number: 0.945, percent: true, decimals: 1, shown: "94.5%", typedAsText: true },
      ...{ period: null, remark: "Health" },
    },
  ]);
  expect(several("19.5% (SW) 18% (West Midland)")).toEqual([
    { number: 0.195, remark: "SW", period: null },
    { number: 0.18, remark: "West Midland", period: null },
  ]);
});

test("a period that is named once is that of all", () => {
  expect(several("52 Practitioner & 37 supervisor by April 24")).toMatchObject([
    { number: 52, remark: "Practitioner", period: APRIL },
    { number: 37, period: APRIL },
  ]);
});

test("three words are a label, four a sentence", () => {
  expect(several("12 in the north 13 elsewhere")).toHaveLength(2);
  expect(several("12 up in the north 13 elsewhere")).toBeNull();
});

test("a label that is a period is the figure's period, and signs between figures are no label", () => {
  expect(several("25% (Apr-24) 20% (Mar-24)")).toEqual([
    { number: 0.25, remark: null, period: APRIL },
    { number: 0.2, remark: null, period: { ...APRIL, month: 3 } },
  ]);
  expect(several("25% & 20%")).toEqual([
    { number: 0.25, remark: null, period: null },
    { number: 0.2, remark: null, period: null },
  ]);
});

test("the year of a month is no figure, wherever the month stands", () => {
  expect(several("April 24 boys 5 girls 6")).toMatchObject([
    { number: 5, period: APRIL },
    { number: 6, period: APRIL },
  ]);
});

test("blanks before the first figure are no label of it", () => {
  expect(several(" 12 boys 13 girls")).toMatchObject([{ remark: "boys" }, { remark: "girls" }]);
});

test("120 characters are several figures, 121 a text", () => {
  const long = (length: number) => `12 boys 13 ${"x".repeat(length - 11)}`;
  expect(several(long(120))).toHaveLength(2);
  expect(several(long(121))).toBeNull();
});

test("one figure is not several, nor is a long text", () => {
  expect(several("12 boys")).toBeNull();
  expect(several(`12 boys 13 girls${" ".repeat(120)}`)).toBeNull();
});
