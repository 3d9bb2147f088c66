import type { Example } from "../../src/functions/examples";
import { functionName, signature } from "../../src/model/functionHelp";
import type { CustomFunctionMetadata } from "../../workbench/host/customFunctionsMetadata";

const INTRODUCTION = `# The KPI functions

Type them into a cell like any other function. Every argument is a single cell or a range; a range gives a result for every
cell of it, which spills. Ranges are of the same height and width, or one row or column of the largest: a column of
populations goes along a table of counts by month.

- A blank cell gives nothing. A word that stands for a missing figure (\`NA\`, \`TBC\`, \`c\`) gives \`#N/A\`: it is never zero.
- A zero denominator gives \`#DIV/0!\`, a word that is not understood \`#VALUE!\`. Point at the cell to read why.
- An error inside a range stays in its own cell.
- Which way is good is said as scorecards say it: \`High\`, \`BIB\`, \`bigger is better\` or \`1\`; \`Low\`, \`SIB\`,
  \`smaller is better\` or \`-1\`; \`Plan\`; \`Neutral\`.
- Whoever opens the workbook without the add-in sees \`#NAME?\` in their place: *Make shareable* turns them into Excel's own
  formulas first, or into their values where Excel has none.

This page is made from the functions' own descriptions by \`npm run docs\`.
`;

/** The page that lists every function: what it gives, its arguments, an example with its result. */
export function functionsPage(
  functions: readonly CustomFunctionMetadata[],
  examples: Readonly<Record<string, Example>>,
): string {
  const inOrder = Object.keys(examples).flatMap((id) => functions.filter((one) => one.id === id));
  const rows = inOrder.map((one) => `| \`${signature(one)}\` | ${one.description ?? ""} |`);
  const overview = ["| function | gives |", "|---|---|", ...rows].join("\n");
  const chapters = inOrder.map((one) => chapter(one, examples[one.id]));
  return [INTRODUCTION, overview, "", ...chapters].join("\n");
}

function chapter(one: CustomFunctionMetadata, example: Example | undefined): string {
  const parameters = one.parameters.map(
    ({ name, description = "", optional }) =>
      `- \`${name}\`${optional === true ? " (may be left out)" : ""}: ${description}`,
  );
  const shown = example === undefined ? [] : [exampleSentence(example), ""];
  return [
    `## ${functionName(one)}`,
    "",
    `\`${signature(one)}\``,
    "",
    one.description ?? "",
    "",
    ...parameters,
    "",
    ...shown,
  ].join("\n");
}

function exampleSentence({ formula, gives, given }: Example): string {
  const sentence = `\`${formula}\` gives \`${gives}\``;
  return given === undefined ? `${sentence}.` : `${sentence}, where ${given}.`;
}
