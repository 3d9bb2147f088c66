/**
 * Any word of a list, standing by itself, as one pattern: for texts that are cut, or replaced, where a word stands.
 * Entries are words or short patterns (`neighbours?`, `plan\\w*`). `anyOf(["late", "overdue"])` finds the `late` of
 * `% late`, not that of `plate`. What is only asked is a table of phrases (`phrases.ts`).
 */
export function anyOf(words: readonly string[], flags = "i"): RegExp {
  return new RegExp(`\\b(?:${words.join("|")})\\b`, flags);
}

/** Any of these beginnings, wherever they stand in plain text: `anyPartOf(["convict"])` finds `reconvicted` too. */
export function anyPartOf(parts: readonly string[]): RegExp {
  return new RegExp(parts.join("|"));
}

/** What several patterns find furthest to the left of a text; `null` where they find nothing. */
export function leftmost(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  const found = patterns.map((one) => one.exec(text)).filter((one) => one !== null);
  return found.sort((a, b) => a.index - b.index)[0] ?? null;
}
