import { readdirSync } from "node:fs";
import { checkPaper } from "../../src/paper/checkPaper";
import { fromPlain } from "../../src/paper/text/fromPlain";
import { readLabelled } from "../paper/labelled";

/** A paper of thirty pages has some 15,000 words; it stands against the pages of every scorecard that the tests hold. */
const PAGES = 30;
const WORDS_A_PAGE = 500;
const MICROSECONDS = 1000;
const FOLDER = "tests/papers";

const papers = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readLabelled(`${FOLDER}/${name}`));
const cards = papers.flatMap((paper) => paper.cards).slice(0, 4);
const once = papers.map(({ text }) => text).join("\n\n");
const times = Math.ceil((PAGES * WORDS_A_PAGE) / once.split(/\s+/).length);
const measured = (copies: number): number => {
  // Each copy has other figures, so that nothing is remembered from the one before.
  const text = Array.from({ length: copies }, (_, copy) =>
    once.replace(/\d(?=%)/g, (digit) => `${(Number(digit) + copy) % 10}`),
  ).join("\n\n");
  const start = process.cpuUsage();
  checkPaper(fromPlain(text), cards);
  return Math.round(process.cpuUsage(start).user / MICROSECONDS);
};
// The second time a browser has it warm, too.
measured(1);
console.log(
  `Papers: ${PAGES} pages against ${cards.length} scorecards in ${measured(times)} ms, ${2 * PAGES} pages in ${measured(2 * times)} ms.`,
);
