import { expect, it } from "vitest";
import { claimsIn, sentencesOf } from "./claims";

it("reads a value of a month, of now, a step and a target", () => {
  expect(claimsIn("Performance was 23% in January 2025.")).toMatchObject([
    { kind: "value", quoted: "23%", period: { kind: "month", year: 2025, month: 1 } },
  ]);
  expect(claimsIn("It currently stands at 91%.")).toMatchObject([{ kind: "latest", quoted: "91%" }]);
  expect(claimsIn("It rose from 18% to 23%.")).toMatchObject([
    { kind: "step", from: { number: 0.18 }, to: { number: 0.23 } },
  ]);
  expect(claimsIn("This is below the target of 90%.")).toMatchObject([
    { kind: "target", quoted: "90%" },
    { kind: "below" },
  ]);
});

it("reads that a target is met or missed", () => {
  expect(claimsIn("This is in line with target.")).toMatchObject([
    { kind: "in-line", quoted: "in line with target" },
  ]);
  expect(claimsIn("The target has been met.")).toMatchObject([{ kind: "met" }]);
  expect(claimsIn("The target was not met.")).toMatchObject([{ kind: "missed" }]);
});

it("reads nothing from hopes, denials and several figures", () => {
  expect(claimsIn("We aim to be in line with target by March.")).toEqual([]);
  expect(claimsIn("It is not in line with target.")).toEqual([]);
  expect(claimsIn("Of 554 referrals 127 were repeats in January 2025.")).toEqual([]);
});

it("cuts a text into sentences", () => {
  expect(sentencesOf("It fell to 9.5%. It rose again!\nThen not.")).toEqual([
    "It fell to 9.5%.",
    "It rose again!",
    "Then not.",
  ]);
});

it("reads a movement of this month where the sentence is about the measure", () => {
  expect(claimsIn("Performance improved this month.")).toMatchObject([{ kind: "moved", way: "better" }]);
  expect(claimsIn("The rate of referrals has fallen again this month.")).toMatchObject([{ way: "down" }]);
  expect(claimsIn("Visits were late because sickness rose this month.")).toEqual([]);
  expect(claimsIn("This follows an increase in agency staff this month.")).toEqual([]);
});
