// Guards against false agreement. A figure such as 12 stands in many rows, and some row will agree with it whatever the
// sentence is about. Each agreeing figure is replaced by a wrong one and the sentence read again: where nobody then
// objects, the agreement proved nothing and becomes “cannot tell”.

import { PERCENT_PLACES } from "../core/figures/displayed";
import { roundHalfUp, shiftPoint } from "../core/figures/rounding";
import type { SentenceReading } from "./claimsOf";
import type { Hedge } from "../words/paper/hedges";
import type { ReadClaim } from "./decided";
import type { Quoted, SentenceMark } from "./lex/mark";
import type { SentenceParts } from "./sentenceParts";
import { figuresOfRow } from "./subjects/figuresOfRow";
import type { Subjects } from "./subjects/knownRow";
import { leftOpen, placeOf } from "./verdicts";

/**
 * A figure is said to agree only where another in its place would be denied: then it is the words that tell which measure,
 * month and kind is meant. Where they leave that open, a figure that some row happens to have proves nothing.
 */
export function unlessAnyWouldDo(
  subjects: Subjects,
  parts: SentenceParts,
  read: SentenceReading,
  readAgain: (parts: SentenceParts) => SentenceReading,
): SentenceReading {
  // What is denied is put right for the trial, so that one figure alone is another.
  const righted = read.claims
    .filter(isDeniedFigure)
    .reduce((now, claim) => withFigure(now, claim.span.start, faceOfScorecard(claim)), parts);
  const tried = (claim: ReadClaim, other: number): SettledTry => {
    const said = readAgain(withFigure(righted, claim.span.start, other)).claims;
    const here = said.filter(({ span }) => span.start === claim.span.start);
    const isDenied = [...here, ...said.filter(isRunOf(claim))].some(({ verdict }) => verdict === "disagrees");
    return { claim, said, isDenied, isAgreed: here.some(isAgreedFigure) };
  };
  const tries = read.claims.filter(isAgreedFigure).map((claim) => {
    const [first, ...more] = otherFigures(subjects, claim);
    // One may by chance be another figure of the row, or its distance to one, and is then not denied. One with which another row
    // agrees tells that the words leave the row open.
    return more.reduce(
      (before, other) => (before.isDenied || before.isAgreed ? before : tried(claim, other)),
      tried(claim, first),
    );
  });
  const open = tries.filter(({ isDenied }) => !isDenied);
  const firm = new Set(tries.filter(({ isDenied }) => isDenied).map(({ claim }) => claim.measure));
  // “At 82% it is below target” rests on the figure as well, where that alone tells the row.
  const restsOn = (claim: ReadClaim): boolean =>
    claim.figure === null &&
    claim.verdict === "agrees" &&
    !firm.has(claim.measure) &&
    open.some(({ said }) => !said.some((other) => isToldAlike(other, claim)));
  const isOpen = (claim: ReadClaim): boolean => open.some((one) => one.claim === claim) || restsOn(claim);
  return {
    ...read,
    claims: read.claims.map((claim) => (isOpen(claim) ? leftOpen(claim, UNSETTLED) : claim)),
  };
}

/** “Above 97% in each of the last six months” is denied by one of them, and not by the last. */
function isRunOf({ measure, hedge }: ReadClaim): (other: ReadClaim) => boolean {
  return (other) => hedge !== null && other.kind === "run" && other.measure === measure;
}

function isAgreedFigure({ verdict, figure }: ReadClaim): boolean {
  return verdict === "agrees" && figure !== null;
}

function isDeniedFigure({ verdict, figure, scorecard }: ReadClaim): boolean {
  return verdict === "disagrees" && figure !== null && scorecard !== null;
}

/** The scorecard's figure as the sentence would quote it: 26 for 0.26 beside 27%. */
function faceOfScorecard({ scorecard, says, figure, decimals }: ReadClaim): number {
  const isShare = says !== null && figure !== null && says !== figure;
  return roundHalfUp(isShare ? shiftPoint(scorecard ?? 0, PERCENT_PLACES) : (scorecard ?? 0), decimals);
}

function isToldAlike(other: ReadClaim, claim: ReadClaim): boolean {
  const isSame = placeOf(other) === placeOf(claim) && other.measure === claim.measure;
  return isSame && other.verdict !== "cannot tell";
}

interface SettledTry {
  readonly claim: ReadClaim;
  /** What the sentence says with another figure in the place of the claim's. */
  readonly said: readonly ReadClaim[];
  readonly isDenied: boolean;
  /** Some row has the other figure too. */
  readonly isAgreed: boolean;
}

/**
 * The nearest figures above or below it that neither its row shows nor its working gives; of one that is not exact, some that are
 * far from it.
 */
function otherFigures(
  { known }: Subjects,
  { figure, measure, says, decimals, hedge }: ReadClaim,
): [number, ...number[]] {
  const number = figure ?? 0;
  // What is below 250 is below 501 too.
  if (hedge !== null) return UPPER.has(hedge) ? [number / 2, number / 4] : [number * 2 + 1, number * 4 + 1];
  const row = known.find(({ judgement }) => judgement.measure === measure);
  const shown = row === undefined ? new Set<number>() : figuresOfRow(row);
  const worked = row?.judgement.working?.result ?? NaN;
  const result = roundHalfUp(says === number ? worked : shiftPoint(worked, PERCENT_PLACES), decimals);
  const others = STEPS.map((one) => roundHalfUp(number + one * 10 ** -decimals, decimals));
  const [first, ...more] = others.filter((one) => one > 0 && one !== result && !shown.has(one));
  return [first ?? number + 10 ** -decimals, ...more.slice(0, MORE_TRIES)];
}
const UPPER: ReadonlySet<Hedge> = new Set<Hedge>(["under", "at most"]);
/** So many more figures are tried where the first is not denied. */
const MORE_TRIES = 2;
const STEPS = [1, -1, 2, -2, 3, -3, 4, 5];

function withFigure(parts: SentenceParts, start: number, number: number): SentenceParts {
  const change = (mark: SentenceMark): SentenceMark =>
    "quoted" in mark && mark.quoted !== undefined && mark.start === start
      ? { ...mark, quoted: { ...mark.quoted, number } satisfies Quoted }
      : mark;
  return {
    ...parts,
    marks: parts.marks.map(change),
    clauses: parts.clauses.map((clause) => ({ ...clause, marks: clause.marks.map(change) })),
  };
}

const UNSETTLED =
  "The scorecard has this figure, but the words do not settle which measure or time it is of: another figure could stand here unseen.";
