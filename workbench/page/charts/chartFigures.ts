import { display } from "../../../xlsx/display";
import type { Engine, EngineCell } from "../../engine/engine";
import { parseArea, splitAddress } from "../../engine/address";
import type { BookChart } from "../../../xlsx/book";

/** One line of a chart with its figures; a point that is no number is a gap. */
export interface DrawnSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Each point as its cell shows it. */
  readonly shown: readonly string[];
  readonly look: BookChart["series"][number];
}

/** What a chart draws by now, out of the cells that it speaks of. */
export interface DrawnFigures {
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

/** Reads the cells that a chart draws. */
export function chartFigures(engine: Engine, chart: BookChart): DrawnFigures {
  const cells = (reference: string | null): EngineCell[] => {
    if (reference === null) return [];
    const { sheet, area } = splitAddress(reference);
    const id = engine.sheets().find(({ name }) => name === sheet)?.id;
    const place = parseArea(area);
    if (id === undefined || place === null) return [];
    return Array.from({ length: place.rowCount * place.columnCount }, (_, at) =>
      engine.cell(
        id,
        place.row + Math.floor(at / place.columnCount),
        place.column + (at % place.columnCount),
      ),
    );
  };
  const shown = ({ content, style }: EngineCell): string =>
    display(content, style.numberFormat, engine.date1904);
  return {
    categories: cells(chart.series[0]?.categories ?? null).map(shown),
    series: chart.series.map((look) => {
      const values = cells(look.values);
      return {
        look,
        name: cells(look.name).map(shown).join(" "),
        values: values.map(({ content, error }) => (typeof content === "number" && !error ? content : null)),
        shown: values.map(shown),
      };
    }),
  };
}
