import { IUndoRedoService, LocalUndoRedoService } from "@univerjs/core";
import type { DependencyOverride, IUndoRedoItem } from "@univerjs/core";

/**
 * Univer's undo. When several writes become one step, Univer undoes the first of them first, so that a cell which was
 * written twice ends as it was in between. Here the step is undone from its end.
 */
class UndoInOrder extends LocalUndoRedoService {
  override pushUndoRedo(item: IUndoRedoItem): void {
    const step = this._getUndoStack(item.unitID, true).at(-1);
    const earlier = step?.undoMutations.length ?? 0;
    super.pushUndoRedo(item);
    const joined = this._getUndoStack(item.unitID, true).at(-1) === step ? step : undefined;
    joined?.undoMutations.unshift(...joined.undoMutations.splice(earlier));
  }
}

/** What to start Univer with, so that it undoes in order. */
export const UNDO_IN_ORDER: DependencyOverride = [[IUndoRedoService, { useClass: UndoInOrder }]];
