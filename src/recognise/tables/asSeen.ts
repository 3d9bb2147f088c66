import { ARROWS } from "../../core/status/arrowSets";
import { iconIndex, type IconSign } from "../../core/status/iconSets";
import type { Movement } from "../../core/status/direction";
import { readStatus } from "../../core/status/readStatus";
import { STATUS_WORD, type Status } from "../../core/status/status";
import { type Appearance, type IconRule, lookOf } from "../../model/grid";
import { letteredAsSeen } from "./statusSigns";
import { covers } from "../../model/place";
import type { Fact, Measure, Scorecard, SeenSign } from "../../model/scorecard";

type Signs = Pick<Measure, "status" | "direction">;

const DRAWN: SeenSign = { form: "shape", numbers: {} };
/** Numbers that scorecards put under icons, the usual first. */
const USUAL = [-1, 0, 1, 2, 3, 4, 5];

/**
 * The scorecard with its statuses and directions as they are seen: the icon that a conditional format shows for the
 * number in a cell, or the shape that is drawn over it, says what a word or an arrow would say.
 * @param measures those to see, where not all; percents of an icon set are counted among all
 */
export function asSeen(
  scorecard: Scorecard,
  appearance: Appearance,
  measures: readonly Measure[] = scorecard.measures,
): Scorecard {
  if (showsNoSigns(appearance)) return { ...scorecard, measures };
  const among = (kind: keyof Signs): number[] =>
    scorecard.measures.flatMap((measure) => numberIn(measure[kind]) ?? []);
  const numbers = { status: among("status"), direction: among("direction") };
  const seen = (measure: Measure, kind: keyof Signs): Fact | null => {
    const fact = measure[kind];
    return fact && (factAsSeen(fact, kind, appearance, numbers[kind]) ?? fact);
  };
  return {
    ...scorecard,
    measures: measures.map((measure) => ({
      ...measure,
      status: seen(measure, "status"),
      direction: seen(measure, "direction"),
    })),
  };
}

/** Whether no cell is seen as anything but what is written in it: most sheets show no signs, and are not gone through. */
export function showsNoSigns({ icons, drawn, lettered }: Appearance): boolean {
  return !icons?.length && !drawn?.length && !lettered?.length;
}

/** The status that an icon or a shape gives the value of a cell; `null` where none does. */
export function statusBeside(fact: Fact, appearance: Appearance): Status | null {
  const seen = factAsSeen(fact, "status", appearance, []);
  return seen?.value.kind === "text" ? readStatus(seen.value.shown) : null;
}

function factAsSeen(
  fact: Fact,
  kind: keyof Signs,
  appearance: Appearance,
  among: readonly number[],
): Fact | null {
  const { place } = fact;
  const look = lookOf(appearance, place);
  if (look === null || showsNoSigns(look)) return null;
  const drawn = look.drawn?.find(
    ({ row, column, sign }) =>
      row === place.row && column === place.column && (sign === null || says(sign, kind)),
  );
  if (drawn) return drawn.sign ? withSign(fact, drawn.sign, DRAWN) : { ...fact, seen: DRAWN };
  const lettered = kind === "status" ? letteredAsSeen(fact, look.lettered ?? []) : null;
  if (lettered) return lettered;
  const number = numberIn(fact);
  if (number === null && fact.value.kind !== "blank") return null;
  const rule = look.icons?.find(
    ({ areas, signs, thresholds }) =>
      areas.some((area) => covers(area, place)) &&
      signs.every((sign) => says(sign, kind)) &&
      (among.length > 0 || thresholds.every((one, index) => index === 0 || one.kind === "number")),
  );
  if (!rule) return null;
  const seen: SeenSign = { form: "icon", numbers: numbersOf(rule, among) };
  const sign = number === null ? undefined : rule.signs[iconIndex(number, rule.thresholds, among)];
  return sign ? withSign(fact, sign, seen) : { ...fact, seen };
}

/** Lights say a status, arrows a direction. */
function says(sign: IconSign, kind: keyof Signs): boolean {
  return (sign.kind === "movement") === (kind === "direction");
}

function withSign(fact: Fact, sign: IconSign, seen: SeenSign): Fact {
  const shown = sign.kind === "movement" ? ARROWS[sign.movement] : STATUS_WORD[sign.status];
  return { ...fact, value: { kind: "text", shown }, seen };
}

/** The number to type for each sign of an icon set, so that a status can be written back as the analyst types it. */
function numbersOf({ signs, thresholds }: IconRule, among: readonly number[]): SeenSign["numbers"] {
  const edges = thresholds
    .slice(1)
    .flatMap(({ kind, at }) => (kind === "number" ? [at - 1, at, at + 1] : []));
  const numbers: Partial<Record<Movement | Status, number>> = {};
  for (const number of [...among, ...USUAL, ...edges]) {
    const sign = signs[iconIndex(number, thresholds, among)];
    if (sign) numbers[sign.kind === "movement" ? sign.movement : sign.status] ??= number;
  }
  return numbers;
}

function numberIn(fact: Fact | null): number | null {
  return typeof fact?.content === "number" ? fact.content : null;
}
