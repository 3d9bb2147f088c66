/** What leads to the cause of what was said: “because of turnover in the team”. */
export const OF_CAUSES: readonly string[] = [
  ...["because", "due", "owing", "reflecting", "reflects", "reflected", "driven", "attributable", "caused"],
  ...["linked", "in response"],
];
