import { parseA1Ref, type Token } from "@borgar/fx";
import { formulaTokens } from "../../core/workings/formulaTokens";
import { placeKey, type Place } from "../../model/place";
import type { Skipped } from "../../model/report";
import { newLines } from "../changes/writeInserted";
import type { Step } from "../changes/step";
import type { RunOptions } from "../host/run";
import { cutIntoBlocks, type Block } from "../read/blocks";
import { readInBatches } from "../read/readInBatches";
import { survey } from "../read/survey";

/** Cells that go with a revert: lines of a sheet, or the whole of it. */
export interface Going {
  readonly sheet: string;
  /** Where the name may be that of an earlier day. */
  readonly sheetId?: string;
  readonly lines: "columns" | "rows" | null;
  readonly numbers: ReadonlySet<number>;
  /** So far along the lines it is known already that they hold nothing of the analyst's. */
  readonly extent: number;
}

/** A formula comes as some 50 characters: this many stay far below the 5 MB that Excel on the web gives. */
const MOST_CELLS_AT_ONCE = 60_000;
/** The tokens that name cells: `A1:B2`, whole lines such as `A:A`, ranges that are open at one end such as `A1:A`. */
const REFERENCES: ReadonlySet<Token["type"]> = new Set(["range", "range_beam", "range_ternary"]);

/** What goes once these steps are written. */
export function goingWith(steps: readonly Step[]): readonly Going[] {
  return steps.flatMap((step): Going[] => {
    // Only steps that take something out.
    if (step.after !== null || step.before === null) return [];
    if (step.kind === "insert")
      return [
        {
          sheet: step.place.sheet,
          sheetId: step.place.sheetId,
          lines: step.before.lines,
          numbers: new Set(newLines(step.before)),
          extent: step.before.extent,
        },
      ];
    if (step.kind === "sheet" || (step.kind === "rows" && step.before.make))
      return [{ sheet: step.before.target, lines: null, numbers: new Set(), extent: Infinity }];
    return [];
  });
}

/**
 * Whether a formula of that sheet speaks of cells of which none would be left, so that Excel would put `#REF!` in their
 * place for good: `=I3` where column I goes, but not `=SUM(F3:I3)`.
 */
export function refersInto(formula: string, sheet: string, going: readonly Going[]): boolean {
  return formulaTokens(formula)
    .filter(({ type }) => REFERENCES.has(type))
    .some(({ value }) => {
      const read = parseA1Ref(value, { allowNamed: false });
      // Names and tables move with their cells by themselves.
      if (!read || !("range" in read)) return false;
      const { context = [], range } = read;
      // A reference without a sheet means the formula's own.
      const named = context.at(-1) ?? sheet;
      return going.some(({ sheet: theirs, lines, numbers }) => {
        if (theirs.toLowerCase() !== named.toLowerCase()) return false;
        // A whole sheet goes, and every reference into it.
        if (lines === null) return true;
        const [first, last] = lines === "columns" ? [range.left, range.right] : [range.top, range.bottom];
        // A whole column among rows that go is left with the rest of it.
        if (typeof first !== "number" || typeof last !== "number") return false;
        // One line stays: Excel shortens the range, and the formula goes on.
        for (let line = first; line <= last; line++) if (!numbers.has(line)) return false;
        return true;
      });
    });
}

/**
 * The cells for which what goes has to stay: those whose formulas speak of nothing else, and what the analyst has put into the
 * lines further along than they reached. The formulas of `own` are exchanged with it.
 */
export async function referring(
  planned: readonly Going[],
  own: readonly Step[],
  options?: RunOptions,
): Promise<readonly Skipped[]> {
  // The names as they are now, since formulas say names.
  const { sheets } = await survey(options);
  const names = new Map(sheets.map(({ sheetId, sheet }) => [sheetId, sheet]));
  const going = planned.map((one) => ({ ...one, sheet: names.get(one.sheetId ?? "") ?? one.sheet }));
  // Formulas that the same revert exchanges need not stay.
  const ours = new Set(own.map(({ place }) => placeKey(place)));
  const areas = sheets.flatMap(({ sheetId, used }): Block[] => (used ? [{ sheetId, area: used }] : []));
  const { pieces } = await readInBatches(
    cutIntoBlocks(areas, MOST_CELLS_AT_ONCE),
    MOST_CELLS_AT_ONCE,
    askForFormulas,
    options,
  );
  return pieces.flatMap(({ block: { sheetId, area }, content }) =>
    content.flatMap((cells, down) =>
      cells.flatMap((formula, across): Skipped[] => {
        const sheet = names.get(sheetId) ?? "";
        const place = { sheetId, sheet, row: area.row + down, column: area.column + across };
        if (formula === "" || ours.has(placeKey(place))) return [];
        const within = going.find((one) => goes(place, one));
        if (within !== undefined)
          // Within what the lines held when they were made: ours. Further along the analyst has typed something.
          return along(place, within) < within.extent ? [] : [{ place, reason: "changed" }];
        if (typeof formula !== "string" || !formula.startsWith("=")) return [];
        return refersInto(formula, sheet, going) ? [{ place, reason: "refers" }] : [];
      }),
    ),
  );
}

function askForFormulas(context: Excel.RequestContext, { sheetId, area }: Block): () => unknown[][] | null {
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  range.load("formulas");
  return () => formulasOf(range);
}

/** `null` where Excel gave nothing for the array, as it does beyond its limits, without an error. */
function formulasOf({ formulas }: Excel.Range): unknown[][] | null {
  return Array.isArray(formulas) ? formulas : null;
}

function goes({ sheet, row, column }: Place, { sheet: theirs, lines, numbers }: Going): boolean {
  return sheet === theirs && (lines === null || numbers.has(lines === "columns" ? column : row));
}

/** How far along a line a cell stands. */
function along({ row, column }: Place, { lines }: Going): number {
  return lines === "columns" ? row : column;
}
