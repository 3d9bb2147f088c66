/** How many rows and columns something has. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The rows and the columns that hold all of these. */
export function widest(shapes: readonly Shape[]): Shape {
  return {
    rows: Math.max(1, ...shapes.map(({ rows }) => rows)),
    columns: Math.max(1, ...shapes.map(({ columns }) => columns)),
  };
}

/** As the functions take ranges: alike, single cells, or one row or column of a rectangle. */
export function fitTogether(shapes: readonly Shape[]): boolean {
  const { rows, columns } = widest(shapes);
  const fits = (length: number, whole: number) => length === whole || length === 1;
  const isWhole = (shape: Shape) => shape.rows === rows && shape.columns === columns;
  return (
    (shapes.length === 0 || shapes.some(isWhole)) &&
    shapes.every((shape) => fits(shape.rows, rows) && fits(shape.columns, columns))
  );
}
