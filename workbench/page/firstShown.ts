import { LifecycleStages } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Book, BookSheet } from "../../xlsx/book";
import type { Engine } from "../engine/engine";

/** Calls `show` for each sheet when it is first turned to, once it has been drawn. Gives back how to stop. */
export function whenFirstShown(
  api: FUniver,
  engine: Engine,
  book: Book,
  show: (sheetId: string, sheet: BookSheet) => void,
): () => void {
  const worksheets = book.sheets.filter(({ kind }) => kind === "worksheet");
  const waiting = new Map(engine.sheets().map(({ id }, at) => [id, worksheets[at]]));
  const turnedTo = (sheetId: string): void => {
    const sheet = waiting.get(sheetId);
    if (sheet === undefined) return;
    waiting.delete(sheetId);
    void untilDrawing(api).then(() => requestAnimationFrame(() => show(sheetId, sheet)));
  };
  turnedTo(engine.activeSheet() ?? "");
  return engine.listen((event) => {
    if (event.kind === "activated") turnedTo(event.sheetId);
  });
}

/** Resolves once the grid draws; before, Univer has nothing yet that could scroll or measure. */
function untilDrawing(api: FUniver): Promise<void> {
  if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) return Promise.resolve();
  return new Promise((resolve) => {
    const hearing = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      hearing.dispose();
      resolve();
    });
  });
}
