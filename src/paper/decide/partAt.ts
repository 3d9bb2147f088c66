import { atPeriod } from "../../judge/atPeriod";
import { workingOfMeasure } from "../../judge/workingOfMeasure";
import { shownIn } from "../../model/inFact";
import type { Judgement } from "../../model/judgement";
import type { Actual, Fact } from "../../model/scorecard";
import type { MeasurePart } from "../claim";
import { faceOf, type Face } from "./face";
import { valueBeside, type ShareParts } from "../subjects/shareParts";
import { periodOf } from "./resolve";

/** A numerator or denominator as the scorecard has it. */
export interface PartFace {
  readonly face: Face;
  /** As its cell shows it, or the working that it stands in. */
  readonly shown: string;
  /** `null` where it stands in a working. */
  readonly cell: Fact | null;
}

/** What a value was worked out from: the row's cell of that time, else the working where it is of that time; `null` for neither. */
export function partAt(judgement: Judgement, actual: Actual, part: MeasurePart): PartFace | null {
  const { measure, worked } = judgement;
  const isWorked = worked?.place === actual.place;
  const cell = actual.parts?.[part] ?? (isWorked ? measure[part] : null);
  const face = faceOf(cell);
  if (face !== null) return { face, shown: shownIn(cell), cell };
  const working = workingOfMeasure(measure);
  const isOfThen = isWorked || atPeriod(periodOf(actual), measure.workingPeriod);
  const number = isOfThen ? (working?.[part] ?? null) : null;
  if (working === null || number === null) return null;
  const decimals = String(number).split(".")[1]?.length ?? 0;
  const own = { shown: number, exact: number, decimals, percent: false };
  return { face: own, shown: working.expression, cell: null };
}

/** The same, from the row of its own that holds that part. */
export function partBeside(parts: ShareParts | null, actual: Actual, part: MeasurePart): PartFace | null {
  const cell = parts === null ? null : valueBeside(parts[part], actual);
  const face = faceOf(cell);
  return face === null ? null : { face, shown: shownIn(cell), cell };
}
