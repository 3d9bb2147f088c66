import type { Appearance } from "../../model/grid";
import { covers, within, type Rectangle } from "../../model/place";
import { cutIntoBlocks, type Block } from "./blocks";
import { fillColour } from "./fillColour";
import { readDrawn } from "./readDrawn";
import { readLettering } from "./readLettering";
import { readInBatches, type Piece, type ReadOptions } from "./readInBatches";
import { askForRule, type FormatRule, type RuleAsked } from "./formatRules";

/** A cell's colour and pattern come back in about 70 characters; this many stay well below 4 MB. */
const MOST_CELLS = 50_000;
const LOOK = { format: { fill: { color: true, pattern: true } } } as const;

type ReadColours = readonly (readonly (string | null)[])[];

/** What a block looks like: its fills, and the conditional formats that touch it. */
interface CellLooks {
  readonly fills: ReadColours;
  readonly rules: readonly RuleAsked[];
  /** How many things are drawn over its sheet. */
  readonly drawn: number;
}

/** What the conditional formats of a block do; `shown` is what is seen of its fills, `null` where Excel does not tell. */
interface RuledCells {
  readonly rules: readonly FormatRule[];
  readonly shown: ReadColours | null;
}

/** An area, and the part of it whose single signs say a status by their font and colour. */
export interface AreaToSee {
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly signs?: Rectangle | null;
}

/**
 * Reads how the cells of these areas look. One round trip; a second for what the user's own conditional formats show,
 * where there are any, a third for what is drawn over the cells, and one for the lettering of signs. An area whose sheet has gone, or that Excel does not hand over, has no fills.
 */
export async function readAppearance(
  areas: readonly AreaToSee[],
  options?: ReadOptions,
): Promise<Appearance[]> {
  const { pieces } = await readInBatches(cutIntoBlocks(areas, MOST_CELLS), MOST_CELLS, askForLooks, options);
  // Only blocks with conditional formats are asked about them, in a round trip of its own.
  const touched = pieces.filter(({ content }) => content.rules.length > 0);
  const rulesIn = ({ sheetId, area }: Block): readonly RuleAsked[] =>
    touched.find(({ block }) => block.sheetId === sheetId && within(area, block.area))?.content.rules ?? [];
  const { pieces: ruled } = await readInBatches(
    touched.map(({ block }) => block),
    MOST_CELLS,
    (context, block) => askForRuled(context, block, rulesIn(block)),
    options,
  );
  const isDrawnOver = ({ sheetId }: Block): boolean =>
    // A shape belongs to the sheet and not to a cell.
    pieces.some(({ block, content }) => block.sheetId === sheetId && content.drawn > 0);
  const drawnOver = areas.filter(isDrawnOver);
  const signs = drawnOver.length > 0 ? await readDrawn(drawnOver, options) : [];
  const drawnIn = new Map(drawnOver.map((area, at) => [area, signs[at] ?? []]));
  const lettered = await readLettering(
    areas.flatMap(({ sheetId, signs }) => (signs ? [{ sheetId, area: signs }] : [])),
    options,
  );
  return areas.map((one) => {
    // Every piece of this area, put back together.
    const { sheetId, area, signs } = one;
    const letters = lettered.filter((letter) => letter.sheetId === sheetId && signs && covers(signs, letter));
    const drawn = drawnIn.get(one) ?? [];
    const own = ruled.filter(({ block }) => block.sheetId === sheetId && within(block.area, area));
    const rules = own.flatMap(({ content }) => content.rules);
    const icons = rules.flatMap((rule) => rule.icons ?? []);
    // What is seen under the conditional formats, where Excel tells it.
    const shown = own.flatMap(({ block, content: { shown: colours } }) =>
      colours === null ? [] : [{ block, content: colours }],
    );
    return {
      sheetId,
      row: area.row,
      column: area.column,
      fills: together(
        pieces.map(({ block, content }) => ({ block, content: content.fills })),
        sheetId,
        area,
      ),
      ruled: rules.filter(({ hides }) => hides).flatMap((rule) => rule.areas),
      ...(icons.length > 0 && { icons }),
      ...(shown.length > 0 && { shown: together(shown, sheetId, area) }),
      ...(drawn.length > 0 && { drawn }),
      ...(letters.length > 0 && { lettered: letters.map(({ sheetId: _, ...letter }) => letter) }),
    };
  });
}

function askForLooks(context: Excel.RequestContext, { sheetId, area }: Block): () => CellLooks | null {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
  const range = worksheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const cells = range.getCellProperties(LOOK);
  const rules = range.conditionalFormats.load("items/id,items/type");
  const drawn = worksheet.shapes.getCount();
  return () => {
    // Its sheet has gone: no fills, and the scorecard with it.
    if (worksheet.isNullObject) return { fills: [], rules: [], drawn: 0 };
    const fills = coloursOf(cells);
    return (
      fills && { fills, rules: rules.items.map(({ id, type }) => ({ id, type })), drawn: countOf(drawn) }
    );
  };
}

function askForRuled(
  context: Excel.RequestContext,
  { sheetId, area }: Block,
  asked: readonly RuleAsked[],
): () => RuledCells | null {
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
  const rules = asked.map((rule) => askForRule(range, rule));
  // Displayed looks came with ExcelApi 1.19. Before that the rules themselves are asked what they would show.
  const shown = tellsWhatIsShown() ? range.getDisplayedCellProperties(LOOK) : null;
  return () => {
    const colours = shown && coloursOf(shown, shownColour);
    if (shown && colours === null) return null;
    return { rules: rules.map((rule) => rule()), shown: colours };
  };
}

function tellsWhatIsShown(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.19");
}

function countOf(result: OfficeExtension.ClientResult<number>): number {
  return result.value;
}

function coloursOf(
  cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
  colour: typeof fillColour = fillColour,
): ReadColours | null {
  if (!Array.isArray(cells.value)) return null;
  return cells.value.map((row) => row.map(({ format }) => colour(format?.fill)));
}

/** A conditional format may colour a cell without a pattern of its own. */
function shownColour(fill: Parameters<typeof fillColour>[0]): string | null {
  const colour = fill?.color?.toUpperCase();
  // White is what Excel displays for no fill.
  return colour === undefined || colour === "" || colour === "#FFFFFF" ? null : colour;
}

/** The colours of an area, put together from those of its blocks. */
function together(pieces: readonly Piece<ReadColours>[], sheetId: string, area: Rectangle): ReadColours {
  const colours = Array.from({ length: area.rowCount }, () =>
    new Array<string | null>(area.columnCount).fill(null),
  );
  for (const { block, content } of pieces) {
    if (block.sheetId !== sheetId || !within(block.area, area)) continue;
    content.forEach((row, down) =>
      // Into its place in the area.
      colours[block.area.row - area.row + down]?.splice(block.area.column - area.column, row.length, ...row),
    );
  }
  return colours;
}
