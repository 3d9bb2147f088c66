import type { Measure, Unit } from "../model/scorecard";
import { NATIONAL } from "./national/national";
import type { National } from "./national/measure";
import { plainName } from "./national/plainName";

/** The national measure that a row is, and how that was concluded. */
export interface NationalMatch {
  readonly national: National;
  /** The row counts the reverse: taken from 100, its figure is the national one. */
  readonly reversed: boolean;
  /** Name, unit and polarity leave no doubt. Else its figures must confirm it, or the analyst says so. */
  readonly sure: boolean;
  /** What speaks for it and against it, in sentences. */
  readonly evidence: readonly string[];
}

/** A row is no national measure, and why. */
export interface NoMatch {
  readonly national: null;
  readonly evidence: readonly string[];
}

/** What the analyst said of a row: a measure's short name, or that it is none. */
export type RowSaid = string | null | undefined;

/** What of a row says which measure it is. */
type Named = Pick<Measure, "name" | "parent" | "unit">;

/** The national measure of a row by its name, unit and polarity, or what the analyst said; none where nothing fits. */
export function matchMeasure(measure: Named, said?: RowSaid): NationalMatch | NoMatch {
  const name = plainName(measure.parent === null ? measure.name : `${measure.parent} ${measure.name}`);
  if (said === null) return { national: null, evidence: [SAID_NONE] };
  const chosen = said === undefined ? undefined : NATIONAL.find(({ code }) => code === said);
  if (chosen !== undefined)
    return { national: chosen, reversed: isReversed(chosen, name), sure: true, evidence: [SAID_SO] };
  const named = NATIONAL.filter((one) => isNamed(one, name));
  const fits = named.filter((one) => fitsUnit(one.unit, measure.unit));
  // Of two that fit, the one that asks more of the name is meant: ended after two years, not on a plan for two.
  const national = fits.reduce<National | null>(
    (a, b) => (a === null || b.says.length > a.says.length ? b : a),
    null,
  );
  if (national === null) return { national: null, evidence: [noneOf(named[0], measure.unit)] };
  return conclude(national, name, measure);
}

function conclude(national: National, name: string, measure: Pick<Named, "unit">): NationalMatch {
  const reversed = isReversed(national, name);
  const isSurelyNamed = national.surely === undefined || national.surely.test(name);
  const evidence = [
    `Its name and unit are those of “${national.name}”${reversed ? ", the other way round" : ""}.`,
    isSurelyNamed ? `It counts ${national.basis}.` : `It does not say whether it counts ${national.basis}.`,
  ];
  return { national, reversed, sure: isSurelyNamed && measure.unit === national.unit, evidence };
}

function isNamed({ says, never }: National, name: string): boolean {
  return says.every((word) => word.test(name)) && never?.test(name) !== true;
}

function isReversed({ reverse, unit }: National, name: string): boolean {
  return unit === "percent" && reverse?.test(name) === true;
}

/** A caseload or score of whole numbers looks like a count. */
function fitsUnit(national: Unit, row: Unit): boolean {
  return national === row || (national === "number" && row === "count");
}

function noneOf(named: National | undefined, unit: Unit): string {
  return named === undefined
    ? NO_MEASURE
    : `“${named.name}” is published as a ${WORD[named.unit]}; the row is a ${WORD[unit]}.`;
}

const WORD = { percent: "percentage", rate: "rate", count: "count", number: "number" } as const;
const SAID_SO = "You said so.";
const SAID_NONE = "You said that it is no national measure.";
const NO_MEASURE = "No national measure of the pack has such a name.";
