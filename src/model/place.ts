/** One cell of the workbook; row and column count from zero. The sheet is known by its id, because names change. */
export interface Place {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; row and column count from zero. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Names a cell, as a key of maps and sets. */
export function placeKey({ sheetId, row, column }: Place): string {
  return `${sheetId} ${row} ${column}`;
}

/** Whether both are the same cell. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}

/** Whether every cell of one rectangle is a cell of another on the same sheet. */
export function within(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** Whether two rectangles of one sheet share a cell. */
export function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

/** Whether a cell lies in a rectangle of its own sheet. */
export function covers(
  { row, column, rowCount, columnCount }: Rectangle,
  cell: Pick<Place, "row" | "column">,
): boolean {
  return (
    cell.row >= row &&
    cell.row < row + rowCount &&
    cell.column >= column &&
    cell.column < column + columnCount
  );
}
