import { PERCENT_PLACES } from "../../core/figures/displayed";
import type { Judgement } from "../../model/judgement";
import type { Fact } from "../../model/scorecard";
import { benchmarkOf } from "../../paper/decide/values";
import { factDecimals, factFigure, factMonth } from "../../paper/facts/factFigure";
import {
  BEFORE_WORDS,
  PEER_NAMES,
  TARGET_WORDS,
  type FactPart,
  type FactSaid,
} from "../../paper/facts/factOf";
import type { FactStyle } from "../../model/factStyle";
import { periodOf } from "../../paper/decide/resolve";
import { cellReference } from "../cellReference";
import { figureFormula, formatLike, numberIn } from "../figureFormula";
import { statusFormula, statusText } from "../statusFormula";
import { textsInFormula } from "./concatenated";

/**
 * A fact as one formula over the cells of which it speaks: `=CONCATENATE("Care leavers in touch (7.0) was
 * ",TEXT(…,"0%")," in June 2024",IF(…,"up from",…),…,".")`. `null` where its figure cannot be read by a formula.
 */
export function factFormula(judgement: Judgement, said: FactSaid, style: FactStyle): string | null {
  const { latest } = judgement;
  const value = latest === null ? null : shown(latest, style);
  if (latest === null || value === null) return null;
  const known = `IF(${cellReference(latest.place)}="","${NOT_YET}",${value.text})`;
  const parts = said.parts.flatMap((part) => partFormula(part, { judgement, latest, style }) ?? []);
  return `=CONCATENATE(${[textsInFormula(`${said.called} was `), known, textsInFormula(said.month), ...parts, '"."'].join(",")})`;
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
  const { value, content } = fact;
  const decimals = factDecimals(fact, style);
  if (value.kind !== "number" || decimals === null || !figureFormula(fact).isNumber) return null;
  // A cell that holds 25 and means 25% has no `TEXT` that says so.
  if (typeof content === "number" && content !== value.number) return null;
  const number = numberIn(fact);
  const places = decimals + (value.percent ? PERCENT_PLACES : 0);
  return {
    text: `TEXT(${number},"${formatLike({ percent: value.percent, decimals })}")`,
    number,
    rounded: `ROUND(${number},${places})`,
  };
}

interface FormulaAbout {
  readonly judgement: Judgement;
  readonly latest: Fact;
  readonly style: FactStyle;
}

/** The formula of one part of a sentence; `null` leaves the part out, because it could not follow its cells. */
function partFormula(part: FactPart, { judgement, latest, style }: FormulaAbout): string | null {
  switch (part.kind) {
    case "counted":
      return countedFormula(judgement, style);
    case "before": {
      const period = periodOf(judgement.previous);
      const month = period === null ? "" : ` in ${factMonth(period, style)}`;
      return comparedFormula(
        latest,
        judgement.previous,
        { above: BEFORE_WORDS.up, below: BEFORE_WORDS.down, same: BEFORE_WORDS.same, behind: month },
        style,
      );
    }
    case "target": {
      const { above, below, on } = TARGET_WORDS;
      return comparedFormula(latest, judgement.measure.target, { above, below, same: on, behind: "" }, style);
    }
    case "status":
      return statusWord(judgement, latest);
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

interface FormulaWords {
  readonly above: string;
  readonly below: string;
  readonly same: string;
  readonly behind: string;
}

/** `, up from 20% in March`: how the figure lies to another, as both are shown; nothing while one of them is no number. */
function comparedFormula(
  latest: Fact,
  fact: Fact | null,
  words: FormulaWords,
  style: FactStyle,
): string | null {
  const [now, mark] = [shown(latest, style), fact === null ? null : shown(fact, style)];
  if (now === null || mark === null) return null;
  const way = `IF(${now.rounded}>${mark.rounded},"${words.above}",IF(${now.rounded}<${mark.rounded},"${words.below}","${words.same}"))`;
  const both = `AND(ISNUMBER(${now.number}),ISNUMBER(${mark.number}))`;
  return `IF(${both},CONCATENATE(", ",${way}," ",${mark.text},${textsInFormula(words.behind)}),"")`;
}

/** A working that formulas can take apart by its slash: `100/387 = 0.26`. */
const PLAIN_WORKING = /^\s*[\d,.]+\s*\/\s*[\d,.]+\s*(?:=[^=/]*)?$/;

/**
 * The counts behind a share in brackets, `(100 of 387)`: from the numerator's and denominator's cells, else taken out
 * of the working's text.
 */
function countedFormula({ latest, worked, measure }: Judgement, { of }: FactStyle): string | null {
  if (worked?.place !== latest?.place) return null;
  const [numerator, denominator] = (["numerator", "denominator"] as const).map(
    (part) => latest?.parts?.[part] ?? measure[part],
  );
  if (numerator && denominator && [numerator, denominator].every((fact) => figureFormula(fact).isNumber))
    return inBrackets(numberIn(numerator), numberIn(denominator), of);
  const { working } = measure;
  if (typeof working?.content !== "string" || !PLAIN_WORKING.test(working.content)) return null;
  const cell = cellReference(working.place);
  // `100/387 = 0.26`: what stands before the slash, and what stands between the slash and the equals sign. An equals
  // sign is added, so that a working without one ends, too.
  const first = `LEFT(${cell},FIND("/",${cell})-1)`;
  const second = `MID(${cell},FIND("/",${cell})+1,FIND("=",${cell}&"=")-FIND("/",${cell})-1)`;
  return inBrackets(`VALUE(TRIM(${first}))`, `VALUE(TRIM(${second}))`, of);
}

/** Both counts in brackets; nothing where working them out gives an error. */
function inBrackets(numerator: string, denominator: string, of: string): string {
  const count = (number: string): string => `TEXT(${number},"${WHOLE}")`;
  return `IFERROR(CONCATENATE(" (",${count(numerator)}," ${of} ",${count(denominator)},")"),"")`;
}
const WHOLE = "#,##0";

/** The page's formula for a status, with its words put as a sentence has them: `, rated red`. */
function statusWord(judgement: Judgement, latest: Fact): string | null {
  const { target, tolerance } = judgement.measure;
  const cell = (fact: Fact | null): string => (fact === null ? '""' : numberIn(fact));
  const formula = statusFormula(judgement, {
    latest: numberIn(latest),
    target: cell(target),
    tolerance: cell(tolerance),
  });
  if (formula === null) return null;
  let word = formula.slice(1);
  for (const status of ["green", "amber", "red"] as const)
    word = word.replaceAll(`"${statusText(status)}"`, `", rated ${status}"`);
  return word.replaceAll(`"${statusText("grey")}"`, '""');
}
