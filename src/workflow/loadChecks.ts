import type { runChecks } from "../checks/run/runChecks";

/** Asks every check about a scorecard. */
export type RunChecks = typeof runChecks;

/** The checks load once the pane stands: it can be used before they have answered. */
export async function loadChecks(): Promise<RunChecks> {
  const loaded = await import(/* webpackChunkName: "run-checks" */ "../checks/run/runChecks");
  return loaded.runChecks;
}
