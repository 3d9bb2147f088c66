/**
 * The text of a file, by the mark that it begins with; without one as UTF-8, and where it is none, as older Windows
 * programs write: `£` and `–` are one byte there.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    // Some decoders leave these as control characters.
    return text.replace(/[\u0080-\u009f]/g, (one) => FROM_0X80.charAt(one.charCodeAt(0) - 0x80));
  }
}

const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
