/** What one cell of an argument says, as the KPI functions read it; a blank cell and an omitted argument are `null`. */
export type AskedCell = number | string | null | undefined;

/** Why there is no answer: `#VALUE!` for what was asked wrongly, `#N/A` for what is not published. */
export interface NoFigure {
  readonly code: "#VALUE!" | "#N/A";
  readonly sentence: string;
}

/** Public figures as the KPI functions ask for them. */
export interface Published {
  /** Whether the figures are there; where they could not be loaded the next call tries again. */
  readonly isLoaded: boolean;
  /** A figure as a cell holds it: 21.5% is 0.215. `""` where measure or area is blank. */
  readonly benchmark: (
    measure: AskedCell,
    area: AskedCell,
    year: AskedCell,
    statistic: AskedCell,
  ) => number | "" | NoFigure;
  /** An authority's statistical neighbours, nearest first. */
  readonly neighbours: (area: AskedCell, model: AskedCell) => readonly string[] | NoFigure;
}
