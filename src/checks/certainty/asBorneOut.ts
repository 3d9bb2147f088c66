import type { Alike, BorneOut } from "./borneOut";
import type { Finding } from "../../model/finding";
import { groupedBy } from "../../model/identity/groupedBy";
import type { Answer, Check } from "../run/check";
import { listed } from "../../model/naming/callAll";

// If many cells of a column contradict how it was read, the reading is wrong and not the cells. An analyst who sees forty
// findings about arrows learns nothing; one note that says how the arrows were read can be acted upon.

/** What a check answered of a cell. */
export interface Told {
  readonly check: Check;
  readonly answer: Answer;
}

/**
 * The findings as far as the cells that were read alike bear the reading out. Where they do not, one note says so for all
 * of them, and what else they may mean.
 */
export function asBorneOut(findings: readonly Finding[], told: readonly Told[]): readonly Finding[] {
  // Where nothing above a note was found, nothing is in doubt.
  if (!findings.some(({ severity }) => severity !== "note")) return findings;
  const instead = new Map<Finding, readonly Finding[]>();
  const said = new Set(findings);
  for (const alike of groupedBy(told.flatMap(ofAlike), ({ name }) => name).values()) {
    const [{ borneOut, enough } = {}] = alike;
    const answers = alike.map(({ answer }) => answer);
    const right = answers.filter(({ answer }) => answer === "fine").length;
    // What another finding explains is no contradiction.
    const against = answers
      .flatMap((one) => (one.answer === "not-fine" ? one.findings : []))
      .filter((one) => said.has(one));
    const wrong = against.filter(({ severity }) => severity !== "note");
    if (borneOut === undefined || enough?.(right, against.length) !== false) continue;
    wrong.forEach((one, at) => instead.set(one, at === 0 ? [inDoubt(wrong, right, borneOut)] : []));
  }
  return instead.size === 0 ? findings : findings.flatMap((one) => instead.get(one) ?? [one]);
}

/** An answer with what is said of the cells that it is among; nothing where each stands by itself. */
interface OfAlike extends Alike {
  readonly name: string;
  readonly borneOut: BorneOut;
  readonly answer: Answer;
}

/** The answer with its column; none for a check whose answers each stand by themselves. */
function ofAlike({ check: { id, borneOut }, answer }: Told): OfAlike[] {
  if (answer.answer === "cannot-tell" || answer.among === undefined || borneOut === undefined) return [];
  return [{ borneOut, name: `${id} ${answer.among.cells}`, answer, ...answer.among }];
}

/** The one note instead of findings that are in doubt, without a repair: a doubt must not be written into the sheet. */
function inDoubt(wrong: readonly Finding[], right: number, { cells, perhaps }: BorneOut): Finding {
  const [first] = wrong as readonly [Finding, ...Finding[]];
  const doubted = { ...first, severity: "note", repair: [] } as const;
  if (wrong.length === 1) return { ...doubted, message: `${first.message} ${ALONE(perhaps)}` };
  return {
    ...doubted,
    cells: wrong.flatMap((one) => one.cells),
    reference: null,
    measure: "",
    message: MANY(
      cells,
      listed(wrong.map(({ reference, measure }) => reference ?? `“${measure}”`)),
      wrong.length,
      right,
      perhaps,
    ),
    why: wrong.map(({ message }) => message).join(" "),
    published: null,
    expected: null,
  };
}

const ALONE = (perhaps: string): string => `Too few others bear out how it was read: perhaps ${perhaps}.`;
const MANY = (cells: string, named: string, wrong: number, right: number, perhaps: string): string =>
  `${cells} of ${named} do not say what was read from the others: ${wrong} contradict it and ${right} bear it out. Perhaps ${perhaps}.`;
