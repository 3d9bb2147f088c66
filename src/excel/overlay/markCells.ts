import type { CellMark, MarkedSeverity } from "../../model/handover/cellMark";
import { isOverlayFormula, overlayFormula } from "../../model/handover/cellMark";
import { placeKey, type Place } from "../../model/place";
import { addressLists } from "../host/addressLists";
import { run, type RunOptions } from "../host/run";

/** The colour of a mark: no status has it, and black or white text beside it can be read. */
const MARK_COLOUR = "#7030A0";
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const UNDERLINE: Readonly<Record<MarkedSeverity, "Double" | "Single">> = {
  error: "Double",
  warning: "Single",
};

/** What marking, or taking marks off, came to. */
export interface OverlayReport {
  /** Cells that are marked now. */
  readonly marked: number;
  /** Sheets whose protection forbids it, by name. */
  readonly locked: readonly string[];
}

interface OwnRule {
  readonly sheetId: string;
  readonly sheet: string;
  readonly mayFormat: boolean;
  readonly format: Excel.ConditionalFormat;
}

/** How many marks of ours there are in the workbook, as rules. Three round trips at most; nothing is written. */
export function countOverlay(options?: RunOptions): Promise<number> {
  return run(async (context) => (await findOverlay(context)).rules.length, options);
}

/**
 * Marks cells of findings by conditional formats of our own, in place of those that were there: a box, and a line under the
 * text, two where a figure is wrong. No fill, no font colour and no format of the cell's own is touched.
 */
export function putOverlay(marks: readonly CellMark[], options?: RunOptions): Promise<OverlayReport> {
  return run(async (context) => {
    const { rules, sheets } = await findOverlay(context);
    for (const { format, mayFormat } of rules) if (mayFormat) format.delete();
    const once = gravestOnce(marks).filter(({ place }) => sheets.has(place.sheetId));
    const open = once.filter(({ place }) => sheets.get(place.sheetId)?.mayFormat === true);
    for (const [sheetId, { worksheet }] of sheets)
      for (const severity of ["error", "warning"] as const) {
        const own = open.filter((mark) => mark.place.sheetId === sheetId && mark.severity === severity);
        mark(
          worksheet,
          severity,
          own.map(({ place }) => place),
        );
      }
    await context.sync();
    return { marked: open.length, locked: lockedIn([...rules, ...notOpen(once, sheets)]) };
  }, options);
}

/** Takes every mark of ours off the workbook, whoever put it there and in whichever file it came. */
export function removeOverlay(options?: RunOptions): Promise<OverlayReport> {
  return putOverlay([], options);
}

function mark(worksheet: Excel.Worksheet, severity: MarkedSeverity, places: readonly Place[]): void {
  for (const addresses of addressLists(places)) {
    const { rule, format } = worksheet.getRanges(addresses).conditionalFormats.add("Custom").custom;
    rule.formula = overlayFormula(severity);
    format.font.underline = UNDERLINE[severity];
    for (const side of SIDES) {
      const border = format.borders.getItem(side);
      border.style = "Continuous";
      border.color = MARK_COLOUR;
    }
  }
}

/** A cell of several findings is marked once, as the gravest is. */
function gravestOnce(marks: readonly CellMark[]): CellMark[] {
  const byCell = new Map<string, CellMark>();
  for (const one of marks) {
    const known = byCell.get(placeKey(one.place));
    if (known?.severity !== "error") byCell.set(placeKey(one.place), one);
  }
  return [...byCell.values()];
}

interface SheetToMark {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: string;
  readonly mayFormat: boolean;
}

async function findOverlay(
  context: Excel.RequestContext,
): Promise<{ readonly rules: readonly OwnRule[]; readonly sheets: ReadonlyMap<string, SheetToMark> }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const all = worksheets.items.map((worksheet) => ({
    worksheet,
    rules: worksheet.getRange().conditionalFormats.load("items/id,items/type"),
  }));
  await context.sync();
  const custom = all.flatMap(({ worksheet, rules }) =>
    rules.items.flatMap((format) =>
      format.type === "Custom" ? [{ worksheet, format, rule: format.custom.rule.load("formula") }] : [],
    ),
  );
  if (custom.length > 0) await context.sync();
  const rules = custom.flatMap(({ worksheet, format, rule }): OwnRule[] =>
    isOverlayFormula(rule.formula)
      ? [{ sheetId: worksheet.id, sheet: worksheet.name, mayFormat: mayFormat(worksheet), format }]
      : [],
  );
  const sheets = all.map(
    ({ worksheet }) =>
      [worksheet.id, { worksheet, sheet: worksheet.name, mayFormat: mayFormat(worksheet) }] as const,
  );
  return { rules, sheets: new Map(sheets) };
}

function mayFormat({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options?.allowFormatCells === true;
}

function notOpen(marks: readonly CellMark[], sheets: ReadonlyMap<string, SheetToMark>): SheetToMark[] {
  return marks.flatMap(({ place }) => sheets.get(place.sheetId) ?? []);
}

function lockedIn(those: readonly Pick<OwnRule, "sheet" | "mayFormat">[]): string[] {
  return [...new Set(those.flatMap((one) => (one.mayFormat ? [] : [one.sheet])))];
}
