import { namePeriod } from "../../core/periods/namePeriod";
import type { Place } from "../../model/place";
import type { Scorecard } from "../../model/scorecard";
import { whyApart, type PageApart } from "../../recognise/tables/whyApart";
import { faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { headingPlace } from "./headingPlace";

// Scorecards are split over sheets, one for each service. Pages that are headed alike get their new month together; one
// that differs in a heading is left behind without a word, unless this note says why it was read apart.

/** A sheet that looks like a page of another's scorecard and is read by itself. */
export const pageApart: SheetCheck = {
  id: "page-apart",
  severity: "note",
  question: "Are sheets that look like pages of one scorecard read as one?",
  ofHeadings: true,
  askAll({ scorecard, others }) {
    const all = [scorecard, ...others];
    const [found] = others.flatMap((other) => {
      // The later of two such sheets bears the note, so that a pair is named once.
      const apart = isBehind(scorecard, other) ? whyApart(scorecard, other, all) : null;
      return apart === null ? [] : [{ other, apart }];
    });
    if (found === undefined) return [FINE];
    const { other, apart } = found;
    return [
      notFine(
        finding(pageApart, null, {
          cells: faults(placeOf(scorecard, apart)),
          message: MESSAGE(scorecard.sheet, other.sheet, reasonOf(apart)),
          why: WHY,
          published: null,
          expected: null,
        }),
      ),
    ];
  },
};

/** `Pg10` comes behind `Pg2`. */
function isBehind({ sheet }: Scorecard, other: Scorecard): boolean {
  return sheet.localeCompare(other.sheet, "en", { numeric: true }) > 0;
}

/** The heading or the measure that keeps the page apart, where it stands on this sheet; else the corner of its headings. */
function placeOf(scorecard: Scorecard, apart: PageApart): Place {
  if (apart.because === "measure") return apart.measure.place;
  if (apart.because === "column" && apart.of === scorecard) return headingPlace(scorecard, apart.line);
  const { sheetId, sheet, headingRows } = scorecard;
  return { sheetId, sheet, row: headingRows.row, column: headingRows.column };
}

/** What stands on the sheets that made the reader keep them apart, as the end of a sentence. */
function reasonOf(apart: PageApart): string {
  switch (apart.because) {
    case "measure":
      return `“${apart.measure.name}” stands on both`;
    case "period":
      return `“${apart.of.sheet}” has no column for ${namePeriod(apart.period)}`;
    case "column":
      return `only “${apart.of.sheet}” has the column “${apart.line.heading}”`;
    case "tables":
      return `“${apart.of.sheet}” holds another table beside it`;
    case "order":
      return "their columns have other headings";
  }
}

const MESSAGE = (sheet: string, other: string, reason: string): string =>
  `“${sheet}” looks like a page of the scorecard on “${other}” and is read apart from it: ${reason}.`;
const WHY = "Sheets that are headed alike are read as one scorecard: one update, one new month.";
