import { readArrow } from "../../core/status/direction";
import type { ArrowMeaning, Fact } from "../../model/scorecard";

/** Symbols that show movement: ▲ up, ▼ down, ● unchanged. */
const MOVEMENT = /[▲▼●△▽]/;

/** Whether a scorecard's arrows judge performance or show movement: triangles, or a stated change beside them, show movement. */
export function arrowMeaning(
  cells: readonly (Fact | null)[],
  heading: string,
  hasChange: boolean,
): ArrowMeaning {
  if (/\b(target|performance|dot|better)\b/i.test(heading)) return "performance";
  const arrows = cells.flatMap((cell) =>
    cell === null || cell.value.kind === "blank" ? [] : [cell.value.shown],
  );
  const signs = arrows.filter((shown) => readArrow(shown) !== null);
  if (signs.length === 0) return hasChange ? "movement" : "performance";
  return signs.filter((shown) => MOVEMENT.test(shown)).length > signs.length / 2 ? "movement" : "performance";
}
