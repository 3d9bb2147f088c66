/**
 * Public figures are some hundred thousand numbers that most workbooks never ask for, so they are loaded with the first
 * `KPI.BENCHMARK` and kept. The functions do not know where they come from: the page that holds them says it.
 */

import type { Published } from "../../core/kpi/published";

/** Gives public figures: at once where they are loaded, else as a promise that never rejects. */
export type PublishedSource = () => Published | Promise<Published>;

let source: PublishedSource;

/** Says where public figures come from. */
export function publishedFrom(from: PublishedSource): void {
  source = from;
}

/**
 * Works out what needs public figures. The result is a promise only while they load: a synchronous result keeps the
 * function usable in `MAP` and `BYROW`.
 */
export function fromPublished(work: (figures: Published) => unknown[][]): unknown[][] | Promise<unknown[][]> {
  const figures = source();
  return figures instanceof Promise ? figures.then(work) : work(figures);
}
