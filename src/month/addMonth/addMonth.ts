/**
 * Adds the next period to a scorecard, as the analyst does at the start of each month: the lines of the last period are
 * repeated with their formulas moved on, and what the sheet holds only once (workings, arrows) makes room for the new
 * counts. What goes in is the scorecard with its grids; what comes out are changes for the preview and notes. Nothing
 * here writes to the workbook.
 */

import { comparePeriods } from "../../core/periods/comparePeriods";
import { namePeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import type { Scorecard } from "../../model/scorecard";
import { fillIn } from "../../core/figures/sentence";
import { judge } from "../../judge/judge";
import { unreadLatest } from "../../judge/unreadLatest";
import type { Change } from "../../model/change";
import type { Grid } from "../../model/grid";
import type { Place } from "../../model/place";
import type { Card } from "../../model/reading";
import { fillAt } from "../../update/fillAt";
import { statusOfFill } from "../../core/status/statusOfFill";
import type { HistoryEnd } from "../history/keepRows";
import { periodAxis } from "./axis";
import { clearLast } from "./clearLast";
import { countedLookupsNote } from "./countedLookups";
import { copySheet } from "./copySheet";
import type { Facts, LineLooks } from "./facts";
import { endedYear, yearNote } from "./freshYear";
import { frozenFormulas } from "./frozenFormulas";
import { newHeadings, withYearBand } from "./headings/newHeadings";
import { insertion } from "./insertion";
import { leftBlankNote } from "./leftBlank";
import { movedHeadings } from "./headings/movedHeadings";
import type { Insertion } from "./moveFormulas";
import { periodAfter } from "./nextPeriod";
import { oldestPeriod } from "./oldestPeriod";
import { otherFormulas } from "./otherFormulas";
import { newestFirst, repeatedLines } from "./repeated";
import { yearInFront } from "./headings/yearInFront";

/** What adding a period is given beside the scorecard. */
export interface AddMonthOptions {
  readonly grid: Grid;
  /** Every sheet of the workbook, for the formulas that count its lines. */
  readonly grids: readonly Grid[];
  readonly looks: LineLooks;
  readonly history: HistoryEnd | null;
  /** The day, `2024-10-07`. */
  readonly today: string;
}

/** What adding the next period comes to. */
export interface NewMonth {
  readonly period: Period | null;
  readonly changes: readonly Change[];
  /** What the analyst should know or do themself. */
  readonly notes: readonly string[];
  /** Why no period can be added, in a sentence. */
  readonly trouble: string | null;
}

/**
 * Why no period can be added, as the pane says it. Each sentence ends with what the analyst can do, where something can
 * be done.
 */
const NO_PERIODS = "The headings of this scorecard name no periods, so which one comes next cannot be told.";
const LATEST_ONLY =
  "This scorecard holds only the latest value of each measure. Bring in the counts of the next period: they take its place, and the old value is shown beside it before anything is written.";
const UNEVEN =
  "The periods of this scorecard are not evenly spaced, so where the next one belongs cannot be told.";
const UNREAD =
  "“{heading}” looks like the latest period, but which one cannot be told, so neither can the next. Put that heading right first.";
const YEAR_IN_FRONT =
  "“{year}” begins in front of the periods and would stand over {next} too, which belongs to another year. Let it begin with the periods, then add {next}.";
/** Of a scorecard with a sheet for each period: the last sheet is laid out, and has no figures yet. */
const SHEET_BLANK =
  "The sheet {sheet} is there for {last} and has no figures yet. Bring in its counts first.";
/** Notes: what stands in the way of nothing, but the analyst will want to know before applying. */
const BLANK_YET = "{last} has no figures yet.";
const UNFILLED =
  "{count} of {last} that the workings give {are} not in the sheet yet, and the workings make room. Press Update and apply that first.";
const COMMENTS = "{count} comments still speak of {last}.";
const TORN =
  "“{heading}” stands over several {line}. If its cells are merged, they are taken apart, and Revert does not merge them again.";
const NOTES_STAY = "Notes on cells stay where they are.";
const NOTES_COPIED = "Notes on cells are copied with the sheet.";

/**
 * Every change that adds the next period to a scorecard, with notes for the analyst; or the reason why none can be
 * added. A scorecard that is spread over sheets, one for each period, gets a copy of its last sheet; any other gets new
 * lines.
 */
export function addMonth({ scorecard, appearance }: Card, options: AddMonthOptions): NewMonth {
  const last = scorecard.periods.at(-1) ?? null;
  const next = periodAfter(scorecard.periods);
  if (last === null || next === null)
    return none(scorecard.measures.some(({ actuals }) => actuals.length === 1) ? LATEST_ONLY : NO_PERIODS);
  // A heading that the reading could not make out may be a later month than the last: adding behind it would be a
  // guess.
  const unread = unreadLatest(scorecard);
  if (unread !== null) return none(fillIn(UNREAD, { heading: unread.heading }), next);
  // A fill that stands for a status belongs to the old figure; the new line must not inherit it.
  const coloured = (place: Place) => statusOfFill(fillAt(appearance, place)) !== null;
  const asked: AskedMonth = { scorecard, last, next, coloured, options };
  return scorecard.sheets.length > 1 ? onNewSheet(asked) : inNewLines(asked);
}

/** A scorecard, its last period and the one to add. */
interface AskedMonth {
  readonly scorecard: Scorecard;
  readonly last: Period;
  readonly next: Period;
  readonly coloured: (place: Place) => boolean;
  readonly options: AddMonthOptions;
}

/** Where each month has its sheet, the next is a copy of the last one's. */
function onNewSheet({ scorecard, last, next, coloured, options }: AskedMonth): NewMonth {
  const sheet = scorecard.sheets.at(-1) ?? "";
  // The months that have figures end before the last sheet: another behind it would leave that one blank for good.
  if (sheet !== scorecard.sheet) return none(fillIn(SHEET_BLANK, { sheet, last: namePeriod(last) }), next);
  return {
    period: next,
    changes: [copySheet({ scorecard, grid: options.grid, last, next, coloured })],
    notes: [...notesOf({ scorecard, last }), NOTES_COPIED],
    trouble: null,
  };
}

/** Where the months stand side by side, the lines of the last are put in once more behind it. */
function inNewLines({ scorecard, last, next, coloured, options }: AskedMonth): NewMonth {
  const repeated = repeatedLines(scorecard, last);
  if (repeated === null) return none(UNEVEN, next);
  const axis = periodAxis(scorecard);
  const ended = endedYear({ scorecard, grid: options.grid, axis, last, next });
  const ahead = newestFirst(scorecard, last);
  // A new year to date goes behind the old one where periods run forward and each year already has its own column.
  // Elsewhere its place would be a guess, and a note asks the analyst to put it in.
  const fresh = ended?.inOrder && !ahead ? ended.line : null;
  const on: Insertion = {
    lines: axis.lines,
    sheet: scorecard.sheet,
    at: repeated.first + (ahead ? 0 : repeated.count),
    count: repeated.count,
    ahead,
    year: fresh === null ? null : fresh.index + 1,
  };
  const facts = { scorecard, grid: options.grid, axis, repeated, last, next, on, ended: fresh };
  const headingFacts = {
    ...facts,
    lines: scorecard.lines,
    headings: withYearBand({ ...facts, lines: scorecard.lines }, scorecard.headingRows),
    range: scorecard.range,
    centred: options.looks.centred,
  };
  const year = yearInFront(headingFacts);
  if (year !== null) return none(fillIn(YEAR_IN_FRONT, { year, next: namePeriod(next) }), next);
  const headings = newHeadings(headingFacts);
  const insert = insertion(facts, headings, options.looks, coloured);
  // A heading over several lines is taken apart where the new ones come between.
  const torn = headings.torn.map((heading) => fillIn(TORN, { heading, line: axis.lines }));
  const others = otherFormulas(facts);
  const isRepeated = (line: number) => line >= repeated.first && line < repeated.first + repeated.count;
  const frozen = frozenFormulas(facts, isRepeated);
  const cleared = clearLast({
    scorecard,
    axis,
    last,
    next,
    isRepeated,
    history: options.history,
    today: options.today,
  });
  // Formulas that take the new lines in, or stop at the old ones, are wrong without them: whoever unticks the lines
  // unticks these as well.
  const dependent = [...others.changes, ...frozen].map((change) => ({ ...change, needs: insert.id }));
  return {
    period: next,
    changes: [
      insert,
      ...dependent,
      ...cleared,
      ...movedHeadings({ ...facts, isRepeated }),
      ...oldestPeriod(facts),
    ],
    notes: [
      ...unfilledNote(facts, cleared),
      ...torn,
      ...leftBlankNote(facts),
      ...countedLookupsNote(options.grids, on),
      ...yearNote(ended, fresh),
      ...others.notes,
      ...notesOf(facts),
      NOTES_STAY,
    ],
    trouble: null,
  };
}

function none(trouble: string, period: Period | null = null): NewMonth {
  return { period, changes: [], notes: [], trouble };
}

/**
 * Figures of the last period that its workings give and that nobody has filled in yet. The workings are about to make
 * room, and the figures would go out of sight with them: the analyst should press Update first.
 */
function unfilledNote(
  { scorecard, last }: Pick<Facts, "scorecard" | "last">,
  cleared: readonly Change[],
): string[] {
  if (!cleared.some(({ group }) => group === "values")) return [];
  const count = judge(scorecard, last).filter(({ derived }) => derived).length;
  if (count === 0) return [];
  const figures = count === 1 ? "1 figure" : `${count} figures`;
  return [fillIn(UNFILLED, { count: figures, are: count === 1 ? "is" : "are", last: namePeriod(last) })];
}

/** Notes that hold for both ways of adding: the last period is still blank; comments still speak of it. */
function notesOf({ scorecard, last }: Pick<Facts, "scorecard" | "last">): string[] {
  const comments = scorecard.measures.filter(
    ({ narrative }) => narrative !== null && narrative.value.kind !== "blank",
  ).length;
  const isBlank = scorecard.latest !== null && comparePeriods(scorecard.latest, last) < 0;
  return [
    ...(isBlank ? [fillIn(BLANK_YET, { last: namePeriod(last) })] : []),
    ...(comments > 0 ? [fillIn(COMMENTS, { count: String(comments), last: namePeriod(last) })] : []),
  ];
}
