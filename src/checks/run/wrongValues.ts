import { agrees } from "../../core/figures/agrees";
import type { NumberValue } from "../../core/figures/cellValue";
import { displayed, heldDecimals, PERCENT_PLACES, showLike } from "../../core/figures/displayed";
import { judgeActual } from "../../judge/judgeActual";
import { judgeTravel } from "../../judge/judgeTravel";
import type { Finding } from "../../model/finding";
import type { Judgement } from "../../model/judgement";
import type { Actual } from "../../model/scorecard";
import { cellKey } from "./knownRoots";
import { judgementsByName, nameOf } from "../rows/measureName";
import type { Subject } from "./subject";

/** Checks that say what a value should be, in the unit of the value. */
const SAY_WHAT = new Set(["working-disagrees", "unit-slip"]);

/** What a latest value shows, and that value as another check expects it. */
interface Meant {
  readonly judgement: Judgement;
  readonly was: number;
  readonly put: Actual & { readonly value: NumberValue };
}

/** Tells the findings that would not be there, were the latest value what another check expects. */
export function wrongValues(findings: readonly Finding[], subject: Subject): (finding: Finding) => boolean {
  const says = findings.filter(({ check }) => SAY_WHAT.has(check));
  const byName = says.length === 0 ? new Map<string, Judgement>() : judgementsByName(subject);
  const all = says.flatMap((finding) => meantBy(byName.get(nameOf(finding)), finding));
  return (finding) => all.some((meant) => wouldBeRight(finding, meant, subject));
}

function wouldBeRight(finding: Finding, meant: Meant, { scorecard }: Subject): boolean {
  const { judgement, put } = meant;
  const { measure, direction } = judgement;
  const isOfMeasure = nameOf(finding) === nameOf({ reference: measure.reference, measure: measure.name });
  const isOfCell = finding.cells.some((cell) => cellKey(cell) === cellKey(put.place));
  switch (finding.check) {
    case "status-disagrees":
      return isOfMeasure && judgeActual(measure, put).value === finding.published;
    case "direction-disagrees":
      return (
        isOfMeasure && judgeTravel(measure, scorecard, put, direction.previous).sign === direction.published
      );
    case "narrative-disagrees":
      return isOfMeasure && isOfCell && finding.published === put.value.shown;
    case "complement":
      return isOfCell && addsUp(finding, meant);
    case "count-and-rate":
      // One month only: its rate and its count.
      return isOfCell && finding.cells.length === 2 && isExpected(finding, meant);
    default:
      return false;
  }
}

/** The two shares add to their whole, as far as the last decimal goes. */
function addsUp({ published, expected }: Finding, { was, put: { value } }: Meant): boolean {
  if (typeof published !== "number" || typeof expected !== "number") return false;
  return Math.abs(published - was + value.number - expected) < 1 / 10 ** heldDecimals(value);
}

function isExpected({ expected }: Finding, { put: { value } }: Meant): boolean {
  return typeof expected === "number" && agrees(expected, value);
}

/** The latest value as the finding expects it; nothing where that is about another cell. */
function meantBy(judgement: Judgement | undefined, { check, cells, expected }: Finding): Meant[] {
  const [cell] = cells;
  const latest = judgement?.latest;
  // What a finding shows of a working is rounded already.
  const number = check === "working-disagrees" ? (judgement?.working?.result ?? null) : expected;
  if (judgement === undefined || latest?.value.kind !== "number" || typeof number !== "number") return [];
  if (cell === undefined || cellKey(cell) !== cellKey(latest.place)) return [];
  const { percent, decimals } = latest.value;
  // Of 0.725%, 72.5% is meant.
  const places = check === "unit-slip" ? Math.max(0, decimals - PERCENT_PLACES) : decimals;
  const value = {
    ...latest.value,
    number,
    decimals: places,
    shown: showLike(number, { percent, decimals: places }),
  };
  return [{ judgement, was: displayed(latest.value), put: { ...latest, value } }];
}
