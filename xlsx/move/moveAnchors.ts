import { movedSpan, type LineMove } from "../lines/lineMove";
import { child, type XmlElement } from "../xml/xmlElement";
import type { TextEdit } from "../write/textEdits";

const ANCHORS: ReadonlySet<string> = new Set(["twoCellAnchor", "oneCellAnchor", "anchor"]);

/**
 * The edits that let a drawing follow the cells that it stands on: it moves with them, and grows with lines that come
 * within it unless it says that it keeps its size or its place. `null` for an element that is no anchor.
 */
export function anchorEdits(element: XmlElement, move: LineMove): TextEdit[] | null {
  const [from, to] = [child(element, "from"), child(element, "to")];
  if (!ANCHORS.has(element.name) || !from) return null;
  const { editAs, moveWithCells, sizeWithCells } = element.attributes;
  if (editAs === "absolute" || moveWithCells === "0") return [];
  const keepsSize = editAs === "oneCell" || (moveWithCells === "1" && sizeWithCells !== "1");
  const name = move.lines === "rows" ? "row" : "col";
  const [start, end] = [child(from, name), child(to, name)];
  if (!start) return [];
  const moved = movedLine(Number(start.text), move);
  const edits = [textOf(start, moved)];
  if (end) {
    const by = moved - Number(start.text);
    const last = Number(end.text);
    edits.push(textOf(end, keepsSize ? last + by : Math.max(moved, movedEnd(last, offset(to, name), move))));
  }
  return edits;
}

/** Where a line stands after the move; one that has gone is where it was. */
export function movedLine(line: number, move: LineMove): number {
  return movedSpan(line, 1, move)?.start ?? move.at;
}

/** A drawing that ends right at a line's beginning does not grow with what comes before that line. */
function movedEnd(line: number, within: number, move: LineMove): number {
  return within === 0 && line === move.at && move.inserted ? line : movedLine(line, move);
}

function offset(marker: XmlElement | undefined, name: "row" | "col"): number {
  return Number(child(marker, `${name}Off`)?.text ?? 0);
}

function textOf({ innerStart, innerEnd }: XmlElement, line: number): TextEdit {
  return { start: innerStart, end: innerEnd, text: String(line) };
}
