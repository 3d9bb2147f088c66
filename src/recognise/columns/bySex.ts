/** What headings call the figures of one sex by: a letter in brackets. */
const OF_SEX = /\s*[[(]([fmgb])[\])]$/i;
const IS_FEMALE = /^[fg]/i;

/** The heading of a column, as it stands in the sheet. */
interface ShownColumn {
  readonly shown: string;
}

/**
 * Headings of which one names the same as another for the other sex, `Sep-24 (F)` and `Sep-24 (M)`, are marked: neither
 * holds the figures of all, and `(F)` is no forecast there.
 */
export function bySex<H extends ShownColumn>(
  headings: readonly H[],
): readonly (H & { readonly ofSex?: true })[] {
  const read = headings.map(({ shown }) => sexIn(shown));
  return headings.map((heading, at) => {
    const one = read[at];
    const isPaired =
      one !== null && read.some((other) => other?.rest === one?.rest && other?.female !== one?.female);
    return one && isPaired ? { ...heading, ofSex: true as const } : heading;
  });
}

function sexIn(shown: string): { readonly rest: string; readonly female: boolean } | null {
  const found = OF_SEX.exec(shown.trim());
  if (found === null) return null;
  return {
    rest: shown.slice(0, found.index).toLowerCase(),
    female: IS_FEMALE.test(found[1] ?? ""),
  };
}
