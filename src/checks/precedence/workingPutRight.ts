import { agrees } from "../../core/figures/agrees";
import type { CheckId } from "../../model/checkIds";
import type { Finding } from "../../model/finding";
import type { Judgement } from "../../model/judgement";
import { judgementsByName, namedKey } from "../facts/judgementsByName";
import type { Relation } from "./givesWay";

// A working that lacks its twelve does not give the published figure, and two checks would say so. If the figure comes
// out once the twelve is there, the figure was right all along and only the working has to be mended.

/** By which factor the result of a working is off, from what was found in it and what belongs there. */
type OffBy = (published: number, expected: number) => number;

/** A rate is per so many: more of them make it larger; a larger denominator makes it smaller. */
const TIMES: OffBy = (published, expected) => expected / published;
const DIVIDED: OffBy = (published, expected) => published / expected;
/** For each check of workings, how what it found enters the result. */
const OFF_BY = {
  "annualised-wrong": TIMES,
  "per-wrong": TIMES,
  "population-differs": DIVIDED,
  "denominator-differs": DIVIDED,
} as const satisfies Partial<Readonly<Record<CheckId, OffBy>>>;

/** The working gives the published figure once what they found in it is put right. */
export const workingPutRight: Relation = (roots, subject) => {
  const byName = judgementsByName(subject);
  const explained = new Set(
    roots
      .filter((root) => {
        const judgement = byName.get(namedKey(root));
        return judgement !== undefined && putsRight(root, judgement);
      })
      .map(namedKey),
  );
  return (finding) => explained.has(namedKey(finding));
};

/** Whether the working, put right as the finding says, gives the figure that was published. */
function putsRight({ check, published, expected }: Finding, { working, worked }: Judgement): boolean {
  if (working?.result == null || worked?.value.kind !== "number") return false;
  const { result } = working;
  // Which of the two numbers is wrong is not known, so that no figure can be worked out to compare with.
  if (check === "part-exceeds-whole") return typeof published === "string" && result > 1;
  if (typeof published !== "number" || typeof expected !== "number") return false;
  if (check === "annualised-wrong") return agrees(expected, worked.value);
  const offBy = Object.hasOwn(OFF_BY, check) ? OFF_BY[check as keyof typeof OFF_BY] : null;
  return offBy !== null && agrees(result * offBy(published, expected), worked.value);
}
