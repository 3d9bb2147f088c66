import { assertFormattable } from "../range/access";
import { rangeArgument, text } from "../args";
import { notImplemented } from "../errors";
import { hostClass } from "../hostClass";
import { areaFrom } from "../place";

/** Excel.AutoFilter of a worksheet, for whose id it stands: buttons over headings that hide no row. What a file came with is not told. */
export const autoFilter = hostClass<string>({
  name: "AutoFilter",
  methods: {
    apply: (id, [place, column, criteria], host) => {
      if (typeof column === "number" || criteria) throw notImplemented("AutoFilter.apply that hides rows");
      assertFormattable(host.engine, id);
      host.engine.setFiltered(id, rangeArgument(place)?.areas[0] ?? areaFrom(host.engine, id, text(place)));
    },
    remove: (id, _args, host) => {
      assertFormattable(host.engine, id);
      host.engine.setFiltered(id, null);
    },
  },
});
