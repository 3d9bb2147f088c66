import type { PageBlock, PageCell, PageStyle } from "../../model/pages";
import type { Rectangle } from "../../model/place";
import { PAGES_SHEET } from "../../model/ownSheets";
import { fixed } from "../cellReference";
import { figureFormula } from "../figureFormula";
import { titleOf } from "../../model/naming/titleOf";
import { statusFills } from "../statusFills";
import { LATEST_LABEL, type CellOf, type PageFacts } from "./pageFacts";
import { fieldText, type CellSaid } from "./pageFields";
import type { FieldLook, PageField, PageLayout, Slot } from "./pageLayout";

/** Dark grey for text beside figures, well above the contrast of 4.5 to 1 that WCAG 2.2 asks for on white. */
const QUIET = "#595959";
const BOX_FILL = "#F2F2F2";

/** The first cell of a page, from zero. */
export interface PageAt {
  readonly row: number;
  readonly column: number;
}

/** Everything that stands on a page except its chart: cells, merged cells, heights, looks, the fills of its status. */
export function pageBlock(facts: PageFacts, layout: PageLayout, at: PageAt): PageBlock {
  const cells = pageCells(facts, layout, at);
  const shown = new Set(cells.map(({ slot }) => slot));
  const slots = layout.slots.filter((slot) => shown.has(slot));
  return {
    sheet: PAGES_SHEET,
    ...{ ...at, rowCount: layout.rowCount, columnCount: layout.columnCount },
    cells: cells.map(({ slot: _slot, ...cell }) => cell),
    merges: slots.filter(isMerged).map((slot) => areaOf(slot, at)),
    // A page beside another shares its rows, whose heights the left one sets.
    heights:
      at.column > 0
        ? []
        : Object.entries(layout.heights).map(([row, points]) => ({ row: at.row + Number(row), points })),
    styles: [
      ...stylesOf(slots, layout, at, titleOf(facts.judgement.measure).length > layout.longTitle.letters),
      {
        areas: slots.filter((slot) => isLongFigure(slot, facts, layout)).map((slot) => areaOf(slot, at)),
        size: layout.longFigure.size,
        wrap: true,
      },
    ],
    statuses: statusFills([fieldPlace(slotOf(layout, "status"), at)], " –"),
    breakBefore: at.row > 0 && at.column === 0 && at.row % (layout.rowCount * layout.down) === 0,
  };
}

/** A cell of a page, with the field to which it belongs. */
export interface SlotCell extends PageCell {
  readonly slot: Slot;
  readonly isLabel: boolean;
}

/** The cells of a page, each label in front of what it names. Fields of which the measure has nothing are left out. */
export function pageCells(facts: PageFacts, layout: PageLayout, at: PageAt): SlotCell[] {
  const cellOf: CellOf = (field) => fixed(fieldPlace(slotOf(layout, field), at));
  return layout.slots.flatMap((slot): SlotCell[] => {
    const told = fieldText(slot, facts, cellOf);
    if (told === null) return [];
    const { row, column } = fieldPlace(slot, at);
    const cell = (said: CellSaid, isLabel: boolean): SlotCell => ({ slot, isLabel, row, column, ...said });
    const value = cell(told.value, false);
    if (slot.label === undefined) return [value];
    const isShort = layout.shortLabels && slot.field === "latest";
    const label = isShort ? { content: LATEST_LABEL, formula: null, format: null } : told.label;
    return [{ ...cell(label, true), ...labelPlace(slot, at) }, value];
  });
}

/** Whether words stand in place of a figure for which one line has no room: `no more than 20 per month`. */
function isLongFigure({ field }: Slot, { judgement }: PageFacts, { longFigure }: PageLayout): boolean {
  const { latest, asked, measure } = judgement;
  const shown = { latest: latest ?? asked, target: measure.target, tolerance: measure.tolerance };
  if (field !== "latest" && field !== "target" && field !== "tolerance") return false;
  const fact = shown[field];
  return (
    fact !== null && !figureFormula(fact).showsNumber && String(fact.content).length > longFigure.letters
  );
}

/** The cell of a field, on a page that begins at `at`. */
export function fieldPlace(slot: Slot, at: PageAt): PageAt {
  return { row: at.row + slot.row, column: at.column + slot.column };
}

/** The cell of a field's label: above the field, or at the left edge of the page. */
function labelPlace(slot: Slot, at: PageAt): PageAt {
  const { row, column } = fieldPlace(slot, at);
  return slot.label === "above" ? { row: row - 1, column } : { row, column: at.column };
}

const ONE_CELL = { rowCount: 1, columnCount: 1 };

/** Where a field stands in a layout. A field that the layout leaves out is given the page's last cell, which is blank. */
export function slotOf({ slots, rowCount, columnCount }: PageLayout, field: PageField): Slot {
  return (
    slots.find((slot) => slot.field === field) ?? {
      field,
      row: rowCount - 1,
      column: columnCount - 1,
      look: "quiet",
    }
  );
}

/** The cells over which the chart of a page lies. */
export function chartArea({ chart, columnCount }: PageLayout, at: PageAt): Rectangle {
  return { row: at.row + chart.row, column: at.column, rowCount: chart.rowCount, columnCount };
}

const isMerged = ({ rowCount = 1, columnCount = 1 }: Slot): boolean => rowCount * columnCount > 1;

function areaOf(slot: Slot, at: PageAt): Rectangle {
  return { ...fieldPlace(slot, at), rowCount: slot.rowCount ?? 1, columnCount: slot.columnCount ?? 1 };
}

function stylesOf(slots: readonly Slot[], layout: PageLayout, at: PageAt, isLong: boolean): PageStyle[] {
  const whole = { ...at, rowCount: layout.rowCount, columnCount: layout.columnCount };
  const labelled = (side: Slot["label"]): Rectangle[] =>
    slots.filter(({ label }) => label === side).map((slot) => ({ ...labelPlace(slot, at), ...ONE_CELL }));
  const looks = (Object.keys(LOOKS) as FieldLook[]).flatMap((look): PageStyle[] => {
    const areas = slots.filter((slot) => slot.look === look).map((slot) => areaOf(slot, at));
    const size = look === "title" && isLong ? layout.longTitle.size : layout.sizes[look];
    return areas.length === 0 ? [] : [{ areas, size, ...LOOKS[look] }];
  });
  const wrapped = slots.filter((slot) => isMerged(slot) && slot.look !== "figure");
  return [
    { areas: [whole], horizontal: "Left", vertical: "Center" },
    ...looks,
    { areas: [...labelled("above"), ...labelled("left")], size: layout.sizes.quiet, color: QUIET },
    { areas: labelled("left"), vertical: "Top" },
    { areas: wrapped.map((slot) => areaOf(slot, at)), wrap: true },
    {
      areas: wrapped.filter(({ field }) => field !== "sentence").map((slot) => areaOf(slot, at)),
      vertical: "Top",
    },
  ];
}

const LOOKS: Readonly<Record<FieldLook, Partial<PageStyle>>> = {
  title: { bold: true },
  quiet: { color: QUIET },
  figure: { bold: true },
  text: {},
  small: {},
  box: { fill: BOX_FILL },
};
