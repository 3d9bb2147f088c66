import { ARROWS, TRIANGLES, WINGDINGS, WINGDINGS_3, type ArrowSigns } from "../core/status/arrowSets";
import { readMovement, type Movement } from "../core/status/direction";
import type { Judgement } from "../model/judgement";

/** The signs or words that the scorecard itself uses; those that it does not show yet are of the same set. */
export function arrowSignsOf(judgements: readonly Judgement[]): ArrowSigns {
  const own = new Map<Movement, string>();
  for (const { measure, direction } of judgements) {
    const shown =
      measure.direction === null || measure.direction.value.kind === "blank"
        ? ""
        : measure.direction.value.shown;
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
