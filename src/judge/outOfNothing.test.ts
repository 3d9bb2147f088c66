import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const look = (value: string, working: string, before = "85%") =>
  lookAtRows([
    ["Ref", "Measure", "Good is", "Target", "May-24", "Jun-24", "Working", "DoT"],
    ["1.1", "% of ICPCs held in time", "High", "90%", before, value, working, "↑"],
    ["1.2", "% of reviews in time", "High", "90%", "85%", "91%", "91/100", "↑"],
  ]);

it.each(["0%", "100%"])("is grey where %s was published of nothing, and says so", (value) => {
  const { judged, findings, changes } = look(value, "0/0");
  const { status, direction } = judged("1.1");
  expect(status).toMatchObject({
    value: "grey",
    reason: "Grey: its working is 0/0, and there is no share of nothing.",
  });
  expect(direction).toMatchObject({
    value: "unknown",
    reason: "Cannot tell: a working of 0/0 gives no share to compare with.",
  });
  expect(findings).toMatchObject([
    {
      check: "working-disagrees",
      severity: "note",
      message: `1.1 says ${value}, but its working is 0/0: there is no share of nothing.`,
    },
  ]);
  expect(changes.filter(({ place }) => place.row === 1)).toEqual([]);
});

it("fills nothing in for a working of nothing, and says why it is grey", () => {
  const { judged, changes } = look("", "0/0");
  expect(judged("1.1").status.reason).toBe("Grey: its working is 0/0, and there is no share of nothing.");
  expect(changes.filter(({ group, place }) => group === "values" && place.row === 1)).toEqual([]);
});

it("is grey for a figure of a working that divides by nothing at all", () => {
  expect(look("91%", "756/0").judged("1.1").status.value).toBe("grey");
});

it("judges none of many as none", () => {
  expect(look("0%", "0/12").judged("1.1").status.value).toBe("red");
});
