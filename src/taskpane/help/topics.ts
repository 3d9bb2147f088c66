/** What can be asked about where it is met: one sentence, and where the manual says more. */
export interface Topic {
  readonly name: string;
  readonly says: string;
  /** The manual's heading, as its address names it. */
  readonly at: string;
}

/**
 * One sentence for each topic, in the words of the pane and without arithmetic, to be read in passing. The exact rules
 * stand in the manual.
 */
export const TOPICS = {
  measures: {
    name: "Measures",
    says: "Every measure of the scorecard with its status, value and arrow; click one to see why it has them.",
    at: "measures",
  },
  changes: {
    name: "Changes",
    says: "What an update would write: tick what you want and press Apply. Nothing is written before that, and Revert takes it back.",
    at: "changes",
  },
  checks: {
    name: "Checks",
    says: "What a careful colleague would point at, errors first; nothing is changed until you repair it.",
    at: "checks",
  },
  month: {
    name: "Month",
    says: "Where you are in the month, step by step, from a report's counts to a shared workbook.",
    at: "month",
  },
  functions: {
    name: "Functions",
    says: "The KPI functions, filled with the cells of the row that you have selected.",
    at: "functions",
  },
  setup: {
    name: "Setup",
    says: "What each column was taken for and why; change it here where that is wrong.",
    at: "setup",
  },
  // From here on what stands in the details of a measure.
  status: {
    name: "Status",
    says: "Green meets the target, amber is within the tolerance, red is beyond it; without a target there is no status.",
    at: "status",
  },
  polarity: {
    name: "Polarity",
    says: "Which way is good: for some measures higher is better, for others lower, for some neither.",
    at: "polarity",
  },
  tolerance: {
    name: "Tolerance",
    says: "How far from its target a figure is still amber: a figure that it may come to, or a distance in points or percent.",
    at: "tolerance",
  },
  direction: {
    name: "Direction",
    says: "The arrow says better or worse than the month before; on some scorecards it shows whether the figure went up or down instead.",
    at: "direction",
  },
  // From here on the groups of the preview.
  hers: {
    name: "Set by you, and the rule differs",
    says: "You set these colours or arrows yourself; they stay unless you tick them, and Keep mine remembers why.",
    at: "set-by-you",
  },
  unsure: {
    name: "Red, or perhaps amber",
    says: "Nothing says how far amber reaches, so red is not certain; set the tolerance in Setup, or tick what you know.",
    at: "red-or-perhaps-amber",
  },
  lines: {
    name: "Columns and rows",
    says: "Columns, rows or sheets that would be put in, hidden or added to.",
    at: "kinds-of-changes",
  },
  one: {
    name: "Measure by measure",
    says: "Value, status and arrow of one measure on one line; open it for each cell and its reason.",
    at: "kinds-of-changes",
  },
  formulas: {
    name: "Formulas",
    says: "Formulas that would be written, or replaced by what they show.",
    at: "kinds-of-changes",
  },
  values: {
    name: "Values",
    says: "Figures that the workings give, for cells that are blank; a typed figure is never replaced.",
    at: "kinds-of-changes",
  },
  statuses: {
    name: "Statuses",
    says: "Colours and letters by target, tolerance and polarity.",
    at: "kinds-of-changes",
  },
  directions: {
    name: "Arrows",
    says: "Arrows by this month's figure and the one before.",
    at: "kinds-of-changes",
  },
  pages: {
    name: "Pages",
    says: "Pages for the board, made or brought up to date on sheets of their own.",
    at: "kinds-of-changes",
  },
} as const satisfies Readonly<Record<string, Topic>>;

/** What can be asked about; each has one sentence. */
export type TopicName = keyof typeof TOPICS;

/** The manual, among the add-in's own files. */
export const manualAt = (at: string): string => `manual.html#${at}`;
/** What each check asks and says, beside it. */
export const checkAt = (check: string): string => `checks.html#${check}`;
