/** A word that an argument takes, and what it means. */
export interface ChoiceWord {
  readonly word: string;
  readonly help: string;
}

const HIGH: ChoiceWord = { word: "High", help: "Bigger is better." };
const LOW: ChoiceWord = { word: "Low", help: "Smaller is better." };

/** The words that Excel offers while an argument is typed, by the name of their list. Others that mean the same are taken too. */
export const CHOICES = {
  POLARITY: [HIGH, LOW, { word: "Plan", help: "Best at the target, worse on either side." }],
  DIRECTION: [HIGH, LOW],
  SYMBOLS: [
    { word: "Arrows", help: "↑ better, ↓ worse, → unchanged." },
    { word: "Triangles", help: "▲ better, ▼ worse, ● unchanged." },
    { word: "Words", help: "Better, Worse or Unchanged." },
    { word: "Movement", help: "▲ up, ▼ down, ● unchanged, without a judgement." },
  ],
  RULE: [
    { word: "Sum", help: "Counts of events are added up." },
    { word: "Latest", help: "Of a count at a point in time the latest stands." },
    { word: "Mean", help: "The mean of the months." },
  ],
  STATISTIC: [
    { word: "Own", help: "The area's own figure." },
    { word: "Mean", help: "The mean of its ten statistical neighbours." },
    { word: "Median", help: "The median of its ten statistical neighbours." },
    { word: "Region", help: "The figure of the region that it lies in." },
    { word: "England", help: "England's figure." },
  ],
  MODEL: [
    { word: "April 2021", help: "The statistical neighbours of the model of April 2021." },
    { word: "May 2025", help: "The statistical neighbours of the model of May 2025." },
  ],
} as const satisfies Readonly<Record<string, readonly ChoiceWord[]>>;

/** The name of a list of choices. */
export type ChoiceList = keyof typeof CHOICES;
