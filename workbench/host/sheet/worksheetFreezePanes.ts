import { whole } from "../args";
import { hostClass } from "../hostClass";
import { rangePlace, sheetOf } from "../place";
import { range } from "../range/range";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../engine/address";

/** Excel.WorksheetFreezePanes; it stands for the id of its sheet. */
export const worksheetFreezePanes = hostClass<string>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: (id, [count], host) => host.engine.freeze(id, whole(count ?? 1), 0),
    freezeColumns: (id, [count], host) => host.engine.freeze(id, 0, whole(count ?? 1)),
    unfreeze: (id, _args, host) => host.engine.freeze(id, 0, 0),
    getLocationOrNullObject: (id, _args, host) => {
      const { rows, columns } = sheetOf(host.engine, id).frozen;
      if (rows === 0 && columns === 0) return null;
      const area = { row: 0, column: 0, rowCount: rows || SHEET_ROWS, columnCount: columns || SHEET_COLUMNS };
      return range(host, rangePlace(id, area));
    },
  },
});
