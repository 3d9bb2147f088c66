import { expect, it } from "vitest";
import { claimsIn, onlyFigure, sentencesOf } from "./claims";

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

it("reads nothing of a side or a rating that is hoped for, and which side it is", () => {
  expect(claimsIn("It is still above the target.")).toMatchObject([{ kind: "above" }]);
  expect(claimsIn("It is BELOW target.")).toMatchObject([{ kind: "below" }]);
  expect(claimsIn("The measure is rated amber.")).toMatchObject([
    { kind: "rated", status: "amber", quoted: "is rated amber" },
  ]);
  expect(claimsIn("We expect that it is rated green by March.")).toEqual([]);
  expect(claimsIn("It is nearly now above target.")).toEqual([]);
  expect(claimsIn("The meeting is Green Lane's.")).toEqual([]);
});

it("reads a value of one month alone, and a target apart from a value", () => {
  expect(claimsIn("It was 23% in January 2025 and in March 2025.")).toEqual([]);
  expect(claimsIn("It was 23% at the end.")).toEqual([]);
  expect(claimsIn("Against 90% target it was 88% in January 2025.")).toMatchObject([
    { kind: "target", quoted: "90%" },
    { kind: "value", quoted: "88%" },
  ]);
  expect(claimsIn("IN JANUARY 2025 IT WAS 23%.")).toMatchObject([{ kind: "value", quoted: "23%" }]);
});

it("reads no sentence of more than six hundred letters", () => {
  const padded = (letters: number) => "The target is 90%.".padStart(letters, "a ");
  expect(claimsIn(padded(600))).toHaveLength(1);
  expect(claimsIn(padded(601))).toEqual([]);
  expect(onlyFigure("They were 23%.".padStart(600, "a "))).toHaveLength(1);
  expect(onlyFigure("They were 23%.".padStart(601, "a "))).toEqual([]);
});

it("takes the only figure of a sentence that names no month, and hopes for nothing", () => {
  expect(onlyFigure("Visits in time: 91.5%")).toMatchObject([
    { kind: "some", quoted: "91.5%", figure: { number: 0.915 } },
  ]);
  expect(onlyFigure("Visits in time: 91% and 92%")).toEqual([]);
  expect(onlyFigure("Visits in time, JANUARY 2025: 91%")).toEqual([]);
  expect(onlyFigure("Visits in time should be 91%")).toEqual([]);
  expect(onlyFigure("Visits in time")).toEqual([]);
});

it("cuts at blanks and empty lines, and keeps no empty sentence", () => {
  expect(sentencesOf("  It fell.   It rose.\n\n  Then not; it stayed.  \n ")).toEqual([
    "It fell.",
    "It rose.",
    "Then not;",
    "it stayed.",
  ]);
  expect(sentencesOf("")).toEqual([]);
});
