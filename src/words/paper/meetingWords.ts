/** Words of a heading whose date is that of a meeting, and not of the figures below it. By their stems. */
export const MEETING_WORDS: ReadonlySet<string> = new Set(
  "meeting board committee panel cabinet council forum date dated agenda published minutes".split(" "),
);

/** Words of a heading whose date may be that of the paper: so it is where it lies behind every figure of the scorecard. */
export const PAPER_WORDS: ReadonlySet<string> = new Set(
  "report briefing paper update note letter review summary partnership executive item self evaluation sef submission statement bulletin newsletter overview commentary narrative highlight".split(
    " ",
  ),
);

/** Words of a heading that gives the time of its figures. By their stems. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set(
  "performance data figure scorecard dashboard position indicator measure kpi result outturn month".split(
    " ",
  ),
);
