import type { Step } from "../changes/step";

/** A file opened elsewhere can give its sheets new ids; their names still tell which they are. */
export function inSheetsNow(
  steps: readonly Step[],
  sheets: readonly { id: string; name: string }[],
): readonly Step[] {
  // By id where it is still there; a sheet that was renamed keeps its id.
  const ids = new Set(sheets.map(({ id }) => id));
  const byName = new Map(sheets.map(({ id, name }) => [name, id]));
  return steps.map((step) => {
    const { sheetId, sheet } = step.place;
    return ids.has(sheetId)
      ? step
      : { ...step, place: { ...step.place, sheetId: byName.get(sheet) ?? sheetId } };
  });
}
