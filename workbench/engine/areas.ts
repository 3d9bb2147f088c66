import type { Rectangle } from "../../src/model/place";
import { intersection } from "./address";

/** The areas without the cells of another. */
export function cutOut(areas: readonly Rectangle[], hole: Rectangle): Rectangle[] {
  return areas.flatMap((area) => {
    const shared = intersection(area, hole);
    if (!shared) return [area];
    const below = shared.row + shared.rowCount;
    const behind = shared.column + shared.columnCount;
    return [
      { ...area, rowCount: shared.row - area.row },
      { ...shared, column: area.column, columnCount: shared.column - area.column },
      { ...shared, column: behind, columnCount: area.column + area.columnCount - behind },
      { ...area, row: below, rowCount: area.row + area.rowCount - below },
    ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
  });
}

/** The areas without the cells of several others. */
export function cutOutAll(areas: readonly Rectangle[], holes: readonly Rectangle[]): Rectangle[] {
  return holes.reduce((left: Rectangle[], hole) => cutOut(left, hole), [...areas]);
}

/** The areas with those that lie side by side, and are as long, made one. */
export function joined(areas: readonly Rectangle[]): Rectangle[] {
  const left: Rectangle[] = [];
  for (const area of areas) {
    const at = left.findIndex((one) => together(one, area) !== null);
    const wider = left[at] && together(left[at], area);
    if (wider) left[at] = wider;
    else left.push(area);
  }
  return left.length === areas.length ? left : joined(left);
}

function together(a: Rectangle, b: Rectangle): Rectangle | null {
  if (a.row === b.row && a.rowCount === b.rowCount) {
    const [first, second] = a.column <= b.column ? [a, b] : [b, a];
    if (first.column + first.columnCount !== second.column) return null;
    return { ...first, columnCount: first.columnCount + second.columnCount };
  }
  if (a.column === b.column && a.columnCount === b.columnCount) {
    const [first, second] = a.row <= b.row ? [a, b] : [b, a];
    if (first.row + first.rowCount !== second.row) return null;
    return { ...first, rowCount: first.rowCount + second.rowCount };
  }
  return null;
}
