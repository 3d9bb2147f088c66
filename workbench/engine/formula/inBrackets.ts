/** Whether a whole formula stands in one pair of brackets. */
export function inBrackets(text: string): boolean {
  if (!text.startsWith("(") || !text.endsWith(")")) return false;
  let depth = 0;
  for (const [at, letter] of [
    ...text.replaceAll(/"[^"]*"/g, (quoted) => "x".repeat(quoted.length)),
  ].entries()) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (depth === 0) return at === text.length - 1;
  }
  return false;
}
