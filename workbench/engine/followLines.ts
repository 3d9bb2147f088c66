import { movedAreas, moveOf, withMove } from "../moves/lineMove";
import { movedFormula, type SheetMove } from "../moves/movedFormula";
import type { EngineEvent } from "./engine";
import type { UniverBook } from "./univerBook";
import { structureEvents } from "./univerEvents";

type Structure = Extract<EngineEvent, { kind: "structure" }>;

/**
 * What Univer has no place for follows its cells when lines come or go: names, rules, validations. And each sheet
 * remembers these lines, for the copy that is saved. Gives back how to stop.
 */
export function followLines(book: UniverBook): () => void {
  return structureEvents(book, (event) => follow(book, event));
}

function follow(book: UniverBook, event: Structure): void {
  const move = moveOf(event);
  const sheet = book.workbook.getSheetBySheetId(event.sheetId)?.getSheetName();
  if (move === null || sheet === undefined) return;
  const { aside } = book;
  const opened = aside.opened.get(event.sheetId);
  if (opened) aside.opened.set(event.sheetId, { ...opened, moves: withMove(opened.moves, move) });
  // What is kept aside speaks of sheets by the names that they had in the file.
  const on: SheetMove = { sheet: opened?.name ?? sheet, move };
  const nameOf = (sheetId: string) =>
    aside.opened.get(sheetId)?.name ?? book.workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? null;
  aside.names = aside.names.map((name) => ({ ...name, formula: movedFormula(name.formula, name.sheet, on) }));
  const moved = <
    T extends { readonly ranges: Parameters<typeof movedAreas>[0]; readonly formulas: readonly string[] },
  >(
    sheetId: string,
    one: T,
  ): T => ({
    ...one,
    ranges: sheetId === event.sheetId ? movedAreas(one.ranges, move) : one.ranges,
    formulas: one.formulas.map((formula) => movedFormula(formula, nameOf(sheetId), on)),
  });
  for (const [sheetId, rules] of aside.rules)
    aside.rules.set(
      sheetId,
      rules.map((rule) => moved(sheetId, rule)),
    );
  for (const [sheetId, validations] of aside.validations)
    aside.validations.set(
      sheetId,
      validations.map((one) => moved(sheetId, one)).filter(({ ranges }) => ranges.length > 0),
    );
}
