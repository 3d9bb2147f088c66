/** How many rows and columns of cells something has. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The smallest shape that holds all of these; at least one cell. */
export function widest(shapes: readonly Shape[]): Shape {
  return {
    rows: Math.max(1, ...shapes.map(({ rows }) => rows)),
    columns: Math.max(1, ...shapes.map(({ columns }) => columns)),
  };
}

/**
 * Whether ranges go together as the `KPI` functions take them: of one shape, single cells, or one row or column of a
 * rectangle.
 */
export function fitTogether(shapes: readonly Shape[]): boolean {
  const { rows, columns } = widest(shapes);
  const fits = (length: number, whole: number) => length === whole || length === 1;
  const isWhole = (shape: Shape) => shape.rows === rows && shape.columns === columns;
  return (
    (shapes.length === 0 || shapes.some(isWhole)) &&
    shapes.every((shape) => fits(shape.rows, rows) && fits(shape.columns, columns))
  );
}
