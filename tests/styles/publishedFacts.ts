/** A measure as a board published it: what it is judged by, its last values, and the working of the last one. */
export interface PublishedMeasure {
  readonly reference: string;
  readonly name: string;
  readonly good: "High" | "Low";
  readonly target: string;
  /** Blank where the board has none. */
  readonly tolerance: string;
  /** Earliest first. */
  readonly values: readonly string[];
  /** Numerator and denominator; blank where the board shows none. */
  readonly parts: readonly [string, string] | null;
}

/** A published table: the months of its values, and its measures. */
export interface PublishedTable {
  /** The year and the number of each month. */
  readonly months: readonly (readonly [year: number, month: number])[];
  readonly measures: readonly PublishedMeasure[];
}

/** `1.7 | name | Low | 18% | 21% | 20% 18% 23% | 127/554`. */
function measureOf(line: string): PublishedMeasure {
  const [reference = "", name = "", good = "", target = "", tolerance = "", values = "", working = ""] = line
    .split("|")
    .map((cell) => cell.trim());
  const [numerator = "", denominator = ""] = working.split("/");
  return {
    ...{ reference, name, target, tolerance, values: values.split(" ") },
    good: good === "Low" ? "Low" : "High",
    parts: working === "" ? null : [numerator, denominator],
  };
}

const table = (months: PublishedTable["months"], lines: string): PublishedTable => ({
  months,
  measures: lines.trim().split("\n").map(measureOf),
});

/** Figures of five boards as they were published, those left out whose own workings contradict them. */
export const PUBLISHED: Readonly<Record<string, PublishedTable>> = {
  "a board of January 2025, first page": table(
    [
      [2024, 11],
      [2024, 12],
      [2025, 1],
    ],
    `
1.7 | % of referrals which are repeat referrals | Low | 18% | 21% | 20% 18% 23% | 127/554
2.1 | % initial assessments with outcome Case to Close | Low | 35% | 40% | 50% 46% 41% | 193/472
2.2 | % of initial assessments completed in 45 days | High | 95% | 85% | 81% 80% 78% | 368/472
3.3 | % ICPCs completed within 15 days of Strategy Meeting | High | 90% | 85% | 90% 86% 84% | 76/91`,
  ),
  "the same board, third page": table(
    [
      [2024, 11],
      [2024, 12],
      [2025, 1],
    ],
    `
6.9 | % of Children in Care with an up to date review Health Assessment | High | 90% | 80% | 85% 87% 86% | 506/586
6.13 | % of children looked after for at least 12 months with an up to date SDQ | High | 75% | 70% | 87% 87% 89% | 396/445
7.0 | % Care Leavers in Touch | High | 95% | 85% | 93.0% 91.8% 90.8% | 546/601
7.3 | % Care Leavers in suitable accommodation | High | 90% | 80% | 86.6% 83.9% 84.7% | 509/601
7.6 | % Care Leavers in EET | High | 63% | 53% | 44.6% 43.0% 40.9% | 246/601`,
  ),
  "an improvement plan of June 2024": table(
    [
      [2023, 12],
      [2024, 3],
      [2024, 6],
    ],
    `
1.4 | % of referrals which are repeat referrals | Low | 19% | 23% | 21% 28% 26% | 100/387
3.3 | % ICPCs completed within 15 days of S47 | High | 80% | 67% | 60% 80% 68% | 45/66
5.2 | % children starting a CP plan who have been subject to a previous CP plan | Low | 25% | 28% | 19% 33% 15% | 9/60
6.5 | % of CIC with an up to date health assessment | High | 95% | 90% | 84% 77% 80% | 490/612
7.4 | % Care Leavers in suitable Accommodation | High | 90% | 80% | 80% 81% 78% | 423/543`,
  ),
  "indicators of September 2020": table(
    [
      [2020, 7],
      [2020, 8],
      [2020, 9],
    ],
    `
FD 3 | Percentage of completed contacts actioned within 1 working day | High | 94% | | 99% 98% 100% |
FD 8 | Percentage of re-referrals within 12 months | Low | 22% | | 26% 19% 24% |
AMT 2 | Percentage of C&F assessments completed within 45 working days | High | 85% | | 83% 79% 63% |
CIN 4 | Percentage of CIN for whom a visit has taken place within last 4 weeks | High | 95% | | 94% 96% 88% |
CP 11 | Percentage of Child Protection Children subject to a plan for a second or subsequent time | Low | 18% | | 16% 17% 18% |
CLA 10 | Percentage of CLA for whom a visit has taken place within statutory timescales | High | 95% | | 88% 98% 93% |`,
  ),
  "ambitions of March 2024": table(
    [[2024, 3]],
    `
1 | Re-referrals within 12 months of a previous referral (%) | Low | 21.5% | | 20.9% |
2 | % of Single Assessments completed within 45 w.days | High | 85% | | 75.2% |
3 | % of children open to Social Care who have an up-to-date case supervision | High | 90% | | 93% |
4 | % of children in care Out-of-County more than 20 miles from home | Low | 22% | | 17.1% |
5 | % of children in care experiencing 3 or more placements in 12 months | Low | 12% | | 14% |`,
  ),
};
