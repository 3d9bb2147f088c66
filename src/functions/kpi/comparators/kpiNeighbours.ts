import { NEIGHBOURS } from "../../../core/kpi/neighbourCount";
import { fromPublished } from "../../arguments/fromPublished";
import { spreadWide } from "../../arguments/spreadWide";

/** `KPI.NEIGHBOURS`. The ten statistical neighbours of every authority, nearest first; nothing where the cell is blank. */
export function kpiNeighbours(area: unknown[][], model?: unknown[][]): unknown[][] | Promise<unknown[][]> {
  return fromPublished(({ neighbours }) =>
    spreadWide([area, model], NEIGHBOURS, neighbours as Parameters<typeof spreadWide>[2]),
  );
}
