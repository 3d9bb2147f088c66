import { expect, it } from "vitest";
import fc from "fast-check";
import { readSeries, writeSeries } from "./packedSeries";

it("writes each figure as its step from the one before", () => {
  // Steps 21, 1, none, -2: codes 42, 2, 0, 5 in the printable characters from the blank on, without the quote.
  expect(writeSeries([[21, 22, null, 20]])).toBe("K# &");
  expect(readSeries("K# &", 4)).toEqual([[21, 22, null, 20]]);
});

it("gives back what it was given, whatever the size and sign", () => {
  const figure = fc.option(fc.integer({ min: -700_000, max: 16_000_000 }));
  const rows = fc
    .integer({ min: 1, max: 12 })
    .chain((width) => fc.array(fc.array(figure, { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(rows, (some) => {
      expect(readSeries(writeSeries(some), some[0]!.length)).toEqual(some);
    }),
  );
});

it("refuses text that is none of its own", () => {
  expect(() => readSeries("K#", 4)).toThrow("middle of a row");
  expect(() => readSeries('"', 1)).toThrow("no figure");
  expect(() => writeSeries([[0.5]])).toThrow("no whole number");
});
