import { assertUnprotected } from "./access";
import { flag } from "../args";
import { hostClass } from "../hostClass";
import type { Cells } from "../place";
import { common, restyle } from "./styles";

/** Excel.FormatProtection */
export const formatProtection = hostClass<Cells>({
  name: "FormatProtection",
  properties: {
    locked: {
      get: (cells, host) => common(host, cells, (style) => style.locked),
      set: (cells, value, host) => {
        assertUnprotected(host.engine, cells.sheetId);
        restyle(host, cells, { locked: flag(value) });
      },
    },
  },
});
