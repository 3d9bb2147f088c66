/** Names that are only a part of the row above: an age band, or words that say so. */
const PART =
  /^[\s•–-]*(?:(?:aged? )?(?:under|over|\d{1,2}\s?(?:-|–|to)\s?\d{1,2}|\d{1,2}\+?)\s?(?:\d{1,2})?\s?(?:years?|yrs?|year)?\s?(?:olds?|and over|plus)?|of (?:which|whom|these).*|(?:including|boys|girls|males?|females?|other)\b.*)$/i;

/** Whether a name is only a part of the measure above it: `17-18 years old`, `of which UASC`. */
export function isPartName(name: string): boolean {
  return PART.test(name.trim());
}

/** The whole name of a part: `% Care Leavers in Touch (17-18 years old)`. */
export function nameOfPart(parent: string, part: string): string {
  return `${parent} (${part.replace(/^[\s•–-]+/, "").trim()})`;
}
