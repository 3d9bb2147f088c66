/**
 * The one number without which the others rise: `misplaced([1, 2, 9, 3, 4])` is 2, its place; -1 where they rise
 * already, or where more than one is out of place. Of two neighbours that could each be it, the second, unless it is the last.
 */
export function misplaced(numbers: readonly number[]): number {
  // The first that does not rise, or the one before it, is the one out of place.
  const fall = numbers.findIndex((number, at) => number <= (numbers[at - 1] ?? -Infinity));
  if (fall === -1) return fall;
  // Whether the numbers rise once the one at this place is taken out.
  const rises = (without: number): boolean => {
    let last = -Infinity;
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      if (at === without) continue;
      if (number <= last) return false;
      last = number;
    }
    return true;
  };
  // Where each of the two could be it, the second is: a row that was put in stands behind the one it was copied from.
  if (rises(fall - 1)) return rises(fall) && fall < numbers.length - 1 ? fall : fall - 1;
  return rises(fall) ? fall : -1;
}
