import type { Finding } from "../../model/finding";
import { judgementsByName, nameOf } from "../rows/measureName";
import type { Subject } from "./subject";

/** Checks that find a cell wrong by itself, and those that then find it again by what it says. */
const ROOTS: readonly (readonly [roots: RegExp, follow: RegExp])[] = [
  [/^formula-error$/, /^formula-(inconsistent|wrong-cells)$/],
  [/^(formula-.+|number-among-formulas)$/, /^(ytd-disagrees|count-and-rate|implausible)$/],
  [/^(not-a-number|value-lost)$/, /^direction-without-value$/],
  [/^value-out-of-range$/, /^(tolerance-.+|status-disagrees|direction-disagrees|count-and-rate)$/],
  [/^part-exceeds-whole$/, /^implausible$/],
];
/** What makes a whole working wrong, and with it the value that follows it. */
const OF_WORKING = /^(annualised-wrong|per-wrong)$/;
/** What puts a value in doubt, and with it the colour that its cell has. */
const DOUBT = /^(unit-slip|implausible)$/;
/** As far as the rounding of a rate goes. */
const SAME_FACTOR = 0.01;

/** Tells the findings whose every cell at fault is one that another check found wrong by itself. */
export function knownRoots(findings: readonly Finding[], subject: Subject): (finding: Finding) => boolean {
  const wrong = ROOTS.map(([roots, follow]) => ({
    follow,
    cells: new Set(findings.filter(({ check }) => roots.test(check)).flatMap(atFault)),
  })).filter(({ cells }) => cells.size > 0);
  const misworked = new Set(findings.filter(({ check }) => OF_WORKING.test(check)).map(nameOf));
  const byName = misworked.size > 0 ? judgementsByName(subject) : null;
  const isDoubtful = isOfDoubtfulValue(findings);
  const isOfCount = isOfWrongCount(findings);
  return (finding) => {
    const names = finding.cells.map(cellKey);
    const isOfWorking =
      finding.check === "implausible" &&
      misworked.has(nameOf(finding)) &&
      byName?.get(nameOf(finding))?.worked?.place === finding.cells[0];
    return (
      isOfWorking ||
      isDoubtful(finding) ||
      isOfCount(finding) ||
      wrong.some((root) => root.follow.test(finding.check) && isAllIn(root.cells, finding, names))
    );
  };
}

/** The cells that a finding says are wrong; what it compares them with stands behind them. */
function atFault({ check, cells }: Finding): string[] {
  return (check === "formula-error" ? cells : cells.slice(0, 1)).map(cellKey);
}

function isAllIn(known: ReadonlySet<string>, { check }: Finding, names: readonly string[]): boolean {
  // A count and its rate are named month by month, two cells each.
  if (check === "count-and-rate")
    return names.every(
      (name, at) => known.has(name) || known.has(names[at % 2 === 0 ? at + 1 : at - 1] ?? ""),
    );
  return check === "ytd-disagrees" ? known.has(names[0] ?? "") : names.some((name) => known.has(name));
}

/** A colour of a value that is in doubt itself. */
function isOfDoubtfulValue(findings: readonly Finding[]): (finding: Finding) => boolean {
  const doubtful = new Set(findings.filter(({ check }) => DOUBT.test(check)).flatMap(atFault));
  return ({ check, cells }) =>
    check === "status-disagrees" && cells[0] !== undefined && doubtful.has(cellKey(cells[0]));
}

/** A count that its rate contradicts, and a share out of it by the same factor: the count alone is off. */
function isOfWrongCount(findings: readonly Finding[]): (finding: Finding) => boolean {
  const factors = new Map(
    findings.flatMap((finding) => {
      const [, count] = finding.cells;
      return finding.check === "count-and-rate" && finding.cells.length === 2 && count !== undefined
        ? [[cellKey(count), factorOf(finding)] as const]
        : [];
    }),
  );
  return (finding) => {
    const [, count] = finding.cells;
    if (finding.check !== "denominator-differs" || count === undefined) return false;
    return Math.abs((factors.get(cellKey(count)) ?? NaN) / factorOf(finding) - 1) < SAME_FACTOR;
  };
}

function factorOf({ published, expected }: Finding): number {
  return Number(published) / Number(expected);
}

/** Names a cell of the workbook. */
export function cellKey({ sheetId, row, column }: Finding["cells"][number]): string {
  return `${sheetId} ${row} ${column}`;
}
