/** A table that looks like a scorecard and is none: what its columns are called, and how many of them tell it. */
interface OtherTable {
  readonly columns: readonly RegExp[];
  readonly enough: number;
}

/** What councils keep in tables beside their scorecards; it may have a target, a status and an arrow. */
const OTHERS: readonly OtherTable[] = [
  // A risk register.
  {
    columns: [
      /\blikelihood\b|\bprobability\b/i,
      /\bimpact\b/i,
      /\bmitigat/i,
      /\b(inherent|residual|gross|net) /i,
      /^risk\b/i,
    ],
    enough: 2,
  },
  // A budget report.
  {
    columns: [
      /\bbudget\b/i,
      /\b(forecast|projected|outturn)\b/i,
      /\bvariance\b/i,
      /\b(spend|expenditure|income|commitments?)\b/i,
    ].concat([/£0{3}|£ ?[km]\b/i, /\bcost cent(re|er)\b|\baccount code\b/i]),
    enough: 3,
  },
  // An action plan.
  {
    columns: [
      /^(key )?(action|task|milestone|recommendation|activity)s?\b/i,
      /\b(start|due|end|completion|target|review) date\b|^(by when|deadline|timescale)$/i,
    ].concat([/\b(lead|owner|responsible|by whom)\b/i]),
    enough: 3,
  },
];

/** Whether headings are those of a risk register, a budget report or an action plan. */
export function isOtherTable(headings: readonly string[]): boolean {
  return OTHERS.some(
    ({ columns, enough }) =>
      columns.filter((words) => headings.some((heading) => words.test(heading))).length >= enough,
  );
}
