/**
 * The text of a file's bytes. A byte order mark says the encoding; without a mark it is UTF-8, and where the bytes are
 * not valid UTF-8, Windows-1252, in which older Windows programs write `£` and `–` as one byte each.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    // Some decoders leave the bytes from 0x80 to 0x9F as control characters.
    return text.replace(/[\u0080-\u009f]/g, (one) => FROM_0X80.charAt(one.charCodeAt(0) - 0x80));
  }
}

/** What Windows-1252 has from 0x80 on; its five free places stay as they are. */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
