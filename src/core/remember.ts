/**
 * A function that works out its answer once for each object that it is asked about, so that several can ask for the same
 * thing without its being worked out again. Nothing is kept of an object that is gone.
 */
export function remember<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const found = new WeakMap<Key, { readonly answer: Found }>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known.answer;
    const answer = find(key);
    found.set(key, { answer });
    return answer;
  };
}
