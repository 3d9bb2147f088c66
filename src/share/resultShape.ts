import { isArrayNode, isReferenceNode, type AstExpression } from "@borgar/fx";
import { calledName } from "./calledName";
import { areaOf } from "./cells";
import { childrenOf } from "./kpiCalls";
import { widest, type Shape } from "./shapes";

const ONE: Shape = { rows: 1, columns: 1 };
/** KPI functions that make one result of a row, a column, or every row of a range: how many results each. */
const OF_A_SERIES: Readonly<Record<string, number>> = {
  "KPI.YTD": 1,
  "KPI.POOLED": 1,
  "KPI.SIGNAL": 1,
  "KPI.SPC": 3,
};
const WITH_TWO_ENDS = new Set(["KPI.INTERVAL", "KPI.RATE.INTERVAL"]);
const REGISTER = "KPI.POPULATION";
/** Excel's own functions that make one result of a range, as far as KPI calls are found in their company. */
const OF_A_RANGE =
  /^(?:SUM|SUMIFS?|SUMPRODUCT|COUNT|COUNTA|COUNTBLANK|COUNTIFS?|AVERAGE|AVERAGEIFS?|MAX|MIN|MEDIAN|LARGE|SMALL|INDEX|MATCH|VLOOKUP|HLOOKUP|LOOKUP|AND|OR|ROWS|COLUMNS|TEXTJOIN|CONCAT)$/i;

/** The cells that a formula's result fills: `=KPI.PERCENT(A1:A3,B1)` fills three rows. */
export function resultShape(node: AstExpression): Shape {
  if (isReferenceNode(node)) return shapeOfReference(node.value);
  if (isArrayNode(node)) return { rows: node.elements.length, columns: node.elements[0]?.length ?? 1 };
  const shapes = childrenOf(node).map(resultShape);
  const name = calledName(node);
  if (name === null) return widest(shapes);
  if (OF_A_RANGE.test(name)) return ONE;
  if (name === REGISTER) return widest(shapes.slice(1));
  const results = OF_A_SERIES[name];
  if (results !== undefined) return { rows: seriesIn(shapes[0] ?? ONE), columns: results };
  const shape = widest(shapes);
  if (!WITH_TWO_ENDS.has(name)) return shape;
  return shape.rows === 1 && shape.columns > 1
    ? { rows: 2, columns: shape.columns }
    : { rows: shape.rows, columns: 2 };
}

function seriesIn({ rows, columns }: Shape): number {
  return columns === 1 ? 1 : rows;
}

function shapeOfReference(reference: string): Shape {
  const area = areaOf(reference);
  if (area === null) return ONE;
  return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
}
