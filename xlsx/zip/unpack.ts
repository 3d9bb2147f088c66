import { inflateSync } from "fflate";
import { checksumOf } from "./checksum";
import { packedBytes, type ZipEntry } from "./directory";

/** What a program has to unpack with: a browser only what comes with this, Node what its own libraries do faster. */
export interface Unpacker {
  inflate(packed: Uint8Array, size: number): Uint8Array;
  checksum(bytes: Uint8Array): number;
}

/** Works everywhere. */
export const PLAIN_UNPACKER: Unpacker = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  checksum: checksumOf,
};

const STORED = 0;
const DEFLATED = 8;

/** The bytes of one file; `null` where they are not what the archive's directory says, by size or by checksum. */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry, unpacker: Unpacker): Uint8Array | null {
  const packed = packedBytes(archive, entry);
  if (packed === null || (entry.method !== STORED && entry.method !== DEFLATED)) return null;
  try {
    const bytes = entry.method === STORED ? packed : unpacker.inflate(packed, entry.size);
    const isWhole = bytes.length === entry.size && unpacker.checksum(bytes) === entry.checksum;
    return isWhole ? bytes : null;
  } catch {
    return null;
  }
}
