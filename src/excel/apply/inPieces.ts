import type { Report } from "../../model/report";
import type { Place } from "../../model/place";
import { pause } from "../host/waitBeforeRetry";
import { saidOf } from "./saidOf";
import type { RunOptions } from "../host/run";

const NOTHING: Report = { done: 0, skipped: [], trouble: null };

/**
 * Does pieces of one work one after the other, and lets the pane breathe between them. Where one fails, those behind it
 * are left and named; where the first cannot even begin, it throws.
 */
export async function inPieces<T extends { readonly place: Place }>(
  pieces: readonly (readonly T[])[],
  options: RunOptions | undefined,
  work: (piece: readonly T[]) => Promise<Report>,
): Promise<Report> {
  let all = NOTHING;
  for (const [at, piece] of pieces.entries()) {
    try {
      // A turn for Excel and the pane between the pieces.
      if (at > 0) await pause(0, options?.signal);
      const report = await work(piece);
      all = joined(all, report);
      if (report.stopped !== true) continue;
    } catch (error) {
      // Nothing has been written yet: the caller says why in its own words.
      if (at === 0) throw error;
      all = joined(all, { ...NOTHING, skipped: leftOf(piece), trouble: saidOf(error) });
    }
    // What comes after a failure may rest on it.
    return joined(all, { ...NOTHING, skipped: pieces.slice(at + 1).flatMap(leftOf) });
  }
  return all;
}

function leftOf(piece: readonly { readonly place: Place }[]): Report["skipped"] {
  return piece.map(({ place }) => ({ place, reason: "failed" }));
}

function joined(one: Report, other: Report): Report {
  return {
    done: one.done + other.done,
    skipped: [...one.skipped, ...other.skipped],
    trouble: other.trouble ?? one.trouble,
    ...(other.stopped && { stopped: true }),
  };
}
