import { PERCENT_PLACES } from "../../core/figures/displayed";
import { shiftPoint } from "../../core/figures/rounding";
import type { Status } from "../../core/status/status";
import type { Judgement } from "../../model/judgement";
import type { Actual, Fact } from "../../model/scorecard";
import { benchmarkOf } from "../../paper/decide/values";
import { factDecimals, factFigure, factMonth } from "../../paper/facts/factFigure";
import {
  AGAINST,
  BEFORE_WORDS,
  COUNTED,
  PEER_NAMES,
  type FactPart,
  type FactSaid,
} from "../../paper/facts/factOf";
import type { FactStyle } from "../../model/factStyle";
import { periodOf } from "../../paper/decide/resolve";
import { cellReference } from "../cellReference";
import { figureFormula, formatLike, numberIn } from "../figureFormula";
import { statusFormula } from "../statusFormula";
import { textsInFormula } from "./concatenated";

/**
 * A fact as one formula over the cells of which it speaks: `=CONCATENATE("Care leavers in touch (7.0) was
 * ",TEXT(…,"0%")," in June 2024",IF(…,"up from",…),…,".")`. `null` where its figure cannot be read by a formula.
 */
export function factFormula(judgement: Judgement, said: FactSaid, style: FactStyle): string | null {
  const { latest } = judgement;
  const value = latest === null ? null : shown(latest, style);
  if (latest === null || value === null) return null;
  const isBlank = `${cellReference(latest.place)}=""`;
  const parts = said.parts.flatMap((part) => partFormula(part, { judgement, latest, style }) ?? []);
  // Of a figure that is not known nothing more is said.
  const more = parts.length === 0 ? [] : [`IF(${isBlank},"",CONCATENATE(${parts.join(",")}))`];
  const known = `IF(${isBlank},"${NOT_YET}",${value.text})`;
  return `=CONCATENATE(${[textsInFormula(`${said.called} was `), known, textsInFormula(said.month), ...more, '"."'].join(",")})`;
}

/** Said while the month's cell is blank. */
const NOT_YET = "not known yet";

/** A figure of a cell in a formula: as text, as a number, and rounded as the text shows it. */
interface ShownFormula {
  readonly text: string;
  readonly number: string;
  readonly rounded: string;
}

/** The figure as a formula; `null` where the cell holds another number than it means. */
function shown(fact: Fact, style: FactStyle): ShownFormula | null {
  const { value } = fact;
  const decimals = factDecimals(fact, style);
  if (value.kind !== "number" || decimals === null || !figureFormula(fact).isNumber) return null;
  const number = meantIn(fact);
  if (number === null) return null;
  const places = decimals + (value.percent ? PERCENT_PLACES : 0);
  const rounded = `ROUND(${number},${places})`;
  const format = formatLike({ percent: value.percent, decimals });
  // Not every program rounds 15.05% within TEXT as it does in ROUND, and both are compared.
  return { text: `TEXT(${rounded},"${format}")`, number, rounded };
}

/** A cell as the number that it means: 94 of a percentage is 0.94. `null` where a formula cannot tell. */
function meantIn(fact: Fact): string | null {
  const { value, content } = fact;
  if (value.kind !== "number" || typeof content !== "number" || content === value.number)
    return numberIn(fact);
  if (!value.percent || shiftPoint(content, -PERCENT_PLACES) !== value.number) return null;
  const cell = cellReference(fact.place);
  // A blank hundredth would be 0, which is a number.
  return `IF(ISNUMBER(${cell}),${cell}/100,"")`;
}

interface FormulaAbout {
  readonly judgement: Judgement;
  readonly latest: Actual;
  readonly style: FactStyle;
}

/** The formula of one part of a sentence; `null` leaves the part out, because it could not follow its cells. */
function partFormula(part: FactPart, { judgement, latest, style }: FormulaAbout): string | null {
  switch (part.kind) {
    case "counted":
      return countedFormula(judgement, latest, style);
    case "before":
      return beforeFormula(latest, judgement.previous, style);
    case "rated":
    case "target":
      return againstFormula(judgement, latest, part.kind === "rated", style);
    case "neighbours":
    case "england": {
      const fact = benchmarkOf(judgement, part.kind);
      const peer = fact === null ? null : shown(fact, style);
      const lead = `; ${PEER_NAMES[part.kind]} `;
      // A benchmark that no formula can read is written as text, and does not follow its cell.
      return peer === null
        ? textsInFormula(lead + factFigure(fact, style))
        : `${textsInFormula(lead)},${peer.text}`;
    }
  }
}

function beforeFormula(latest: Fact, previous: Actual | null, style: FactStyle): string | null {
  const [now, then] = [shown(latest, style), previous === null ? null : shown(previous, style)];
  if (now === null || then === null) return null;
  const { up, down, same } = BEFORE_WORDS;
  const way = `IF(${now.rounded}>${then.rounded},"${up}",IF(${now.rounded}<${then.rounded},"${down}","${same}"))`;
  const both = `AND(ISNUMBER(${now.number}),ISNUMBER(${then.number}))`;
  const period = periodOf(previous);
  const month = period === null ? "" : ` in ${factMonth(period, style)}`;
  return `IF(${both},CONCATENATE("; ",${way}," ",${then.text},${textsInFormula(month)}),"")`;
}

/** Status and target. Where no rule tells the status from the cells, it could not follow, and the target stands alone. */
function againstFormula(
  judgement: Judgement,
  latest: Actual,
  isRated: boolean,
  style: FactStyle,
): string | null {
  const { target } = judgement.measure;
  const goal = target === null ? null : shown(target, style);
  if (goal === null) return null;
  const rated = isRated ? statusWord(judgement, latest) : null;
  return `IF(ISNUMBER(${goal.number}),CONCATENATE("; ",${rated === null ? "" : `${rated},`}"${AGAINST} ",${goal.text}),"")`;
}

/** A working that formulas can take apart by its slash: `100/387 = 0.26`. */
const PLAIN_WORKING = /^\s*[\d,.]+\s*\/\s*[\d,.]+\s*(?:=[^=/]*)?$/;

/** Numerator and denominator, while they give the value: a count that was edited before its value is not said beside it. */
function countedFormula({ worked, measure }: Judgement, latest: Actual, style: FactStyle): string | null {
  const value = shown(latest, style);
  if (worked?.place !== latest.place || value === null) return null;
  const given = (counts: readonly [string, string]): string => countsGiving(value, counts, latest, style);
  const [numerator, denominator] = (["numerator", "denominator"] as const).map(
    (part) => latest.parts?.[part] ?? measure[part],
  );
  if (numerator && denominator && [numerator, denominator].every((fact) => figureFormula(fact).isNumber))
    return given([numberIn(numerator), numberIn(denominator)]);
  const { working } = measure;
  if (typeof working?.content !== "string" || !PLAIN_WORKING.test(working.content)) return null;
  const cell = cellReference(working.place);
  // `100/387 = 0.26`: what stands before the slash, and what stands between the slash and the equals sign. An equals
  // sign is added, so that a working without one ends, too.
  const first = `LEFT(${cell},FIND("/",${cell})-1)`;
  const second = `MID(${cell},FIND("/",${cell})+1,FIND("=",${cell}&"=")-FIND("/",${cell})-1)`;
  return given([`VALUE(TRIM(${first}))`, `VALUE(TRIM(${second}))`]);
}

/** Both counts, while they give the value as it is shown; nothing where working them out gives an error. */
function countsGiving(
  value: ShownFormula,
  [numerator, denominator]: readonly [string, string],
  latest: Fact,
  style: FactStyle,
): string {
  // Full-time equivalents are counted in halves, also where they are whole today.
  const count = (number: string): string => `TEXT(${number},IF(MOD(${number},1)=0,"${WHOLE}","${PARTS}"))`;
  const places = (factDecimals(latest, style) ?? 0) + PERCENT_PLACES;
  const said = `CONCATENATE("${COUNTED}",${count(numerator)}," ${style.of} ",${count(denominator)})`;
  return `IFERROR(IF(ROUND(${numerator}/${denominator},${places})=${value.rounded},${said},""),"")`;
}
/** How counts are written: whole ones, and full-time equivalents. */
const WHOLE = "#,##0";
const PARTS = "#,##0.0##";

/** The page's formula for a status, with its words put as a sentence has them: `rated red `. */
function statusWord(judgement: Judgement, latest: Fact): string | null {
  const { target, tolerance } = judgement.measure;
  const cell = (fact: Fact | null): string => (fact === null ? '""' : (meantIn(fact) ?? numberIn(fact)));
  const words = (status: Status): string => (status === "grey" ? "" : `rated ${status} `);
  const cells = { latest: cell(latest), target: cell(target), tolerance: cell(tolerance) };
  return statusFormula(judgement, cells, words)?.slice(1) ?? null;
}
