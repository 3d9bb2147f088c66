import { movedSpan, type LineMove } from "../lines/lineMove";
import { movedLine } from "./moveAnchors";

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
/** Left column, its offset, top row, its offset, right column, its offset, bottom row, its offset. */
const ANCHOR = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;

/** The boxes of notes (and old form controls), which an old kind of drawing holds; a note goes with its cell. */
export function movedNotes(vml: string, move: LineMove): string {
  return vml.replace(SHAPE, (shape) => {
    const element = move.lines === "rows" ? "Row" : "Column";
    const at = new RegExp(`(<x:${element}>)\\s*(\\d+)\\s*(</x:${element}>)`);
    const line = at.exec(shape)?.[2];
    if (line !== undefined && movedSpan(Number(line), 1, move) === null) return "";
    return shape
      .replace(
        at,
        (_, open: string, old: string, close: string) => open + movedLine(Number(old), move) + close,
      )
      .replace(ANCHOR, (_, open: string, text: string, close: string) => open + movedBox(text, move) + close);
  });
}

/** A box keeps its size and follows its upper left corner. */
function movedBox(text: string, move: LineMove): string {
  const numbers = text.split(",").map(Number);
  const [first, last] = move.lines === "rows" ? [2, 6] : [0, 4];
  const start = numbers[first] ?? 0;
  const by = movedLine(start, move) - start;
  return numbers.map((number, at) => (at === first || at === last ? number + by : number)).join(", ");
}
