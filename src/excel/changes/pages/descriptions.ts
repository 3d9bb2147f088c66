/** A chart and its alternative text. */
export interface Described {
  readonly sheet: string;
  readonly name: string;
  readonly description: string;
}

/**
 * Gives charts their alternative text, which Excel keeps with their shapes. A chart that is no shape there stays without:
 * what it says stands below it too. Two round trips, whatever the number of charts.
 */
export async function writeDescriptions(
  context: Excel.RequestContext,
  charts: readonly Described[],
): Promise<void> {
  if (charts.length === 0) return;
  const sheets = [...new Set(charts.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    shapes: context.workbook.worksheets.getItem(sheet).shapes.load("items/name"),
  }));
  await context.sync();
  for (const { sheet, shapes } of sheets) {
    const wanted = new Map(
      charts.filter((one) => one.sheet === sheet).map((one) => [one.name, one.description]),
    );
    // Found by name: ids of charts and of their shapes differ.
    for (const shape of shapes.items) {
      const description = wanted.get(shape.name);
      if (description !== undefined) shape.altTextDescription = description;
    }
  }
  await context.sync();
}
