import type { Finding } from "../../src/model/finding";
import type { Picture } from "../../src/model/reading";
import type { Status } from "../../src/core/status/status";
import { printableLine } from "../plainText";
import { cellName } from "../../src/core/figures/cellName";

/** The findings and what an update would change, for a person to read in a terminal. */
export function print(file: string, pictures: readonly Picture[], troubles: readonly string[] = []): string {
  const said = troubles.map((trouble) => `  ${trouble}`);
  const none = `${file}: no scorecard found. Looked for a row of headings with measures and periods below it.`;
  const lines = pictures.length === 0 ? [none, ...said] : [file, ...said, ...pictures.flatMap(printPicture)];
  return lines.map(printableLine).join("\n");
}

function printPicture({ card, judgements, findings, changes, unanswered }: Picture): string[] {
  const count = (status: Status): number => judgements.filter((one) => one.status.value === status).length;
  const { sheet, measures } = card.scorecard;
  return [
    "",
    `${sheet}: ${measures.length} measures; ${count("green")} green, ${count("amber")} amber, ${count("red")} red, ${count("grey")} grey`,
    ...findings.map(printFinding),
    ...(findings.length === 0 ? [`  Nothing found in ${measures.length} measures.`] : []),
    ...(unanswered.length > 0 ? [`  ${unanswered.length} questions could not be answered.`] : []),
    `  An update would change ${changes.filter(({ hers }) => !hers).length} cells.`,
  ];
}

function printFinding({ severity, cells, message }: Finding): string {
  return `  ${severity.padEnd(8)}${cells.map(cellName).join(", ").padEnd(12)} ${message}`;
}
