import { ARROWS, TRIANGLES, WINGDINGS, WINGDINGS_3, type ArrowSigns } from "../core/status/arrowSets";
import { readMovement, type Movement } from "../core/status/direction";
import type { Judgement } from "../model/judgement";

/**
 * The signs or words that the scorecard itself uses for up, down and level, so that a new arrow looks like the others.
 * A direction that it does not show yet gets the sign of the same set. Without any, a scorecard whose arrows mean
 * movement gets triangles, any other arrows.
 */
export function arrowSignsOf(judgements: readonly Judgement[]): ArrowSigns {
  const own = new Map<Movement, string>();
  for (const { measure, direction } of judgements) {
    const shown =
      measure.direction === null || measure.direction.value.kind === "blank"
        ? ""
        : measure.direction.value.shown;
    // A single sign is read for what it shows, whatever the scorecard's arrows mean; a word is read in their meaning.
    const movement = shown.length === 1 ? readMovement(shown) : direction.published;
    if (movement !== null && !own.has(movement)) own.set(movement, shown);
  }
  const movement = judgements.some(({ direction }) => direction.meaning === "movement");
  const alike = [TRIANGLES, WINGDINGS, WINGDINGS_3].find((set) =>
    [...own.values()].some((sign) => Object.values(set).includes(sign)),
  );
  const set = alike ?? (own.size === 0 && movement ? TRIANGLES : ARROWS);
  return { ...set, ...Object.fromEntries(own) };
}
