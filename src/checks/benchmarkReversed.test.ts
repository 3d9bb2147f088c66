import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const said = (name: string, target: string, benchmark: string, ...values: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "National 2023/24", "Mar-24", "Jun-24"],
    ["8.2", name, target, benchmark, ...values],
    ["6.4", "% of reviews in time", "90%", "88%", "88%", "89%"],
  ]).findings.flatMap(({ check, message }) => (check === "benchmark-reversed" ? [message] : []));

it("finds a benchmark of the reverse", () => {
  expect(said("% of supervisions overdue", "5%", "91%", "15.1%", "10.7%")).toEqual([
    "8.2 is at 10.7%, but is compared with 91%, which looks like a benchmark of the reverse.",
  ]);
});

it("is content with one on the same side, and with a council that is far behind", () => {
  expect(said("% of supervisions overdue", "5%", "9%", "15.1%", "10.7%")).toEqual([]);
  expect(said("% with an up to date dental check", "90%", "79%", "15%", "18%")).toEqual([]);
});

it("needs no twin in the name where the target says on which side the measure lies", () => {
  expect(said("% of repeat referrals", "20%", "78%", "24%", "23%")).toHaveLength(1);
  expect(said("% of repeat referrals", "20%", "22%", "24%", "23%")).toEqual([]);
});
