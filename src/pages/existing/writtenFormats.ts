import type { OwnSheet } from "../../model/pages";
import { signedFormat } from "../changeFormulas";
import { FIRST_ROW, FIRST_MARK_COLUMN, MOST_MARKS, VALUE_COLUMN, type DataBlock } from "../chart/chartData";
import { MOST_PERIODS } from "../chart/chartPeriods";
import { formatLike } from "../figureFormula";
import type { PageField } from "../page/pageLayout";
import { formatAt, valueAt } from "./ownCells";

/** The number format of a cell that nobody has given one. */
const PLAIN = "General";
/** A change shows at most so many decimals. */
const MOST_DECIMALS = 4;
/** Every number format in which the add-in writes a change. */
const CHANGES = [true, false].flatMap((percent) =>
  Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => signedFormat(formatLike({ percent, decimals }))),
);

/**
 * The number formats with which a field of a page may have been written: those of the figures behind its chart, which
 * were written at the same time. Any other was set by the analyst.
 */
export function writtenFormats(data: OwnSheet, { row }: DataBlock): (field: PageField) => readonly string[] {
  const inColumn = (column: number): string[] => [
    PLAIN,
    ...Array.from({ length: MOST_PERIODS }, (_, at) => formatAt(data, row + FIRST_ROW + at, column)),
  ];
  const markColumn = (name: string): number | undefined =>
    Array.from({ length: MOST_MARKS }, (_, at) => FIRST_MARK_COLUMN + at).find((column) =>
      String(valueAt(data, row + FIRST_ROW - 1, column)).startsWith(name),
    );
  return (field) => {
    if (field === "latest") return inColumn(VALUE_COLUMN);
    if (field === "change") return [PLAIN, ...CHANGES];
    const column =
      field === "target" ? markColumn("Target") : field === "tolerance" ? markColumn("Tolerance") : undefined;
    return column === undefined ? [PLAIN] : inColumn(column);
  };
}
