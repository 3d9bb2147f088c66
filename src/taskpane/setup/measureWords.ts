import type { Polarity } from "../../core/status/polarity";
import type { Measure, Unit } from "../../model/scorecard";
import { bandWord } from "../../model/settingWords";

/** A polarity as it is offered. */
export const POLARITY_CHOICE: Readonly<Record<Exclude<Polarity, "unknown">, string>> = {
  higher: "Higher is better",
  lower: "Lower is better",
  // Best at the plan, worse on either side of it.
  plan: "The plan is best",
  none: "No direction",
};

/** A polarity in a list, where there is little room. */
export const POLARITY_SHORT: Readonly<Record<Polarity, string>> = {
  higher: "higher",
  lower: "lower",
  plan: "plan",
  none: "none",
  unknown: "not known",
};

/** A unit as it is offered. */
export const UNIT_CHOICE: Readonly<Record<Unit, string>> = {
  count: "Count",
  percent: "Percentage",
  rate: "Rate",
  number: "Another number",
};

/** How a measure's colour is worked out, in a sentence. */
export function targetRule(measure: Pick<Measure, "target" | "tolerance" | "band" | "polarity">): string {
  const { target, tolerance, band, polarity } = measure;
  if (target === null || target.value.kind === "blank") return NO_TARGET;
  if (target.value.kind !== "number") return NO_FIGURE(target.value.shown);
  if (polarity.value === "unknown" || polarity.value === "none") return NO_POLARITY(target.value.shown);
  const goal = target.value.shown;
  const green = polarity.value === "plan" ? AT_PLAN(goal) : AT_TARGET(goal);
  if (tolerance?.value.kind === "number") return TOLERANCE(green, tolerance.value.shown);
  return band === null || band.size === 0 ? TWO_STATES(green) : BAND(green, bandWord(band));
}

/** The sentences, as templates: `Green at the target of 90% or better, amber up to …`. */
const NO_TARGET = "Grey: the sheet gives it no target.";
const NO_FIGURE = (shown: string): string => `Grey: its target says “${shown}”, which is not a figure.`;
const NO_POLARITY = (target: string): string =>
  `Grey: there is a target of ${target}, but nothing says which way is good.`;
const AT_TARGET = (target: string): string => `Green at the target of ${target} or better`;
const AT_PLAN = (target: string): string => `Green at the plan of ${target}`;
const TOLERANCE = (green: string, tolerance: string): string =>
  `${green}, amber up to the tolerance of ${tolerance}, red beyond. A band is not needed.`;
const BAND = (green: string, band: string): string => `${green}, amber within ${band}, red beyond.`;
const TWO_STATES = (green: string): string =>
  `${green}, else red: there is no tolerance, and no band is set.`;
