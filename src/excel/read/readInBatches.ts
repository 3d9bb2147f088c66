import { halves, intoBatches, cellsIn, type Block } from "./blocks";
import { run, type RunOptions } from "../host/run";
import { stopIfCancelled } from "../host/troubleOf";
import { Trouble } from "../host/trouble";
import { pause } from "../host/waitBeforeRetry";

/** How a reading of many cells goes about it: how much, whom it tells, and what may stop it. */
export interface ReadOptions extends RunOptions {
  /** The whole of a sheet, however large. */
  readonly whole?: boolean;
  /** Told after each batch: cells read so far, of how many. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** A block with what was read of it. */
export interface Piece<T> {
  readonly block: Block;
  readonly content: T;
}

/** What is queued for a block; gives what was read, after the sync, or `null` where Excel gave nothing. */
export type Ask<T> = (context: Excel.RequestContext, block: Block) => () => T | null;

/**
 * Reads blocks in as few round trips as `most` cells in each allow, with a pause between them so that Excel stays
 * awake. A batch that Excel finds too large, or answers with nothing, is halved; a single cell that cannot be had
 * is among the `unread`.
 */
export async function readInBatches<T>(
  blocks: readonly Block[],
  most: number,
  ask: Ask<T>,
  options: ReadOptions = {},
): Promise<{ pieces: Piece<T>[]; unread: Block[] }> {
  const { signal, onProgress } = options;
  const waiting = intoBatches(blocks, most);
  const of = blocks.reduce((sum, { area }) => sum + cellsIn(area), 0);
  const pieces: Piece<T>[] = [];
  const unread: Block[] = [];
  let done = 0;

  // A list that grows at its front: what was too large is tried again in halves, before what comes after.
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    stopIfCancelled(signal);
    const tooMuch: Block[] = [];
    for (const { block, content } of await readOnce(batch, ask, options)) {
      if (content === null) tooMuch.push(block);
      else pieces.push({ block, content });
    }
    // Halved as often as it takes, down to a single cell.
    const smaller = halves(tooMuch);
    if (smaller) waiting.unshift(...smaller);
    else unread.push(...tooMuch);

    const left = tooMuch.reduce((sum, { area }) => sum + cellsIn(area), 0);
    // What is to be read again does not count as done.
    done += batch.reduce((sum, { area }) => sum + cellsIn(area), 0) - (smaller ? left : 0);
    onProgress?.(done, of);
    // A turn for Excel and for the pane between the batches.
    if (waiting.length > 0) await pause(0);
  }
  return { pieces, unread };
}

/** One round trip. Too large for Excel is the same as nothing read. */
async function readOnce<T>(
  batch: readonly Block[],
  ask: Ask<T>,
  options: RunOptions,
): Promise<{ block: Block; content: T | null }[]> {
  try {
    return await run(async (context) => {
      const asked = batch.map((block) => ({ block, read: ask(context, block) }));
      await context.sync();
      return asked.map(({ block, read }) => ({ block, content: read() }));
    }, options);
  } catch (error) {
    // Every other fault is the caller's to tell.
    if (!(error instanceof Trouble) || error.kind !== "too-large") throw error;
    return batch.map((block) => ({ block, content: null }));
  }
}
