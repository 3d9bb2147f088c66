import { textInFormula } from "../../core/figures/inFormula";
import { atPeriod } from "../../judge/atPeriod";
import type { Judgement } from "../../model/judgement";
import { measureId } from "../../model/identity/measureId";
import type { Measure } from "../../model/scorecard";
import { figureFormula, formatLike, numberIn } from "../figureFormula";
import { titleOf } from "../../model/naming/titleOf";

/** A count and its parts, which have added up to it month by month. */
export interface Total {
  readonly total: Measure;
  readonly parts: readonly Measure[];
}

/** More of them would make a formula that nobody can read. */
const MOST_TOTALS = 8;
/** Decimals beyond which a sum is noise. */
const NOISE = 10;

/**
 * A formula that says whether every total agrees with its parts: `Totals that their parts add up to: Contacts.` or
 * `Contacts: its parts give 437, not 543.` Counts rounded to `countsTo` may each be off by half of that. `null` where
 * no total has parts with figures of its period.
 */
export function totalsFormula(
  totals: readonly Total[],
  judgements: readonly Judgement[],
  countsTo: number,
): string | null {
  const known = totals.slice(0, MOST_TOTALS).flatMap((one) => addedUp(one, judgements, countsTo) ?? []);
  if (known.length === 0) return null;
  const names = known.map(({ name }) => name).join(", ");
  const off = known.map(({ said }) => said).join("&");
  return `=IF(${off}="",${textInFormula(`${ADD_UP}${names}.`)},TRIM(${off}))`;
}

/** How the sentence begins where everything adds up. */
const ADD_UP = "Totals that their parts add up to: ";

/** The condition and sentence of one total; `null` where a part has no figure of the total's period. */
function addedUp({ total, parts }: Total, judgements: readonly Judgement[], countsTo: number) {
  const whole = latestOf(total, judgements);
  if (whole?.value.kind !== "number" || !figureFormula(whole).isNumber) return null;
  const each = parts.map((part) => latestOf(part, judgements));
  const cells = each.flatMap((part) =>
    part?.value.kind === "number" && figureFormula(part).isNumber && atPeriod(part.period, whole.period)
      ? [numberIn(part)]
      : [],
  );
  if (cells.length < parts.length) return null;
  const name = titleOf(total);
  const sum = `SUM(${cells.join(",")})`;
  const due = numberIn(whole);
  const allowed = (countsTo / 2) * (parts.length + 1);
  const isOff = `AND(COUNT(${[...cells, due].join(",")})=${cells.length + 1},ROUND(ABS(${sum}-${due}),${NOISE})>${allowed})`;
  const format = textInFormula(formatLike(whole.value));
  const told = `${textInFormula(`${name}: its parts give `)}&TEXT(${sum},${format})&", not "&TEXT(${due},${format})&". "`;
  return { name, said: `IF(${isOff},${told},"")` };
}

function latestOf(measure: Measure, judgements: readonly Judgement[]) {
  return judgements.find((one) => measureId(one.measure) === measureId(measure))?.latest ?? null;
}
