import type { Judgement } from "../../model/judgement";
import { PAGES_SHEET } from "../../model/ownSheets";
import type { ChartChange, ChartSource, ChartState, OwnSheet } from "../../model/pages";
import { chartSource, type ChartDataInput } from "../chart/chartData";
import { OUR_WORDS, chartWords } from "../chart/chartWords";
import { axisOf, labelSide } from "../chart/chartOf";

/** What of a chart has to follow its figures: the range, the words, and an axis that would cut a figure off. */
export function chartUpdate(
  found: OwnSheet["charts"][number],
  source: ChartSource,
  { judgement, ...drawn }: Omit<ChartDataInput, "comment"> & { readonly judgement: Judgement },
): ChartChange[] {
  const { minimum: least } = axisOf(judgement.measure, drawn.periods);
  const now = chartSource(drawn);
  const { measure } = judgement;
  /** The label goes with the newest point, and stands where no line runs through it. */
  const labelled = (points: number): Pick<ChartState, "labelAt"> =>
    now.rowCount === source.rowCount ? {} : { labelAt: labelSide(measure, drawn.periods.slice(0, points)) };
  const before: ChartState = {
    source,
    description: found.description,
    minimum: found.minimum,
    ...labelled(source.rowCount - 1),
  };
  const minimum = found.minimum !== null && least !== null ? Math.min(found.minimum, least) : found.minimum;
  const isOurs = found.description === "" || found.description.startsWith(OUR_WORDS);
  const after: ChartState = {
    source: now,
    description: isOurs ? chartWords(judgement, drawn.periods, minimum) : found.description,
    minimum,
    ...labelled(drawn.periods.length),
  };
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  return [{ sheet: PAGES_SHEET, name: found.name, before, after }];
}
