import { readTrail } from "../../excel/trail/readTrail";
import { csvText } from "../../handover/table/csvText";
import { contentsOf, linksOf } from "../../handover/table/sheetTable";
import { boundsOf } from "../../handover/trail/boundsOf";
import { trailDocument } from "../../handover/trail/trailDocument";
import { trailLines, type TrailLine } from "../../handover/trail/trailLines";
import { trailTable } from "../../handover/trail/trailTable";
import type { Change } from "../../model/change";
import { TRAIL_SHEET } from "../../model/ownSheets";
import type { Picture } from "../../model/reading";
import type { Settings } from "../../model/settings";
import { todayOf } from "../month/today";
import { ownRows } from "./ownRows";

const REASON =
  "What the add-in changed and the file remembers, what was set aside and what was kept, each with when, why and by which rule. The sheet is yours to read, to send and to delete.";
const NOTHING = "The file remembers no change, and nothing was set aside: there is nothing to list.";

/** The audit trail in words, and how far back it goes. */
export interface ToldTrail {
  readonly lines: readonly TrailLine[];
  readonly bounds: string;
}

/** Reads the audit trail. Nothing is written. */
export async function tellTrail(settings: Pick<Settings, "kept" | "dismissed">): Promise<ToldTrail> {
  // The journal in the file is bounded: `bounds` says how far back it goes.
  const trail = await readTrail();
  return { lines: trailLines(trail, settings), bounds: boundsOf(trail) };
}

/** The change that lists the trail on a sheet, below what was listed before. Nothing is written. */
export async function prepareTrail({ card }: Picture, { lines }: ToldTrail): Promise<Change[]> {
  if (lines.length === 0) throw new Error(NOTHING);
  const table = trailTable(lines);
  const { headings, formats } = table;
  const { sheetId, sheet, range } = card.scorecard;
  const place = { sheetId, sheet, row: range.row, column: range.column };
  const list = { headings, formats, rows: contentsOf(table), links: linksOf(table) };
  return [await ownRows(TRAIL_SHEET, list, { place, measure: "Audit trail", reason: REASON })];
}

/** The same as a file of comma-separated text. */
export function trailCsv({ lines }: ToldTrail, now: Date): { name: string; text: string } {
  const table = trailTable(lines);
  const text = csvText([[...table.headings], ...contentsOf(table)]);
  return { name: `audit-trail-${todayOf(now)}.csv`, text };
}

/** The same as a Word document. */
export async function trailDocx(
  { lines, bounds }: ToldTrail,
  now: Date,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const today = todayOf(now);
  const { toDocx } = await import(/* webpackChunkName: "docx" */ "../../document/toDocx");
  return { name: `audit-trail-${today}.docx`, bytes: await toDocx(trailDocument(lines, { today, bounds })) };
}
