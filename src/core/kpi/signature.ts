import type { KpiFunction } from "./kpiFunction";

/** The name of a function as it is typed: `RAG` is `KPI.RAG`. */
export function functionName(name: string): string {
  return `KPI.${name}`;
}

/** `KPI.RAG(actual, target, [tolerance], [polarity])` */
export function signature(name: string, { arguments: all }: Pick<KpiFunction, "arguments">): string {
  const listed = all.map((one) => (one.optional === true ? `[${one.name}]` : one.name));
  return `${functionName(name)}(${listed.join(", ")})`;
}

/** How many of its arguments cannot be left out. */
export function requiredArguments({ arguments: all }: Pick<KpiFunction, "arguments">): number {
  return all.filter(({ optional }) => optional !== true).length;
}
