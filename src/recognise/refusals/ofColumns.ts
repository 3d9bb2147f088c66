import { isOtherTable } from "../tables/otherTables";
import type { Candidacy } from "./refusal";

/** Among dozens of other headings, a few that read as a scorecard's are chance. */
const LEAST_EXPLAINED = 0.2;

/** No column holds names. */
export function hasNoMeasures({ roles }: Candidacy): boolean {
  return !roles.includes("measure");
}

/** No column holds values of a period or the latest. */
export function hasNoValues({ roles }: Candidacy): boolean {
  return !roles.includes("actual");
}

/** `Likelihood` and `Impact`, `Budget` and `Variance`: what councils keep beside their scorecards. */
export function isAnotherTable({ lines }: Candidacy): boolean {
  return isOtherTable(lines.map(({ line }) => line.heading));
}

/** Fewer than one heading in five says what its column is for. */
export function explainsLittle({ lines }: Candidacy): boolean {
  return lines.filter(({ line }) => line.role !== "ignored").length < lines.length * LEAST_EXPLAINED;
}
