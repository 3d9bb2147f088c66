import { describe, expect, it } from "vitest";
import { byarInterval } from "../../src/core/statistics/byarInterval";
import { deviateFor } from "../../src/core/statistics/confidence";
import { proportionInterval, rateInterval } from "../../src/core/statistics/intervals";
import type { Interval } from "../../src/core/statistics/wilsonInterval";
import { near } from "./near";

// Source: PHEindicatormethods (UK Health Security Agency), tests/testthat/*.xlsx at commit 093fd288.

/** A published interval: figures in, its confidence, what is expected. */
type Row = readonly [
  numerator: number,
  denominator: number,
  confidence: number,
  lower: number,
  upper: number,
];

function expectInterval(found: Interval | null, lower: number | null, upper: number): void {
  if (lower !== null) near(found?.lower, lower);
  near(found?.upper, upper);
}

describe("Byar's method, of counts", () => {
  // The sheet leaves one lower limit blank, where the formula goes below zero.
  const rows: readonly (readonly [count: number, confidence: number, lower: number | null, upper: number])[] =
    [
      [65, 0.95, 50.163187710459454, 82.84913854593984],
      [1045, 0.95, 982.5932018073325, 1110.33121298565],
      [1, 0.95, 0.01307213290150435, 5.5637555824752605],
      [65, 0.998, 42.8802614714802, 94.00029084431802],
      [1045, 0.998, 947.9407035610374, 1148.806160988033],
      [10, 0.998, 2.916318374695686, 24.193724927880535],
      [1, 0.998, null, 9.362180217908362],
    ];
  it.each(rows)("%d at %d", (count, confidence, lower, upper) => {
    expectInterval(byarInterval(count, deviateFor(confidence)), lower, upper);
  });
});

describe("Wilson's method, of proportions", () => {
  const rows: readonly Row[] = [
    [65, 100, 0.95, 0.5525444329688797, 0.7363575175690247],
    [1045, 5000, 0.95, 0.19795549880013297, 0.22049130373189027],
    [0.445, 1, 0.95, 0.04381744772058822, 0.9334621276979156],
    [65, 100, 0.998, 0.4954946574070431, 0.7783540614089697],
    [1045, 5000, 0.998, 0.19179381799015244, 0.22731562902525818],
    [0.445, 1, 0.998, 0.019347006132900975, 0.9702259947019541],
    [1, 100, 0.95, 0.0017674320641406511, 0.054486196178705294],
    [1, 100, 0.998, 0.000873065697299977, 0.1045544528370582],
    [5, 100, 0.95, 0.02154367915436798, 0.11175046923191911],
    [5, 100, 0.998, 0.013865320725997183, 0.16458852282596442],
    [20, 100, 0.95, 0.1333669333310325, 0.28882916559315885],
    [20, 100, 0.998, 0.10519162066711432, 0.3471109417008601],
    [65, 100, 0.95, 0.5525444329688797, 0.7363575175690247],
    [65, 100, 0.998, 0.4954946574070431, 0.7783540614089697],
    [9856, 12_345, 0.95, 0.7912101752909069, 0.8053640073614909],
    [9856, 12_345, 0.998, 0.7869924108419063, 0.8093061412589626],
    [7_776_456, 7_564_336_677, 0.95, 0.0010273201001641094, 0.0010287644578977231],
    [7_776_456, 7_564_336_677, 0.998, 0.0010269040118442213, 0.0010291812992698397],
    [222, 3215, 0.95, 0.060791690363636595, 0.07833956681383633],
    [222, 3215, 0.998, 0.05647101964624248, 0.08418414185270134],
    [999, 3456, 0.95, 0.27418951080009873, 0.30440389662818057],
    [999, 3456, 0.998, 0.26583995768074953, 0.3134475449279985],
  ];
  it.each(rows)("%d of %d at %d", (numerator, denominator, confidence, lower, upper) => {
    expectInterval(proportionInterval(numerator, denominator, confidence), lower, upper);
  });

  it("gives percentages as a hundred times the fraction", () => {
    expect((proportionInterval(1, 100, 0.95)?.lower ?? 0) * 100).toBeCloseTo(0.1767432064140651, 10);
    expect((proportionInterval(1, 100, 0.998)?.lower ?? 0) * 100).toBeCloseTo(0.0873065697299977, 10);
    expect((proportionInterval(5, 100, 0.95)?.lower ?? 0) * 100).toBeCloseTo(2.154367915436798, 10);
    expect((proportionInterval(5, 100, 0.998)?.lower ?? 0) * 100).toBeCloseTo(1.3865320725997183, 10);
  });
});

describe("rates: exact below a count of ten, Byar's method from there", () => {
  const rows: readonly (readonly [...Row, per: number])[] = [
    [1, 100, 0.95, 0.025317807984289897, 5.571643390938898, 100],
    [1, 100, 0.998, 0.0010005003335835344, 9.233413476451585, 100],
    [5, 100, 0.95, 1.62348639011842, 11.668332079322669, 100],
    [5, 100, 0.998, 0.739371731917839, 16.454745203680105, 100],
    [20, 100, 0.95, 12.211428834875937, 30.889880369197066, 100],
    [20, 100, 0.998, 8.922802365144193, 38.08503562504191, 100],
    [65, 100, 0.95, 50.163187710459454, 82.84913854593984, 100],
    [65, 100, 0.998, 42.8802614714802, 94.00029084431802, 100],
    [9856, 12_345, 0.95, 78.26949058976757, 81.4300165427214, 100],
    [9856, 12_345, 0.998, 77.37590543271052, 82.3544727709543, 100],
    [7_776_456, 7_564_336_677, 0.95, 0.10273196005302074, 0.10287648334092832, 100],
    [7_776_456, 7_564_336_677, 0.998, 0.102690317308454, 0.10291817639509068, 100],
    [222, 3215, 0.95, 6.026574877652675, 7.87572937087185, 100],
    [222, 3215, 0.998, 5.560737695259854, 8.46104668173341, 100],
    [999, 3456, 0.95, 27.14130493609052, 30.755833237378415, 100],
    [999, 3456, 0.998, 26.162147596445767, 31.845604819822654, 100],
    [1, 100, 0.95, 25.317807984289896, 5571.643390938898, 100_000],
    [1, 100, 0.998, 1.0005003335835343, 9233.413476451586, 100_000],
    [5, 100, 0.95, 1623.4863901184199, 11668.332079322669, 100_000],
    [5, 100, 0.998, 739.3717319178389, 16454.745203680104, 100_000],
  ];
  it.each(rows)("%d of %d at %d", (count, population, confidence, lower, upper, per) => {
    expectInterval(rateInterval(count, population, per, confidence), lower, upper);
  });

  it("starts at nothing for a count of none: the upper end at 95% is 3.6889", () => {
    // R: qchisq(0.975, 2) / 2
    expectInterval(rateInterval(0, 1, 1), 0, 3.688879454113936);
    expect(rateInterval(1, 0, 100)).toBeNull();
    expect(rateInterval(-1, 100, 100)).toBeNull();
  });
});
