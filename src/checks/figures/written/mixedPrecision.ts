import { periodWord } from "../../../core/periods/periodWord";
import type { Measure } from "../../../model/scorecard";
import type { Subject } from "../../run/subject";
import { callAll } from "../../../model/naming/callAll";
import { faults, finding, type SheetCheck, unless } from "../../run/check";
import { measureFigures } from "../../facts/measureFigures";

// Decimals say how exact a figure is. A row that shows 56% and 56.2% leaves a reader to guess whether anything changed.

/** Rows whose months show different numbers of decimals. */
export const mixedPrecision: SheetCheck = {
  id: "mixed-precision",
  severity: "note",
  question: "Do the months of a row show the same decimals?",
  askAll({ judgements, scorecard }) {
    // One note for the sheet: who formats one row will format them all.
    const mixed = judgements.flatMap(({ measure }) => {
      const odd = oddCells(measure, scorecard);
      return odd.length > 0 ? [{ measure, odd }] : [];
    });
    if (mixed.length === 0) return [unless([])];
    return [
      unless([
        finding(mixedPrecision, null, {
          cells: faults(...mixed.flatMap(({ odd }) => odd)),
          message: MESSAGE(
            callAll(mixed.map(({ measure }) => measure)),
            mixed.length > 1,
            periodWord(scorecard.periods),
          ),
          why: WHY,
          published: null,
          expected: null,
        }),
      ]),
    ];
  },
};

/** The cells that show another number of decimals than most of the row. A General cell shows as many as it holds. */
function oddCells(measure: Measure, { latest }: Subject["scorecard"]): Measure["place"][] {
  const figures = measureFigures(measure, latest);
  const shown = figures[0]?.value.decimals;
  // Counts have no decimals, and most rows show all figures alike.
  if (measure.unit === "count" || figures.every(({ value }) => value.decimals === shown)) return [];
  const decimals = figures.map(({ value }) => value.decimals);
  const general = figures.every(({ format, content }) => format === "General" && !/%/.test(String(content)));
  // An unformatted row was never meant to be shown alike.
  if (general) return [];
  // The number of decimals that most of the row shows is the habit, and the others are odd.
  const counts = new Map<number, number>();
  for (const each of decimals) counts.set(each, (counts.get(each) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return figures.filter(({ value }) => value.decimals !== usual).map(({ place }) => place);
}

const MESSAGE = (measures: string, many: boolean, period: string): string =>
  `${measures} ${many ? "show" : "shows"} some ${period}s with more decimals than others.`;
const WHY = "A reader cannot tell whether 56% and 56.2% differ.";
