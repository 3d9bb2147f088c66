/**
 * Where a newer pack that the analyst opened is kept: on this machine, since public figures are no part of the
 * workbook.
 */
const KEY = "scorecard benchmarks";

/** The text of the pack that was opened last; `null` where there is none, or where the browser keeps nothing. */
export function keptPack(): string | null {
  return withStorage((storage) => storage.getItem(KEY));
}

/** Keeps a pack. Where the browser keeps nothing, it is used until the pane is closed. */
export function keepPack(text: string): void {
  withStorage((storage) => {
    storage.setItem(KEY, text);
    return null;
  });
}

/** A browser may refuse to keep anything, or have no room for it; without one there is nothing to keep it in. */
function withStorage(use: (storage: Storage) => string | null): string | null {
  // Under Node, as in tests and on the command line, there is no browser.
  if (typeof window === "undefined") return null;
  try {
    return use(window.localStorage);
  } catch {
    return null;
  }
}
