import { judge } from "../../src/judge/judge";
import type { Judgement } from "../../src/model/judgement";
import type { Scorecard } from "../../src/model/scorecard";

/** A small table with ` | ` between its cells. */
export const cells = (...rows: string[]): string[][] =>
  rows.map((row) => row.split("|").map((cell) => cell.trim()));
/** Every column's role. */
export const roles = ({ lines }: Scorecard): string[] => lines.map(({ role }) => role);
/** Name, latest value and status of each measure. */
export const values = (scorecard: Scorecard): unknown[] =>
  judge(scorecard, scorecard.latest).map(({ measure, latest, status }: Judgement) => [
    measure.name,
    latest?.value.kind === "number" ? latest.value.number : null,
    status.value,
  ]);
