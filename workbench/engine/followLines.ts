import { ICommandService } from "@univerjs/core";
import {
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Rectangle } from "../../src/model/place";
import { movedArea, movedAreas, movedSpan, withMove } from "../../xlsx/lines/lineMove";
import type { BookSeries } from "../../xlsx/book";
import { moveOf } from "./moveOf";
import { movedTable } from "./movedTable";
import { movedFormula, type SheetMove } from "../../xlsx/lines/movedFormula";
import type { EngineEvent, EngineRule } from "./engine";
import { toUniverRange } from "./univer/univerArea";
import type { UniverBook } from "./univer/univerBook";
import { facadeOf } from "./univer/univerBook";
import { structureEvents } from "./univer/univerEvents";
import { univerRuleConfig } from "./univer/univerRuleConfig";

type Structure = Extract<EngineEvent, { kind: "structure" }>;

/** What holds for some cells, by formulas. */
interface Ruling {
  readonly ranges: readonly Rectangle[];
  readonly formulas: readonly string[];
}

/**
 * What Univer has no place for, or moves only where it draws, follows its cells when lines come or go: names,
 * conditional formats, validations. And each sheet remembers these lines, for the copy that is saved. Gives back how to
 * stop.
 */
export function followLines(book: UniverBook): () => void {
  return structureEvents(book, (event) => followStructure(book, event));
}

/** The same for one such event. */
export function followStructure(book: UniverBook, event: Structure): void {
  const { aside } = book;
  const move = moveOf(event);
  const sheet = book.workbook.getSheetBySheetId(event.sheetId)?.getSheetName();
  if (sheet === undefined) return;
  const opened = aside.opened.get(event.sheetId);
  // Cells that shift are written where they now stand; only whole lines move what else the file holds.
  if (opened && !move.band)
    aside.opened.set(event.sheetId, { ...opened, moves: withMove(opened.moves, move) });
  // What is kept aside speaks of sheets by the names that they had in the file.
  const on: SheetMove = { sheet: opened?.name ?? sheet, move };
  const moved = <T extends Ruling>(sheetId: string, all: readonly T[]): T[] => {
    const own = aside.opened.get(sheetId)?.name ?? book.workbook.getSheetBySheetId(sheetId)?.getSheetName();
    return all.map((one) => ({
      ...one,
      ranges: sheetId === event.sheetId ? movedAreas(one.ranges, move) : one.ranges,
      formulas: one.formulas.map((formula) => movedFormula(formula, own ?? null, on)),
    }));
  };
  const left = <T extends Ruling>(all: readonly T[]) => all.filter(({ ranges }) => ranges.length > 0);
  // Names speak of sheets as they are called now.
  const onNow: SheetMove = { sheet, move };
  aside.names = aside.names.map((name) => ({
    ...name,
    formula: movedFormula(name.formula, name.sheet, onNow),
  }));
  const hanging = <T extends { readonly row: number; readonly column: number }>(
    all: readonly T[] = [],
  ): T[] =>
    all.flatMap((one) => {
      const cell = movedArea({ ...one, rowCount: 1, columnCount: 1 }, move);
      return cell ? [{ ...one, row: cell.row, column: cell.column }] : [];
    });
  aside.shapes.set(event.sheetId, hanging(aside.shapes.get(event.sheetId)));
  for (const [sheetId, all] of aside.charts) {
    const drawn = all.map((chart) => ({ ...chart, series: chart.series.map((one) => movedSeries(one, on)) }));
    aside.charts.set(sheetId, sheetId === event.sheetId ? hanging(drawn) : drawn);
  }
  const filtered = aside.filtered.get(event.sheetId);
  const filteredNow = filtered && movedArea(filtered, move);
  if (filteredNow) aside.filtered.set(event.sheetId, filteredNow);
  else aside.filtered.delete(event.sheetId);
  const page = aside.pages.get(event.sheetId);
  if (page && move.lines === "rows") {
    const breaks = page.breaks.flatMap((row) => movedSpan(row, 1, move)?.start ?? []);
    const { titleRows, ...rest } = page;
    const titles = titleRows && movedSpan(titleRows.first, titleRows.count, move);
    aside.pages.set(event.sheetId, {
      ...rest,
      breaks,
      ...(titles && { titleRows: { first: titles.start, count: titles.count } }),
    });
  }
  aside.notes.set(event.sheetId, hanging(aside.notes.get(event.sheetId)));
  aside.tables.set(
    event.sheetId,
    (aside.tables.get(event.sheetId) ?? []).flatMap((table) => movedTable(table, move)),
  );
  for (const [sheetId, links] of aside.hyperlinks) {
    const own = aside.opened.get(sheetId)?.name ?? null;
    const leading = links.map((link) => {
      const to = link.documentReference;
      return to === undefined ? link : { ...link, documentReference: movedFormula(to, own, on) };
    });
    const stays = sheetId !== event.sheetId;
    const placed = leading.flatMap((link) =>
      stays ? [link] : movedAreas([link.range], move).map((range) => ({ ...link, range })),
    );
    aside.hyperlinks.set(sheetId, placed);
  }
  for (const [sheetId, all] of aside.validations) aside.validations.set(sheetId, left(moved(sheetId, all)));
  for (const [sheetId, all] of aside.rules) {
    const rules = moved(sheetId, all);
    aside.rules.set(sheetId, left(rules));
    if (JSON.stringify(rules) !== JSON.stringify(all)) draw(book, sheetId, rules);
  }
}

/** A line of a chart draws the cells that it drew. */
function movedSeries(series: BookSeries, on: SheetMove): BookSeries {
  const moved = (reference: string | null) => reference && movedFormula(reference, null, on);
  const values = movedFormula(series.values, null, on);
  return { ...series, name: moved(series.name), categories: moved(series.categories), values };
}

/** Hands the rules as they now stand to Univer, as far as it has them; no step of undo, for the lines are one already. */
function draw(book: UniverBook, sheetId: string, rules: readonly EngineRule[]): void {
  const commands = book.injector.get(ICommandService);
  const at = { unitId: book.workbook.getId(), subUnitId: sheetId };
  const drawn = new Set(
    facadeOf(book, sheetId)
      .getConditionalFormattingRules()
      .map(({ cfId }) => cfId),
  );
  for (const rule of rules) {
    const { id: cfId, stopIfTrue, ranges } = rule;
    const config = univerRuleConfig(rule);
    if (!config || !drawn.has(cfId)) continue;
    const moved = { cfId, stopIfTrue, ranges: ranges.map(toUniverRange), rule: config };
    if (ranges.length === 0) commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { ...at, cfId });
    else commands.syncExecuteCommand(SetConditionalRuleMutation.id, { ...at, cfId, rule: moved });
  }
}
