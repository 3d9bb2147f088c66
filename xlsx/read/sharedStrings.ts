import { attributesOf, nextTag } from "../xml/tag";
import { byItself, decodeCellText, innerText } from "../xml/text";

/** The workbook's texts by number, rich text joined and readings (phonetic runs) left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  for (let tag = nextTag(xml, at); tag; tag = nextTag(xml, at)) {
    at = tag.end;
    if (tag.name !== "si" || tag.kind === "close") continue;
    const close = tag.kind === "empty" ? tag.end : closing(xml, tag.end);
    texts.push(byItself(richText(xml.slice(tag.end, close))));
    at = close;
  }
  return texts;
}

/** The text of `<t>` elements, whether alone or in runs. */
export function richText(xml: string): string {
  let text = "";
  let reading = false;
  let at = 0;
  for (let tag = nextTag(xml, at); tag; tag = nextTag(xml, at)) {
    at = tag.end;
    if (tag.name === "rPh") reading = tag.kind === "open";
    if (tag.name !== "t" || tag.kind !== "open") continue;
    const end = nextTag(xml, tag.end)?.start ?? xml.length;
    if (!reading)
      text += decodeCellText(textOf(xml.slice(tag.end, end), attributesOf(xml, tag)["xml:space"]));
    at = end;
  }
  return text;
}

/** White space at the ends counts where the file says so; Excel itself keeps it either way. */
function textOf(inner: string, space: string | undefined): string {
  const text = innerText(inner);
  return space === "preserve" || text.trim() !== "" ? text : "";
}

function closing(xml: string, from: number): number {
  let at = from;
  for (let tag = nextTag(xml, at); tag; tag = nextTag(xml, at)) {
    if (tag.kind === "close" && tag.name === "si") return tag.start;
    at = tag.end;
  }
  return xml.length;
}
