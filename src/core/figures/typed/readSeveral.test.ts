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

test("one figure is not several, nor is a long text", () => {
  expect(several("12 boys")).toBeNull();
  expect(several(`12 boys 13 girls${" ".repeat(120)}`)).toBeNull();
});
