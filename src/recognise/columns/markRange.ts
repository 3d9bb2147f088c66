const END = "(-?[\\d.,]+\\s?%?)";
const TO = new RegExp(`^(?:from |between )?${END}\\s?(?:[-–—]|to)\\s?${END}$`, "i");
const AND = new RegExp(`^between ${END} and ${END}$`, "i");

/**
 * The ends of a target or tolerance between two figures, as they are written, both with the sign that one has: `80–89%` gives
 * `80%` and `89%`, `between 5 and 10` gives 5 and 10; `null` for anything else.
 */
export function rangeIn(text: string): readonly [string, string] | null {
  const [, from, to] = TO.exec(text) ?? AND.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const percent = to.includes("%") && !from.includes("%") ? "%" : "";
  return [from.trim() + percent, to.trim()];
}
