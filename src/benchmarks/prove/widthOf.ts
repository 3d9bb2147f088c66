/**
 * Figures near the published ones are likelier than far ones: the room for a figure from elsewhere is this many times
 * their spread.
 */
const SPREADS_OF_ROOM = 2;

/**
 * The room in which a printed figure could lie by chance, in units of the measure: twice the spread of what the
 * readings give, and one unit more, so that it is never 0.
 */
export function widthOf(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 1 : SPREADS_OF_ROOM * (Math.max(...known) - Math.min(...known)) + 1;
}
