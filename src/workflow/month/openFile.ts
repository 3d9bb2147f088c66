import type { ReportSheet } from "../../month/report/openReport";

export type { ReportSheet };

/** The sheets of a report's file, a text file's one: what each holds as text. Rejects with a sentence where it cannot. */
export async function openFile(file: File): Promise<ReportSheet[]> {
  if (!/\.xls\w*$/i.test(file.name)) return [{ name: file.name, text: await file.text() }];
  const { openReport } = await import("../../month/report/openReport");
  return openReport(new Uint8Array(await file.arrayBuffer()));
}
