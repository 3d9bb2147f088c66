/** A short mark of everything that cells say; blank ones do not count. The journal is too small for a whole sheet. */
export function markOf(rows: readonly (readonly string[])[]): string {
  let [one, other] = [FIRST, SECOND];
  // With its place, so that two cells that change places are noticed.
  const said = rows.flatMap((row, down) =>
    row.flatMap((text, across) => (text === "" ? [] : [`${down},${across}=${text}`])),
  );
  for (const text of said) {
    // Two sums of 32 bits: a single one would be the same by chance too often.
    for (let at = 0; at < text.length; at++) {
      one = Math.imul(one ^ text.charCodeAt(at), PRIME);
      other = Math.imul(other + text.charCodeAt(at), OTHER_PRIME);
    }
  }
  return `${said.length} ${(one >>> 0).toString(36)} ${(other >>> 0).toString(36)}`;
}

/** FNV-1a's numbers, and Knuth's for a second sum. */
const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;
const SECOND = 17;
const OTHER_PRIME = 0x9e3779b1;
