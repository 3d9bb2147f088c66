import { isOwnSheet } from "../../model/ownSheets";
import type { Grid } from "../../model/grid";
import type { Judgement } from "../../model/judgement";
import type { Place } from "../../model/place";
import { measureId } from "../../model/identity/measureId";
import type { Scorecard } from "../../model/scorecard";
import { measureList } from "./measureList";

/** Which measures get a page: those on the workbook's own list, the reds, all, or those picked by their ids (`measureId`). */
export type Choice = "headlines" | "reds" | "all" | readonly string[];

/** What the workbook's lists say of the measures of a scorecard. */
export interface Lists {
  /** Ids of the headline measures, in the list's order; `[]` where the workbook has no such list. */
  readonly headlines: readonly string[];
  /** The cell that defines a measure, by its id. */
  readonly definitions: ReadonlyMap<string, Place>;
}

/** Looks through the sheets that hold no scorecard for the list of headline measures and for their definitions. */
export function listsIn(
  grids: readonly Grid[],
  { measures }: Scorecard,
  scorecardSheets: ReadonlySet<string>,
): Lists {
  const lists = grids
    .filter(({ sheetId, sheet }) => !scorecardSheets.has(sheetId) && !isOwnSheet(sheet))
    .map((grid) => measureList(grid, measures));
  const headlines = lists.find((list) => list.length > 0) ?? [];
  const defined = lists
    .flat()
    .flatMap(({ measure, definition }) => (definition ? [[measureId(measure), definition] as const] : []));
  return {
    headlines: [...new Set(headlines.map(({ measure }) => measureId(measure)))],
    definitions: new Map(defined.reverse()),
  };
}

/** The judgements of the measures that get a page, in the list's order, else the scorecard's. */
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
