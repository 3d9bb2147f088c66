/**
 * Characters that XML 1.0 cannot hold: control characters other than tab and line ends, half of a surrogate pair,
 * U+FFFE and U+FFFF. One of them would make Word call the file damaged.
 */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text line by line, as a document can hold it. Tabs become spaces. */
export function textLines(text: string): string[] {
  return text
    .replace(NOT_XML, "")
    .replace(/\t/g, " ")
    .split(/\r\n?|\n/);
}
