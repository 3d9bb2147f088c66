/** A sheet that is not in the workbook, or no longer. */
export class NoSheet extends Error {
  constructor(sheetId: string) {
    super(`There is no sheet with the id ${sheetId}.`);
  }
}
