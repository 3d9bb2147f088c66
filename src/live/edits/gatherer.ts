/**
 * Milliseconds. Things in quick succession are taken together once it has been quiet for so long: a fill down is many
 * events and one edit.
 */
const QUIET_MS = 150;
/** Without a pause they are not kept waiting for longer than this. */
const LONGEST_MS = 1_000;

/** Gathers things into batches, and works on one batch at a time; nothing that is added is lost. */
export interface Gatherer<B> {
  add(put: (batch: B) => void): void;
  /** Runs other work in its turn. */
  run(work: () => Promise<void>): Promise<void>;
  /** Resolves when everything that was added has been worked on. */
  idle(): Promise<void>;
  end(): void;
}

/** Makes a gatherer that begins each batch with `fresh` and hands it to `work`. */
export function gatherer<B>(fresh: () => B, work: (batch: B) => Promise<void>): Gatherer<B> {
  let batch: B | null = null;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<void> = Promise.resolve();
  let ended = false;

  // Work that failed does not hold up what waits behind it.
  const run = (what: () => Promise<void>): Promise<void> => (turn = turn.then(what, what));
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    return run(async () => {
      const mine = batch;
      batch = null;
      if (mine !== null && !ended) await work(mine);
    });
  };
  return {
    add(put) {
      if (ended) return;
      // The time counts from the first thing of a batch, so that constant typing does not put it off for ever.
      if (batch === null) since = Date.now();
      put((batch ??= fresh()));
      clearTimeout(timer);
      timer = setTimeout(
        () => void flush(),
        Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - Date.now())),
      );
    },
    run,
    async idle() {
      await turn;
      // What is added while the last batch is worked on makes a new one.
      while (batch !== null && !ended) await flush();
    },
    end() {
      ended = true;
      clearTimeout(timer);
    },
  };
}
