/**
 * The size of a band as the analyst types it: `2`, `2.5`, `2,5`, `5%`; `null` for a text that is no number, or is below
 * zero.
 */
export function readSize(text: string): number | null {
  // A decimal comma is how some keyboards type it. A percent sign is only said once more.
  const plain = text.trim().replace(",", ".").replace(/\s*%$/, "");
  if (!/^\d+(?:\.\d*)?$|^\.\d+$/.test(plain)) return null;
  return Number(plain);
}
