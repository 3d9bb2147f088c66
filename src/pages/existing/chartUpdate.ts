import type { Judgement } from "../../model/judgement";
import { PAGES_SHEET } from "../../model/ownSheets";
import type { ChartChange, ChartState, OwnSheet } from "../../model/pages";
import { chartSource, type ChartDataInput, type DataBlock } from "../chart/chartData";
import { OUR_WORDS, chartWords } from "../chart/chartWords";
import { chartAxis, chartLines, linesCalled } from "../chart/chartOf";

/**
 * What of a chart has to follow its figures: its range, the label of the newest value, its words, and an axis that
 * would cut a figure off. Colours, fonts and place are the analyst's, and stay.
 */
export function chartUpdate(
  found: OwnSheet["charts"][number],
  { source, points, marks }: Pick<DataBlock, "source" | "points" | "marks">,
  { judgement, ...drawn }: Omit<ChartDataInput, "comment"> & { readonly judgement: Judgement },
): ChartChange[] {
  const { minimum: least } = chartAxis(judgement.measure, drawn.periods);
  const { description, minimum: begins } = found;
  const before: ChartState = { source, newest: points - 1, description, minimum: begins };
  // The axis only ever moves down: an analyst who set it elsewhere did so on purpose.
  const minimum = begins !== null && least !== null ? Math.min(begins, least) : begins;
  // A description that the analyst wrote stays.
  const isOurs = description === "" || description.startsWith(OUR_WORDS);
  const after: ChartState = {
    source: chartSource(drawn),
    newest: drawn.periods.length - 1,
    description: isOurs ? chartWords(judgement, drawn.periods, minimum) : description,
    minimum,
  };
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const lines = [
    linesCalled(marks, points),
    chartLines(judgement.measure, drawn.periods, drawn.mean),
  ] as const;
  const isOther = JSON.stringify(lines[0]) !== JSON.stringify(lines[1]);
  const drawnAs = (at: 0 | 1): Partial<ChartState> => (isOther ? { lines: lines[at] } : {});
  return [
    {
      ...{ sheet: PAGES_SHEET, name: found.name },
      before: { ...before, ...drawnAs(0) },
      after: { ...after, ...drawnAs(1) },
    },
  ];
}
