import type { Change } from "../../model/change";
import type { AskedPlace, CellNow, SheetNow, SheetsNow } from "../read/cellsNow";
import type { Step } from "./step";

/** A step with the cell as it was read, right before the step is written. */
export interface Ready<S extends Step> {
  readonly step: S;
  readonly cell: CellNow;
}

/** Everything is as it was before a step: there is nothing to take back. */
export const BACK = "back";

/** All that apply and revert know of a kind of change. */
export interface ChangeKind<C extends Change, S extends Step> {
  ofChange(change: Change): change is C;
  ofStep(step: Step): step is S;
  /** Cells beside its own that must be known to plan it. */
  readsToPlan?(change: C): readonly AskedPlace[];
  /** Cells beside its own that must be known to take it back, and to tell whether it was done. */
  readsToInvert?(step: S): readonly AskedPlace[];
  /** The step that the change takes from the cell as it is; `null` where the cell is not as the preview showed it. */
  plan(change: C, cell: CellNow, sheets: SheetsNow): S | null;
  /**
   * The step that takes this one back, however far it came; `null` where the analyst has changed the cell since, `BACK` where
   * it stands as before.
   */
  inverse(step: S, cell: CellNow, sheets: SheetsNow): S | null | typeof BACK;
  /** What it added is ours even while the user works with it, and goes when nobody does any more. */
  readonly staysOurs?: true;
  /** The protection of its sheet, or of another that it writes to, forbids it. */
  locked(step: S, cell: CellNow, sheet: SheetNow, sheets: SheetsNow): boolean;
  /** Nothing forbids it, but it could not be taken back exactly. */
  irreversible(cell: CellNow): boolean;
  /** What it writes stands on sheets of its own: all its steps are written at once, whichever sheets their measures are on. */
  readonly onOwnSheets?: true;
  /** Queues the writing of steps on one sheet. */
  write(worksheet: Excel.Worksheet, steps: readonly Ready<S>[]): void;
  /** What can only be written once the steps stand; what goes wrong with it leaves them as they are. */
  finish?(context: Excel.RequestContext, steps: readonly S[]): Promise<void>;
}
