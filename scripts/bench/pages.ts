import { readFileSync } from "node:fs";
import { chosenMeasures, NO_LISTS } from "../../src/pages/choose/chosenMeasures";
import { planPages } from "../../src/pages/planPages";
import { planSnapshot } from "../../src/pages/snapshot/planSnapshot";
import { rowsOf } from "../../tests/support/gridOf";
import { lookAtRows } from "../../tests/support/lookAtRows";

/** As many measures as a board's scorecard has, with eighteen months each. */
const MEASURES = 46;
const MICROSECONDS = 1000;
const ROUNDS = 10;

const published = rowsOf(readFileSync("tests/tables/kpi-pages-2025-01.tsv", "utf8"));
const rows = [
  ...published.slice(0, 1),
  ...Array.from({ length: MEASURES }, (_, at) => [
    `${at + 1}.1`,
    `% of visits of team ${at + 1} in time`,
    ...(published[1]?.slice(2) ?? []),
  ]),
];
const { scorecard, judgements } = lookAtRows(rows);
const lists = NO_LISTS;

/** Milliseconds of computing, the middle of several rounds; the first is what the analyst waits for. */
function measured(work: () => unknown): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user / MICROSECONDS;
  });
  const [first = 0] = times;
  const middle = [...times].sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
  return `${first.toFixed(0)} ms the first time, then ${middle.toFixed(1)} ms`;
}

const pages = () =>
  planPages({
    ...{ scorecard, judgements, choice: "all", lists, perPage: 1, mean: true },
    ...{ own: { pages: null, data: null }, provisional: [] },
  });
const snapshot = () =>
  planSnapshot({
    ...{ scorecard, judgements, form: null, own: null, totals: [] },
    chosen: chosenMeasures(judgements, "all", lists),
  });
const took = measured(pages);
console.log(`Pages: ${pages().changes.length} pages with charts prepared in ${took}.`);
console.log(`Snapshot: ${MEASURES} tiles prepared in ${measured(snapshot)}.`);
