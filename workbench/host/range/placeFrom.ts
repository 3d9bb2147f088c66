import { splitAddress } from "../../engine/address";
import type { HostContext } from "../context";
import { itemNotFound } from "../errors";
import type { RangePlace } from "../place";
import { areaFrom, rangePlace } from "../place";

/** The cells that an address means, on the sheet that it names or else on this one. */
export function placeFrom({ engine }: HostContext, address: string, sheetId: string): RangePlace {
  const { sheet } = splitAddress(address);
  const found =
    sheet === null
      ? sheetId
      : engine.sheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase())?.id;
  if (!found) throw itemNotFound();
  return rangePlace(found, areaFrom(engine, found, address));
}
