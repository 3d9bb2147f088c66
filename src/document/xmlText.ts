/** Characters that XML cannot hold: controls beside tab and line ends, half characters, and two that are none. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as a document can hold it, line by line: what XML has no character for is left out. */
export function textLines(text: string): string[] {
  return text
    .replace(NOT_XML, "")
    .replace(/\t/g, " ")
    .split(/\r\n?|\n/);
}
