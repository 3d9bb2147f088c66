import { PLAIN } from "../../../xlsx/book";
import { assertAreasWritable } from "./access";
import type { HostContext } from "../context";
import { fillContents } from "./contents";
import { text } from "../args";
import { invalidArgument } from "../errors";
import { removeHyperlinks, unlinkTexts } from "./hyperlinks";
import type { Cells } from "../place";
import { rangePlace } from "../place";
import { clearRules, clearValidations } from "../rules/ruling";
import { restyle } from "./styles";

const { locked: _kept, ...PLAIN_LOOK } = PLAIN;

type Clearing = (host: HostContext, cells: Cells) => void;

/** Excel.ClearApplyTo; links go as links, or with the look that they gave. */
const CLEARINGS: Readonly<Record<string, Clearing>> = {
  All: (host, cells) => {
    clearContents(host, cells);
    clearFormats(host, cells);
    clearValidations(host.engine, cells);
    unlinkTexts(host, cells);
  },
  Contents: clearContents,
  Formats: clearFormats,
  Hyperlinks: unlinkTexts,
  RemoveHyperlinks: removeHyperlinks,
  ResetContents: clearContents,
};

/** Range.clear: everything, or only what it is told to clear. */
export function clear(host: HostContext, cells: Cells, applyTo: unknown): void {
  const clearing = CLEARINGS[text(applyTo ?? "All")];
  if (!clearing) throw invalidArgument();
  clearing(host, cells);
}

function clearContents(host: HostContext, cells: Cells): void {
  if (host.engine.protection(cells.sheetId)) assertAreasWritable(host.engine, cells);
  for (const area of cells.areas) fillContents(host, rangePlace(cells.sheetId, area), "");
}

/** Formats are fills and fonts, and the conditional formats of these cells. */
function clearFormats(host: HostContext, cells: Cells): void {
  restyle(host, cells, PLAIN_LOOK);
  clearRules(host.engine, cells);
}
