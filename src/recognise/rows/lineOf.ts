import { remember } from "../../core/remember";
import { endOfPeriod, samePeriod } from "../../core/periods/comparePeriods";
import { financialYear } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { Role } from "../../model/scorecard";
import { isOfLongerSpan } from "../time/longerSpan";
import type { TableLine } from "../columns/tableLine";

/** What is set beside one figure, and speaks of no other. */
const SET_BESIDE: ReadonlySet<Role> = new Set(["status", "direction", "change"]);

const PROFILED = /\bprofiled?\b/i;

/** The lines of a table by their roles: every row asks for those of most roles. */
const byRole = remember((lines: readonly TableLine[]): ReadonlyMap<Role, readonly TableLine[]> => {
  const found = new Map<Role, TableLine[]>();
  for (const entry of lines) {
    const alike = found.get(entry.line.role);
    if (alike) alike.push(entry);
    else found.set(entry.line.role, [entry]);
  }
  return found;
});

const NONE: readonly TableLine[] = [];

/** The lines with this role, in their order. */
export function linesWith(lines: readonly TableLine[], role: Role): readonly TableLine[] {
  return byRole(lines).get(role) ?? NONE;
}

/**
 * The line with this role that speaks of a period: of several targets the one of its year, of several status columns
 * its own; one without a period holds for all. Where none fits, the last before it, else the first. A status or an arrow of
 * another month is none of this one; where nothing dates the figures, that beside the last of them.
 */
export function lineOf(lines: readonly TableLine[], role: Role, period: Period | null): TableLine | null {
  const all = linesWith(lines, role);
  if (all.length < 2) return all[0] ?? null;
  const short = role === "status" ? all.filter(({ line }) => !isOfLongerSpan(line.heading)) : all;
  // `YTD status` beside `Status` is of another figure than the latest.
  const found = short.length > 0 ? short : all;
  if (found.length < 2) return found[0] ?? null;
  // Beside the year's target a profiled one is what the figures so far are held against.
  const profiled = role === "target" ? found.filter(({ line }) => PROFILED.test(line.heading)) : [];
  if (profiled[0] && profiled.length === 1 && profiled[0].line.period === null) return profiled[0];
  const isSetBeside = SET_BESIDE.has(role);
  if (period === null) return besideLast(found, lines);
  const fits = (test: (own: Period) => boolean): TableLine | undefined =>
    found.find(({ line }) => line.period !== null && test(line.period));
  const earlier = (): TableLine | null =>
    found
      .filter(({ line }) => line.period !== null && endOfPeriod(line.period) <= endOfPeriod(period))
      .at(-1) ??
    found[0] ??
    null;
  return (
    fits((own) => samePeriod(own, period)) ??
    fits((own) => own.kind === "year" && own.start === financialYear(period)) ??
    found.find(({ line }) => line.period === null) ??
    (isSetBeside && found.every(({ line }) => line.period?.kind === period.kind) ? null : earlier())
  );
}

/**
 * Of those that alternate with figures that nothing dates, the one beside the last figure that is not only laid out:
 * `Autumn Actual | Autumn RAG | Spring Actual | Spring RAG`, `Q1 Target | Q1 Actual | Q2 Target | Q2 Actual`. Of others
 * the first.
 */
function besideLast(found: readonly TableLine[], lines: readonly TableLine[]): TableLine | null {
  const after = besideFigures(found, lines)?.at(-1);
  const before = after ?? besideFigures(found, [...lines].reverse())?.[0];
  return before ?? found[0] ?? null;
}

/** Those whose figure, met before them along the lines, is not only laid out; `null` where one has none of its own. */
function besideFigures(
  found: readonly TableLine[],
  lines: readonly TableLine[],
): readonly TableLine[] | null {
  const beside: TableLine[] = [];
  let figure: TableLine | null = null;
  for (const entry of lines) {
    if (entry.line.role === "actual") figure = entry.line.period === null ? entry : null;
    if (!found.includes(entry)) continue;
    if (figure === null) return null;
    if (figure.line.ahead !== true) beside.push(entry);
    figure = null;
  }
  return beside;
}
