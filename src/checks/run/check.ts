import type { CheckId } from "../../model/checkIds";
import type { Finding, FoundCell, Severity } from "../../model/finding";
import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import type { Fact, Measure } from "../../model/scorecard";
import { ENOUGH_FIGURES, type Alike, type BorneOut, type Enough } from "../certainty/borneOut";
import type { GivesWay } from "../precedence/givesWay";
import type { Subject } from "./subject";

/**
 * What a check says of one measure: fine, not fine with what it found, or that it cannot tell and what it would need. A
 * check that does not concern the measure answers `null`. "Cannot tell" is an answer of its own, since silence would be
 * taken for fine. Answers `among` the same cells
 * bear each other out.
 */
export type Answer =
  | { readonly answer: "fine"; readonly among?: Alike }
  | { readonly answer: "cannot-tell"; readonly needs: string; readonly measure: string | null }
  | { readonly answer: "not-fine"; readonly findings: readonly Finding[]; readonly among?: Alike };

/** What every check says of itself. */
export interface About {
  /** Its name in findings and settings, such as `unit-slip`; its file is named after it. */
  readonly id: CheckId;
  /** How grave its findings are, where one does not say otherwise: an error is wrong, a warning should be looked at. */
  readonly severity: Severity;
  /** What it asks, as people read it in reports and in `docs/checks.md`. */
  readonly question: string;
  /** It looks at what one sheet says of its own month, and is asked of each sheet that a scorecard lies on. */
  readonly ofOneSheet?: true;
  /** It looks at headings, and is asked of those of each page that a scorecard lies on. */
  readonly ofHeadings?: true;
  /** What makes its findings mere consequences: one mistake is said once, by the check that knows most of it. */
  readonly givesWay?: readonly GivesWay[];
  /** How cells that it reads alike bear each other out; left out where each answer stands by itself. */
  readonly borneOut?: BorneOut;
}

/** A check that looks at one measure at a time. */
export interface MeasureCheck extends About {
  /** One answer about the row, or one for each of its months; `null` where the check does not concern the row. */
  ask(judgement: Judgement, subject: Subject): Answer | readonly Answer[] | null;
}

/** A check that looks at the whole scorecard at once: rows beside rows, columns, headings. */
export interface SheetCheck extends About {
  /** An answer for each thing that was asked; none where there was nothing to ask. */
  askAll(subject: Subject): readonly Answer[];
}

/** Every check: of one row at a time, or of all rows together. */
export type Check = MeasureCheck | SheetCheck;

/** The answer of a check that has looked and found nothing wrong. */
export const FINE: Answer = { answer: "fine" };

/** The answer of a check that cannot tell, with what it would need. A check of the whole scorecard names the measure. */
export function cannotTell(needs: string, measure: Measure | null = null): Answer {
  return { answer: "cannot-tell", needs, measure: measure?.name ?? null };
}

/** What a finding says; `severity` where it is less grave than its check usually is, `repair` where that is certain. */
type What = Pick<Finding, "cells" | "message" | "why" | "published" | "expected"> &
  Partial<Pick<Finding, "severity" | "repair">>;

/** Cells that are written down as none do not compile: whoever reads a finding wants to see what it is about. */
type Some<Cells> = Cells extends readonly [] ? never : Cells;

/** A finding of a check about a measure, or about the sheet (`null`). */
export function finding<const Cells extends readonly FoundCell[]>(
  check: About,
  measure: Measure | null,
  what: What & { readonly cells: Cells & Some<Cells> },
): Finding {
  return {
    check: check.id,
    severity: check.severity,
    reference: measure?.reference ?? null,
    measure: measure?.name ?? "",
    repair: [],
    // Last, so that a severity and a repair of the finding's own take the place of the usual ones.
    ...what,
  };
}

/** Cells that a finding says are wrong, those that there are. */
export function faults(...cells: readonly (Fact | Place | null)[]): FoundCell[] {
  return named("fault", cells);
}

/** Cells with which those at fault were compared, those that there are. */
export function comparedWith(...cells: readonly (Fact | Place | null)[]): FoundCell[] {
  return named("comparedWith", cells);
}

/** Cells with the part that they play; what a row does not have (`null`) is left out. */
function named(is: FoundCell["is"], cells: readonly (Fact | Place | null)[]): FoundCell[] {
  return cells.flatMap((cell): FoundCell[] =>
    cell === null ? [] : [{ ...("place" in cell ? cell.place : cell), is }],
  );
}

/** The answer of a check that found something. */
export function notFine(...findings: readonly Finding[]): Answer {
  return { answer: "not-fine", findings };
}

/**
 * An answer about one of the cells that were read alike: those of one column, or of the latest values. They bear each other
 * out as figures do, where nothing else is said.
 */
export function among(cells: string, answer: Answer, enough: Enough = ENOUGH_FIGURES): Answer {
  // What cannot be told neither bears the others out nor contradicts them.
  return answer.answer === "cannot-tell" ? answer : { among: { cells, enough }, ...answer };
}

/** The column of a cell, or its row where measures run across: its cells were all read alike. */
export function lineKey({ place }: Fact, { scorecard }: Subject): string {
  return String(scorecard.orientation === "down" ? place.column : place.row);
}

/** What stands over the cells of a line; empty where nothing does. */
export function headingOf(line: string, { scorecard }: Subject): string {
  return scorecard.lines.find(({ index }) => String(index) === line)?.heading ?? "";
}

/** Not fine where there are findings, else fine. */
export function unless(findings: readonly Finding[]): Answer {
  return findings.length > 0 ? notFine(...findings) : FINE;
}
