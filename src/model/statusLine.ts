import type { Scorecard } from "./scorecard";

/** Whether the scorecard writes its statuses in a line of their own, where a letter would say them twice. */
export function hasStatusLine({ lines, measures }: Pick<Scorecard, "lines" | "measures">): boolean {
  return lines.some(({ role }) => role === "status") || measures.some(({ status }) => status !== null);
}
