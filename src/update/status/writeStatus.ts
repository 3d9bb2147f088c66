import { readStatus } from "../../core/status/readStatus";
import { STATUS_WORD, type Status } from "../../core/status/status";
import type { Change, ValueChange } from "../../model/change";
import type { Appearance } from "../../model/grid";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import { changeOf, statusFill } from "../changeOf";
import type { Ours } from "../ours";
import type { Style } from "./style";

/**
 * Writes the status into a status column: the word, and the fill with it. A word that the analyst set and the rule
 * contradicts is proposed unticked. A word that is no status (`Blue`, `2`, a date) is left, and a status that cannot be
 * told never replaces one of the analyst's. A word of the add-in's follows the latest value as long as there is one.
 */
export function writeStatus(
  judgement: Judgement,
  cell: Fact,
  appearance: Appearance,
  { palette, words }: Style,
  ours: Ours,
): Change[] {
  if (cell.formula !== null) return [];
  const { status } = judgement;
  const shown = cell.value.kind === "blank" ? "" : cell.value.shown;
  const was = readStatus(shown);
  const isOurs = shown !== "" && ours("value", cell.place, cell.content);
  const hers = shown !== "" && !isOurs;
  // What the analyst wrote and is no status, no icon and no marker such as `TBC`: it means something to the analyst.
  const isForeign = hers && was === null && !cell.seen && cell.value.kind !== "marker";
  if (isForeign) return [];
  if (status.value === "grey" && (hers || (isOurs && judgement.latest === null))) return [];
  // An icon of an icon set follows a number in its cell; a shape is not set at all.
  const word = cell.seen
    ? (cell.seen.numbers[status.value] ?? null)
    : (words[status.value] ?? (isOurs ? "" : null));
  const change =
    judgement.latest === null || cell.seen
      ? null
      : statusFill(judgement.measure, cell.place, status, appearance, palette, ours);
  const fill = change && { ...change, hers: change.hers || (hers && was !== status.value) };
  return [wordChange(judgement, cell, was, word, hers), fill].filter((one) => one !== null);
}

/** The change of the word; `null` where the column already says it, or has no word for it. */
function wordChange(
  { measure, status }: Judgement,
  cell: Fact,
  was: Status | null,
  word: string | number | null,
  hers: boolean,
): ValueChange | null {
  if (word === null || was === status.value) return null;
  return {
    kind: "value",
    ...changeOf("value", measure, cell.place, "statuses", status.reason),
    hers,
    before: cell.content,
    after: word,
    beforeShown: cell.value.kind === "blank" ? "" : cell.value.shown,
    afterShown: typeof word === "number" ? STATUS_WORD[status.value] : word,
    format: null,
  };
}
