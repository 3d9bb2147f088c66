import { nameDay } from "../../core/periods/nameDay";
import { countedTable } from "../../document/countedTable";
import type { BoardDocument } from "../../document/document";
import { momentOf } from "./timeOf";
import type { Deed, TrailLine } from "./trailLines";

/** What was done, each kind under its own heading. */
const SECTIONS: readonly { readonly deed: Deed; readonly heading: string }[] = [
  { deed: "Changed", heading: "Changed by the add-in" },
  { deed: "Set aside", heading: "Findings that were set aside" },
  { deed: "Kept as it is", heading: "Colours and arrows that were kept against a rule" },
];
const COLUMNS = [
  { heading: "When, and who", share: 18 },
  { heading: "Measure", share: 22 },
  { heading: "Cell", share: 10 },
  { heading: "Before and after", share: 18 },
  { heading: "Why, and by which rule", share: 32 },
];

/**
 * The audit trail as a document for a board. `bounds` is the sentence on how far back it goes; `today` is the day as
 * `2024-10-07`.
 */
export function trailDocument(
  lines: readonly TrailLine[],
  { today, bounds }: { readonly today: string; readonly bounds: string },
): BoardDocument {
  return {
    title: `Audit trail of the scorecard, ${nameDay(today)}`,
    landscape: true,
    pieces: [
      { kind: "paragraph", text: bounds },
      ...SECTIONS.flatMap(({ deed, heading }) =>
        countedTable(heading, COLUMNS, lines.filter((line) => line.deed === deed).map(rowOf)),
      ),
    ],
  };
}

function rowOf({ when, who, measure, sheet, cell, before, after, why, rule, today }: TrailLine): string[] {
  const sides = before === after ? before : `${before} → ${after}`;
  return [
    `${when === null ? "Not kept" : momentOf(when)}\n${who}`,
    measure,
    `${sheet}\n${cell}`.trim(),
    `${sides}\n${today}`.trim(),
    `${why}\n${rule}`,
  ];
}
