import type { LineMove } from "../../xlsx/lines/lineMove";
import type { EngineEvent } from "./engine";

/** How cells move when lines come or go, or when some cells do and shift those beside them. */
export function moveOf({ change, area, shift }: Extract<EngineEvent, { kind: "structure" }>): LineMove {
  const { row, column, rowCount, columnCount } = area;
  const inserted = change.endsWith("Inserted");
  const whole = shift === undefined;
  const isRows = whole ? change.startsWith("Row") : shift === "down" || shift === "up";
  return isRows
    ? {
        ...{ lines: "rows", at: row, count: rowCount, inserted },
        ...(!whole && { band: { at: column, count: columnCount } }),
      }
    : {
        ...{ lines: "columns", at: column, count: columnCount, inserted },
        ...(!whole && { band: { at: row, count: rowCount } }),
      };
}
