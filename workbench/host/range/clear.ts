import { PLAIN } from "../../../xlsx/book";
import { assertAreasWritable } from "./access";
import type { HostContext } from "../context";
import { fillContents } from "./contents";
import { invalidArgument } from "../errors";
import type { Cells } from "../place";
import { rangePlace } from "../place";
import { restyle } from "./styles";

const { locked: _kept, ...PLAIN_LOOK } = PLAIN;

/** Range.clear: everything, or only contents, or only formats. */
export function clear(host: HostContext, cells: Cells, applyTo: unknown): void {
  const what = applyTo ?? "All";
  if (what !== "All" && what !== "Contents" && what !== "Formats") throw invalidArgument();
  if (what !== "Formats") {
    if (host.engine.protection(cells.sheetId)) assertAreasWritable(host.engine, cells);
    for (const area of cells.areas) fillContents(host, rangePlace(cells.sheetId, area), "");
  }
  if (what !== "Contents") restyle(host, cells, PLAIN_LOOK);
}
