import { decodeText } from "../../month/report/decodeText";
import type { ReportSheet } from "../../month/report/openReport";

export type { ReportSheet };

/** The sheets of a report's file, a text file's one: what each holds as text. Rejects with a sentence where it cannot. */
export async function openFile(file: File): Promise<ReportSheet[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Every kind of Excel's files by its ending. What is none is taken for text: .csv, .txt and .tsv are.
  if (!/\.xls\w*$/i.test(file.name)) return [{ name: file.name, text: decodeText(bytes) }];
  // The reader of workbooks is large: it loads only for a workbook.
  const { openReport } = await import("../../month/report/openReport");
  return openReport(bytes);
}
