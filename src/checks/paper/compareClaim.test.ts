import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { Figure } from "../../core/figures/typed/figure";
import type { Period } from "../../core/periods/period";
import type { Claim } from "./claims";
import { compareClaim } from "./compareClaim";

const { judged } = lookAtRows([
  ["Reference", "Measure", "Tolerance", "Target", "Nov-24", "Dec-24", "Jan-25"],
  ["6.4", "% of reviews in time", "80%", "90%", "88%", "", "95%"],
  ["6.5", "% of visits in time", "80%", "90%", "88%", "92%", "89.4%"],
  ["6.6", "% of plans in time", "80%", "90%", "88%", "88%", "72%"],
  ["6.7", "Number of referrals", "", "", "400", "380", "400"],
  ["6.8", "% of checks in time", "80%", "90%", "88%", "88%", "90%"],
  ["6.9", "% of stays in time", "80%", "90%", "88%", "85%", ""],
]);
const quoted = "";
const percent = (number: number, decimals = 0): Figure => ({ number, percent: true, decimals });
const month = (year: number, number: number): Period => ({ kind: "month", year, month: number });
const say = (reference: string, claim: Claim): string => {
  const { answer, says } = compareClaim(judged(reference), claim);
  return `${answer}: ${says}`;
};

it("compares a target, as exactly as it is quoted", () => {
  const target = (figure: Figure) => say("6.5", { kind: "target", figure, quoted });
  expect(target(percent(0.9))).toBe("agrees: The target is 90%.");
  expect(target(percent(0.9, 1))).toBe("agrees: The target is 90%.");
  expect(target(percent(0.4))).toBe("disagrees: The target is 90%.");
  expect(target({ number: 90, percent: false, decimals: 0 })).toBe(
    "cannot-tell: The figure may be of something else. The target is 90%.",
  );
  expect(say("6.7", { kind: "target", figure: percent(0.9), quoted })).toBe(
    "cannot-tell: The scorecard has no figure there.",
  );
});

// A quarter of 92% is 23: from 69% to 115% it may be this row's figure, wrongly quoted.
it("compares the value of a month, where it is near enough to be meant", () => {
  const value = (figure: Figure, period = month(2024, 12)) =>
    say("6.5", { kind: "value", figure, period, quoted });
  expect(value(percent(0.92))).toBe("agrees: The value of Dec-24 is 92%.");
  expect(value(percent(0.91))).toBe("disagrees: The value of Dec-24 is 92%.");
  expect(value(percent(0.7))).toBe("disagrees: The value of Dec-24 is 92%.");
  expect(value(percent(0.68))).toBe(
    "cannot-tell: The figure may be of something else. The value of Dec-24 is 92%.",
  );
  expect(value(percent(0.92), month(2024, 6))).toBe("cannot-tell: The scorecard has no figure there.");
});

it("compares the latest value, and takes a figure without a month only where it is the latest", () => {
  const latest = (figure: Figure) => say("6.5", { kind: "latest", figure, quoted });
  expect(latest(percent(0.89))).toBe("agrees: The latest value is 89.4%.");
  expect(latest(percent(0.895, 1))).toBe("disagrees: The latest value is 89.4%.");
  expect(latest(percent(0.3))).toBe(
    "cannot-tell: The figure may be of something else. The latest value is 89.4%.",
  );
  expect(say("6.5", { kind: "some", figure: percent(0.89), quoted })).toBe(
    "agrees: The latest value is 89.4%.",
  );
  expect(say("6.5", { kind: "some", figure: percent(0.92), quoted })).toBe(
    "cannot-tell: It does not say of which month it is. The latest value is 89.4%.",
  );
});

it("compares a step only where it starts from the value before", () => {
  const step = (from: number, to: number) =>
    say("6.5", { kind: "step", from: percent(from), to: percent(to), quoted });
  expect(step(0.92, 0.89)).toBe("agrees: The latest value is 89.4%.");
  expect(step(0.92, 0.3)).toBe("disagrees: The latest value is 89.4%.");
  expect(step(0.88, 0.89)).toBe(
    "cannot-tell: It does not start from the row's previous value. The latest value is 89.4%.",
  );
});

it("compares the side of the target", () => {
  const side = (reference: string, kind: "above" | "below") => say(reference, { kind, quoted }).split(":")[0];
  expect(["6.4", "6.5", "6.8", "6.7"].map((row) => side(row, "above"))).toEqual([
    ...["agrees", "disagrees", "disagrees", "cannot-tell"],
  ]);
  expect(["6.4", "6.5", "6.8", "6.7"].map((row) => side(row, "below"))).toEqual([
    ...["disagrees", "agrees", "disagrees", "cannot-tell"],
  ]);
  expect(say("6.4", { kind: "above", quoted })).toBe("agrees: The latest value is 95%. The target is 90%.");
  expect(say("6.7", { kind: "below", quoted })).toBe("cannot-tell: The scorecard has no figure there.");
});

it("compares a colour, and whether the target is met", () => {
  const answers = (claim: Claim) => ["6.4", "6.5", "6.6", "6.7"].map((row) => say(row, claim).split(":")[0]);
  expect(answers({ kind: "rated", status: "green", quoted })).toEqual([
    ...["agrees", "disagrees", "disagrees", "cannot-tell"],
  ]);
  expect(answers({ kind: "rated", status: "red", quoted })).toEqual([
    ...["disagrees", "disagrees", "agrees", "cannot-tell"],
  ]);
  expect(answers({ kind: "met", quoted })).toEqual(["agrees", "disagrees", "disagrees", "cannot-tell"]);
  // Within its tolerance, it may be called in line.
  expect(answers({ kind: "in-line", quoted })).toEqual([
    ...["agrees", "cannot-tell", "disagrees", "cannot-tell"],
  ]);
  expect(answers({ kind: "missed", quoted })).toEqual(["disagrees", "agrees", "agrees", "cannot-tell"]);
  for (const kind of ["met", "missed"] as const)
    expect(say("6.6", { kind, quoted })).toContain(judged("6.6").status.reason);
});

it("compares a movement since the month before, and no longer one", () => {
  const ways = (reference: string) =>
    (["up", "down", "better", "worse"] as const).map(
      (way) => say(reference, { kind: "moved", way, quoted }).split(":")[0],
    );
  const [yes, no, unknown] = ["agrees", "disagrees", "cannot-tell"];
  expect(ways("6.8")).toEqual([yes, no, yes, no]);
  expect(ways("6.6")).toEqual([no, yes, no, yes]);
  // Nobody says whether many referrals are good.
  expect(ways("6.7").slice(0, 2)).toEqual([yes, no]);
  expect(ways("6.4")).toEqual([unknown, unknown, unknown, unknown]);
  expect(say("6.4", { kind: "moved", way: "up", quoted })).toBe(
    "cannot-tell: The scorecard has no figure of the period before to compare with.",
  );
});
