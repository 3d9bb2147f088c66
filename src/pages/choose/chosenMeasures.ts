import { findMeasure } from "../../model/identity/findMeasure";
import { isOwnSheet } from "../../model/ownSheets";
import type { Grid } from "../../model/grid";
import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import { measureId } from "../../model/identity/measureId";
import type { Scorecard } from "../../model/scorecard";
import { titleOf } from "../../model/naming/titleOf";
import { measureList } from "./measureList";

/** Which measures get a page: those on the workbook's own list, all that are red, all, or those picked by their ids. */
export type Choice = "headlines" | "reds" | "all" | readonly string[];

/** What the workbook's own lists say: which measures are headlines, and where each is defined. */
export interface Lists {
  /** Ids of the headline measures, in the list's order; `[]` where the workbook has no such list. */
  readonly headlines: readonly string[];
  /** The list's sheet, and the names on it that are no measure of any scorecard here, or of more than one. */
  readonly missing: { readonly sheet: string; readonly names: readonly string[] } | null;
  /** The cell that defines a measure, by its id. */
  readonly definitions: ReadonlyMap<string, Place>;
}

/** For workbooks whose lists were not looked for. */
export const NO_LISTS: Lists = { headlines: [], missing: null, definitions: new Map() };

/**
 * Looks through the sheets without a scorecard for the list of headline measures of the first scorecard, and for the
 * definitions of the measures of all.
 */
export function listsIn(grids: readonly Grid[], [scorecard, ...others]: readonly Scorecard[]): Lists {
  if (scorecard === undefined) return NO_LISTS;
  const listsOf = ({ measures }: Scorecard) =>
    grids.filter(({ sheet }) => !isOwnSheet(sheet)).flatMap((grid) => measureList(grid, measures) ?? []);
  const lists = listsOf(scorecard);
  const [headlines] = lists;
  const defined = [...lists, ...others.flatMap(listsOf)]
    .flatMap(({ listed }) => listed)
    .flatMap(({ measure, definition }) => (definition ? [[measureId(measure), definition] as const] : []));
  const elsewhere = others.flatMap(({ measures }) => measures);
  const missing = headlines?.missing.filter((one) => findMeasure(one, elsewhere) === null) ?? [];
  return {
    headlines: [...new Set(headlines?.listed.map(({ measure }) => measureId(measure)))],
    missing:
      headlines === undefined || missing.length === 0
        ? null
        : { sheet: headlines.sheet, names: missing.map(titleOf) },
    definitions: new Map(defined.reverse()),
  };
}

/**
 * The judgements of the measures that get a page: headlines in the order of their list, all others in that of the
 * scorecard.
 */
export function chosenMeasures(
  judgements: readonly Judgement[],
  choice: Choice,
  lists: Lists,
): readonly Judgement[] {
  const byKey = new Map(judgements.map((one) => [measureId(one.measure), one]));
  const named = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  if (choice === "headlines") return named(lists.headlines);
  if (choice === "reds") return judgements.filter(({ status }) => status.value === "red");
  return choice === "all" ? judgements : named(choice);
}
