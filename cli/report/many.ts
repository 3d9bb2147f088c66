import type { Severity } from "../../src/model/finding";
import type { ListedFinding } from "../folder/checked";

/** A workbook of many, as a report lists it. */
export interface ReportedBook {
  readonly book: string;
  readonly scorecards: number;
  readonly measures: number;
  readonly findings: readonly ListedFinding[];
  /** Why it, or a part of it, was not read. */
  readonly troubles: readonly string[];
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** How many findings of a severity a workbook has. */
export function findingCount({ findings }: ReportedBook, severity: Severity): number {
  return findings.filter((one) => one.severity === severity).length;
}

/** What a person should look at first: what could not be read, then most errors, then most warnings. */
export function byUrgency(books: readonly ReportedBook[]): readonly ReportedBook[] {
  const isUnread = ({ troubles, scorecards }: ReportedBook): number =>
    troubles.length > 0 && scorecards === 0 ? 0 : 1;
  return [...books].sort(
    (a, b) =>
      isUnread(a) - isUnread(b) ||
      ORDER.reduce((order, severity) => order || findingCount(b, severity) - findingCount(a, severity), 0) ||
      a.book.localeCompare(b.book),
  );
}
