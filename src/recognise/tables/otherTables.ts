/** A table that looks like a scorecard and is none: the column that it always has, and others of which it has some. */
interface OtherTable {
  readonly always: RegExp;
  readonly others: readonly RegExp[];
  readonly enough: number;
}

/** What councils keep in tables beside their scorecards; it may have a target, a status and an arrow. */
const OTHERS: readonly OtherTable[] = [
  // A risk register.
  {
    always: /\b(likelihood|probability)\b|^risks?\b/i,
    others: [/\bimpact\b/i, /\bmitigat/i, /\b(inherent|residual|gross|net) /i, /\b(risk|target) score\b/i],
    enough: 1,
  },
  // A budget report.
  {
    always: /\b(budget|savings?)\b|£0{3}|£ ?[km]\b|\bcost cent(re|er)\b|\baccount code\b/i,
    others: [
      /\b(forecast|projected|outturn)\b/i,
      /\bvariance\b/i,
      /\b(spend|expenditure|income|commitments?|delivered)\b/i,
    ],
    enough: 2,
  },
  // A self-assessment.
  { always: /\bweight(ed|ing)?\b/i, others: [/\bscore\b/i], enough: 1 },
  // An action plan, or a list of projects.
  {
    always: /^(key )?(action|task|milestone|recommendation|activity|project|initiative|proposal)s?\b/i,
    others: [
      /\b(start|due|end|completion|target|review) date\b|^(by when|deadline|timescale)$/i,
      /\b(lead|owner|responsible|by whom)\b/i,
      /\b(% )?(complete|completed|progress|spend)\b/i,
    ],
    enough: 2,
  },
];

/** Whether headings are those of a risk register, a budget report, a self-assessment or an action plan. */
export function isOtherTable(headings: readonly string[]): boolean {
  const has = (words: RegExp): boolean => headings.some((heading) => words.test(heading));
  return OTHERS.some(
    ({ always, others, enough }) => has(always) && others.filter((words) => has(words)).length >= enough,
  );
}
