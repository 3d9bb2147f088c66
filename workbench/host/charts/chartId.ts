import type { ChartFacet } from "../../../xlsx/book";
import type { EngineChart } from "../../engine/engine";
import { assertUnprotected } from "../range/access";
import type { HostContext } from "../context";
import { itemNotFound } from "../errors";

/** Which chart of which sheet. */
export interface ChartId {
  readonly sheetId: string;
  readonly id: string;
}

/** The chart as it is now. */
export function chartNow({ engine }: HostContext, { sheetId, id }: ChartId): EngineChart {
  const found = engine.charts(sheetId).find((one) => one.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Sets a part of a chart; of one that came from a file it is noted, so that the saved copy has it. */
export function setChart(
  host: HostContext,
  { sheetId, id }: ChartId,
  parts: Partial<EngineChart>,
  facet: ChartFacet,
): void {
  assertUnprotected(host.engine, sheetId);
  const charts = host.engine.charts(sheetId).map((one) => {
    if (one.id !== id) return one;
    const opened = one.opened && { ...one.opened, set: [...new Set([...one.opened.set, facet])] };
    return { ...one, ...parts, ...(opened && { opened }) };
  });
  host.engine.setCharts(sheetId, charts);
}
