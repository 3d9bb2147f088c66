import { PART_NAME } from "../../words/lists/ageBands";

/** Whether a name is only a part of the measure above it: `17-18 years old`, `of which UASC`. */
export function isPartName(name: string): boolean {
  return PART_NAME.test(name.trim());
}

/** The whole name of a part: `% Care Leavers in Touch (17-18 years old)`. */
export function nameOfPart(parent: string, part: string): string {
  return `${parent} (${part.replace(/^[\s•–-]+/, "").trim()})`;
}
