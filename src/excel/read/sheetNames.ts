import { run } from "../host/run";

/** The names of the worksheets by their ids. One round trip. */
export function sheetNames(): Promise<ReadonlyMap<string, string>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}
