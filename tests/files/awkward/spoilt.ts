import { openPackage } from "../../../xlsx/package";
import { book, encode } from "./make";

export function bomb(count: number, size: number): Record<string, Uint8Array> {
  const parts = Object.fromEntries(openPackage(book({}), "board.xlsx"));
  for (let at = 0; at < count; at++)
    parts[`xl/worksheets/sheet${at + 1}.xml`] = new Uint8Array(size).fill(0x20);
  return parts;
}

/** The directory of an archive, with another size for its largest file. */
export function lying(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

/** An archive whose directory names its first file in place of its second, too. */
export function twice(bytes: Uint8Array): Uint8Array {
  const name = encode("xl/styles.xml");
  const other = encode("_rels/.rels\0\0");
  for (let at = bytes.length - 1; at > 0; at--)
    if (name.every((byte, index) => bytes[at + index] === byte)) {
      bytes.set(other, at);
      return bytes;
    }
  return bytes;
}
