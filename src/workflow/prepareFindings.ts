import { findingsDocument } from "../checks/report/findingsDocument";
import { findingsPage } from "../checks/report/findingsPage";
import {
  CELLS_COLUMN,
  FINDINGS_FORMATS,
  FINDINGS_HEADINGS,
  findingsTable,
  type Reported,
} from "../checks/report/findingsTable";
import type { Change } from "../model/change";
import { FINDINGS_SHEET } from "../model/ownSheets";
import type { Picture } from "../model/reading";
import { todayOf } from "./month/today";
import { ownRows } from "./report/ownRows";

const REASON =
  "Every finding with its cells and its arithmetic, what was set aside and why, and what could not be checked. The sheet is yours to read, to send and to delete.";
const NOTHING = "Nothing was found, and nothing was left unchecked: there is nothing to report.";

/** What the analyst set aside, and what stands. */
type Findings = Reported["findings"];

/** The change that lists all findings of a scorecard on a sheet, below those listed before. Nothing is written. */
export async function prepareFindings(
  picture: Picture,
  findings: Findings,
  now: () => Date = () => new Date(),
): Promise<Change[]> {
  // The table as it will be read, in words and dates.
  const rows = findingsTable(reportOf(picture, findings, now()));
  if (rows.length === 0) throw new Error(NOTHING);
  // The first cell of each finding becomes a link on the sheet.
  const links = findings.flatMap(({ finding }, at) => {
    const [to] = finding.cells;
    return to ? [{ at, column: CELLS_COLUMN, to }] : [];
  });
  const list = { headings: FINDINGS_HEADINGS, rows, formats: FINDINGS_FORMATS, links };
  const { sheetId, sheet, range } = picture.card.scorecard;
  const place = { sheetId, sheet, row: range.row, column: range.column };
  return [await ownRows(FINDINGS_SHEET, list, { place, measure: "All findings", reason: REASON })];
}

/** The same as a file: a page for any browser. */
export function findingsFile(
  picture: Picture,
  findings: Findings,
  now: Date,
): { name: string; text: string } {
  const reported = reportOf(picture, findings, now);
  return { name: `findings-${reported.today}.html`, text: findingsPage(reported) };
}

/** The same as a Word document for the board. */
export async function findingsDocx(
  picture: Picture,
  findings: Findings,
  now: Date,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const reported = reportOf(picture, findings, now);
  const { toDocx } = await import(/* webpackChunkName: "docx" */ "../document/toDocx");
  return { name: `findings-${reported.today}.docx`, bytes: await toDocx(findingsDocument(reported)) };
}

function reportOf({ card, unanswered }: Picture, findings: Findings, now: Date): Reported {
  return { sheet: card.scorecard.sheet, today: todayOf(now), findings, unanswered };
}
