import type { Status } from "../../core/status/status";

/** The order in which the pane counts statuses. */
export const STATUSES: readonly Status[] = ["green", "amber", "red", "grey"];

/** The word for a status in the pane, where grey is the absence of one. */
export const PANE_STATUS_WORD: Readonly<Record<Status, string>> = {
  green: "green",
  amber: "amber",
  red: "red",
  grey: "no RAG",
};
