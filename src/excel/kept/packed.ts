import type { LineAnchor, Mark } from "../../model/anchors/anchor";
import type { ChangeGroup } from "../../model/change";
import type { CellContent } from "../../core/figures/cellValue";
import type { MadePage } from "../changes/pages/pageSteps";
import type { AddedRows, Step } from "../changes/step";
import type { Entry } from "./entry";

/** The kinds of steps by their number in the journal. New ones go to the end. */
const KINDS: readonly Step["kind"][] = [
  "value",
  "fill",
  "format",
  "formula",
  "insert",
  "hide",
  "rows",
  "sheet",
  "page",
  "pageUpdate",
];

/** Kinds of judgements by their number in the journal, from one on. New ones go to the end. */
const GROUPS: readonly ChangeGroup[] = ["lines", "formulas", "values", "statuses", "directions", "pages"];
/** Sentences of one entry take no more characters than this; those of the steps behind that are not kept. */
const MOST_OF_SENTENCES = 40_000;

/** A step in few characters; about it measure key, measure, row, column, needs, group and sentence. */
type PackedStep = readonly [
  kind: number,
  sheet: number,
  row: number,
  column: number,
  before: unknown,
  after: unknown,
  about: readonly number[],
  via?: unknown,
];
type PackedMark = readonly [by: number, at: number, content: CellContent, or?: CellContent];

/** An entry as the journal keeps it: what many steps share stands there once. */
export interface PackedEntry extends Omit<Entry, "steps"> {
  readonly sheets: readonly (readonly [id: string, name: string])[];
  readonly texts: readonly string[];
  readonly lines: readonly (readonly [line: number, unique: 0 | 1, marks: readonly PackedMark[]])[];
  readonly steps: readonly PackedStep[];
}

/** The entry in few characters. */
export function packed({ steps, ...entry }: Entry): PackedEntry {
  const sheets = numbered<readonly [string, string]>(([id]) => id);
  const texts = numbered<string>((text) => text);
  const lines = numbered<PackedEntry["lines"][number]>((line) => JSON.stringify(line));
  const known = new Map<LineAnchor, number>();
  const lineNumber = (line: LineAnchor | undefined): number => {
    if (line === undefined) return 0;
    const number = known.get(line) ?? lines.numberOf(packedLine(line));
    known.set(line, number);
    return number;
  };
  const textNumber = (text: string | undefined) => (text === undefined ? 0 : texts.numberOf(text));
  let ofSentences = 0;
  const sentenceNumber = (sentence: string | undefined): number => {
    if (sentence === undefined) return 0;
    const before = texts.all.length;
    if (ofSentences + sentence.length > MOST_OF_SENTENCES) return 0;
    const number = texts.numberOf(sentence);
    if (texts.all.length > before) ofSentences += sentence.length;
    return number;
  };
  const packedSteps = steps.map((step): PackedStep => {
    const { place, anchors } = step;
    const state = (one: Step["before"]): unknown =>
      step.kind === "value"
        ? packedValue(one as PackedBefore, textNumber)
        : step.kind === "fill" || step.kind === "format"
          ? textNumber((one as string | null) ?? undefined)
          : step.kind === "page"
            ? withoutPage(one as MadePage | null)
            : step.kind === "rows"
              ? withoutLinks(one as AddedRows | null)
              : one;
    const about = [
      textNumber(step.measureKey),
      textNumber(step.measure),
      lineNumber(anchors?.row),
      lineNumber(anchors?.column),
      step.needs ? 1 : 0,
      step.group === undefined ? 0 : GROUPS.indexOf(step.group) + 1,
      sentenceNumber(step.why),
    ];
    return [
      KINDS.indexOf(step.kind),
      sheets.numberOf([place.sheetId, place.sheet]),
      place.row,
      place.column,
      state(step.before),
      state(step.after),
      about,
      ...(step.via === undefined ? ([] as const) : ([state(step.via)] as const)),
    ];
  });
  return { ...entry, sheets: sheets.all, texts: texts.all, lines: lines.all, steps: packedSteps };
}

/** The entry read back; what is not of this form throws. */
export function unpacked({ sheets, texts, lines, steps, ...entry }: PackedEntry): Entry {
  const anchors = lines.map(([line, unique, marks]): LineAnchor => ({
    line,
    unique: unique === 1,
    marks: marks.map(([by, at, content, or]): Mark => ({ by, at, content, ...(or !== undefined && { or }) })),
  }));
  const textAt = (number: number | undefined) => (number ? texts[number - 1] : undefined);
  return {
    ...entry,
    steps: steps.map(([number, sheetNumber, row, column, before, after, about, ...via]): Step => {
      const kind = KINDS[number];
      const sheet = sheets[sheetNumber - 1];
      if (kind === undefined || sheet === undefined) throw new Error("No step of ours.");
      const [measureKey, measure] = [textAt(about[0]), textAt(about[1])];
      const [group, why] = [GROUPS[(about[5] ?? 0) - 1], textAt(about[6])];
      const [rowAnchor, columnAnchor] = [anchors[(about[2] ?? 0) - 1], anchors[(about[3] ?? 0) - 1]];
      const state = (one: unknown): unknown =>
        kind === "value"
          ? unpackedValue(one, textAt)
          : kind === "fill" || kind === "format"
            ? (textAt(one as number) ?? null)
            : one;
      return {
        kind,
        place: { sheetId: sheet[0], sheet: sheet[1], row, column },
        ...(measureKey !== undefined && { measureKey }),
        ...(measure !== undefined && { measure }),
        ...(group !== undefined && { group }),
        ...(why !== undefined && { why }),
        ...(rowAnchor && columnAnchor && { anchors: { row: rowAnchor, column: columnAnchor } }),
        ...(about[4] && { needs: true }),
        before: state(before),
        after: state(after),
        ...(via.length > 0 && { via: state(via[0]) }),
      } as Step;
    }),
  };
}

/** What is put on a page stands there; the journal keeps a mark of it. */
function withoutPage(made: MadePage | null): MadePage | null {
  if (made === null) return null;
  const { page: _page, seen: _seen, ...kept } = made;
  return kept;
}

/** Whatever leads anywhere goes with the rows. */
function withoutLinks(added: AddedRows | null): AddedRows | null {
  if (added === null) return null;
  const { links: _links, ...kept } = added;
  return kept;
}

type PackedBefore = Extract<Step, { kind: "value" }>["before"];

function packedValue({ content, format }: PackedBefore, textNumber: (text: string | undefined) => number) {
  return [content, textNumber(format ?? undefined)];
}

function unpackedValue(
  packedState: unknown,
  textAt: (number: number | undefined) => string | undefined,
): PackedBefore {
  const [content, format] = packedState as [CellContent, number];
  return { content, format: textAt(format) ?? null };
}

function packedLine({ line, unique, marks }: LineAnchor): PackedEntry["lines"][number] {
  return [
    line,
    unique ? 1 : 0,
    marks.map(({ by, at, content, or }): PackedMark =>
      or === undefined ? [by, at, content] : [by, at, content, or],
    ),
  ];
}

/** Things by number from one on, each once. */
function numbered<T>(keyOf: (thing: T) => string) {
  const all: T[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf(thing: T): number {
      const key = keyOf(thing);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      all.push(thing);
      numbers.set(key, all.length);
      return all.length;
    },
  };
}
