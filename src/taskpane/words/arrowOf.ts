import { ARROWS, TRIANGLES } from "../../core/status/arrowSets";
import type { Movement } from "../../core/status/direction";
import type { DirectionJudgement } from "../../model/judgement";

/** How mere movement is heard: a rise is neither good nor bad. */
const MOVED: Readonly<Record<Movement, string>> = { up: "up", down: "down", level: "unchanged" };

/**
 * The arrow of a measure and the word that is heard for it: `↑` and `improving` where the scorecard's arrows judge
 * performance, `▲` and `up` where they show movement. `null` where it cannot be told.
 */
export function arrowOf({ meaning, sign, value }: DirectionJudgement): { sign: string; word: string } | null {
  // Without a figure before it, or without a word on which way is good, there is no arrow.
  if (sign === null) return null;
  if (meaning === "movement") return { sign: TRIANGLES[sign], word: MOVED[sign] };
  return { sign: ARROWS[sign], word: value };
}
