import { clear } from "./clear";
import { conditionalFormatCollection } from "../rules/conditionalFormatCollection";
import { hostClass } from "../hostClass";
import type { MakeObject } from "../hostClass";
import type { Cells } from "../place";
import { addressOfCells, countCells, rangePlace } from "../place";
import { range } from "./range";
import { rangeFormat } from "./rangeFormat";
import { worksheet } from "../sheet/worksheet";

/** Excel.RangeAreas */
export const rangeAreas: MakeObject<Cells> = hostClass({
  name: "RangeAreas",
  identity: (cells, host) => ({ _ReferenceId: host.references.idOf(cells) }),
  properties: {
    address: { get: (cells, host) => addressOfCells(host.engine, cells) },
    areaCount: { get: (cells) => cells.areas.length },
    cellCount: { get: countCells },
  },
  objects: {
    areas: (cells, host) => rangeCollection(host, cells),
    format: (cells, host) => rangeFormat(host, cells),
    worksheet: (cells, host) => worksheet(host, cells.sheetId),
    conditionalFormats: (cells, host) => conditionalFormatCollection(host, cells),
  },
  methods: {
    _KeepReference: (cells, _args, host) =>
      host.references.keep(host.references.idOf(cells), rangeAreas(host, cells)),
    clear: (cells, [applyTo], host) => clear(host, cells, applyTo),
  },
});

/** Excel.RangeCollection */
const rangeCollection = hostClass<Cells>({
  name: "RangeCollection",
  items: (cells, host) => cells.areas.map((area) => range(host, rangePlace(cells.sheetId, area))),
});
