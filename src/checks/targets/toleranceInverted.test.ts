import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { toleranceInverted } from "./toleranceInverted";

const messages = (tolerance: string, target: string, name = "% with an up to date dental check") =>
  lookAtRows([
    ["Reference", "Measure", "Tolerance", "Target", "Mar-24", "Jun-24"],
    ["6.12", name, tolerance, target, "52.9%", "54.2%"],
    ["6.4", "% audits completed", "80%", "90%", "88%", "50%"],
  ]).findings.flatMap(({ check, message }) => (check === "tolerance-inverted" ? [message] : []));

it("finds a tolerance above its target where higher is better", () => {
  expect(messages("80%", "70%")).toEqual([
    "The tolerance of 6.12, 80%, lies above its target of 70%, though higher is better.",
  ]);
});

it("finds one below its target where lower is better", () => {
  expect(messages("10%", "15%", "% of repeat referrals")).toEqual([
    "The tolerance of 6.12, 10%, lies below its target of 15%, though lower is better.",
  ]);
});

it("says nothing where the two alone say which way is good", () => {
  expect(messages("80%", "70%", "% that progress to conference")).toEqual([]);
  expect(messages("70%", "80%")).toEqual([]);
});

it("lets a tolerance be the target, and asks of one that is there", () => {
  const count = (name: string, tolerance: string, target: string, good = "") =>
    lookAtRows([
      ["Reference", "Measure", "Good is", "Tolerance", "Target", "Mar-24", "Jun-24"],
      ["6.3", name, good, tolerance, target, "20%", "21%"],
      ["6.4", "% of reviews in time", "High", "80%", "90%", "88%", "91%"],
    ]).findings.filter(({ check }) => check === "tolerance-inverted");
  expect(count("% of visits overdue", "20%", "20%", "Low")).toEqual([]);
  expect(count("% of visits overdue", "", "20%", "Low")).toEqual([]);
  expect(count("% of visits overdue", "15%", "", "Low")).toEqual([]);
  expect(count("% of visits overdue", "15%", "20%", "Low")).toMatchObject([
    {
      why: expect.stringMatching(/ Target and tolerance may have been swapped\.$/) as string,
      published: 0.15,
    },
  ]);
  expect(count("% of visits overdue", "25%", "20%", "Low")).toEqual([]);
  expect(count("% of visits in time", "20%", "20%", "High")).toEqual([]);
  // The column says Low and the name says high: which mark is on the wrong side depends on which of the two is right.
  expect(count("% of visits in time", "15%", "20%", "Low")).toEqual([]);
});

it("does not concern a row without a tolerance, nor one whose way is known from the two alone", () => {
  const { scorecard, judgements } = lookAtRows([
    ["Reference", "Measure", "Good is", "Tolerance", "Target", "Mar-24", "Jun-24"],
    ["6.1", "% of visits in time", "High", "", "90%", "88%", "91%"],
    ["6.2", "% that progress to conference", "", "80%", "90%", "88%", "91%"],
    ["6.3", "% of plans in time", "High", "80%", "90%", "88%", "91%"],
  ]);
  const subject = { ...ALONE, scorecard, judgements };
  expect(judgements.map((judgement) => toleranceInverted.ask(judgement, subject))).toEqual([
    null,
    null,
    expect.objectContaining({ answer: "fine" }),
  ]);
});
