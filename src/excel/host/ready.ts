/** Waits for Office.js. Outside Office (a browser tab) it says so: `{ inExcel: false }`. */
export async function whenReady(): Promise<{ inExcel: boolean }> {
  const { host } = await Office.onReady();
  return { inExcel: host === Office.HostType.Excel };
}

/** Opens the pane, or brings it to the front. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
