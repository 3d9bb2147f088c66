import { hostClass } from "../hostClass";
import type { MakeObject } from "../hostClass";
import { notImplemented } from "../errors";
import type { RangePlace } from "../place";
import { rangePlace } from "../place";
import { sortRows } from "./sortRows";

/** Excel.RangeSort */
export const rangeSort: MakeObject<RangePlace> = hostClass<RangePlace>({
  name: "RangeSort",
  methods: {
    apply: ({ sheetId, areas: [area] }, [fields, matchCase, hasHeaders, orientation], host) => {
      if (orientation === "Columns") throw notImplemented("RangeSort.apply by columns");
      const skipped = hasHeaders === true ? 1 : 0;
      const rows = { ...area, row: area.row + skipped, rowCount: area.rowCount - skipped };
      if (rows.rowCount > 0) sortRows(host, rangePlace(sheetId, rows), fields, matchCase === true);
    },
  },
});
