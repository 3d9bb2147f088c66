import { shownIn } from "../model/inFact";
import type { ClaimReading, FoundReading, PaperClaim } from "./claim";
import { decide, NO_MEASURE } from "./decide/decide";
import { faceOf, unitOf } from "./decide/face";
import type { PaperStand } from "./decide/resolve";
import { sayFigure } from "./decide/sayFigure";
import { unsure, type HowFound } from "./decide/unsure";
import type { Hedge } from "../words/paper/hedges";
import type { Quoted } from "./lex/mark";
import type { AboutRows } from "./subjects/findSubject";
import type { KnownRow } from "./subjects/knownRow";

/** A claim as it was read. */
export interface ReadClaim extends PaperClaim {
  /** How its words say that its figure is not exact: “nearly half”; `null` for one that is. */
  readonly hedge: Hedge | null;
  /** The sentence says the whole name of its row, or its reference. */
  readonly isNamed: boolean;
  /** What denies it as it was read, where it is in doubt whose figure it is; `null` for none. */
  readonly denial: string | null;
  /** It names its time, and its figure is the row's of another. */
  readonly isMisdated: boolean;
  /** The figure by its face: 26 for 26%; `null` where it says none. */
  readonly figure: number | null;
  /** How many decimals it is quoted with. */
  readonly decimals: number;
}

/** A claim that no row answers, and why none does. */
export function undecided({ reading, span }: FoundReading, doubt: keyof typeof DOUBTS): ReadClaim {
  const message = reading.kind === "figure" ? reading.doubt : DOUBTS[doubt];
  return {
    kind: reading.kind,
    span: { start: span.start, end: span.end },
    quoted: "",
    measure: null,
    period: null,
    says: null,
    scorecard: null,
    shown: "",
    places: [],
    verdict: "cannot tell",
    message,
    hedge: null,
    isNamed: false,
    isMisdated: false,
    denial: null,
    figure: null,
    decimals: 0,
  };
}

const OF_HUNDRED: ReadonlySet<Quoted["unit"]> = new Set(["percent", "points", "relative"]);
const DOUBTS = {
  none: NO_MEASURE,
  several: "It may be about several measures of the scorecard.",
  count: "It may be of the number counted, whose earlier values the scorecard does not show.",
  mean: "It may be of the mean before it, and not of one period.",
  more: "It says more than the measure's name; the scorecard would need a row for that.",
} as const;

/** A claim decided against the rows that it is about; what is not sure to be wrong is not denied. */
export function decided(
  { reading, span }: FoundReading,
  about: AboutRows,
  how: HowFound & { readonly stand: PaperStand },
): ReadClaim {
  const { row, answer } = decide(about, reading, how.stand);
  const measure = row?.judgement.measure ?? null;
  const quoted = "quoted" in reading ? reading.quoted : null;
  // “12 below our neighbours” of a share is said in points.
  const isDistance = (reading.kind === "gap" || reading.kind === "change") && measure?.unit === "percent";
  const says = quoted === null ? null : unitOf(quoted.number, isDistance || OF_HUNDRED.has(quoted.unit));
  const isMisdated = how.isDated && row !== null && quoted !== null && isOfOtherTime(row, quoted);
  const doubt =
    answer.verdict !== "disagrees"
      ? null
      : unsure(reading, {
          ...how,
          unread: row === null ? [] : how.unread(row),
          isMisdated,
          isOfOtherTime: row !== null && quoted !== null && isOfOtherTime(row, quoted),
          isOnceOf: row !== null && quoted !== null && isOnceOf(row, quoted),
          isWhole: row !== null && how.isNamedWholly(row),
          isBare: how.isBare && quoted?.unit === "plain",
          says,
          scorecard: answer.scorecard,
          unit: measure?.unit ?? null,
        });
  return {
    kind: reading.kind,
    span: { start: span.start, end: span.end },
    quoted: "",
    measure,
    period: answer.period,
    says,
    scorecard: answer.scorecard,
    shown: shownIn(answer.facts[0] ?? null),
    places: answer.facts.map(({ place }) => place),
    verdict: doubt === null ? answer.verdict : "cannot tell",
    message: doubt === null ? answer.message : `${doubt.says} ${answer.message}`,
    denial: doubt?.isOfWhom === true ? answer.message : (answer.denial ?? null),
    hedge: quoted?.hedge ?? null,
    isNamed: row !== null && how.isNamedWholly(row),
    isMisdated,
    figure: quoted?.number ?? null,
    decimals: quoted?.decimals ?? 0,
  };
}

/** The row has this figure at some time, so that it is its own: “down from 23% in May”, where that is April's. */
function isOfOtherTime({ judgement }: KnownRow, quoted: Quoted): boolean {
  const isTelling = quoted.hedge === null && digitsOf(quoted.number) >= DIGITS_TO_TELL;
  return isTelling && isOnceOf({ judgement }, quoted);
}

function isOnceOf({ judgement }: Pick<KnownRow, "judgement">, quoted: Quoted): boolean {
  return judgement.measure.actuals.some((actual) => {
    const face = faceOf(actual);
    return face !== null && sayFigure(quoted, face) === "agrees";
  });
}
/** A figure of one digit is many a row's. */
const DIGITS_TO_TELL = 2;

/**
 * Of several readings of one number the one that agrees; where none does, a distance that may be so, or the one whose figure is
 * nearest to it.
 */
export function likeliest(claims: readonly ReadClaim[]): ReadClaim {
  const far = ({ says, scorecard }: ReadClaim): number =>
    says === null || scorecard === null ? Infinity : Math.abs(says - scorecard);
  const rank = ({ kind, verdict }: ReadClaim): number =>
    verdict === "agrees" ? 0 : kind === "gap" && verdict === "cannot tell" ? 1 : 2;
  return [...claims].sort((a, b) => rank(a) - rank(b) || far(a) - far(b))[0] as ReadClaim;
}

/** What a figure may be instead. */
export function orElseOf(one: FoundReading): FoundReading[] {
  const { reading } = one;
  return reading.kind === "value" && reading.orElse !== undefined
    ? [{ ...one, reading: reading.orElse }]
    : [];
}

/** What says a figure, and no word about one alone. */
export function isFigure(reading: ClaimReading): boolean {
  return "quoted" in reading;
}

/** How many digits a figure has that tell it from others: 0.5 has one, 1,628 four. */
export function digitsOf(number: number): number {
  return String(number).replace(/[-.]|^0\.0*/g, "").length;
}
