import type { CellWrite, Engine } from "./engine";

/** An engine that takes small writes together, and the way to make it write what it has. */
export interface BufferedEngine extends Engine {
  flush(): void;
}

/** Writes of more cells than this are done at once: they cost little more together. */
const SMALL = 50;

/** What small writes do not change, and what does not need them done. */
const UNTOUCHED: ReadonlySet<string> = new Set([
  "sheets",
  "protection",
  "merges",
  "names",
  "unread",
  "refused",
  "listen",
  "setManual",
]);

/**
 * The engine with small writes kept until something is asked that they could change: thousands of single cells in one
 * batch are one write, and each is still told as its own change.
 */
export function buffered(engine: Engine): BufferedEngine {
  let waiting: { readonly sheetId: string; readonly cells: readonly CellWrite[] }[] = [];
  let written = new Set<string>();
  const key = (sheetId: string, row: number, column: number): string => `${sheetId} ${row} ${column}`;
  const flush = (): void => {
    if (waiting.length === 0) return;
    const writes = waiting;
    waiting = [];
    written = new Set();
    engine.writeAll(writes);
  };
  const own: Partial<Engine> = {
    write: (sheetId, cells) => {
      const keys = cells.map(({ row, column }) => key(sheetId, row, column));
      if (cells.length > SMALL || keys.some((one) => written.has(one))) flush();
      if (cells.length > SMALL) return engine.write(sheetId, cells);
      waiting.push({ sheetId, cells });
      for (const one of keys) written.add(one);
    },
    cell: (sheetId, row, column) => {
      if (written.has(key(sheetId, row, column))) flush();
      return engine.cell(sheetId, row, column);
    },
  };
  const others = Object.entries(engine).map(([name, member]: [string, unknown]) => {
    if (typeof member !== "function") return [name, member];
    return [
      name,
      (...args: unknown[]): unknown => {
        if (!UNTOUCHED.has(name)) flush();
        // Looked up when it is called: a test may have put another in its place.
        return (engine as unknown as Record<string, (...args: unknown[]) => unknown>)[name]?.(...args);
      },
    ];
  });
  return { ...(Object.fromEntries(others) as Engine), ...own, flush };
}
