import { color, text } from "../args";
import { notImplemented } from "../errors";
import { hostClass } from "../hostClass";
import type { Cells } from "../place";
import { common, restyle } from "./styles";

/** What a cell without a fill says its colour is. */
export const NO_FILL_COLOR = "#FFFFFF";

/** Excel.RangeFill */
export const rangeFill = hostClass<Cells>({
  name: "RangeFill",
  properties: {
    color: {
      get: (cells, host) => common(host, cells, (style) => style.fill ?? NO_FILL_COLOR),
      set: (cells, value, host) => restyle(host, cells, { fill: color(value) }),
    },
    pattern: {
      get: (cells, host) => common(host, cells, (style) => (style.fill === null ? "None" : "Solid")),
      set: (cells, value, host) => {
        if (text(value) !== "None") throw notImplemented(`the fill pattern ${text(value)}`);
        restyle(host, cells, { fill: null });
      },
    },
  },
  methods: {
    clear: (cells, _args, host) => restyle(host, cells, { fill: null }),
  },
});
