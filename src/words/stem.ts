/** Plurals that follow no rule. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["children", "child"],
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["analyses", "analysis"],
]);
/** Of words this short the last `s` is their own: `gas`, `sns`. */
const SHORTEST_PLURAL = 4;

/**
 * A word without plural and possessive, so that `visits`, `visit's` and `visit` are one. Verbs keep their endings:
 * `completed` is not `complete`. Takes a word of {@link plain} text.
 */
export function stem(word: string): string {
  const own = word.includes("'") ? word.replace(/'s?$/, "") : word;
  const irregular = IRREGULAR.get(own);
  if (irregular !== undefined) return irregular;
  if (!own.endsWith("s") || own.length < SHORTEST_PLURAL || /[siu]s$/.test(own)) return own;
  if (/[^aeiou]ies$/.test(own) && own.length > SHORTEST_PLURAL) return `${own.slice(0, -3)}y`;
  return /(?:[cs]h|ss|x|zz)es$/.test(own) ? own.slice(0, -2) : own.slice(0, -1);
}
