import { expect, it } from "vitest";
import { roundHalfUp } from "../../core/figures/rounding";
import { countyRows, COUNTY_HEADINGS } from "../../../tests/support/benchmarks/countyRows";
import { scorecardOf } from "../../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import { prove } from "./prove";
import type { ProvenCell } from "./proven";
import { readingKey } from "./readings";

const benchmarks = shippedBenchmarks();
const DEVON = 878;

function proofs(rows: readonly (readonly string[])[], authority = DEVON): Record<string, (string | null)[]> {
  const { columns } = prove(scorecardOf(rows), { benchmarks, authority });
  const said: Record<string, (string | null)[]> = {};
  for (const { cells } of columns)
    for (const cell of cells) (said[cell.measure.reference ?? ""] ??= []).push(proofOf(cell));
  return said;
}

/** `mean 2021 2024 19.4`; another kind of explanation by its name. */
function proofOf({ proof }: ProvenCell): string | null {
  if (proof === null) return null;
  const kind = proof.kind === "read" ? "" : `${proof.kind} `;
  return `${kind}${readingKey(proof.reading)} ${roundHalfUp(proof.value, 1)}`;
}

it("finds in every column of a county's scorecard the year, the neighbours and the mean that give it", () => {
  const said = proofs(countyRows());
  expect(said).toMatchObject({
    // 419 and 518, 175 and 187, 312 and 333 were printed before populations were rebased.
    "1.5": [null, null],
    "1.6": [null, null],
    // England's 21% counts children; 22.4% of referrals were repeats.
    "1.7": ["mean 2021 2024 19.4", null],
    "2.2": ["mean 2021 2024 83.9", "970 2024 84.5"],
    "3.0": [null, null],
    "3.2": ["mean 2021 2024 55.9", "970 2024 59.9"],
    "3.3": ["mean 2021 2024 85.4", "970 2024 79.7"],
    "4.0": [null, null],
    "5.1": ["mean 2021 2024 3.1", null],
    "5.2": ["mean 2021 2024 25", "970 2024 24.7"],
    "6.0": ["mean 2021 2024 73.6", null],
    "6.1": ["mean 2021 2024 23.7", "970 2024 27"],
    "6.2": ["mean 2021 2024 23.2", "970 2024 28"],
    "6.4": ["mean 2021 2024 10.5", "970 2024 11"],
    "6.9": ["mean 2021 2024 88.1", "970 2024 89"],
    "6.12": ["mean 2021 2024 76.2", "970 2024 79"],
    "7.4": [null, null],
    "7.5": ["mean 2021 2024 90.9", "970 2024 88"],
    "7.8": [null, null],
    "7.9": ["mean 2021 2024 55.4", "970 2024 54"],
    // A year older than the heading, and of the neighbours the median.
    "8.1": ["median 2021 2023 15.7", "970 2023 16"],
  });
});

it("says nothing of a row that has no national measure, nor of a column whose figures are none of the pack's", () => {
  const { columns, matches } = prove(scorecardOf(countyRows()), { benchmarks, authority: DEVON });
  const none = [...matches]
    .filter(([, { national }]) => national === null)
    .map(([{ reference }]) => reference);
  expect(none).toEqual(["7.4", "7.8"]);
  expect(columns.map(({ reading }) => reading && readingKey(reading))).toEqual([
    "mean 2021 2024",
    "970 2024",
  ]);
  const elsewhere = proofs(countyRows(), 316);
  expect(
    Object.values(elsewhere).filter(([neighbours]) => neighbours !== null && neighbours !== undefined).length,
  ).toBeLessThan(3);
});

it("names a single slip in a column that is right otherwise", () => {
  const slip = (reference: string, printed: string, england: string) =>
    proofs(countyRows({ [reference]: [printed, england] }))[reference]?.[0];
  // Under the model of May 2025: 60.8. The year before: 57.4. The median: 91.5. The reverse of 55.4: 44.6.
  expect(slip("6.0", "60.8", "70")).toBe("mean 2025 2024 60.8");
  expect(slip("7.9", "57.4%", "54%")).toBe("mean 2021 2023 57.4");
  expect(slip("7.5", "91.5%", "88%")).toBe("median 2021 2024 91.5");
  expect(slip("7.9", "44.6%", "54%")).toBe("reverse mean 2021 2024 55.4");
  // Plans that ended after two years, where the row counts those on one: 3.97.
  expect(slip("5.1", "4.0%", "")).toBe("basis mean 2021 2024 4");
  expect(slip("7.5", "9.09%", "88%")).toBe("point mean 2021 2024 90.9");
  // 73.6 cut off.
  expect(slip("6.0", "73", "70")).toBe("cut mean 2021 2024 73.6");
});

it("goes by the figures where all of them are of another year than the heading", () => {
  const headings = COUNTY_HEADINGS.map((heading) => heading.replace("2023/24", "2022/23"));
  const { columns } = prove(scorecardOf(countyRows({}, headings)), { benchmarks, authority: DEVON });
  expect(columns.map(({ reading }) => reading && readingKey(reading))).toEqual([
    "mean 2021 2024",
    "970 2024",
  ]);
});
