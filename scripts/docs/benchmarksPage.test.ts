import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { KINDS } from "../../src/benchmarks/findings/findingKinds";
import { benchmarkFindings } from "../../src/benchmarks/findings/benchmarkFindings";
import { prove } from "../../src/benchmarks/prove/prove";
import { countyRows } from "../../tests/support/benchmarks/countyRows";
import { scorecardOf } from "../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../tests/support/benchmarks/shipped";

const PAGE = readFileSync("docs/benchmarks.md", "utf8");
const DEVON = 878;

it("lists every finding about benchmarks with how grave it is and what it asks", () => {
  const rows = [...PAGE.matchAll(/^\| `(benchmark-[\w-]+)` +\| (\w+) +\| (.*?) +\|$/gm)];
  expect(rows.map(([, id, severity, question]) => [id, severity, question])).toEqual(
    Object.entries(KINDS).map(([id, { severity, question }]) => [id, severity, question]),
  );
});

it("quotes what is really said", () => {
  const benchmarks = shippedBenchmarks();
  const said = [
    {},
    { "6.0": ["60.8", "69"] },
    { "7.9": ["44.6%", "54%"] },
    { "5.1": ["4.0%", ""] },
    { "6.0": ["73", "69"] },
  ].flatMap((otherwise) =>
    benchmarkFindings(
      benchmarks,
      prove(scorecardOf(countyRows(otherwise as Parameters<typeof countyRows>[0])), {
        benchmarks,
        authority: DEVON,
      }),
    ).flatMap(({ message, why }) => [message, why]),
  );
  const quoted = [...PAGE.matchAll(/^- ((?:\d|“|With).*\.)$/gm)].map(([, sentence]) => sentence);
  expect(quoted).toHaveLength(9);
  expect(quoted.filter((sentence) => sentence !== undefined && !said.includes(sentence))).toEqual([]);
});
