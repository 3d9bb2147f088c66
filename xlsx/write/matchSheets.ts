import type { BookSheet } from "../book";

/** How much of a sheet must be found again under another name for it to be the same sheet, renamed. */
const RENAMED_SHARE = 0.5;

/**
 * For each sheet now, the index of the sheet that it was, or `null` for a new one. A sheet that is renamed
 * knows what it was called, or is known by its cells.
 */
export function matchSheets(
  before: readonly BookSheet[],
  now: readonly BookSheet[],
): readonly (number | null)[] {
  const free = new Set(before.keys());
  const renamed = new Set(now.flatMap(({ opened }) => opened?.name ?? []));
  const matched = now.map((sheet): number | null => {
    if (!sheet.opened && renamed.has(sheet.name)) return null;
    const index = before.findIndex(
      (one) => one.name === (sheet.opened?.name ?? sheet.name) && one.kind === sheet.kind,
    );
    free.delete(index);
    return index < 0 ? null : index;
  });
  return matched.map((index, place) => {
    const sheet = now[place];
    if (index !== null || !sheet) return index;
    const [best] = [...free]
      .filter((one) => before[one]?.kind === sheet.kind)
      .map((one) => ({
        index: one,
        alike: likeness(before[one], sheet) + (one === place ? Number.EPSILON : 0),
      }))
      .sort((a, b) => b.alike - a.alike);
    if (!best || best.alike < RENAMED_SHARE) return null;
    free.delete(best.index);
    return best.index;
  });
}

/** The share of cells that both have with the same content; two sheets without any are alike. */
function likeness(before: BookSheet | undefined, now: BookSheet): number {
  const keys = (sheet: BookSheet | undefined) =>
    new Set(
      sheet?.cells
        .filter(({ content }) => content !== "")
        .map((cell) => `${cell.row},${cell.column},${cell.content}`),
    );
  const [old, present] = [keys(before), keys(now)];
  const most = Math.max(old.size, present.size);
  return most === 0 ? 1 : [...present].filter((key) => old.has(key)).length / most;
}
