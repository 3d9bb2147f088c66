import { fromPublished } from "../../arguments/fromPublished";
import { spread } from "../../arguments/spread";

/** `KPI.BENCHMARK`. A public figure for every cell; nothing where measure or area is blank. */
export function kpiBenchmark(
  measure: unknown[][],
  area: unknown[][],
  year?: unknown[][],
  statistic?: unknown[][],
): unknown[][] | Promise<unknown[][]> {
  // An error among the cells is its own result; the public figures are not asked.
  return fromPublished(({ benchmark }) =>
    spread([measure, area, year, statistic], benchmark as Parameters<typeof spread>[1]),
  );
}
