import type { Published } from "../../core/kpi/published";

/** Gives public figures: at once where they are there, else once they have loaded. It never rejects. */
export type PublishedSource = () => Published | Promise<Published>;

let source: PublishedSource;

/** Says where public figures come from. */
export function publishedFrom(from: PublishedSource): void {
  source = from;
}

/** Does what needs public figures, which load with the first call. */
export function fromPublished(work: (figures: Published) => unknown[][]): unknown[][] | Promise<unknown[][]> {
  const figures = source();
  return figures instanceof Promise ? figures.then(work) : work(figures);
}
