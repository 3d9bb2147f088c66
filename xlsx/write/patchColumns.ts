import type { BookSheet } from "../book";
import { pixelsToWidth } from "../pixels";
import { attribute, child, childrenOf, type XmlElement } from "../xml/xmlElement";
import { attributesXml, omit, type Attributes } from "../xml/attributes";
import { partEdit } from "./sheetParts";
import type { TextEdit } from "./textEdits";

interface ColumnRun {
  readonly from: number;
  readonly to: number;
  readonly attributes: Attributes;
}

/** The edit that gives changed columns their width and hides or shows them; the other columns keep what they have. */
export function patchColumns(
  sheet: XmlElement,
  before: BookSheet,
  now: BookSheet,
  prefix: string,
): TextEdit | null {
  const columns = changedColumns(before, now);
  if (!columns.length) return null;
  const hidden = new Set(now.hiddenColumns);
  let spans: readonly ColumnRun[] = childrenOf(child(sheet, "cols"), "col").map((element) => {
    const { min, max, ...attributes } = element.attributes;
    return { from: Number(min), to: Number(max), attributes };
  });
  for (const column of columns) {
    spans = withColumn(spans, column + 1, (attributes) =>
      changed(attributes, now.columnWidths[column], hidden.has(column)),
    );
  }
  const each = [...spans]
    .filter(({ attributes }) => Object.keys(attributes).length > 0)
    .sort((a, b) => a.from - b.from)
    .map(
      ({ from, to, attributes }) =>
        `<${prefix}col${attributesXml({ min: String(from), max: String(to), ...attributes })}/>`,
    );
  return partEdit(sheet, "cols", each.length ? `<${prefix}cols>${each.join("")}</${prefix}cols>` : "");
}

function changedColumns(before: BookSheet, now: BookSheet): readonly number[] {
  const hiddenBefore = new Set(before.hiddenColumns);
  const hiddenNow = new Set(now.hiddenColumns);
  const sized = [...Object.keys(before.columnWidths), ...Object.keys(now.columnWidths)].map(Number);
  const columns = new Set([...sized, ...hiddenBefore, ...hiddenNow]);
  return [...columns].filter(
    (column) =>
      now.columnWidths[column] !== before.columnWidths[column] ||
      hiddenBefore.has(column) !== hiddenNow.has(column),
  );
}

/** Cuts one column out of the span that it lies in. */
function withColumn(
  spans: readonly ColumnRun[],
  column: number,
  change: (attributes: Attributes) => Attributes,
): readonly ColumnRun[] {
  const within = spans.find(({ from, to }) => from <= column && column <= to);
  const own = { from: column, to: column, attributes: change(within?.attributes ?? {}) };
  if (!within) return [...spans, own];
  const pieces = [{ ...within, to: column - 1 }, own, { ...within, from: column + 1 }];
  return [...spans.filter((span) => span !== within), ...pieces.filter(({ from, to }) => from <= to)];
}

function changed(attributes: Attributes, pixels: number | undefined, hidden: boolean): Attributes {
  const width: Attributes =
    pixels === undefined ? {} : { width: String(pixelsToWidth(pixels)), customWidth: "1" };
  return { ...omit(attributes, "hidden", "width", "customWidth"), ...width, ...(hidden && { hidden: "1" }) };
}

/** The styles of whole columns, by column from zero, up to the last column that any of these cells is in. */
export function columnStyles(sheet: XmlElement, columns: Iterable<number>): ReadonlyMap<number, number> {
  const spans = childrenOf(child(sheet, "cols"), "col");
  const styleOf = (column: number) => {
    const span = spans.find(
      (one) => Number(one.attributes.min) <= column + 1 && column + 1 <= Number(one.attributes.max),
    );
    return Number((span && attribute(span, "style")) ?? 0);
  };
  return new Map([...new Set(columns)].map((column) => [column, styleOf(column)]));
}
