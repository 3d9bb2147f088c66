import { readdirSync } from "node:fs";
import { claimsAt, placedClaims, readLabelled, type Label, type Labelled } from "./labelled";

const FOLDER = process.argv[2] ?? "tests/papers";
const verbose = process.argv.includes("-v");
/** Without changing each figure, which takes most of the time. */
const isQuick = process.argv.includes("--quick");

/** What the check says of papers that were labelled by hand: how much it decides, what it says wrongly, what it notices. */
let decidable = 0;
let decided = 0;
let changed = 0;
let caught = 0;
for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".txt"))) {
  const paper = readLabelled(`${FOLDER}/${file}`);
  const placed = placedClaims(paper.text, paper.cards);
  const told = (label: Label) => claimsAt(placed, label).find(({ claim }) => claim.verdict !== "cannot tell");
  for (const label of paper.labels) {
    const words = paper.text.slice(label.start, label.end);
    const all = claimsAt(placed, label);
    const verdicts = all.map(({ claim }) => claim.verdict);
    const line = lineOf(paper, label);
    if (label.said === "open") {
      if (verdicts.some((one) => one !== "cannot tell"))
        console.log(`FALSE ${file} ?${words}: ${verdicts.join()} | ${line}`);
      continue;
    }
    decidable++;
    const wanted = label.said === "right" ? "agrees" : "disagrees";
    const opposite = label.said === "right" ? "disagrees" : "agrees";
    if (told(label)) decided++;
    else if (verbose)
      console.log(
        `open  ${file} “${words}” ${all.map(({ claim }) => `${claim.kind}: ${claim.message}`).join(" / ") || "no claim"} | ${line}`,
      );
    const false_ =
      label.said === "right"
        ? verdicts.includes("disagrees")
        : verdicts.length > 0 && !verdicts.includes(wanted) && verdicts.includes(opposite);
    if (false_)
      console.log(
        `FALSE ${file} ${label.said} “${words}”: ${all.map(({ claim }) => `${claim.kind} ${claim.verdict} ${claim.measure?.reference} ${claim.message}`).join(" / ")} | ${line}`,
      );
    if (!isQuick && label.said === "right" && verdicts.includes("agrees")) mutate(paper, label, file);
  }
  for (const { claim, start, end, sentence } of placed) {
    const known = paper.labels.some((label) => start < label.end && end > label.start);
    if (known || claim.verdict === "cannot tell") continue;
    if (claim.verdict === "disagrees" || verbose)
      console.log(
        `${claim.verdict === "disagrees" ? "FALSE" : "also "} ${file} unlabelled ${claim.verdict} ${claim.kind} “${claim.quoted}” ${claim.measure?.reference ?? claim.measure?.name} ${claim.message} | ${sentence}`,
      );
  }
}
console.log(
  `${decided} of ${decidable} decided (${Math.round((100 * decided) / decidable)}%); ${caught} of ${changed} changes caught (${Math.round((100 * caught) / Math.max(1, changed))}%)`,
);

function lineOf({ text }: Labelled, { start, end }: Label): string {
  const from = Math.max(text.lastIndexOf("\n", start), text.lastIndexOf(". ", start) + 1, 0);
  const next = text.indexOf("\n", end);
  return text
    .slice(from, next < 0 ? undefined : next)
    .trim()
    .slice(0, 160);
}

function mutate({ text, cards }: Labelled, label: Label, file: string): void {
  const words = text.slice(label.start, label.end);
  const number = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0];
  if (number === undefined) return;
  for (const other of others(number)) {
    const now = words.replace(number, other);
    const placed = placedClaims(text.slice(0, label.start) + now + text.slice(label.end), cards);
    const here = claimsAt(placed, { ...label, end: label.start + now.length }).filter(
      ({ claim }) => claim.says !== null,
    );
    changed++;
    const isCaught = here.some(({ claim }) => claim.verdict === "disagrees");
    if (isCaught) caught++;
    else if (verbose)
      console.log(
        `MISS  ${file} “${words}” → “${now}”: ${here.map(({ claim }) => `${claim.kind} ${claim.verdict} ${claim.message}`).join(" / ")}`,
      );
    if (here.some(({ claim }) => claim.verdict === "agrees"))
      console.log(
        `AGREES WITH A CHANGE ${file} “${words}” → “${now}”: ${here.map(({ claim }) => `${claim.kind} ${claim.message}`).join(" / ")}`,
      );
  }
}

/** The figure with its last digit changed, and a tenth more. */
function others(number: string): string[] {
  const decimals = number.split(".")[1]?.length ?? 0;
  const value = Number(number.replaceAll(",", ""));
  const write = (changedTo: number): string =>
    changedTo.toLocaleString("en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: number.includes(","),
    });
  const step = 10 ** -decimals;
  return [
    ...new Set([write(value + step), write(Math.abs(value - step)), write(value * 1.25 + step)]),
  ].filter((one) => one !== number);
}
