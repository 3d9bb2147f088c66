import { hostClass } from "../hostClass";
import type { MakeObject } from "../hostClass";
import { rangePlace } from "../place";
import { sortRows } from "../range/sortRows";
import { dataRows, tableOf } from "./tablePlace";
import type { TableId } from "./tablePlace";

/** Excel.TableSort */
export const tableSort: MakeObject<TableId> = hostClass<TableId>({
  name: "TableSort",
  methods: {
    apply: (id, [fields, matchCase], host) => {
      const table = tableOf(host, id);
      sortRows(host, rangePlace(table.sheetId, dataRows(table)), fields, matchCase === true);
    },
  },
});
