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
 * What the sheets beside the scorecards say: the history, and the first population register. How the months of a
 * scorecard with a history are headed is read in one round trip, since a month that is not final may change.
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
  // Headings in italics are looked at only where there is a history: nowhere else does it matter that a month is
  // provisional.
  const marked = await Promise.all(
    withPast.map(async (scorecard) => {
      const marks = await readHeadingMarks(headingPlaces(scorecard));
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
