import { attributesXml, type Attributes } from "../xml/attributes";
import type { XmlElement } from "../xml/xmlElement";

/** A piece of a text to be replaced; where `start` is `end`, something to be put in. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with the edits made, which do not overlap; those at one place come in the order given, what is put in there
 * before what is replaced.
 */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** The edit that gives an element these attributes; its name and what is in it stay. */
export function tagEdit(
  xml: string,
  { start, end, innerStart }: Pick<XmlElement, "start" | "end" | "innerStart">,
  attributes: Attributes,
): TextEdit {
  const name = /^<[\w:.-]+/.exec(xml.slice(start, start + LONGEST_NAME))?.[0] ?? "";
  const close = innerStart === end ? "/>" : ">";
  return { start, end: innerStart, text: `${name}${attributesXml(attributes)}${close}` };
}

const LONGEST_NAME = 200;
