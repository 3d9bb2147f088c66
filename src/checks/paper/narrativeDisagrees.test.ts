import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ALONE } from "../run/subject";
import { narrativeDisagrees } from "./narrativeDisagrees";

const said = (narrative: string) =>
  lookAtRows([
    ["Reference", "Measure", "Tolerance", "Target", "Dec-24", "Jan-25", "Narrative"],
    ["1.7", "% of referrals which are repeat referrals", "21%", "18%", "18%", "23%", narrative],
    [
      "6.4",
      "% of reviews in time",
      "85%",
      "90%",
      "88%",
      "89%",
      "Reviews were late over Christmas because of sickness in two teams.",
    ],
    [
      "6.5",
      "% of visits in time",
      "85%",
      "90%",
      "88%",
      "95%",
      "Visits are done by the whole team, and recorded on the same day.",
    ],
  ]).findings.flatMap(({ check, message }) => (check === "narrative-disagrees" ? [message] : []));

it("finds another figure than the row's", () => {
  expect(said("Repeat referrals were 22% in January 2025, mostly from schools.")).toEqual([
    "The text about 1.7 says “22%”. The value of Jan-25 is 23%.",
  ]);
  expect(said("They rose from 18% to 25%, mostly from schools.")).toEqual([
    "The text about 1.7 says “25%”. The value of Jan-25 is 23%.",
  ]);
  // However far off: whose share it is, is not in doubt.
  expect(said("Repeat referrals rose to 92% in January 2025.")).toEqual([
    "The text about 1.7 says “92%”. The value of Jan-25 is 23%.",
  ]);
  expect(said("They rose to 92%.")).toEqual(["The text about 1.7 says “92%”. The value of Jan-25 is 23%."]);
  expect(said("92% of audits were good.")).toEqual([]);
  // It may be the rate of some weeks.
  expect(said("They rose from 18% to 25% after the holidays, mostly from schools.")).toEqual([]);
  expect(said("This compares with a target of 20% that was set in the spring.")).toEqual([
    "The text about 1.7 says “20%”. The target is 18%.",
  ]);
});

it("finds a sentence that contradicts the status", () => {
  expect(
    said(
      "The rate is in line with target and with our neighbouring councils.".replace(
        " and with our neighbouring councils",
        "",
      ),
    ),
  ).toEqual([
    "The text about 1.7 says “in line with target”. Red: 23% is above the target of 18% and above the tolerance of 21% (lower is better).",
  ]);
});

it("is content with what is so, and with what is of something else", () => {
  for (const right of [
    "Repeat referrals were 23% in January 2025, mostly from schools.",
    "They rose from 18% to 23% after the holidays.",
    "Of those, 60% in January 2025 came from schools.",
    "We aim to be in line with target by the summer.",
  ]) {
    expect(said(right), right).toEqual([]);
  }
});

it("says nothing of a target that is met where it is in doubt which way is good", () => {
  const found = (polarity: string, value: string) =>
    lookAtRows([
      ["Reference", "Measure", "Good is", "Target", "Dec-24", "Jan-25", "Narrative"],
      ["6.4", "% of reviews in time", polarity, "90%", "88%", value, "The target has been met."],
      ["6.5", "% of visits in time", "High", "90%", "88%", "89%", "Visits are done by the whole team."],
    ]).findings.map(({ check }) => check);
  expect(found("High", "85%")).toEqual(["narrative-disagrees"]);
  // Were low good, 95% would miss a target of 90%, and the sentence would be wrong.
  expect(found("Low", "95%")).toEqual(["polarity-conflict"]);
  expect(found("Low", "85%")).toEqual(["polarity-conflict"]);
});

it("says nothing of a target that is met where target and tolerance may have been exchanged", () => {
  const found = (tolerance: string, narrative: string) =>
    lookAtRows([
      ["Reference", "Measure", "Good is", "Target", "Tolerance", "Dec-24", "Jan-25", "Narrative"],
      ["6.4", "% of reviews in time", "High", "90%", tolerance, "83%", "82%", narrative],
      ["6.5", "% of visits in time", "High", "90%", "85%", "88%", "91%", "Visits are done by all."],
    ]).findings.map(({ check }) => check);
  expect(found("85%", "The target has been met.")).toEqual(["narrative-disagrees"]);
  expect(found("95%", "The target has been met.")).toEqual(["tolerance-inverted"]);
  // So is its colour: 82% misses both marks, and would reach neither were they exchanged.
  expect(found("85%", "It was rated green in January 2025.")).toEqual(["narrative-disagrees"]);
  expect(found("95%", "It was rated green in January 2025.")).toEqual(["tolerance-inverted"]);
  // A figure is wrong whichever way is good.
  expect(found("95%", "It was 81% in January 2025.")).toEqual(["tolerance-inverted", "narrative-disagrees"]);
});

it("takes a number beside the row for no sentence", () => {
  expect(said("22")).toEqual([]);
  expect(said(" ")).toEqual([]);
});

it("does not concern a row beside which no sentence stands", () => {
  const { scorecard, judgements } = lookAtRows([
    ["Ref", "Measure", "Target", "Dec-24", "Jan-25", "Narrative"],
    ["6.4", "% of reviews in time", "90%", "88%", "89%", " "],
    ["6.5", "% of visits in time", "90%", "88%", "95%", "Visits are done by the whole team."],
  ]);
  const subject = { ...ALONE, scorecard, judgements };
  expect(judgements.map((judgement) => narrativeDisagrees.ask(judgement, subject))).toEqual([
    null,
    { answer: "fine" },
  ]);
});

it("shows the sentence and both cells", () => {
  const { findings } = lookAtRows([
    ["Reference", "Measure", "Tolerance", "Target", "Dec-24", "Jan-25", "Narrative"],
    [
      "6.4",
      "% of reviews in time",
      "85%",
      "90%",
      "88%",
      "89%",
      "Staff were ill. It was 87% in January 2025.",
    ],
    ["6.5", "% of visits in time", "85%", "90%", "88%", "95%", "Visits are done by the whole team."],
  ]);
  expect(findings.filter(({ check }) => check === "narrative-disagrees")).toMatchObject([
    {
      cells: [
        { row: 1, column: 6 },
        { row: 1, column: 5 },
      ],
      why: "The sentence is: “It was 87% in January 2025.”",
      published: "87%",
      expected: "89%",
    },
  ]);
});
