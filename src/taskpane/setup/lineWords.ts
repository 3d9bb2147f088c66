import { namePeriod } from "../../core/periods/namePeriod";
import type { Line, Scorecard } from "../../model/scorecard";
import { columnLetters } from "../../core/figures/cellName";
import { ROLE_WORD } from "./roleWords";

/** What a line of the scorecard is called: its column's letter, or its row's number where measures run across. */
export function lineName({ index }: Pick<Line, "index">, orientation: Scorecard["orientation"]): string {
  return orientation === "down" ? columnLetters(index) : String(index + 1);
}

/** The role of a line, with the period of its values: `Value, Jun-24`. */
export function rolePhrase({ role, period }: Pick<Line, "role" | "period">): string {
  return role === "actual" && period ? `Value, ${namePeriod(period)}` : ROLE_WORD[role];
}

/** Why a line was taken for what it is, a sentence each: what speaks for it, that it is hidden, what nearly won. */
export function lineReasons(line: Line, orientation: Scorecard["orientation"]): readonly string[] {
  // What speaks for a role first, then what speaks against it and was outweighed.
  const sentences = line.evidence.filter(({ strength }) => strength >= 0).map(({ sentence }) => sentence);
  const against = line.evidence
    .filter(({ strength }) => strength < 0)
    .map(({ sentence }) => AGAINST(sentence));
  return [
    ...sentences,
    ...against,
    ...(line.hidden ? [HIDDEN(orientation === "down" ? "column" : "row")] : []),
    ...(line.runnerUp && line.runnerUp !== line.role ? [NEARLY(ROLE_WORD[line.runnerUp])] : []),
  ];
}

/** A sentence of evidence within another: it begins small. */
const AGAINST = (sentence: string): string =>
  `Against it: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
const HIDDEN = (line: string): string => `The ${line} is hidden in the sheet. It was read all the same.`;
const NEARLY = (role: string): string => `It was nearly taken for: ${role}.`;
