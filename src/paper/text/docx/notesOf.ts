import { oneLine } from "../../../words/plain";
import { tagAttribute, xmlParts } from "./tags";

/**
 * The texts of a Word document's footnotes or endnotes, by their ids. Papers put figures and sources into notes. Separator
 * lines, which have a type, and deleted text are left out.
 */
export function notesOf(part: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let id: string | null = null;
  let isText = false;
  let deleted = 0;
  for (const piece of xmlParts(part)) {
    if (piece.is === "text") {
      if (isText && id !== null && deleted === 0) notes.set(id, (notes.get(id) ?? "") + piece.text);
      continue;
    }
    const { name, is, attributes } = piece;
    if (name === "w:footnote" || name === "w:endnote")
      id =
        is === "open" && tagAttribute(attributes, "w:type") === null
          ? tagAttribute(attributes, "w:id")
          : null;
    else if (name === "w:del" && is !== "empty") deleted += is === "open" ? 1 : -1;
    else if (name === "w:t") isText = is === "open";
    else if (id !== null && (name === "w:tab" || name === "w:br" || (name === "w:p" && is === "close")))
      notes.set(id, `${notes.get(id) ?? ""} `);
  }
  return new Map([...notes].map(([key, text]) => [key, oneLine(text).normalize("NFC")]));
}
