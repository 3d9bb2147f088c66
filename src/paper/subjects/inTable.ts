import { CONCEPTS } from "../../words/paper/concepts";

/** A thing that the table of concepts knows, whether or not a measure counts it. */
export function isInTable(concept: string): boolean {
  return IN_TABLE.has(concept) || concept.startsWith("age ");
}

const IN_TABLE: ReadonlySet<string> = new Set(CONCEPTS.flatMap(([concepts]) => concepts.split(" ")));
