import { isArrayNode, isReferenceNode, type AstExpression } from "@borgar/fx";
import type { KpiResults } from "../../core/kpi/kpiFunction";
import { KPI_FUNCTIONS } from "../../core/kpi/kpiFunctions";
import { calledName } from "./calledName";
import { areaOf } from "./cellsBehind";
import { nodesWithin, kpiName } from "./kpiCalls";
import { widest, type Shape } from "./fitTogether";

const ONE: Shape = { rows: 1, columns: 1 };
/** Excel's own functions that make one result of a range, as far as `KPI` calls are found beside them. */
const OF_A_RANGE: ReadonlySet<string> = new Set(
  (
    "SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEIF AVERAGEIFS MAX MIN " +
    "MEDIAN LARGE SMALL INDEX MATCH VLOOKUP HLOOKUP LOOKUP AND OR ROWS COLUMNS TEXTJOIN CONCAT"
  ).split(" "),
);

/**
 * The shape of the cells that a formula's result fills: `=KPI.PERCENT(A1:A3,B1)` fills three rows. They must be known
 * before a formula becomes values, because its neighbours would go blank.
 */
export function resultShape(node: AstExpression): Shape {
  if (isReferenceNode(node)) return shapeOfReference(node.value);
  if (isArrayNode(node)) return { rows: node.elements.length, columns: node.elements[0]?.length ?? 1 };
  const shapes = nodesWithin(node).map(resultShape);
  const name = calledName(node);
  if (name === null) return widest(shapes);
  if (OF_A_RANGE.has(name)) return ONE;
  const called = kpiName(name);
  return called === null ? widest(shapes) : shapeOfResults(KPI_FUNCTIONS[called].results, shapes);
}

/** The shape of a `KPI` function's results, by what the table of functions says of it. */
function shapeOfResults(results: KpiResults, shapes: readonly Shape[]): Shape {
  if (results === "each") return widest(shapes);
  if (results === "each after the first") return widest(shapes.slice(1));
  return "forEach" in results
    ? severalForEach(widest(shapes), results.forEach)
    : { rows: seriesIn(shapes[0] ?? ONE), columns: results.series };
}

/** Several results of a cell stand beside each other; below each other where the cells are a row. */
function severalForEach({ rows, columns }: Shape, count: number): Shape {
  return rows === 1 && columns > 1 ? { rows: count, columns } : { rows, columns: count };
}

/** How many series a range is: a column is one, else each row. */
function seriesIn({ rows, columns }: Shape): number {
  return columns === 1 ? 1 : rows;
}

function shapeOfReference(reference: string): Shape {
  const area = areaOf(reference);
  if (area === null) return ONE;
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}
