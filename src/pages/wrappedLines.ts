/**
 * How many lines a text takes where so many letters fit into one: words stay whole, but for one that is longer than a line.
 *
 *   wrappedLines("visits within ten days", 13) // 2
 *   wrappedLines("completed date\nagreed", 22) // 2
 */
export function wrappedLines(text: string, letters: number): number {
  return text.split("\n").reduce((sum, line) => sum + linesOf(line, letters), 0);
}

function linesOf(line: string, letters: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of line.split(/\s+/)) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= letters) used = needed;
    else {
      const own = Math.max(1, Math.ceil(length / letters));
      lines += used === 0 ? own - 1 : own;
      used = length - (own - 1) * letters;
    }
  }
  return lines;
}
