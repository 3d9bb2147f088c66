import type { Scorecard } from "../../../src/model/scorecard";
import { recognise } from "../../../src/recognise/recognise";
import { gridOf } from "../gridOf";

/** Rows of cells as they are shown, recognised. References are text. */
export function scorecardOf(rows: readonly (readonly string[])[]): Scorecard {
  const [scorecard] = recognise([gridOf(rows, { asText: [0] })]);
  if (scorecard === undefined) throw new Error("No scorecard was recognised.");
  return scorecard;
}
