import { CHOICES, type ChoiceList } from "../../src/core/kpi/choices";
import type { KpiExample } from "../../src/core/kpi/kpiFunction";
import { KPI_HELP, type KpiHelp } from "../../src/core/kpi/kpiFunctions";
import { functionName, signature } from "../../src/core/kpi/signature";

const INTRODUCTION = `# The KPI functions

Type them into a cell like any other function. Every argument is a single cell or a range; a range gives a result for every
cell of it, which spills. Ranges are of the same height and width, or one row or column of the largest: a column of
populations goes along a table of counts by month.

- A blank cell gives nothing. A word that stands for a missing figure (\`NA\`, \`TBC\`, \`c\`) gives \`#N/A\`: it is never zero.
- A zero denominator gives \`#DIV/0!\`, a word that is not understood \`#VALUE!\`. Point at the cell to read why.
- Excel on the desktop has handed blank cells over as 0, which no function can tell from a typed 0. Where cells may be blank,
  say so: \`=IF(C5="","",KPI.RAG(C5,D5,E5))\` gives nothing everywhere.
- An error inside a range stays in its own cell.
- Which way is good is said as scorecards say it: \`High\`, \`BIB\`, \`bigger is better\` or \`1\`; \`Low\`, \`SIB\`,
  \`smaller is better\` or \`-1\`; \`Plan\`; \`Neutral\`.
- Whoever opens the workbook without the add-in sees \`#NAME?\` in their place: *Make shareable* turns them into Excel's own
  formulas first, or into their values where Excel has none.

- Excel 2025 and later offers the words that an argument takes while it is typed, and takes a function by its name where
  one is wanted: \`=BYROW(C3:N8, KPI.YTD)\`. Those that give their result at once work in conditional formats too.
- \`KPI.BENCHMARK\` and \`KPI.NEIGHBOURS\` answer from the public figures that come with the add-in, or from newer ones that
  were opened in the pane; until these have loaded the cell shows \`#BUSY!\`.

This page is made from the functions' own descriptions by \`npm run docs\`.
`;

/** The page that lists every function: what it gives, its arguments, an example with its result. */
export function functionsPage(): string {
  const rows = KPI_HELP.map((one) => `| \`${signature(one.name, one)}\` | ${one.gives} |`);
  const overview = ["| function | gives |", "|---|---|", ...rows].join("\n");
  return [INTRODUCTION, overview, "", ...KPI_HELP.map(chapter)].join("\n");
}

function chapter(one: KpiHelp): string {
  const listed = one.arguments.map(
    ({ name, help, optional, choices }) =>
      `- \`${name}\`${optional === true ? " (may be left out)" : ""}: ${help}${offered(choices)}`,
  );
  return [
    `## ${functionName(one.name)}`,
    "",
    `\`${signature(one.name, one)}\``,
    "",
    one.gives,
    "",
    ...listed,
    "",
    exampleSentence(one.example),
    "",
  ].join("\n");
}

/** The words that Excel offers for an argument, each with what it means. */
function offered(choices: ChoiceList | undefined): string {
  if (choices === undefined) return "";
  return ["", ...CHOICES[choices].map(({ word, help }) => `  - \`${word}\`: ${help}`)].join("\n");
}

function exampleSentence({ formula, gives, given }: KpiExample): string {
  const sentence = `\`${formula}\` gives \`${gives}\``;
  return given === undefined ? `${sentence}.` : `${sentence}, where ${given}.`;
}
