import { PART_NAME, REST_NAME } from "../../words/lists/ageBands";

/**
 * Whether a name is only a part of the measure above it: `17-18 years old`, `of which UASC`. `Other` is one behind parts:
 * behind `Referrals from schools` it is of the same rank.
 */
export function isPartName(name: string, behindPart: boolean): boolean {
  return PART_NAME.test(name.trim()) || (behindPart && REST_NAME.test(name));
}

/** The whole name of a part: `% Care Leavers in Touch (17-18 years old)`. */
export function nameOfPart(parent: string, part: string): string {
  return `${parent} (${part.replace(/^[\s•–-]+/, "").trim()})`;
}
