import { ICommandService } from "@univerjs/core";
import { AUTO_FILL_APPLY_TYPE, AutoFillCommand, MoveRangeCommand } from "@univerjs/sheets";
import { boundingArea } from "../address";
import type { Engine } from "../engine";
import { toUniverRange } from "./univerArea";
import type { UniverBook } from "./univerBook";

/** What is dragged with the mouse: cells to another place, and the handle that fills further cells. */
export function univerDrags(book: UniverBook): Pick<Engine, "move" | "fill"> {
  const commands = book.injector.get(ICommandService);
  const unitId = book.workbook.getId();
  return {
    move: async (sheetId, from, { row, column }) => {
      await commands.executeCommand(MoveRangeCommand.id, {
        fromUnitId: unitId,
        fromSubUnitId: sheetId,
        toUnitId: unitId,
        toSubUnitId: sheetId,
        fromRange: toUniverRange(from),
        toRange: toUniverRange({ ...from, row, column }),
      });
    },
    fill: async (sheetId, from, over) => {
      await commands.executeCommand(AutoFillCommand.id, {
        unitId,
        subUnitId: sheetId,
        sourceRange: toUniverRange(from),
        targetRange: toUniverRange(boundingArea(from, over)),
        applyType: AUTO_FILL_APPLY_TYPE.COPY,
      });
    },
  };
}
