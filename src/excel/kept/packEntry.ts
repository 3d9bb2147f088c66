import type { LineAnchor } from "../../model/anchors/anchor";
import type { MadePage } from "../changes/pages/pageSteps";
import type { AddedRows, Step, ValueState } from "../changes/step";
import type { Entry } from "./entry";
import { STEP_GROUPS, STEP_KINDS, type PackedEntry, type PackedMark, type PackedStep } from "./packed";

/** Characters that the sentences of one entry take at most; those of the steps behind that are not kept. */
const MOST_OF_SENTENCES = 40_000;

/** The entry in few characters. */
export function packed({ steps, ...entry }: Entry): PackedEntry {
  const sheets = numbered<readonly [string, string]>(([id]) => id);
  const texts = numbered<string>((text) => text);
  // Lines are shared by all cells in them: a column's heading stands there once.
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
    // Number 0 stands for nothing, in every list.
    if (sentence === undefined) return 0;
    const before = texts.all.length;
    if (ofSentences + sentence.length > MOST_OF_SENTENCES) return 0;
    const number = texts.numberOf(sentence);
    // Only a sentence that is new takes room.
    if (texts.all.length > before) ofSentences += sentence.length;
    return number;
  };
  const packedSteps = steps.map((step): PackedStep => {
    const { place, anchors } = step;
    const state = (one: Step["before"]): unknown =>
      step.kind === "value"
        ? packedValue(one as ValueState, textNumber)
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
      step.group === undefined ? 0 : STEP_GROUPS.indexOf(step.group) + 1,
      sentenceNumber(step.why),
    ];
    return [
      STEP_KINDS.indexOf(step.kind),
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

function packedValue({ content, format }: ValueState, textNumber: (text: string | undefined) => number) {
  return [content, textNumber(format ?? undefined)];
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
