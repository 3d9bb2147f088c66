/** One file of a zip archive, as its directory lists it (APPNOTE.TXT 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly path: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_LENGTH = 20;
const ZIP64_END = 0x06064b50;
const LISTED = 0x02014b50;
const LISTED_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ZIP64_EXTRA = 1;
/** Stands for a number that is too large for its field. */
const IN_EXTRA = 0xffffffff;

/** The files of an archive in the order of its directory; `null` where bytes are no whole archive. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    return end === null ? null : listed(bytes, view, end);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The packed bytes of one file; `null` where its own header is not where the directory says. */
export function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const from = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packedSize > bytes.length ? null : bytes.subarray(from, from + packedSize);
}

interface DirectoryEnd {
  readonly count: number;
  readonly from: number;
}

function endOf(view: DataView): DirectoryEnd | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    return (
      zip64EndOf(view, at) ?? { count: view.getUint16(at + 10, true), from: view.getUint32(at + 16, true) }
    );
  }
  return null;
}

function zip64EndOf(view: DataView, end: number): DirectoryEnd | null {
  const locator = end - ZIP64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return null;
  const at = long(view, locator + 8);
  if (view.getUint32(at, true) !== ZIP64_END) return null;
  return { count: long(view, at + 32), from: long(view, at + 48) };
}

function listed(bytes: Uint8Array, view: DataView, { count, from }: DirectoryEnd): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = from;
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== LISTED) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    const nameAt = at + LISTED_LENGTH;
    const long64 = zip64Reader(view, nameAt + nameLength, extraLength);
    const size = long64(view.getUint32(at + 24, true));
    const packedSize = long64(view.getUint32(at + 20, true));
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      size,
      packedSize,
      at: long64(view.getUint32(at + 42, true)),
    });
    at = nameAt + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Gives a number as it stands, or the next of those that the extra field holds for what was too large. */
function zip64Reader(view: DataView, from: number, length: number): (short: number) => number {
  let at = -1;
  for (let field = from; field + 4 <= from + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) === ZIP64_EXTRA) at = field + 4;
  }
  return (short) => {
    if (short !== IN_EXTRA || at < 0) return short;
    at += 8;
    return long(view, at - 8);
  };
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
