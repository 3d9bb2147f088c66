const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** The CRC-32 of some bytes, as zip archives keep it: of `123456789` it is `0xCBF43926` (APPNOTE.TXT 4.4.7). */
export function checksumOf(bytes: Uint8Array): number {
  let rest = -1;
  for (let at = 0; at < bytes.length; at++) {
    rest = (TABLE[(rest ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (rest >>> 8);
  }
  return ~rest >>> 0;
}
