/**
 * What a text with wildcards stands for, as a pattern without its ends: `?` is one letter, `*` any number of them, and
 * what follows `~` is itself. Case does not count.
 */
export function wildcardPattern(text: string): string {
  return text.replace(
    /~([*?~])|([*?])|[\\^$.|+()[\]{}]/g,
    (found: string, escaped?: string, wild?: string) => {
      if (wild !== undefined) return wild === "*" ? "[^]*" : "[^]";
      return `\\${escaped ?? found}`;
    },
  );
}
