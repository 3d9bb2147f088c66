import { changesDocument } from "../../handover/changes/changesDocument";
import { changesTable, type ListedChange } from "../../handover/changes/changesTable";
import { contentsOf, linksOf } from "../../handover/table/sheetTable";
import type { Change } from "../../model/change";
import { CHANGES_SHEET } from "../../model/ownSheets";
import { todayOf } from "../month/today";
import { ownRows } from "./ownRows";

const REASON =
  "Every change of the preview with its cell, what stands there, what would stand there and why. The sheet is yours to read, to send and to delete.";
const NOTHING = "Nothing would change: there is nothing to list.";

/** The change that lists a preview on a sheet, below what was listed before. Nothing is written. */
export async function prepareChangesList(
  changes: readonly ListedChange[],
  now: () => Date = () => new Date(),
): Promise<Change[]> {
  // Without a change there is no place that the list could be said to belong to.
  const [first] = changes;
  if (first === undefined) throw new Error(NOTHING);
  const table = changesTable(changes, todayOf(now()));
  const { headings, formats } = table;
  const list = { headings, formats, rows: contentsOf(table), links: linksOf(table) };
  const { place } = first.change;
  return [await ownRows(CHANGES_SHEET, list, { place, measure: "Changes of the preview", reason: REASON })];
}

/** The same as a Word document for the board. */
export async function changesDocx(
  changes: readonly ListedChange[],
  title: string,
  now: Date,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const today = todayOf(now);
  const { toDocx } = await import(/* webpackChunkName: "docx" */ "../../document/toDocx");
  return { name: `changes-${today}.docx`, bytes: await toDocx(changesDocument(changes, { title, today })) };
}
