import { describe, expect, it } from "vitest";
import { saysOf, sentenceOf, strengthOf } from "../../../../tests/support/columnWith";
import {
  cellsAreChanges,
  cellsAreDates,
  cellsAreFigures,
  cellsAreLiveWorkings,
  cellsAreWorkings,
  figuresNotWorkings,
  figuresUnderMeasure,
  hardlyFigures,
  valuesCarryPeriod,
} from "./ofFigures";

const FOR_VALUES = ["+actual", "+baseline", "+target", "+tolerance", "+benchmark", "+ytd"];
const AGAINST_VALUES = FOR_VALUES.map((one) => one.replace("+", "-"));

describe("workings", () => {
  it("in several cells are workings and no values, the more of them the surer", () => {
    expect(saysOf(cellsAreWorkings, { workings: 0.3 })).toEqual(["+working", ...AGAINST_VALUES]);
    expect(sentenceOf(cellsAreWorkings, { workings: 0.834 })).toBe("83% of its cells are workings.");
    const [few, all] = [0.3, 1].map((workings) => strengthOf(cellsAreWorkings, { workings }, "working"));
    expect(all).toBeGreaterThan(few ?? 0);
    expect(strengthOf(cellsAreWorkings, { workings: 1 }, "actual")).toBe(-1);
  });

  it("in fewer cells, or among a month's own figures, are slips of the hand", () => {
    expect(saysOf(cellsAreWorkings, { workings: 0.29 })).toEqual([]);
    expect(saysOf(cellsAreWorkings, { own: "Apr-24", workings: 0.4, numbers: 0.6 })).toEqual([]);
    expect(saysOf(cellsAreWorkings, { own: "Apr-24", workings: 0.4, numbers: 0.59 })).not.toEqual([]);
    expect(saysOf(cellsAreWorkings, { own: "Apr-24 Number", workings: 0.4, numbers: 0.6 })).not.toEqual([]);
  });
});

describe("live formulas of figures alone", () => {
  it("beside the values of their month are workings", () => {
    const facts = { liveWorkings: 0.3, numbers: 1, samePeriodBefore: true };
    expect(saysOf(cellsAreLiveWorkings, facts)).toEqual(["+working", ...AGAINST_VALUES]);
    expect(sentenceOf(cellsAreLiveWorkings, facts)).toBe(
      "30% of its cells are workings, typed as formulas beside their values.",
    );
  });

  it("in a month's only column, or here and there, are values", () => {
    expect(saysOf(cellsAreLiveWorkings, { liveWorkings: 1, numbers: 1 })).toEqual([]);
    expect(saysOf(cellsAreLiveWorkings, { liveWorkings: 0.2, samePeriodBefore: true })).toEqual([]);
  });
});

describe("figures", () => {
  it("and markers may be values of any kind", () => {
    expect(saysOf(cellsAreFigures, { numbers: 0.4, markers: 0.2 })).toEqual(FOR_VALUES);
    expect(saysOf(cellsAreFigures, { numbers: 0.4, markers: 0.1 })).toEqual([]);
    // `Low`, `-`, `High`: the dashes are no figures.
    expect(saysOf(cellsAreFigures, { markers: 0.7, polarities: 1 })).toEqual([]);
    expect(sentenceOf(cellsAreFigures, { numbers: 1 })).toBe("Nearly every cell is a figure or a marker.");
  });

  it("that are hardly there speak against values; a blank column says nothing", () => {
    expect(saysOf(hardlyFigures, { numbers: 0.3 })).toEqual(AGAINST_VALUES);
    expect(saysOf(hardlyFigures, { numbers: 0.2, markers: 0.2 })).toEqual([]);
    expect(saysOf(hardlyFigures, { filled: 0 })).toEqual([]);
    expect(sentenceOf(hardlyFigures, {})).toBe("Its cells are hardly ever figures.");
  });

  it("under Measure are what was measured", () => {
    expect(saysOf(figuresUnderMeasure, { own: "Measure", numbers: 0.6 })).toEqual(["+actual", "-measure"]);
    expect(saysOf(figuresUnderMeasure, { own: "Measure", numbers: 0.5 })).toEqual([]);
    expect(saysOf(figuresUnderMeasure, { own: "Measured", numbers: 1 })).toEqual([]);
  });

  it("without a working among them are no workings", () => {
    expect(saysOf(figuresNotWorkings, { numbers: 0.6 })).toEqual(["-working"]);
    expect(saysOf(figuresNotWorkings, { numbers: 0.6, workings: 0.1 })).toEqual([]);
    expect(saysOf(figuresNotWorkings, { numbers: 0.5 })).toEqual([]);
    expect(sentenceOf(figuresNotWorkings, { numbers: 1 })).toBe("Its cells are figures, not workings.");
  });

  it("with a sign are changes and no values", () => {
    expect(saysOf(cellsAreChanges, { changes: 0.5 })).toEqual(["+change", ...AGAINST_VALUES]);
    expect(saysOf(cellsAreChanges, { changes: 0.4 })).toEqual([]);
    expect(sentenceOf(cellsAreChanges, { changes: 0.5 })).toBe("50% of its cells are changes with a sign.");
  });

  it("that are dates are no values", () => {
    expect(saysOf(cellsAreDates, { dates: 0.5 })).toEqual(AGAINST_VALUES);
    expect(saysOf(cellsAreDates, { dates: 0.4 })).toEqual([]);
    expect(sentenceOf(cellsAreDates, { dates: 1 })).toBe("Its cells are dates, not values.");
  });

  it("with their own period are actuals", () => {
    expect(saysOf(valuesCarryPeriod, { dated: 0.5 })).toEqual(["+actual"]);
    expect(saysOf(valuesCarryPeriod, { dated: 0.4 })).toEqual([]);
    expect(sentenceOf(valuesCarryPeriod, { dated: 1 })).toBe("Its values carry their own period.");
  });
});
