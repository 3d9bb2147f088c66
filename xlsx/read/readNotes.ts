import type { BookNote } from "../book";
import { parseCell } from "../a1";
import { partText, type PackageParts } from "../package";
import { relationshipsOf } from "../relationships";
import { attribute, child, childrenOf, parseXml, type XmlElement } from "../xml/xmlElement";

/** The notes on a sheet's cells. */
export function readNotes(parts: PackageParts, sheetPath: string): readonly BookNote[] {
  return relationshipsOf(parts, sheetPath)
    .filter(({ type }) => type === "comments")
    .flatMap(({ target }) => childrenOf(child(parseXml(partText(parts, target)), "commentList"), "comment"))
    .flatMap((comment): BookNote[] => {
      const cell = parseCell(attribute(comment, "ref") ?? "");
      return cell === null ? [] : [{ ...cell, text: textOf(child(comment, "text")) }];
    });
}

/** Plain text, or runs of it. */
function textOf(element: XmlElement | undefined): string {
  const runs = childrenOf(element, "r").map((run) => child(run, "t")?.text ?? "");
  return (child(element, "t")?.text ?? "") + runs.join("");
}
