import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";

/** A row of response times under a format of time, beside a share. */
const look = (target: string, cells: Readonly<Record<string, { content: number; format: string }>> = {}) =>
  lookAtRows(
    [
      ["Ref", "Measure", "Target", "May-24", "Jun-24"],
      ["1", "Average response time", target, "08:18", "08:09"],
      ["2", "% of calls answered in time", "90%", "91%", "92%"],
    ],
    {
      cells: {
        D2: { content: 498 / 86_400, format: "mm:ss" },
        E2: { content: 489 / 86_400, format: "mm:ss" },
        ...cells,
      },
    },
  ).judged("1");

it("judges how long something took as a figure", () => {
  const { status, direction } = look("7 minutes");
  expect(status).toMatchObject({
    value: "red",
    reason: "Red: 08:09 is above the target of 7 minutes (lower is better).",
  });
  expect(direction.value).toBe("improving");
  expect(look("07:00", { C2: { content: 420 / 86_400, format: "mm:ss" } }).status.value).toBe("red");
  expect(look("within 10 mins").status.value).toBe("green");
});

it("holds it against no bare number, which may be of any unit", () => {
  expect(look("7").status.value).toBe("grey");
});

it("reads times in words beside each other", () => {
  const { judged } = lookAtRows([
    ["Ref", "Measure", "Target", "May-24", "Jun-24"],
    ["1", "Average time to repair", "3d 12h", "4d 2h", "3d"],
    ["2", "Average time to re-let", "2 days", "45", "44"],
  ]);
  expect(judged("1").status.reason).toBe("Green: 3d meets the target of 3d 12h (lower is better).");
  expect(judged("1").direction.value).toBe("improving");
});
