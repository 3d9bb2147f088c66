import { type Zippable, zipSync } from "fflate";
import { openPackage } from "../../../xlsx/package";
import { type Awkward, book, encode, repacked, times } from "./make";

const LISTED = 0x02014b50;
const END = 0x06054b50;
const NAME_AT = 46;
const MOST_COMMENT = 65_535;

const parts = (): Record<string, Uint8Array> => Object.fromEntries(openPackage(book({}), "board.xlsx"));
const zipped = (files: Zippable): Uint8Array => zipSync(files);

/** Each entry of the directory, spoilt. */
function directory(spoil: (view: DataView, at: number) => void, bytes = book({})): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + NAME_AT < bytes.length; at++)
    if (view.getUint32(at, true) === LISTED) spoil(view, at);
  return bytes;
}

function end(spoil: (view: DataView, at: number) => void, bytes = book({})): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at > 0; at--)
    if (view.getUint32(at, true) === END) {
      spoil(view, at);
      break;
    }
  return bytes;
}

const renamed = (rename: (path: string) => string): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(parts()).map(([path, bytes]) => [rename(path), bytes])));

/** Archives as other programs write them, and as nobody should. */
export const ARCHIVES: readonly Awkward[] = [
  { name: "nothing compressed", end: "read", bytes: () => zipSync(parts(), { level: 0 }) },
  {
    name: "parts in another order",
    end: "read",
    bytes: () => zipped(Object.fromEntries(Object.entries(parts()).reverse())),
  },
  {
    name: "paths with the other slash",
    end: "read",
    bytes: () => renamed((path) => path.replaceAll("/", "\\")),
  },
  { name: "paths in capitals", bytes: () => renamed((path) => path.toUpperCase()) },
  {
    name: "folders among the parts",
    end: "read",
    bytes: () => zipped({ "xl/": new Uint8Array(), ...parts() }),
  },
  {
    name: "a way of packing that nobody knows",
    end: "refused",
    bytes: () => directory((view, at) => view.setUint16(at + 10, 9, true)),
  },
  {
    name: "parts that say they are encrypted",
    bytes: () => directory((view, at) => view.setUint16(at + 8, 1, true)),
  },
  {
    name: "parts that begin behind the end",
    end: "refused",
    bytes: () => directory((view, at) => view.setUint32(at + 42, 0x7fffffff, true)),
  },
  {
    name: "parts that all begin at the first",
    end: "refused",
    bytes: () => directory((view, at) => view.setUint32(at + 42, 0, true)),
  },
  {
    name: "a name of 65,535 letters in the directory",
    end: "refused",
    bytes: () => directory((view, at) => view.setUint16(at + 28, 0xffff, true)),
  },
  {
    name: "checksums of zero",
    end: "refused",
    bytes: () => directory((view, at) => view.setUint32(at + 16, 0, true)),
  },
  {
    name: "a directory of 65,535 files",
    end: "refused",
    bytes: () => end((view, at) => view.setUint16(at + 10, 0xffff, true)),
  },
  {
    name: "a directory that begins nowhere",
    end: "refused",
    bytes: () => end((view, at) => view.setUint32(at + 16, 0xfffffff0, true)),
  },
  {
    name: "a comment of 65,535 bytes behind it",
    end: "read",
    bytes: () => {
      const bytes = new Uint8Array([...book({}), ...new Uint8Array(MOST_COMMENT).fill(0x20)]);
      return end((view, at) => view.setUint16(at + 20, MOST_COMMENT, true), bytes);
    },
  },
  {
    name: "30,000 parts that nobody asks for",
    end: "read",
    large: true,
    bytes: () =>
      zipped({
        ...parts(),
        ...Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`xl/media/${at}.png`, encode("x")])),
      }),
  },
  {
    name: "a picture of 150 MB",
    large: true,
    bytes: () => zipSync({ ...parts(), "xl/media/1.png": new Uint8Array(150_000_000) }, { level: 1 }),
  },
  {
    name: "a relationship to the part itself",
    bytes: () =>
      repacked((all) =>
        all.set(
          "xl/worksheets/_rels/sheet1.xml.rels",
          encode(
            '<Relationships><Relationship Id="r" Type="http://x/relationships/table" Target="sheet1.xml"/></Relationships>',
          ),
        ),
      ),
  },
  {
    name: "100,000 relationships",
    bytes: () =>
      repacked((all) =>
        all.set(
          "xl/worksheets/_rels/sheet1.xml.rels",
          encode(
            `<Relationships>${times(100_000, (at) => `<Relationship Id="r${at}" Type="http://x/relationships/hyperlink" Target="http://x/${at}" TargetMode="External"/>`)}</Relationships>`,
          ),
        ),
      ),
  },
  {
    name: "targets that begin with a slash",
    end: "read",
    bytes: () =>
      repacked((all) =>
        all.set(
          "xl/_rels/workbook.xml.rels",
          encode(
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
          ),
        ),
      ),
  },
];
