import { parseArea } from "../../engine/address";
import { text } from "../args";
import { hostClass } from "../hostClass";
import { rangePlace } from "../place";
import { range } from "../range/range";

interface NoteAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Excel.Note */
const note = hostClass<NoteAt>({
  name: "Note",
  properties: { content: { get: (self) => self.text } },
  methods: {
    getLocation: ({ sheetId, row, column }, _args, host) =>
      range(host, rangePlace(sheetId, { row, column, rowCount: 1, columnCount: 1 })),
  },
});

/** Excel.NoteCollection of a sheet, by the addresses of their cells. */
export const noteCollection = hostClass<string>({
  name: "NoteCollection",
  items: (sheetId, host) => host.engine.notes(sheetId).map((one) => note(host, { ...one, sheetId })),
  find: (sheetId, key, host) => {
    const cell = parseArea(text(key));
    const found = host.engine
      .notes(sheetId)
      .find(({ row, column }) => row === cell?.row && column === cell.column);
    return found ? note(host, { ...found, sheetId }) : null;
  },
});
