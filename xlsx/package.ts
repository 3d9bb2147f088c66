import { zipSync } from "fflate";
import { notAWorkbook } from "./notAWorkbook";
import { readDirectory, type ZipEntry } from "./zip/directory";
import { PLAIN_UNPACKER, unpackEntry, type Unpacker } from "./zip/unpack";

/** Parts to read from: a whole package, or one that is unpacked part by part as it is asked. */
export type PackageParts = Pick<ReadonlyMap<string, Uint8Array>, "get" | "has">;

/** The parts of an .xlsx file by path, without a leading slash, in the order of the archive. */
export type Package = Map<string, Uint8Array>;

const ZIP = [0x50, 0x4b];
/** What an .xls file and a password-protected .xlsx both begin with. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** Beyond this a text is more than a browser's or Node's strings hold, and a small file that unpacks to it is a trap. */
const MOST_UNPACKED = 200_000_000;
/** How UTF-16 begins, with a byte order mark or with the `<` of a declaration. */
const UTF16 = {
  "utf-16le": [
    [0xff, 0xfe],
    [0x3c, 0x00],
  ],
  "utf-16be": [
    [0xfe, 0xff],
    [0x00, 0x3c],
  ],
};
/** The first moment that a zip archive can state, so that the same parts always make the same bytes. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/**
 * Opens the archive; `name` is for the sentence of the error. Some programs write paths with the other slash, which
 * Excel reads as well.
 */
export function openPackage(bytes: Uint8Array, name: string, unpacker = PLAIN_UNPACKER): Package {
  const entries = entriesOf(bytes, name);
  if ([...entries.values()].reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED)
    throw notAWorkbook("large", name);
  return new Map([...entries].map(([path, entry]) => [path, unpacked(bytes, entry, name, unpacker)]));
}

/** The same for reading alone: a part is unpacked when it is asked for, and not kept, since each sheet is read once. */
export function openParts(bytes: Uint8Array, name: string, unpacker: Unpacker): PackageParts {
  const entries = entriesOf(bytes, name);
  const asked = new Set<string>();
  let size = 0;
  return {
    has: (path) => entries.has(path),
    get: (path) => {
      const entry = entries.get(path);
      if (entry === undefined) return undefined;
      if (!asked.has(path) && (size += entry.size) > MOST_UNPACKED) throw notAWorkbook("large", name);
      asked.add(path);
      return unpacked(bytes, entry, name, unpacker);
    },
  };
}

/** Writes the archive; the same parts give the same bytes. */
export function closePackage(parts: Package): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: ZIP_EPOCH, level: 6 });
}

/** A part as text, `""` where there is none. The encoding is UTF-8 unless it begins as UTF-16 does. */
export function partText(parts: PackageParts, path: string): string {
  const part = parts.get(path);
  if (!part) return "";
  const encoding = Object.entries(UTF16).find(([, starts]) =>
    starts.some((start) => startsWith(part, start)),
  );
  return new TextDecoder(encoding?.[0]).decode(part);
}

/** Puts a text in as a part, in UTF-8. */
export function putText(parts: Package, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

function entriesOf(bytes: Uint8Array, name: string): ReadonlyMap<string, ZipEntry> {
  if (bytes.length === 0) throw notAWorkbook("empty", name);
  if (startsWith(bytes, COMPOUND_FILE)) throw notAWorkbook("old", name);
  if (!startsWith(bytes, ZIP)) throw notAWorkbook("other", name);
  const entries = readDirectory(bytes);
  if (entries === null) throw notAWorkbook("damaged", name);
  const files = entries.filter(({ path }) => !path.endsWith("/"));
  return new Map(files.map((entry) => [entry.path.replace(/\\/g, "/").replace(/^\//, ""), entry]));
}

function unpacked(bytes: Uint8Array, entry: ZipEntry, name: string, unpacker: Unpacker): Uint8Array {
  const part = unpackEntry(bytes, entry, unpacker);
  if (part === null) throw notAWorkbook("damaged", name);
  return part;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
