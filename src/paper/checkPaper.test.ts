import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { lookAtTable } from "../../tests/checks/lookAtTable";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const JUNE = lookAtTable("scripts/samples/scorecard-2024-06.tsv").judgements;
const small = lookAtRows([
  ["Reference", "Measure", "Tolerance", "Target", "Dec-24", "Jan-25"],
  ["1.7", "% of referrals which are repeat referrals", "21%", "18%", "18%", "23%"],
  ["6.4", "% of reviews in time", "85%", "90%", "88%", "89%"],
  ["6.6", "Number of visits", "", "", "1,204", "1,250"],
]).judgements;

/** Each claim of a text: its words, whose it is, and what is said to it. */
const claims = (text: string, judgements = JUNE): string[] =>
  checkPaper(fromPlain(text), [judgements]).flatMap((said) =>
    said.claims.map(({ quoted, measure, verdict }) => `${quoted} ${measure?.reference ?? "-"} ${verdict}`),
  );
const verdicts = (text: string, judgements = JUNE) =>
  checkPaper(fromPlain(text), [judgements]).map(({ verdict }) => verdict);

describe("what once was said to agree and is wrong", () => {
  // The scorecard of June 2024 says 91% in touch, a caseload of 21.25, EET 41% in March and 44% in June.
  it.each([
    [
      "Care leavers in touch are at 97%, above the target of 95%.",
      ["97% 7.0 disagrees", "95% 7.0 agrees", "above the target 7.0 disagrees"],
    ],
    [
      "Average caseloads are 19.5, above the target of 16.",
      ["19.5 8.1 disagrees", "16 8.1 agrees", "above the target 8.1 agrees"],
    ],
    ["EET fell to 44% in June 2024.", ["44% 7.7 agrees", "fell 7.7 disagrees"]],
    [
      "91% of children in need had an up to date visit (756 of 861).",
      ["91% 4.1 disagrees", "756 4.1 disagrees", "861 4.1 disagrees"],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
    expect(verdicts(text)).toEqual(["disagrees"]);
  });

  it("a figure that is not the row's does not pass because another of the sentence does", () => {
    expect(claims("Repeat referrals were 24% in June 2024, 100 out of 387.")).toEqual([
      "24% 1.4 disagrees",
      "100 1.4 agrees",
      "387 1.4 agrees",
    ]);
  });
});

describe("words that promise no figure", () => {
  // 1,204 visits in December and 1,250 in January: a person may call that stable, and may not; unchanged it is not.
  it.each([
    ["Number of visits remains stable.", false],
    ["Number of visits is steady.", false],
    ["Number of visits remains unchanged.", true],
  ])("%s", (text, disagrees) => {
    expect(verdicts(text, small).includes("disagrees")).toBe(disagrees);
  });
});

describe("two figures and more in a sentence", () => {
  it.each([
    [
      "% of referrals which are repeat referrals is 26% i.e. 100 out of 387 referrals were repeats.",
      "agrees",
    ],
    ["91% of children in care had an up to date visit, 756 out of 861.", "agrees"],
    ["The ICPC rate was 73 in December, 40 in March and 54 in June.", "agrees"],
    ["The ICPC rate was 73 in December, 41 in March and 54 in June.", "disagrees"],
    ["Average caseloads rose from 17.47 in June 2023 to 21.25 in June 2024.", "agrees"],
    ["Average caseloads fell from 17.47 in June 2023 to 21.25 in June 2024.", "disagrees"],
  ])("%s", (text, verdict) => expect(verdicts(text)).toEqual([verdict]));
});

describe("numbers that are no references and no measures", () => {
  it("a paragraph's number", () => {
    expect(claims("6.5 We reached 75% of children in care with an up to date visit.")).toEqual([
      "75% 6.3 disagrees",
    ]);
    expect(claims("6.3 Staff were pleased with the 12 sessions.")).toEqual(["12 - cannot tell"]);
  });

  it("a sum of money", () => {
    expect(claims("The service spent £1.4 million, and 1.4 million pounds more next year.")).toEqual([]);
  });

  it("a second sentence about something else", () => {
    expect(claims("Repeat referrals were 26%. The training was attended by 45% of managers.")).toEqual([
      "26% 1.4 agrees",
      "45% - cannot tell",
    ]);
  });
});

describe("right sentences that are not denied", () => {
  // June 2024: 79% of 17 to 18 year olds are in touch, 91% of all; plans for a second time 15%, and 33% in March.
  it.each([
    "Of 17 and 18 year olds, 79% are in touch with us as care leavers.",
    "Care leavers are in touch with us in 91% of cases. Of those aged 17 and 18, 79% were in touch.",
    "For care leavers living out of county, 79% are in touch.",
    "Nine of the 60 who started a CP plan had a previous CP plan; at 15% that is less than half of March's 33%, and well under target.",
    "Repeat referrals improved on March (28%), but they remain seven points adrift of the 19% target.",
  ])("%s", (text) => {
    expect(verdicts(text)).not.toContain("disagrees");
  });
});

it("a row that contradicts itself denies neither of its two figures", () => {
  // June 2024 shows 91% beside the working 756/861, which gives 87.8%.
  expect(claims("% of CIC with an up to date visit is 91%.")).toEqual(["91% 6.3 agrees"]);
  expect(claims("% of CIC with an up to date visit is 87.8%.")).toEqual(["87.8% 6.3 cannot tell"]);
  expect(claims("% of CIC with an up to date visit is 89%.")).toEqual(["89% 6.3 disagrees"]);
});

it("a time that leads to a figure is of no figure before it", () => {
  const said = (before: string): string[] =>
    claims(`In June 2023, ${before} of referrals were repeats and in June 2024, 26%.`);
  expect(said("24%")).toEqual(["24% 1.4 agrees", "26% 1.4 agrees"]);
  expect(said("26%")).toEqual(["26% 1.4 disagrees", "26% 1.4 agrees"]);
});

it("a month without a year is the latest of its name", () => {
  expect(claims("Repeat referrals were 26% in June, 28% in March and 20% in September.")).toEqual([
    "26% 1.4 agrees",
    "28% 1.4 agrees",
    "20% 1.4 agrees",
  ]);
  expect(verdicts("In May repeat referrals were 26%.")).toEqual(["cannot tell"]);
});

it("repeat referrals are not the number of referrals", () => {
  expect(claims("Re-referrals were 26%.")).toEqual(["26% 1.4 agrees"]);
  expect(claims("There were 387 referrals.")).toEqual(["387 1.3 agrees"]);
});

it("another's target is not the row's", () => {
  expect(claims("Inadequate audits were at 7% against a target of 5%.")).toEqual([
    "7% - cannot tell",
    "5% - cannot tell",
  ]);
});

describe("what is taken from before", () => {
  it("the subject of the sentence before, of a heading and of a list", () => {
    expect(claims("Repeat referrals have risen. The rate was 26% in June.")).toContain("26% 1.4 agrees");
    expect(claims("## Care leavers\n\n91% were in touch and 78% are in suitable accommodation.")).toEqual([
      "91% 7.0 agrees",
      "78% 7.4 agrees",
    ]);
    expect(claims("Care leavers in EET:\n\n- 44% in June 2024\n- 41% in March 2024")).toEqual([
      "44% 7.7 agrees",
      "41% 7.7 agrees",
    ]);
  });

  it("a heading of an age narrows what is said in full below it", () => {
    expect(claims("## 17-18 year olds\n\n79% of care leavers are in touch.")).toEqual(["79% 7.2 agrees"]);
  });
});

describe("what is not said for certain", () => {
  it.each([
    ["Of these, 60% came from schools.", "a part"],
    ["We expect repeat referrals to be 19% by December.", "a hope"],
    ["Repeat referrals were not 30%.", "a denial"],
    ["Reviews in time were 86% in March 2020.", "a time that is not there"],
  ])("%s (%s)", (text) => expect(verdicts(text, small)).toEqual(["cannot tell"]));
});

describe("hedged words", () => {
  it.each([
    ["Just under 90% of reviews were in time.", "agrees"],
    ["Around 90% of reviews were in time.", "agrees"],
    ["Over 90% of reviews were in time.", "disagrees"],
    ["Nearly 70% of reviews were in time.", "disagrees"],
  ])("%s", (text, verdict) => expect(verdicts(text, small)).toEqual([verdict]));
});

describe("comparisons", () => {
  it.each([
    ["Repeat referrals are above target.", "agrees"],
    ["Repeat referrals are better than target.", "disagrees"],
    ["Reviews in time are within tolerance.", "agrees"],
    ["Reviews in time meet the target.", "disagrees"],
    ["Reviews in time are rated red.", "disagrees"],
    ["Reviews in time are rated amber.", "agrees"],
    ["Reviews in time are 1 percentage point below target.", "agrees"],
    ["Reviews in time are 2 percentage points below target.", "disagrees"],
    ["Reviews in time rose by 1 percentage point since December.", "agrees"],
    ["Visits rose by 46 on the previous month.", "agrees"],
    ["Visits rose by 64 on the previous month.", "disagrees"],
  ])("%s", (text, verdict) => expect(verdicts(text, small)).toEqual([verdict]));
});

it("two scorecards that say one thing are one, and two things are none", () => {
  const other = (latest: string) =>
    lookAtRows([
      ["Reference", "Measure", "Target", "Dec-24", "Jan-25"],
      ["A", "% of reviews in time", "90%", "88%", latest],
      ["B", "% of plans in time", "90%", "88%", "91%"],
    ]).judgements;
  const verdict = (latest: string) =>
    checkPaper(fromPlain("Reviews in time were 89%."), [small, other(latest)]).map((said) => said.verdict);
  expect(verdict("89%")).toEqual(["agrees"]);
  expect(verdict("86%")).toEqual(["cannot tell"]);
});

describe("what the sentence does not settle is no error", () => {
  // June 2024: 15% on a repeat plan (9 of 60), 33% in March; 86% in 45 days in March; 94% of visits to children on plans, 91% in care.
  it.each([
    [
      "a time that is only compared with is not that of the next figure",
      "Repeat plans have more than halved since March, from 33% to 15% (9 of 60).",
    ],
    [
      "what has gone on to a later figure is not the latest",
      "Contacts fell from 2,077 in June 2023 to 1,751 and now 1,626.",
    ],
    ["the same with then", "Referrals were at 405, then at 387."],
    ["whose visits it speaks of is not said", "94% were visited on time (425 of 454)."],
    [
      "what is aimed for is the target",
      "Health assessments are at 80%, 15 points short of the 95% we set ourselves.",
    ],
  ])("%s", (_, text) => {
    expect(claims(text).filter((claim) => claim.endsWith("disagrees"))).toEqual([]);
  });

  it("what is aimed for is held against the target", () => {
    expect(claims("Health assessments are at 80%, short of the 90% we aim for.")).toContain(
      "90% 6.5 disagrees",
    );
  });

  it("a time that a later part says something of is that of its figure", () => {
    expect(claims("Repeat plans have fallen since March, when it was 30%.")).toContain("30% 5.2 disagrees");
  });

  it("a question heads its answer", () => {
    expect(claims("Q. And care leavers?\nA. We are in touch with 91%.")).toEqual(["91% 7.0 agrees"]);
    expect(claims("Q. And care leavers?\nA. We are in touch with 93%.")).toEqual(["93% 7.0 disagrees"]);
  });
});

describe("times, shares and counts in free words", () => {
  // The scorecard: 130 enquiries per 10,000 after 179 in March and 142 in December; EET 44% after 41% and 40%; five of 454
  // on a plan for two years; 25% of contacts became referrals; in touch 91%.
  it.each([
    [
      "Section 47 activity dropped from 179 to 130 per 10,000 between March and June.",
      ["179 3.0 agrees", "130 3.0 agrees", "dropped 3.0 agrees"],
    ],
    [
      "Care leavers in EET rose by 4 points between December 2023 and June 2024.",
      ["4 points 7.7 agrees", "rose 7.7 agrees"],
    ],
    ["There were 405 referrals between March and June.", ["405 1.3 cannot tell"]],
    ["A quarter of contacts went on to become referrals.", ["A quarter 1.1 agrees"]],
    ["A third of contacts went on to become referrals.", ["A third 1.1 disagrees"]],
    ["Half of our care leavers are in touch.", ["Half 7.0 disagrees"]],
    ["Five children have been on a plan for more than two years.", ["Five 5.1 agrees"]],
    ["Six children have been on a plan for more than two years.", ["Six 5.1 disagrees"]],
    [
      "Care leavers are in touch at 91% for the first time.",
      ["91% 7.0 agrees", "for the first time 7.0 cannot tell"],
    ],
    ["Children in care: 861, a rate of 59.", ["861 6.0 agrees", "59 6.0 agrees"]],
    ["Children in care: 816.", ["816 6.0 disagrees"]],
    ["17% have moved three or more times in a year.", ["17% 6.4 agrees"]],
    [
      "Children looked after are at 59 per 10,000, below that of similar authorities (69).",
      ["59 6.0 agrees", "below that of similar authorities 6.0 agrees", "69 6.0 agrees"],
    ],
    // 47% a year before, 43% in September: since when is not said.
    ["EET is 44%, a point over what it was.", ["44% 7.7 agrees", "a point 7.7 cannot tell"]],
    ["There were 387 referrals over June.", ["387 1.3 agrees"]],
    // A number that names nothing of its own may count anything; one that stands for the measure does not.
    ["861 children were looked after. Over the month 23 came in.", ["861 6.0 agrees", "23 6.0 cannot tell"]],
    ["Referrals were 387. It was 400 in March.", ["387 1.3 agrees", "400 1.3 disagrees"]],
    ["In the nine months to June we received 15,275 contacts.", ["15,275 1.0 cannot tell"]],
    ["In the third quarter of the year 91% of care leavers were in touch.", ["91% 7.0 cannot tell"]],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it("a paragraph that names an age alone goes on with what the one before was about", () => {
    expect(claims("Suitable accommodation was 78%.\n\nFor 17 and 18 year olds it is 68%.")).toEqual([
      "78% 7.4 agrees",
      "68% 7.5 agrees",
    ]);
    expect(
      claims(
        "# Care leavers\n\nSuitable accommodation was 78%.\n\n# Contacts\n\nFor 17 and 18 year olds it is 68%.",
      )[1],
    ).not.toContain("agrees");
  });
});
