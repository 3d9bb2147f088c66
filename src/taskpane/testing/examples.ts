import type { NumberValue } from "../../core/figures/cellValue";
import type { Period } from "../../core/periods/period";
import type { FillChange, ValueChange } from "../../model/change";
import type { Finding } from "../../model/finding";
import type { DirectionJudgement, Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Card, Picture, Reading } from "../../model/reading";
import type { Actual, Measure } from "../../model/scorecard";
import { NO_SETTINGS } from "../../model/settings";

// Plain examples of what the pane shows, for its tests; each takes what the test is about and fills in the rest.

/** The month that most examples are about. */

export const JUN_24: Period = { kind: "month", year: 2024, month: 6 };

/** `placeAt(8, 13)` is N9 of the sheet "Scorecard". */
export function placeAt(row: number, column: number, sheet = "Scorecard"): Place {
  return { sheetId: `id of ${sheet}`, sheet, row, column };
}

/** `percentOf(0.23, "23%")`. */
export function percentOf(number: number, shown: string): NumberValue {
  return {
    kind: "number",
    number,
    percent: true,
    decimals: 0,
    shown,
    typedAsText: false,
    period: null,
    remark: null,
  };
}

/** June's 26% of repeat referrals, in N9. */
export function actualOf(what: Partial<Actual> = {}): Actual {
  return {
    place: placeAt(8, 13),
    value: percentOf(0.26, "26%"),
    content: 0.26,
    formula: null,
    format: "0%",
    period: JUN_24,
    ...what,
  };
}

/** A measure that is good when low, without target and history. */
export function measureOf(what: Partial<Measure> = {}): Measure {
  return {
    place: placeAt(8, 1),
    key: "1.4 Repeat referrals",
    hidden: false,
    reference: "1.4",
    name: "Repeat referrals",
    section: null,
    parent: null,
    unit: "percent",
    unitSource: { source: "values", sentence: "Its figures are percentages." },
    accumulates: false,
    polarity: {
      value: "lower",
      source: "meaning",
      sentence: "Fewer repeat referrals are better.",
      contradictions: [],
    },
    baseline: null,
    target: null,
    tolerance: null,
    benchmarks: [],
    ytd: [],
    band: null,
    actuals: [],
    working: null,
    workingPeriod: null,
    numerator: null,
    denominator: null,
    status: null,
    direction: null,
    change: null,
    narrative: null,
    ...what,
  };
}

/** An arrow that points down because a rise is worse. */
export function directionOf(what: Partial<DirectionJudgement> = {}): DirectionJudgement {
  return {
    value: "worsening",
    reason: "20% to 26% is worse, since lower is better.",
    current: actualOf(),
    previous: null,
    meaning: "performance",
    sign: "down",
    published: null,
    ...what,
  };
}

/** A red measure; its latest figure may be left out with `latest: null`. */
export function judgementOf(what: Partial<Judgement> = {}): Judgement {
  const latest = what.latest === undefined ? actualOf() : what.latest;
  return {
    measure: measureOf(),
    asked: latest,
    latest,
    derived: false,
    previous: null,
    worked: null,
    working: null,
    figures: [],
    status: {
      period: JUN_24,
      actual: latest,
      value: "red",
      reason: "Red: 26% is above 19%.",
      unrounded: null,
    },
    direction: {
      value: "worsening",
      reason: "20% to 26%.",
      meaning: "performance",
      sign: "down",
      current: latest,
      previous: null,
      published: null,
    },
    ...what,
  };
}

/** A figure that the working gives, for an empty cell. */
export function valueChangeOf(what: Partial<ValueChange> = {}): ValueChange {
  return {
    id: "value N9",
    place: placeAt(8, 13),
    group: "values",
    measure: "1.4 Repeat referrals",
    measureKey: "1.4 Repeat referrals",
    reason: "100/387 gives 26%.",
    hers: false,
    kind: "value",
    before: "",
    after: 100 / 387,
    beforeShown: "",
    afterShown: "26%",
    format: null,
    ...what,
  };
}

/** A cell without a colour that becomes red. */
export function fillChangeOf(what: Partial<FillChange> = {}): FillChange {
  return {
    id: "fill N9",
    place: placeAt(8, 13),
    group: "statuses",
    measure: "1.4 Repeat referrals",
    measureKey: "1.4 Repeat referrals",
    reason: "26% is above the tolerance of 23%.",
    hers: false,
    kind: "fill",
    before: null,
    after: "#E5544F",
    beforeShown: "",
    afterShown: "Red",
    ...what,
  };
}

/** A finding; the first of its cells is at fault. */
export function findingOf(
  what: Partial<Omit<Finding, "cells">> & { readonly cells?: readonly Place[] } = {},
): Finding {
  const { cells = [placeAt(26, 13), placeAt(26, 14)], ...rest } = what;
  return {
    check: "working-disagrees",
    severity: "error",
    cells: cells.map((place, at) => ({ ...place, is: at === 0 ? "fault" : "comparedWith" })),
    reference: "6.3",
    measure: "% of CIC with an up to date visit",
    message: "6.3 says 91%, but its working 756/861 gives 87.8%.",
    why: "756 / 861 = 0.878.",
    published: 0.91,
    expected: 0.878,
    repair: [],
    ...rest,
  };
}

/** A scorecard in A3:P50 of its sheet. */
export function cardOf(measures: readonly Measure[] = [measureOf()], sheet = "Scorecard", row = 2): Card {
  const { sheetId } = placeAt(0, 0, sheet);
  return {
    scorecard: {
      sheetId,
      sheet,
      range: { row, column: 0, rowCount: 48, columnCount: 16 },
      headingRows: { row, column: 0, rowCount: 2, columnCount: 16 },
      orientation: "down",
      sheets: [sheet],
      arrows: "performance",
      comparison: "previous",
      threshold: null,
      lines: [],
      periods: [{ kind: "month", year: 2024, month: 3 }, JUN_24],
      latest: JUN_24,
      measures,
    },
    appearance: { sheetId, row, column: 0, fills: [], ruled: [] },
  };
}

/** A scorecard of one measure, judged and checked, with nothing found. */
export function pictureOf(what: Partial<Picture> = {}): Picture {
  return {
    card: cardOf(),
    judgements: [judgementOf()],
    changes: [],
    left: [],
    prepared: true,
    checked: true,
    findings: [],
    unanswered: [],
    ...what,
  };
}

/** A workbook of these scorecards, the first of which is on the sheet that the analyst looks at. */
export function readingOf(cards: readonly Card[] = [cardOf()], what: Partial<Reading> = {}): Reading {
  const sheets = [...new Map(cards.map(({ scorecard }) => [scorecard.sheetId, scorecard.sheet]))];
  return {
    sheets: sheets.map(([sheetId, sheet], index) => ({ sheetId, sheet, active: index === 0, trouble: null })),
    cards,
    settings: NO_SETTINGS,
    settingsTrouble: null,
    revertable: null,
    ...what,
  };
}
