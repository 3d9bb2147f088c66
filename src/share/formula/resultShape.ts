import { isArrayNode, isReferenceNode, type AstExpression } from "@borgar/fx";
import type { KpiResults } from "../../core/kpi/kpiFunction";
import { KPI_FUNCTIONS } from "../../core/kpi/kpiFunctions";
import { calledName } from "./calledName";
import { areaOf } from "./cellsBehind";
import { nodesWithin, kpiName } from "./kpiCalls";
import { widest, type Shape } from "./fitTogether";

const ONE: Shape = { rows: 1, columns: 1 };
/** Excel's own functions that make one result of a range, as far as KPI calls are found in their company. */
const OF_A_RANGE: ReadonlySet<string> = new Set(
  (
    "SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEIF AVERAGEIFS MAX MIN " +
    "MEDIAN LARGE SMALL INDEX MATCH VLOOKUP HLOOKUP LOOKUP AND OR ROWS COLUMNS TEXTJOIN CONCAT"
  ).split(" "),
);

/** The cells that a formula's result fills: `=KPI.PERCENT(A1:A3,B1)` fills three rows. */
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

function shapeOfResults(results: KpiResults, shapes: readonly Shape[]): Shape {
  if (results === "each") return widest(shapes);
  if (results === "each after the first") return widest(shapes.slice(1));
  return "forEach" in results
    ? severalForEach(widest(shapes), results.forEach)
    : { rows: seriesIn(shapes[0] ?? ONE), columns: results.series };
}

/** The results of a cell stand beside each other, or below each other where the cells are a row. */
function severalForEach({ rows, columns }: Shape, count: number): Shape {
  return rows === 1 && columns > 1 ? { rows: count, columns } : { rows, columns: count };
}

function seriesIn({ rows, columns }: Shape): number {
  return columns === 1 ? 1 : rows;
}

function shapeOfReference(reference: string): Shape {
  const area = areaOf(reference);
  if (area === null) return ONE;
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}
