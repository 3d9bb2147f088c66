import { bookOf } from "../support/bookOf";
import type { ShortSheet } from "../support/bookOf";
import { withBook } from "../support/withBook";

/** The sheet on which these tests stand. */
export const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

/** The code with which Excel refuses some work; `null` where it does it. */
export async function refusal(work: (context: Excel.RequestContext) => void): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Does some work on a workbook of one sheet. */
export const inSheet = <T>(
  rows: ShortSheet,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  withBook(bookOf({ Sheet1: rows }), () => Excel.run((context) => work(sheet1(context), context)));
