import type { CellStyle } from "../../../xlsx/book";
import { assertAllowed } from "./access";
import { finite, flag, text } from "../args";
import { invalidArgument } from "../errors";
import { formatProtection } from "./formatProtection";
import { hostClass } from "../hostClass";
import { columnSize, rowSize, setColumnSize, setRowSize } from "./lines";
import type { Cells } from "../place";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { fitColumns } from "./fitColumns";
import { common, restyle } from "./styles";

/** Excel's names of horizontal alignments, and the engine's. */
export const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
};
/** Excel's names of vertical alignments, and the engine's. */
export const VERTICAL: Readonly<Record<string, CellStyle["vertical"]>> = {
  Bottom: "bottom",
  Center: "middle",
  Top: "top",
};

/** Excel's name of an alignment. */
export function alignmentName(
  names: Readonly<Record<string, string | null>>,
  value: string | null,
  none: string,
): string {
  return Object.keys(names).find((name) => names[name] === value) ?? none;
}

function alignment<T>(names: Readonly<Record<string, T>>, value: unknown): T {
  const found = names[text(value)];
  if (found === undefined) throw invalidArgument();
  return found;
}

/** Excel.RangeFormat */
export const rangeFormat = hostClass<Cells>({
  name: "RangeFormat",
  properties: {
    columnWidth: {
      get: (cells, host) => columnSize(host.engine, cells),
      set: (cells, value, host) => {
        assertAllowed(host.engine, cells.sheetId, "formatColumns");
        setColumnSize(host.engine, cells, finite(value));
      },
    },
    rowHeight: {
      get: (cells, host) => rowSize(host.engine, cells),
      set: (cells, value, host) => {
        assertAllowed(host.engine, cells.sheetId, "formatRows");
        setRowSize(host.engine, cells, finite(value));
      },
    },
    wrapText: {
      get: (cells, host) => common(host, cells, (style) => style.wrap),
      set: (cells, value, host) => restyle(host, cells, { wrap: flag(value) }),
    },
    horizontalAlignment: {
      get: (cells, host) =>
        common(host, cells, (style) => alignmentName(HORIZONTAL, style.horizontal, "General")),
      set: (cells, value, host) => restyle(host, cells, { horizontal: alignment(HORIZONTAL, value) }),
    },
    verticalAlignment: {
      get: (cells, host) => common(host, cells, (style) => alignmentName(VERTICAL, style.vertical, "Bottom")),
      set: (cells, value, host) => restyle(host, cells, { vertical: alignment(VERTICAL, value) }),
    },
  },
  objects: {
    fill: (cells, host) => rangeFill(host, cells),
    font: (cells, host) => rangeFont(host, cells),
    protection: (cells, host) => formatProtection(host, cells),
  },
  methods: {
    /** The grid fits rows by itself. */
    autofitRows: () => undefined,
    autofitColumns: (cells, _args, host) => {
      assertAllowed(host.engine, cells.sheetId, "formatColumns");
      fitColumns(host, cells);
    },
  },
});
