import type { Grid } from "../../model/grid";
import { HISTORY_HEADINGS, type HistoryEntry, type Why } from "./historyEntry";

const WHYS: readonly string[] = ["seen", "published", "replaced"] satisfies Why[];

/** What the history sheet holds; rows that she wrote otherwise are passed over. */
export function readHistory(grid: Grid | null): HistoryEntry[] {
  if (grid === null) return [];
  const at = HISTORY_HEADINGS.map((heading) => grid.values[0]?.findIndex((cell) => cell === heading) ?? -1);
  return grid.values.slice(1).flatMap((row, index): HistoryEntry[] => {
    const text = (column: number) => String(row[at[column] ?? -1] ?? "");
    const why = text(1);
    if (!WHYS.includes(why)) return [];
    const shownText = grid.text[index + 1]?.[at[7] ?? -1] ?? text(7);
    return [
      {
        when: text(0),
        why: why as Why,
        sheet: text(2),
        reference: text(3),
        name: text(4),
        period: text(5),
        value: row[at[6] ?? -1] ?? "",
        shown: shownText,
        status: text(8),
        working: text(9),
      },
    ];
  });
}
