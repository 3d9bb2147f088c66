/** Marks by which a heading says that its figures are not final: `Jun-24 (p)`. */
const PROVISIONAL = /\((?:p|prov\.?|provisional|draft|unvalidated)\)|\b(?:provisional|unvalidated)\b/i;

/** Whether a heading says that its figures may still change. */
export function isProvisional(heading: string): boolean {
  return PROVISIONAL.test(heading);
}
