import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import type { MeasurePart } from "../claim";
import type { Quoted } from "../lex/mark";
import { faceOf } from "./face";
import { partAt } from "./partAt";
import { sayFigure } from "./sayFigure";

/** In percent. */
const WHOLE = 100;

/**
 * The figure is that of those whom the row does not count: “319 of the 431 live within 20 miles” beside a row of the 112 who
 * live farther away, “21% were late” beside 79% in time. What the words say is right then, or may be.
 */
export function isOfTheRest(
  judgement: Judgement,
  actual: Actual,
  quoted: Quoted,
  part: MeasurePart | null,
): boolean {
  if (part === "denominator") return false;
  if (part === null) {
    const face = faceOf(actual);
    if (face?.percent !== true || quoted.unit !== "percent") return false;
    const rest = { ...face, shown: WHOLE - face.shown, exact: WHOLE - face.exact };
    return rest.shown >= 0 && rest.shown !== face.shown && sayFigure(quoted, rest) === "agrees";
  }
  const [some, all] = [partAt(judgement, actual, "numerator"), partAt(judgement, actual, "denominator")];
  return some !== null && all !== null && quoted.number === all.face.shown - some.face.shown;
}

/** Said where that takes a denial back. */
export const OF_THE_REST = "It is the figure of the rest, whom the row does not count.";
