import { ARROWS, TRIANGLES } from "../../core/status/arrowSets";
import type { Movement } from "../../core/status/direction";
import type { DirectionJudgement } from "../../model/judgement";

const MOVED: Readonly<Record<Movement, string>> = { up: "up", down: "down", level: "unchanged" };

/**
 * The arrow of a measure and the word that is heard for it: `↑` and `improving` where the scorecard's arrows judge
 * performance, `▲` and `up` where they show movement. `null` where it cannot be told.
 */
export function arrowOf({ meaning, sign, value }: DirectionJudgement): { sign: string; word: string } | null {
  if (sign === null) return null;
  if (meaning === "movement") return { sign: TRIANGLES[sign], word: MOVED[sign] };
  return { sign: ARROWS[sign], word: value };
}
