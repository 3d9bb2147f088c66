import { readFileSync } from "node:fs";
import { STATUS_FILL } from "../../src/core/status/status";
import { measureId } from "../../src/model/identity/measureId";
import { applyChanges } from "../../src/excel/apply/apply";
import { lookAt } from "../../src/workflow/lookAt";
import { preparePages } from "../../src/workflow/pages/preparePages";
import { prepareSnapshot } from "../../src/workflow/pages/prepareSnapshot";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { openInNode } from "../../workbench/node/openInNode";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { dotsUnder, printed, type PrintedPage, type Word } from "./printed";

const SAMPLE = "assets/samples/board-2024-06.xlsx";
/** So many measures are drawn: each way round, with and without a tolerance. */
const MEASURES = 3;
/** The lines of a chart by their colours; a line is at least so many dots. */
const LINES = { value: "#1F3864", target: "#2E7D32", mean: "#7F7F7F" };
const LEAST_DOTS = 60;
/** A word's own letters have few dots that are mixed to the colour of a line. */
const MOST_UNDER_A_WORD = 4;
/** The head of a printed page: the file, a dash, and the two words of the sheet. */
const WORDS_ABOVE_TITLE = 4;
/** Words that share more of the smaller one's area than this stand on each other. */
const MOST_SHARED = 0.25;
/** Dots at the edges of a line are mixed with what lies beside them. */
const NEAR = 24;

/** What cannot be seen on the printed pages and the snapshot of a sample, as sentences; and how many pages were looked at. */
export async function drawnPages(folder: string): Promise<{ sentences: string[]; looked: number }> {
  const pages = printed(await withPages(), folder);
  const named = pages.filter(({ words }) => words.some(({ text }) => text === "Commentary"));
  const snapshot = pages.filter(({ words }) =>
    words.slice(0, WORDS_ABOVE_TITLE + 1).some(({ text }) => text === "Snapshot"),
  );
  const sentences = [
    ...(named.length === MEASURES ? [] : [`${MEASURES} pages were made, ${named.length} are printed.`]),
    ...(snapshot.length === 1 ? [] : [`The snapshot is printed on ${snapshot.length} pages.`]),
    ...named.flatMap((page) => missing(page, ["Actual", "Target", "Mean", "Status", "Page"], LINES)),
    ...snapshot.flatMap((page) => missing(page, ["Contacts", "Page"], {})),
    ...named.flatMap(crossed),
    ...[...named, ...snapshot].flatMap(({ words }) => overlapping(words)),
  ];
  return { sentences, looked: named.length + snapshot.length };
}

async function withPages(): Promise<Uint8Array> {
  const file = await readXlsx(readFileSync(SAMPLE), "board.xlsx");
  const opened = await openInNode(file.book);
  const { Excel, Office, OfficeExtension } = opened;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const reading = await readWorkbook();
  const [card] = reading.cards;
  if (card === undefined) throw new Error(`${SAMPLE} holds no scorecard.`);
  const picture = lookAt(card, { period: null, everyPeriod: false, settings: reading.settings, check: null });
  const reds = picture.judgements.filter(({ status }) => status.value === "red").slice(0, MEASURES);
  const choice = reds.map(({ measure }) => measureId(measure));
  for (const proposed of [
    await preparePages(picture, reading, { choice, mean: true }),
    await prepareSnapshot(picture, reading, {}),
  ])
    await applyChanges(proposed.changes);
  await opened.engine.settle();
  const bytes = await writeXlsx(file, opened.engine.toBook());
  await opened.close();
  return bytes;
}

/** Words that are not there, lines that are not drawn, and a red status that is not red. */
function missing(
  { words, dots }: PrintedPage,
  wanted: readonly string[],
  lines: Readonly<Record<string, string>>,
): string[] {
  const name = words
    .slice(0, 4)
    .map(({ text }) => text)
    .join(" ");
  const colours = { ...lines, "red status": STATUS_FILL.red };
  return [
    ...wanted
      .filter((word) => !words.some(({ text }) => text.includes(word)))
      .map((word) => `${name}: “${word}” cannot be read.`),
    ...Object.entries(colours)
      .filter(([, colour]) => dotsOf(dots, colour) < LEAST_DOTS)
      .map(([what]) => `${name}: the ${what} is not drawn.`),
  ];
}

const FIGURE = /^-?[\d.,]+%?$/;

/** The newest value stands right of everything else that is drawn: a line that runs through it. */
function crossed(page: PrintedPage): string[] {
  const { words } = page;
  const [above, below] = ["Direction", "Actual"].map((wanted) => words.find(({ text }) => text === wanted));
  const inChart = words.filter(
    ({ text, top, bottom }) => FIGURE.test(text) && top > (above?.bottom ?? 0) && bottom < (below?.top ?? 0),
  );
  const value = inChart.reduce<Word | null>((most, one) => (one.left > (most?.left ?? 0) ? one : most), null);
  if (value === null) return ["A chart shows no value of its newest month."];
  const under = dotsUnder(page, value);
  // The grey of the mean is that of a letter's edges, too.
  const { mean: _mean, ...coloured } = LINES;
  return Object.entries(coloured)
    .filter(([, colour]) => dotsOf(under, colour) > MOST_UNDER_A_WORD)
    .map(([line]) => `The newest value ${value.text} stands on the line of the ${line}.`);
}

function dotsOf(dots: Uint8Array, colour: string): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at + 2 < dots.length; at += 3)
    if (wanted.every((part, one) => Math.abs((dots[at + one] ?? 0) - part) <= NEAR)) count += 1;
  return count;
}

function overlapping(words: readonly Word[]): string[] {
  return words.flatMap((one, at) =>
    words
      .slice(at + 1)
      .filter((other) => shared(one, other) > MOST_SHARED)
      .map((other) => `“${one.text}” and “${other.text}” stand on each other.`),
  );
}

function shared(one: Word, other: Word): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  if (across <= 0 || down <= 0) return 0;
  const area = ({ left, right, top, bottom }: Word): number => (right - left) * (bottom - top);
  return (across * down) / Math.min(area(one), area(other));
}
