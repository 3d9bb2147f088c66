/** Excel's names of the kinds of rules beside those of files; several kinds of a file are one of Excel's. */
const TYPES: Readonly<Record<string, string>> = {
  cellIs: "CellValue",
  expression: "Custom",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
const THRESHOLDS: Readonly<Record<string, string>> = {
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};
const COUNTS: Readonly<Record<string, string>> = { 3: "Three", 4: "Four", 5: "Five" };

/** Excel.ConditionalFormatType of a kind that a file names: `cellIs` is CellValue. */
export function ruleTypeName(type: string): string {
  return TYPES[type] ?? "PresetCriteria";
}

/** The kind in a file of a type that can be added: Custom is `expression`. */
export function fileRuleType(name: string): string | undefined {
  return name === "Custom" || name === "CellValue" ? keyOf(TYPES, name) : undefined;
}

/** Office.js's name of an operator that a file names otherwise; `Invalid` where it has none. */
export function operatorName(operator: string | null): string {
  return (operator === null ? undefined : OPERATORS[operator]) ?? "Invalid";
}

/** A file's name of an operator of Office.js. */
export function fileOperator(name: string): string | undefined {
  return keyOf(OPERATORS, name);
}

/** Excel.ConditionalFormatIconRuleType: `num` is Number. */
export function thresholdName(type: string): string {
  return THRESHOLDS[type] ?? "Invalid";
}

/** Excel.IconSet: `3TrafficLights1` is ThreeTrafficLights1. */
export function iconSetName(name: string): string {
  return name.replace(/^[345]/, (count) => COUNTS[count] ?? count);
}

function keyOf(names: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.keys(names).find((key) => names[key] === wanted);
}
