import { isBinaryNode, isCallNode, isLiteralNode, isReferenceNode, type AstExpression } from "@borgar/fx";
import { MONTHS_A_YEAR, PER_10000, QUARTERS_A_YEAR } from "../core/figures/rate";
import { calledName } from "./formula/calledName";
import { factorsOf, type Factor } from "./formula/factors";
import { recogniseStatus } from "./recogniseStatus";
import { readFormula } from "./formula/readFormula";

/** Numbers that a rate is given per, and by which a month's or a quarter's count is made a year's. */
const PERS = [1000, PER_10000, 100_000];
const PERIODS = [MONTHS_A_YEAR, QUARTERS_A_YEAR];

/**
 * The `KPI` formula that a native one is: `=A1/B1*10000*12` is `=KPI.RATE10K(A1,B1,12)`; `=407/1626` is
 * `=KPI.PERCENT(407,1626)`; `=SUM(A1:L1)/SUM(A2:L2)` is `=KPI.POOLED(A1:L1,A2:L2)`;
 * `=IF(A1>=90%,"Green",IF(A1>=80%,"Amber","Red"))` is `=KPI.RAG(A1,90%,80%,"High")`. A guard against blanks goes, since
 * the function has its own. `null` for any other formula. It is an offer: a quotient may also be a caseload.
 */
export function toKpi(formula: string): string | null {
  const read = readFormula(formula);
  if (read === null) return null;
  const body = withoutBlankGuard(read.tree);
  const call = recogniseQuotient(body) ?? recognisePooled(body) ?? recogniseStatus(body);
  return call === null ? null : `=KPI.${call}`;
}

/** A formula without guards against blanks: `IF(A1="","",x)` and `IF(LEN(A1)=0,"",x)` are x. */
function withoutBlankGuard(node: AstExpression): AstExpression {
  if (!isCallNode(node) || calledName(node) !== "IF" || node.arguments.length !== 3) return node;
  const [condition, shows, body] = node.arguments as readonly (AstExpression | null | undefined)[];
  if (!condition || !shows || !body || !isLiteralNode(shows) || shows.value !== "") return node;
  return asksForBlank(condition) ? withoutBlankGuard(body) : node;
}

function asksForBlank(node: AstExpression): boolean {
  if (!isBinaryNode(node) || node.operator !== "=") return false;
  const [left, right] = node.arguments;
  if (left === undefined || right === undefined || !isLiteralNode(right)) return false;
  if (right.value === "") return isReferenceNode(left);
  return right.value === 0 && calledName(left) === "LEN";
}

/** A share or a rate, by what is above and below the line; `null` with more than one factor left on either side. */
function recogniseQuotient(node: AstExpression): string | null {
  const factors = factorsOf(node);
  const [below, ...moreBelow] = factors?.under ?? [];
  if (!factors || below === undefined || moreBelow.length > 0) return null;
  const per = taken(factors.over, PERS);
  const periods = taken(per.rest, PERIODS);
  const [above, ...moreAbove] = periods.rest;
  // `12/B1*10000`: a twelve that stands alone above the line is a count.
  if (above === undefined) {
    return periods.number === null || per.number === null
      ? null
      : rate(String(periods.number), below.text, per.number, null);
  }
  if (moreAbove.length > 0) return null;
  if (per.number === null) return periods.number === null ? `PERCENT(${above.text},${below.text})` : null;
  return rate(above.text, below.text, per.number, periods.number);
}

function rate(count: string, population: string, per: number, periods: number | null): string {
  const year = periods === null ? "" : `,${periods}`;
  return per === PER_10000
    ? `RATE10K(${count},${population}${year})`
    : `RATE(${count},${population},${per}${year})`;
}

/** One of the numbers looked for, and the factors without it; of several the last. */
function taken(
  factors: readonly Factor[],
  wanted: readonly number[],
): { readonly number: number | null; readonly rest: readonly Factor[] } {
  const at = factors.map(({ number }) => number !== null && wanted.includes(number)).lastIndexOf(true);
  return at < 0
    ? { number: null, rest: factors }
    : { number: factors[at]?.number ?? null, rest: factors.filter((_, other) => other !== at) };
}

/** Sums divided by sums. */
function recognisePooled(node: AstExpression): string | null {
  if (!isBinaryNode(node) || node.operator !== "/") return null;
  const ranges = node.arguments.map(summedRange);
  return ranges.length === 2 && ranges.every((one) => one !== null) ? `POOLED(${ranges.join(",")})` : null;
}

function summedRange(node: AstExpression): string | null {
  if (!isCallNode(node) || calledName(node) !== "SUM" || node.arguments.length !== 1) return null;
  const [range] = node.arguments;
  return range && isReferenceNode(range) && range.value.includes(":") ? range.value : null;
}
