import type { Beside } from "../model/beside";
import type { Grid } from "../model/grid";
import { adopted } from "../model/identity/adopted";
import type { Scorecard } from "../model/scorecard";
import { HISTORY_SHEET } from "../month/history/historyEntry";
import { headingPlaces, provisionalPeriods } from "../month/history/provisionalPeriods";
import { readHistory } from "../month/history/readHistory";
import { findRegister } from "../month/population/register";
import type { Source } from "./source";

/**
 * What the sheets beside the scorecards say: the history, and the first population register. Which months
 * are not final, of a scorecard with a history by how their headings look, too, which takes one round trip.
 */
export async function readBeside(
  grids: readonly Grid[],
  scorecards: readonly Scorecard[],
  readHeadingMarks: Source["readHeadingMarks"],
): Promise<Beside> {
  // The history speaks of a sheet by its name: renamed sheets are followed by their measures.
  const past = readHistory(grids.find(({ sheet }) => sheet === HISTORY_SHEET) ?? null);
  const sheets = grids.map(({ sheet }) => sheet);
  const withPast = scorecards.filter((scorecard) =>
    adopted(past, scorecard, new Set(sheets)).some(({ sheet }) => sheet === scorecard.sheet),
  );
  // A month is marked in its heading's text, or by italics or a note, for which the sheet is asked once more: that is
  // done only where there is a history to compare with.
  const marked = await Promise.all(
    scorecards.map(async (scorecard) => {
      const marks = withPast.includes(scorecard) ? await readHeadingMarks(headingPlaces(scorecard)) : [];
      return provisionalPeriods(scorecard, marks).map(({ period }) => ({
        sheetId: scorecard.sheetId,
        period,
      }));
    }),
  );
  const titles = grids.flatMap(topTexts);
  return { past, sheets, populations: findRegister(grids), provisional: marked.flat(), titles };
}

/** A title stands in the first rows, and is no paragraph: so many rows and letters at most. */
const TITLE_ROWS = 4;
const TITLE_LETTERS = 120;

function topTexts({ values }: Grid): string[] {
  const texts = values.slice(0, TITLE_ROWS).flat();
  return texts.filter(
    (one): one is string => typeof one === "string" && one.trim() !== "" && one.length <= TITLE_LETTERS,
  );
}
