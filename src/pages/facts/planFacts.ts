/**
 * Facts for papers: one sentence for each measure, on a sheet of its own, as formulas over the scorecard. The analyst
 * copies them into papers, and their figures cannot differ from the scorecard's.
 */

import { sheetInFormula } from "../../core/figures/inFormula";
import type { CellContent } from "../../core/figures/cellValue";
import type { Change } from "../../model/change";
import { FACTS_SHEET } from "../../model/ownSheets";
import type { OwnSheet, PageBlock, PageCell, PageCellChange, PageSheet } from "../../model/pages";
import type { Place } from "../../model/place";
import type { WorkbookFacts, MeasureFact } from "../../paper/facts/factsOf";
import type { FactStyle } from "../../model/factStyle";
import { sameFormula } from "../existing/updatePage";
import type { PlannedPages } from "../pageInput";
import { NO_STATUSES } from "../statusFills";
import { concatenationIn } from "./concatenated";
import { factFormula } from "./factFormula";

/** What the sheet of facts is made of, and the sheet as it is; `null` where there is none yet. */
export interface FactsInput {
  /** What can be said of every measure: facts that stand on the sheet are brought up to date. */
  readonly facts: WorkbookFacts;
  /** Those of them that are put there where they are not yet. */
  readonly wanted: readonly MeasureFact[];
  readonly style: FactStyle;
  readonly own: OwnSheet | null;
}

/** Columns of the sheet of facts, and the rows that its title takes. */
const MEASURE = 0;
const FACT = 1;
const TITLE_ROWS = 3;
const HEADINGS = ["Measure", "Fact", "Your words"];
const NOTE =
  "Each fact is a formula over the scorecard's cells and follows them without the add-in. What you write beside a fact, or around it in its formula, stays when the facts are brought up to date.";
/** Points, for A4 upright. */
const WIDTHS = [130, 250, 130];
const NOTE_HEIGHT = 48;
const TITLE_SIZE = 16;
const HEADING_FILL = "#F2F2F2";

const SHEET: PageSheet = {
  name: FACTS_SHEET,
  columnWidths: WIDTHS,
  orientation: "Portrait",
  headingRows: TITLE_ROWS,
};

/**
 * The changes that put facts on the sheet of facts, in their order, and bring up to date those that are there. A fact that
 * the analyst typed over is left and named; so is one whose measure is gone, or has no figure now.
 */
export function planFacts({ facts, wanted, style, own }: FactsInput): PlannedPages {
  const planned = facts.said.flatMap((fact): PlannedFact[] => {
    const formula = factFormula(fact.judgement, fact, style);
    const { called, sentence, judgement } = fact;
    return formula === null
      ? []
      : [{ fact, called, length: sentence.length, formula, place: judgement.measure.place }];
  });
  const isWanted = ({ fact }: PlannedFact): boolean => wanted.includes(fact);
  const asked = planned.filter(isWanted);
  const [first] = asked.length > 0 ? asked : planned;
  if (first === undefined) return { changes: [], notes: [NONE] };
  const waiting = asked.filter(({ fact }) => fact.judgement.derived);
  const wait = waiting.length === 0 ? [] : [WAITING(waiting.length)];
  if (own === null || own.values.length === 0)
    return asked.length === 0
      ? { changes: [], notes: [NONE] }
      : { changes: [newFacts(asked, first.place, 0)], notes: wait };
  const rows = matchedRows(planned, own);
  const notes = [...wait, ...leftRows([...rows.values()], facts, own)];
  const cells = planned.flatMap(({ called, formula, fact }): PageCellChange[] => {
    const row = rows.get(fact);
    if (row === undefined) return [];
    const before = own.formulas[row]?.[FACT] ?? "";
    const after = withFact(before, formula);
    if (after === null) {
      notes.push(TYPED_OVER(called));
      return [];
    }
    const name = own.values[row]?.[MEASURE] ?? "";
    const at = { sheet: own.sheet, row };
    return [
      ...(name === called ? [] : [{ ...at, column: MEASURE, before: name, after: called, isFormula: false }]),
      ...(sameFormula(before, after) ? [] : [{ ...at, column: FACT, before, after, isFormula: true }]),
    ];
  });
  const fresh = asked.filter(({ fact }) => !rows.has(fact));
  return {
    changes: [
      ...(cells.length === 0 ? [] : [updatedFacts(cells, first.place)]),
      ...(fresh.length === 0 ? [] : [newFacts(fresh, first.place, own.values.length)]),
    ],
    notes,
  };
}

/** A measure's fact, ready to be written. */
interface PlannedFact {
  readonly fact: MeasureFact;
  readonly called: string;
  /** How many characters it shows. */
  readonly length: number;
  readonly formula: string;
  readonly place: Place;
}

/**
 * The row of the sheet that holds each fact: the one of its name that speaks of its row of the scorecard, else of its name
 * alone, else, for a measure that was renamed, the one that speaks of its row.
 */
function matchedRows(facts: readonly PlannedFact[], own: OwnSheet): ReadonlyMap<MeasureFact, number> {
  const found = new Map<MeasureFact, number>();
  const taken = new Set<number>();
  const formulaIn = (row: number): CellContent => own.formulas[row]?.[FACT] ?? "";
  const isNamed = ({ called }: PlannedFact, row: number): boolean => own.values[row]?.[MEASURE] === called;
  const ways: readonly ((fact: PlannedFact, row: number) => boolean)[] = [
    (fact, row) => isNamed(fact, row) && speaksOf(formulaIn(row), fact.place) === "row",
    (fact, row) => isNamed(fact, row) && speaksOf(formulaIn(row), fact.place) !== "another sheet",
    (fact, row) => speaksOf(formulaIn(row), fact.place) === "row",
  ];
  for (const matches of ways)
    for (const fact of facts) {
      if (found.has(fact.fact)) continue;
      const row = own.values.findIndex((_, at) => at >= TITLE_ROWS && !taken.has(at) && matches(fact, at));
      if (row < 0) continue;
      found.set(fact.fact, row);
      taken.add(row);
    }
  return found;
}

/** Of what the fact in a cell speaks: the row of a measure, another of its sheet, another sheet; `null` where there is no fact. */
function speaksOf(content: CellContent, place: Place): "row" | "sheet" | "another sheet" | null {
  const fact = typeof content === "string" ? concatenationIn(content) : null;
  if (fact === null) return null;
  const plain = (text: string): string => text.replaceAll("'", "");
  const formula = plain(String(content).slice(fact.start, fact.end));
  const sheet = plain(sheetInFormula(place.sheet));
  // The first cell that a fact speaks of is its value.
  const at = formula.indexOf(`${sheet}$`);
  if (at < 0) return formula.includes(sheet) ? "sheet" : "another sheet";
  const row = /^\$[A-Z]+\$(\d+)/.exec(formula.slice(at + sheet.length))?.[1];
  return Number(row) === place.row + 1 ? "row" : "sheet";
}

/** Why facts of the sheet are left as they are: their measure has nothing to say now, or is gone. */
function leftRows(taken: readonly number[], { said, without }: WorkbookFacts, own: OwnSheet): string[] {
  const named = new Set(said.map(({ called }) => called));
  return own.values.flatMap((cells, row) => {
    const name = String(cells[MEASURE] ?? "");
    const formula = own.formulas[row]?.[FACT];
    const isFact = typeof formula === "string" && concatenationIn(formula) !== null;
    if (!isFact || taken.includes(row) || named.has(name)) return [];
    const why = without.find(({ called }) => called === name)?.why;
    return [why === undefined ? GONE(name) : LEFT(name, why)];
  });
}

/**
 * The analyst's formula with the fact within it brought up to date: `="Well done: "&CONCATENATE(…)`. `null` where the
 * fact is gone.
 */
function withFact(before: PageCellChange["before"], formula: string): string | null {
  if (before === "") return formula;
  if (typeof before !== "string" || !before.startsWith("=")) return null;
  const old = concatenationIn(before);
  return old === null ? null : before.slice(0, old.start) + formula.slice(1) + before.slice(old.end);
}

/** The change that puts new facts below the last; on a new sheet with title and headings. */
function newFacts(facts: readonly PlannedFact[], place: Place, from: number): Change {
  const isNew = from === 0;
  const first = isNew ? TITLE_ROWS : from;
  const text = (row: number, column: number, content: string): PageCell => ({
    ...{ row, column, content, formula: null, format: null },
  });
  const heading = isNew
    ? [
        text(0, MEASURE, "Facts for papers"),
        text(1, MEASURE, NOTE),
        ...HEADINGS.map((name, column) => text(TITLE_ROWS - 1, column, name)),
      ]
    : [];
  const cells = facts.flatMap(({ called, formula }, at): PageCell[] => [
    text(first + at, MEASURE, called),
    { row: first + at, column: FACT, content: "", formula, format: null },
  ]);
  const area = (row: number, rowCount: number, column = 0, columnCount = HEADINGS.length) => ({
    ...{ row, rowCount, column, columnCount },
  });
  const plain = {
    sheet: FACTS_SHEET,
    merges: [],
    heights: [],
    statuses: NO_STATUSES,
    breakBefore: false,
  };
  // The column for the analyst's own words belongs to no block of the add-in's, so nothing is written there.
  const body: PageBlock = {
    ...plain,
    ...area(first, facts.length, MEASURE, FACT + 1),
    cells,
    heights: facts.map((fact, at) => ({ row: first + at, points: heightOf(fact) })),
    styles: [{ areas: [area(first, facts.length)], wrap: true, vertical: "Top" }],
  };
  const head: PageBlock = {
    ...plain,
    ...area(0, TITLE_ROWS),
    cells: heading,
    merges: [area(1, 1)],
    heights: [{ row: 1, points: NOTE_HEIGHT }],
    styles: [
      { areas: [area(0, 1)], bold: true, size: TITLE_SIZE },
      { areas: [area(1, 1)], wrap: true, vertical: "Top" },
      { areas: [area(TITLE_ROWS - 1, 1)], bold: true, fill: HEADING_FILL },
    ],
  };
  return {
    ...about("page", place),
    kind: "page",
    before: null,
    after: { sheets: [SHEET], blocks: isNew ? [head, body] : [body], charts: [] },
    beforeShown: "",
    afterShown: facts.length === 1 ? "1 fact" : `${facts.length} facts`,
    reason: NOTE,
  };
}

/** The height of a row in points, for the longer of the name and the fact. */
function heightOf({ called, length }: PlannedFact): number {
  const lines = Math.max(called.length / LETTERS_OF_A_NAME, length / LETTERS_OF_A_FACT);
  return Math.ceil(lines) * LINE + GAP;
}
/**
 * Letters that fit on a line of either column, and points of a line and between two facts: Excel fits no row to
 * merged or wrapped text that a formula gives.
 */
const LETTERS_OF_A_NAME = 22;
const LETTERS_OF_A_FACT = 44;
const LINE = 15;
const GAP = 4;

function updatedFacts(cells: readonly PageCellChange[], place: Place): Change {
  return {
    ...about("pageUpdate", place),
    kind: "pageUpdate",
    before: null,
    after: { cells, charts: [] },
    beforeShown: "",
    afterShown: cells.length === 1 ? "1 fact brought up to date" : `${cells.length} facts brought up to date`,
    reason: NOTE,
  };
}

function about(kind: "page" | "pageUpdate", place: Place) {
  return {
    id: `${kind}:facts:${place.sheetId}`,
    place,
    group: "pages" as const,
    measure: "Facts for papers",
    measureKey: "",
    hers: false,
  };
}

const GONE = (called: string): string =>
  `${called}: no measure of the workbook is called that now, so its fact is left as it is.`;
const WAITING = (count: number): string =>
  `${count === 1 ? "1 fact is of a figure" : `${count} facts are of figures`} that only a working gives: on the sheet it is said once an update has written it.`;
const LEFT = (called: string, why: string): string => `${called}: its fact is left as it is. ${why}`;
const NONE = "No measure of this scorecard has a figure that a fact could be made of.";
const TYPED_OVER = (called: string): string => `${called}: its fact was typed over, so it is left as it is.`;
