import type { KpiFunction } from "./kpiFunction";
import { COMPARATORS } from "./table/comparators";
import { CELLS } from "./table/cells";
import { JUDGEMENTS } from "./table/judgements";
import { RATES } from "./table/rates";
import { STATISTICS } from "./table/statistics";

/**
 * Every KPI function, in the order of its documentation. Excel's metadata, the pane's help and the page of functions
 * are made from this table; how each is worked out and how it is written with Excel's own functions are tables by the
 * same names, and the compiler asks for all of them. A name, and an argument's name, never change once released.
 */
export const KPI_FUNCTIONS = { ...RATES, ...JUDGEMENTS, ...STATISTICS, ...COMPARATORS, ...CELLS };

/** A function's name without its namespace: `RAG.WHY`. */
export type KpiName = keyof typeof KPI_FUNCTIONS;

/** A function with its name. */
export interface KpiHelp extends KpiFunction {
  readonly name: KpiName;
}

/** What every function says of itself, in their order. */
export const KPI_HELP: readonly KpiHelp[] = Object.entries(KPI_FUNCTIONS).map(([name, said]) => ({
  ...said,
  name: name as KpiName,
}));
