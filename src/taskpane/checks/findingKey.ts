import type { Finding } from "../../model/finding";

/**
 * Tells findings apart while the sheet stays as it is: by check, cells and sentence. Lists are drawn by this key, so
 * that a row keeps its open *Why* while others come and go.
 */
export function findingKey({ check, cells, message }: Finding): string {
  return `${check} ${cells.map(({ sheetId, row, column }) => `${sheetId}!${row},${column}`).join(" ")} ${message}`;
}
