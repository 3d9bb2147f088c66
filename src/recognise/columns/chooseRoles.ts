import type { Evidence, Role } from "../../model/scorecard";
import type { ColumnHeading } from "./headings";
import { isEarlier } from "../time/relativeMonth";
import { roleEvidence, type Column } from "./roleEvidence";

/** The role given to a column, why, and what nearly won. */
export interface ChosenRole {
  readonly role: Role;
  readonly evidence: readonly Evidence[];
  readonly runnerUp: Role | null;
}

/** Roles that a scorecard has once. */
const ONCE: ReadonlySet<Role> = new Set<Role>(["reference", "measure", "polarity"]);
/** Weaker evidence than this leaves a column out. */
const ENOUGH = 0.4;

/** What she says outweighs all that the sheet says. */
const HERS = 100;
const YOU_SAID = "You said so.";

/** What a scorecard compares its actuals with. */
const COMPARED: ReadonlySet<Role> = new Set<Role>(["target", "tolerance", "benchmark"]);
/** The name of a place is a word or a few, each with a capital. */
const PLACE = /^\p{Lu}[\p{L}'-]+(?: (?:and|upon|of|the|&|\p{Lu}[\p{L}'-]+)){0,4}$/u;
const OTHER_PLACE: Evidence = {
  sentence: "It stands beside a benchmark, under the name of another place.",
  strength: 0.3,
};
const OTHER_SPAN: Evidence = { sentence: "It is of another span than the periods beside it.", strength: 1 };
const TOTAL = /\btotal$|^(overall|service|authority|borough|county)( (total|wide))?$/i;
const HALF = 0.5;
const OF_YEAR = /\b(annual|yearly|year[- ]end|(full|whole)[- ]year|end of (the )?year)\b/i;
const ONLY_FIGURES: Evidence = {
  sentence: "No other column of figures can hold the actuals.",
  strength: 0.3,
};

interface Candidate {
  readonly column: number;
  readonly role: Role;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Chooses the roles of all columns together, the strongest first, so that they make one scorecard:
 * a role that a scorecard has once goes to the column with the most evidence for it. What she `said` of a column holds.
 */
export function chooseRoles(columns: readonly Column[], said: readonly (Role | null)[] = []): ChosenRole[] {
  const candidates = columns.flatMap((column, index) => candidatesOf(column, index, said[index] ?? null));
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const chosen = new Map<number, Candidate>();
  const taken = new Set<Role>();
  for (const candidate of candidates) {
    if (candidate.score < ENOUGH || chosen.has(candidate.column) || taken.has(candidate.role)) continue;
    chosen.set(candidate.column, candidate);
    if (ONCE.has(candidate.role)) taken.add(candidate.role);
  }
  const figures = loneFigures(candidates, chosen, columns);
  if (figures !== null) chosen.set(figures.column, figures);
  for (const year of yearsToDate(chosen, columns)) chosen.set(year.column, year);
  for (const other of otherPlaces(candidates, chosen, columns)) chosen.set(other.column, other);
  for (const span of otherSpans(chosen, columns)) chosen.set(span.column, span);
  return columns.map((_, index) => {
    const winner = chosen.get(index);
    const others = candidates.filter(
      ({ column, role, score }) =>
        column === index && role !== winner?.role && role !== "ignored" && score > 0,
    );
    return {
      role: winner?.role ?? "ignored",
      evidence: winner?.evidence ?? [{ sentence: "Nothing says what it is for.", strength: 0 }],
      runnerUp: others[0]?.role ?? null,
    };
  });
}

/**
 * A scorecard has actuals: where no column says that it holds them, or only last month's, the one column of figures that is nothing else does
 * (a council's name stands over it), or of several the total.
 */
function loneFigures(
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<number, Candidate>,
  columns: readonly Column[],
): Candidate | null {
  const taken = [...chosen.values()];
  const headingOf = (column: number): string => columns[column]?.heading.own ?? "";
  if (taken.some(({ role, column }) => role === "actual" && !isEarlier(headingOf(column)))) return null;
  if (!taken.some(({ role }) => COMPARED.has(role))) return null;
  const measure = [...chosen.values()].find(({ role }) => role === "measure")?.column ?? Infinity;
  const left = candidates
    .filter(({ column, role, score }) => role === "actual" && score > 0 && column > measure)
    .filter(({ column }) => !chosen.has(column));
  const total = left.filter(({ column }) => TOTAL.test(headingOf(column)));
  const [only] = left.length === 1 ? left : total;
  return only ? { ...only, evidence: [...only.evidence, ONLY_FIGURES] } : null;
}

/**
 * Where no column holds figures of a shorter time, the years to date are what is judged; but not against the target of a
 * whole year, which they have yet to reach.
 */
function yearsToDate(chosen: ReadonlyMap<number, Candidate>, columns: readonly Column[]): Candidate[] {
  const taken = [...chosen.values()];
  if (taken.some(({ role }) => role === "actual") || !taken.some(({ role }) => COMPARED.has(role))) return [];
  const headed = (column: number): string => columns[column]?.heading.text ?? "";
  if (taken.some(({ role, column }) => role === "target" && OF_YEAR.test(headed(column)))) return [];
  // Accounts have a plan and a year to date too: here measures are named, or coloured, or said to be good.
  const named = taken.find(({ role }) => role === "measure")?.column ?? 0;
  const isNamed = (columns[named]?.profile.named ?? 0) > HALF;
  if (!isNamed && !taken.some(({ role }) => role === "status" || role === "polarity")) return [];
  return taken
    .filter(({ role }) => role === "ytd")
    .map((one) => ({ ...one, role: "actual", evidence: [...one.evidence, ONLY_FIGURES] }));
}

/** Where no column names a period, figures under other names beside a benchmark are those of other places. */
function otherPlaces(
  candidates: readonly Candidate[],
  chosen: ReadonlyMap<number, Candidate>,
  columns: readonly Column[],
): Candidate[] {
  const compared = [...chosen.values()].some(({ role }) => role === "benchmark");
  if (!compared || columns.some(({ heading }) => heading.namesPeriod)) return [];
  return candidates
    .filter(({ column, role, score }) => role === "benchmark" && score > 0 && !chosen.has(column))
    .filter(({ column }) => PLACE.test(columns[column]?.heading.own ?? ""))
    .map((one) => ({ ...one, evidence: [...one.evidence, OTHER_PLACE] }));
}

/** Beside months or quarters, figures of twelve months or of a term are no later than they are, nor is a share. */
function otherSpans(chosen: ReadonlyMap<number, Candidate>, columns: readonly Column[]): Candidate[] {
  const actuals = [...chosen.values()].filter(({ role, score }) => role === "actual" && score < HERS);
  const headingOf = ({ column }: Candidate): ColumnHeading | undefined => columns[column]?.heading;
  const isShort = (one: Candidate): boolean => (headingOf(one)?.period?.kind ?? "year") !== "year";
  if (actuals.filter(isShort).length < 2) return [];
  return actuals
    .filter(
      (one) =>
        headingOf(one)?.period === null && (headingOf(one)?.namesPeriod || headingOf(one)?.own === "%"),
    )
    .map((one) => ({ ...one, role: "ignored", evidence: [OTHER_SPAN] }));
}

function candidatesOf(column: Column, index: number, said: Role | null): Candidate[] {
  if (said !== null)
    return [{ column: index, role: said, score: HERS, evidence: [{ sentence: YOU_SAID, strength: HERS }] }];
  return [...roleEvidence(column)].map(([role, evidence]) => ({
    column: index,
    role,
    score: evidence.reduce((sum, { strength }) => sum + strength, 0),
    evidence,
  }));
}
