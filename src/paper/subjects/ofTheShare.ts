import type { Here } from "../heardHere";
import { isWiderOf } from "./widerWords";

/** The sentence so far, or the one before, gave figures of one share alone: “Ten did not” goes on with it. */
export function ofTheShare({
  spoken,
  heard: { last = [] },
}: Pick<Here, "spoken" | "heard">): ((concept: string) => boolean) | null {
  const rows = spoken.units.size > 0 ? spoken.rows : last;
  const [row] = rows;
  const isOne = rows.length === 1 && row?.judgement.measure.unit === "percent";
  if (spoken.units.size === 0 && !isOne) return null;
  return (concept) =>
    isOne && (row.concepts.has(concept) || row.section.has(concept) || isWiderOf(row, concept));
}
