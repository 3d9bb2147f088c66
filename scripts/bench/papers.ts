import { readdirSync } from "node:fs";
import { checkPaper } from "../../src/paper/checkPaper";
import { fromPlain } from "../../src/paper/text/fromPlain";
import { readLabelled } from "../paper/labelled";

/** A paper of thirty pages has some 15,000 words; it stands against four pages of scorecards. */
const PAGES = 30;
const WORDS_A_PAGE = 500;
const CARDS = 4;
const MICROSECONDS = 1000;
const FOLDERS = ["tests/papers", "tests/papers/harder"];

const papers = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readLabelled(`${folder}/${name}`)),
);
const cards = papers.flatMap((paper) => paper.cards).slice(0, CARDS);
/** Every sentence is another: what is remembered of one is no help to the next. */
const lines = papers.flatMap(({ text }) => text.split("\n"));
const wordsOf = (all: readonly string[]): number => all.join(" ").split(/\s+/).length;

/** As many lines as make so many pages; behind the last of them all again, with other figures. */
function paperOf(pages: number): string {
  const found: string[] = [];
  for (let copy = 0, words = 0; words < pages * WORDS_A_PAGE; copy++)
    for (const line of lines) {
      if (words >= pages * WORDS_A_PAGE) break;
      words += wordsOf([line]);
      found.push(line.replace(/\d(?=%)/g, (digit) => `${(Number(digit) + copy) % 10}`));
    }
  return found.join("\n");
}

/** Milliseconds of computing, the compiler's and the collector's included. */
function costOf(pages: number, among = CARDS): number {
  const text = paperOf(pages);
  const start = process.cpuUsage();
  checkPaper(fromPlain(text), cards.slice(0, among));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / MICROSECONDS;
}

const first = costOf(PAGES);
// A compiler that is still at work would take part in what is compared.
costOf(4 * PAGES);
const [once, twice, fourTimes] = [costOf(PAGES), costOf(2 * PAGES), costOf(4 * PAGES)];
const beside = [1, 2].map((among) => `${Math.round(costOf(PAGES, among))} ms against ${among}`);
const ratio = (cost: number): string => (cost / once).toFixed(1);
console.log(
  `Papers: ${PAGES} pages against ${CARDS} scorecards in ${Math.round(first)} ms at first, ${Math.round(once)} ms again; twice the text takes ${ratio(twice)} times as long, four times the text ${ratio(fourTimes)} times. ${beside.join(", ")}.`,
);
