import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const MONTHS = ["Apr-24", "May-24", "Jun-24", "Jul-24", "Aug-24", "Sep-24"];
const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", ...MONTHS],
    ["1", "% of reviews in time", "High", "90%", "92%", "85%", "86%", "88%", "91%", "93%"],
    ["2", "Number of visits", "", "", "410", "402", "395", "399", "390", "381"],
    ["3", "Average days to adoption", "Low", "426", "455", "450", "452", "440", "436", "431"],
  ]).judgements,
];

/** The verdict on the last claim of a sentence. */
const last = (text: string) => checkPaper(fromPlain(text), cards).at(-1)?.claims.at(-1);

describe("what is so of several months in a row", () => {
  it.each([
    // It had risen before as well: which one is counted as the third cannot be told.
    ["Reviews in time rose for the third month.", "cannot tell"],
    ["Reviews in time rose for the third month running.", "cannot tell"],
    ["Reviews in time rose for the fourth month running.", "agrees"],
    ["Reviews in time rose for the fourth month.", "agrees"],
    ["Reviews in time rose for four months in a row.", "agrees"],
    ["Reviews in time rose for the fifth consecutive month.", "disagrees"],
    ["Reviews in time have improved each month since May.", "agrees"],
    ["Reviews in time have improved every month since April.", "disagrees"],
    ["Reviews in time have improved every month since April bar one.", "cannot tell"],
    ["Reviews in time met the target in each of the last two months.", "agrees"],
    ["Reviews in time met the target in each of the last three months.", "disagrees"],
    ["Reviews in time rose in two of the last three months.", "cannot tell"],
    ["Reviews in time rose for the third quarter running.", "cannot tell"],
    ["Visits fell for the second month running.", "agrees"],
    ["Visits fell for the third month running.", "disagrees"],
  ])("%s", (text, verdict) => expect(last(text)).toMatchObject({ kind: "run", verdict }));
});

describe("the highest, the lowest and the best", () => {
  it.each([
    ["Reviews in time were 93%, the highest since April.", "agrees"],
    ["Reviews in time were 93%, the highest this year.", "agrees"],
    ["Reviews in time were 93%, the lowest this year.", "disagrees"],
    ["Visits were 381, the lowest for six months.", "agrees"],
    ["Visits were 381, the highest in the last three months.", "disagrees"],
    ["Reviews in time were 93%, the best of the financial year.", "agrees"],
    ["Visits were 381, the best of the year.", "cannot tell"],
    ["Visits were 381, the lowest for two years.", "cannot tell"],
    ["The highest number of visits in the last three months was 399 in July.", "agrees"],
  ])("%s", (text, verdict) => {
    const claims = checkPaper(fromPlain(text), cards).flatMap((one) => one.claims);
    expect(claims.find(({ kind }) => kind === "rank")).toMatchObject({ verdict });
  });
});

describe("a time as long as a measure counts it", () => {
  it.each([
    ["Adoption took 431 days on average.", "431 days", "agrees"],
    ["Adoption took 441 days on average.", "441 days", "disagrees"],
    ["Adoption took 431 days on average, 5 days fewer than in August.", "5 days", "agrees"],
    ["Adoption took 431 days on average, 7 days fewer than in August.", "7 days", "disagrees"],
  ])("%s", (text, figure, verdict) => {
    const claims = checkPaper(fromPlain(text), cards).flatMap((one) => one.claims);
    expect(claims.find(({ quoted }) => quoted === figure)).toMatchObject({ verdict });
  });

  it("is no figure of other measures", () =>
    expect(last("Reviews were held within 20 days.")).toBeUndefined());
});

describe("years beside quarters are no steps of theirs", () => {
  const quarters = lookAtRows([
    [
      "Ref",
      "Measure",
      "Aim",
      "2022/23",
      "2023/24",
      "Q3 23/24",
      "Q4 23/24",
      "Q1 24/25",
      "Q2 24/25",
      "Q3 24/25",
    ],
    [
      "1",
      "Children looked after at quarter end",
      "Minimise",
      "348",
      "336",
      "341",
      "336",
      "331",
      "325",
      "318",
    ],
    ["2", "% of reports on time", "Maximise", "61%", "66%", "64%", "68%", "71%", "75%", "73%"],
  ]).judgements;
  it.each([
    ["318 children are looked after, down for the fourth quarter in a row.", "agrees"],
    ["73% of reports were on time, down from 75%.", "agrees"],
    ["Reports on time fell back to 73%.", "agrees"],
    ["Reports on time rose to 73%.", "disagrees"],
    ["Reports on time fell for the second quarter in a row.", "disagrees"],
  ])("%s", (text, verdict) => {
    const said = checkPaper(fromPlain(text), [quarters]);
    expect(said.at(-1)?.verdict).toBe(verdict);
  });
});

it("“has never been higher” is no movement that did not happen", () => {
  const claims = checkPaper(
    fromPlain("Reviews in time stand at 93%; it has never been higher."),
    cards,
  ).flatMap((said) => said.claims);
  // Before what the scorecard shows it may have been.
  expect(claims.map(({ verdict }) => verdict)).toEqual(["agrees", "cannot tell"]);
});

describe("in so many of several periods", () => {
  const months = lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Aug-25", "Sep-25", "Oct-25", "Nov-25", "Dec-25", "Jan-26"],
    ["1", "% of conferences in time", "High", "80%", "72%", "70%", "76%", "81%", "83%", "79%"],
    ["2", "Number of contacts", "Low", "", "1240", "1312", "1405", "1288", "1106", "1377"],
  ]).judgements;
  it.each([
    // 72, 70, 76 and 79 are below 80.
    ["Conferences in time were below target in four of the last six months.", ["agrees"]],
    ["Conferences in time were below target in five of the last six months.", ["disagrees"]],
    ["Conferences in time were below target in two of six months.", ["disagrees"]],
    ["Conferences in time met the target in two of the last six months.", ["agrees"]],
    ["Contacts exceeded 1,300 in three of the last six months.", ["agrees"]],
    ["Contacts exceeded 1,300 in two of the last six months.", ["disagrees"]],
    // The scorecard does not go back so far.
    ["Conferences in time were below target in four of the last nine months.", ["cannot tell"]],
  ])("%s", (text, expected) => {
    const said = checkPaper(fromPlain(text), [months]);
    expect(said.flatMap(({ claims }) => claims.map(({ verdict }) => verdict))).toEqual(expected);
  });

  // 1,405 + 1,288 + 1,106 + 1,377 = 5,176.
  it.each([
    ["There have been 1,377 contacts since October.", "disagrees"],
    ["There have been 5,176 contacts since October.", "agrees"],
    ["Since October there have been 5,176 contacts.", "agrees"],
  ])("a number of all since then is none of one month: %s", (text, verdict) =>
    expect(checkPaper(fromPlain(text), [months]).map((said) => said.verdict)).toEqual([verdict]),
  );

  it.each([
    // 70, 76, 81, 83: three rises, and then a fall.
    ["Conferences in time rose to 83% in December, for the third month running.", ["agrees"]],
    ["Conferences in time fell again, for the third month running.", ["disagrees"]],
    ["Conferences in time rose to 83% in December, the third monthly rise in a row.", ["agrees"]],
    ["Conferences in time rose to 83% in December, for the third time since May.", []],
  ])("%s", (text, expected) => {
    const claims = checkPaper(fromPlain(text), [months]).flatMap((said) => said.claims);
    expect(claims.filter(({ kind }) => kind === "run").map(({ verdict }) => verdict)).toEqual(expected);
  });

  it.each([
    // In November and December they were 1,288 and 1,106.
    ["Contacts, at 1,377, are over 1,300 for the first time since October.", "agrees"],
    ["Contacts, at 1,377, are over 1,350 for the first time.", "disagrees"],
  ])("on a side for the first time: %s", (text, verdict) => {
    const claims = checkPaper(fromPlain(text), [months]).flatMap((said) => said.claims);
    expect(claims.filter(({ kind }) => kind === "first time").map((claim) => claim.verdict)).toEqual([
      verdict,
    ]);
  });

  it("how often something was so is not counted", () => {
    const said = checkPaper(fromPlain("Conferences in time fell, for the fourth time this year."), [months]);
    expect(said.map(({ verdict }) => verdict)).toEqual(["cannot tell"]);
  });
});
