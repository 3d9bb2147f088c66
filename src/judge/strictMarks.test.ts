import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

/** Status and reason of a measure by its marks, as they stand in their cells. */
const look = (value: string, target: string, tolerance = "", name = "% of cases") => {
  const { judged, findings } = lookAtRows([
    ["Ref", "Measure", "Target", "Tolerance", "May-24", "Jun-24"],
    ["1.1", name, target, tolerance, "50%", value],
    ["1.2", "% of reviews in time", "90%", "80%", "85%", "91%"],
  ]);
  const { status, measure } = judged("1.1");
  return {
    status: status.value,
    reason: status.reason,
    polarity: measure.polarity.value,
    checks: findings.map(({ check }) => check),
  };
};

describe("a strict mark", () => {
  it.each([
    ["10%", "<10%", "red"],
    ["9%", "<10%", "green"],
    ["10%", "under 10%", "red"],
    ["10%", "fewer than 10%", "red"],
    ["90%", "above 90%", "red"],
    ["91%", "above 90%", "green"],
    ["90%", ">90%", "red"],
    ["90%", "more than 90%", "red"],
    ["90%", "≥90%", "green"],
    ["90%", "at least 90%", "green"],
    ["90%", "90% or more", "green"],
    ["10%", "no more than 10%", "green"],
    ["10%", "up to 10%", "green"],
    ["10%", "<=10%", "green"],
  ])("makes %s against %s %s", (value, target, status) => {
    expect(look(value, target).status).toBe(status);
  });

  it("says that reaching it is not to meet it", () => {
    expect(look("10%", "<10%").reason).toBe("Red: 10% reaches the target of <10%, which is not to meet it.");
    expect(look("10%", "<10%", "12%").reason).toBe(
      "Amber: 10% misses the target of <10% but is within the tolerance of 12% (lower is better).",
    );
    expect(look("12%", "<10%", "<12%").reason).toBe(
      "Red: 12% misses the target of <10%, and reaches the tolerance of <12%, which is not to be within it.",
    );
    expect(look("10%", "<10%", "10%").status).toBe("amber");
  });
});

describe("a threshold that says where red begins", () => {
  it("is no conflict beside an unsigned target, and its figure is amber still", () => {
    expect(look("90%", "95%", "<90%")).toMatchObject({ status: "amber", polarity: "higher", checks: [] });
    expect(look("89%", "95%", "<90%").status).toBe("red");
    expect(look("90%", "95%", "≤90%").status).toBe("red");
    expect(look("15%", "10%", ">15%")).toMatchObject({ status: "amber", polarity: "lower", checks: [] });
  });

  it("keeps its sign where it says what is good", () => {
    expect(look("90%", "95%", "≥90%")).toMatchObject({ status: "amber", polarity: "higher" });
    expect(look("90%", "95%", ">90%").status).toBe("red");
  });
});
