/**
 * Things by a key that some of them share, each group where its first stands and in their order:
 * `groupedBy([1, 2, 3], (one) => one % 2)` is `1 → [1, 3]` and `0 → [2]`.
 */
export function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
