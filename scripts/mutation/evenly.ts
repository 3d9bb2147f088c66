/**
 * So many of a list, spread evenly over it, and the same ones each time: `evenly([1, 2, 3, 4, 5, 6], 3)` is `[1, 3, 5]`.
 * All of them where there are no more.
 */
export function evenly<T>(all: readonly T[], count: number): readonly T[] {
  if (!(count > 0)) throw new RangeError(`A sample is of one or more, not of ${count}.`);
  const taken = Math.min(count, all.length);
  const takenBefore = (at: number): number => Math.ceil((at * taken) / all.length);
  return all.filter((_, at) => takenBefore(at) < takenBefore(at + 1));
}
