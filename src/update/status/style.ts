import type { ArrowSigns } from "../../core/status/arrowSets";
import type { Appearance } from "../../model/grid";
import type { Judgement } from "../../model/judgement";
import { arrowSignsOf } from "../arrowSigns";
import { paletteOf, type Palette } from "./palette";
import { statusWordsOf, type StatusWords } from "./statusWordsOf";

/** How a scorecard shows its statuses and directions: its colours, words and arrows. */
export interface Style {
  readonly palette: Palette;
  readonly words: StatusWords;
  readonly signs: ArrowSigns;
}

/** The style of a scorecard, as all its measures show it. */
export function styleOf(judgements: readonly Judgement[], appearance: Appearance): Style {
  return {
    palette: paletteOf(judgements, appearance),
    words: statusWordsOf(judgements, appearance),
    signs: arrowSignsOf(judgements),
  };
}
