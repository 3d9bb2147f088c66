/** The colour of a judgement; the letters G, A, R and a dash stand for it where colour cannot. */
export type Status = "green" | "amber" | "red" | "grey";

/** The letter that stands for a colour where there is none. */
export const STATUS_LETTER: Readonly<Record<Status, string>> = {
  green: "G",
  amber: "A",
  red: "R",
  grey: "–",
};

/** The word for a colour. */
export const STATUS_WORD: Readonly<Record<Status, string>> = {
  green: "Green",
  amber: "Amber",
  red: "Red",
  grey: "Grey",
};

/**
 * Fills of status cells. Black text on each has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), and they differ in
 * lightness (amber light, green middle, red dark), so that they can be told apart in print and without seeing red from green.
 */
export const STATUS_FILL: Readonly<Record<"green" | "amber" | "red", string>> = {
  green: "#7CC47F",
  amber: "#FFD966",
  red: "#E5544F",
};
