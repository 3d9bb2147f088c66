import { color, finite, flag, text } from "../args";
import { hostClass } from "../hostClass";
import type { Cells } from "../place";
import { common, restyle } from "./styles";

/** What Excel says of text whose font, size and colour nobody has chosen. */
export const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

/** Excel.RangeFont */
export const rangeFont = hostClass<Cells>({
  name: "RangeFont",
  properties: {
    color: {
      get: (cells, host) => common(host, cells, (style) => style.fontColor ?? DEFAULT_FONT.color),
      set: (cells, value, host) => restyle(host, cells, { fontColor: color(value) }),
    },
    bold: {
      get: (cells, host) => common(host, cells, (style) => style.bold),
      set: (cells, value, host) => restyle(host, cells, { bold: flag(value) }),
    },
    italic: {
      get: (cells, host) => common(host, cells, (style) => style.italic),
      set: (cells, value, host) => restyle(host, cells, { italic: flag(value) }),
    },
    name: {
      get: (cells, host) => common(host, cells, (style) => style.fontName ?? DEFAULT_FONT.name),
      set: (cells, value, host) => restyle(host, cells, { fontName: text(value) }),
    },
    size: {
      get: (cells, host) => common(host, cells, (style) => style.fontSize ?? DEFAULT_FONT.size),
      set: (cells, value, host) => restyle(host, cells, { fontSize: finite(value) }),
    },
  },
});
