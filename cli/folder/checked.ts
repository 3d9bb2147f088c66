import type { Severity } from "../../src/model/finding";
import type { Picture } from "../../src/model/reading";
import type { ReadBook } from "../read/readBook";
import { report } from "../report/checkReport";

/** A finding as reports over many workbooks list it. */
export interface ListedFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cells: readonly string[];
  readonly reference: string | null;
  readonly measure: string | null;
  readonly message: string;
}

/** A workbook that was checked: what `--json` says of it, and what a reader sees first. */
export interface CheckedBook {
  readonly file: string;
  readonly json: object;
  readonly troubles: readonly string[];
  readonly scorecards: number;
  readonly measures: number;
  readonly findings: readonly ListedFinding[];
}

/** What is handed on of a workbook. */
export function checkedOf({ file, troubles }: ReadBook, pictures: readonly Picture[]): CheckedBook {
  const json = report(file, pictures, troubles);
  return {
    ...{ file, json, troubles },
    scorecards: pictures.length,
    measures: pictures.reduce((sum, { judgements }) => sum + judgements.length, 0),
    findings: (json as { findings: readonly ListedFinding[] }).findings,
  };
}
