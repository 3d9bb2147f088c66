import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    [
      "Ref",
      "Measure",
      "Polarity",
      "Baseline",
      "Target",
      "Comparator average",
      "Q2 22/23",
      "Q1 23/24",
      "Q2 23/24",
    ],
    ["1", "% of contacts screened within one day", "High", "80%", "90%", "", "81%", "84%", "86%"],
    ["3", "Social workers with a caseload above 20", "Low", "", "10", "", "41", "28", "24"],
    ["4", "% of reviews held in time", "High", "", "85%", "", "80%", "82%", "84%"],
    ["2", "% of referrals that are repeat referrals", "Low", "21%", "18%", "22%", "20%", "18%", "16%"],
  ]).judgements,
];

const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
  );

it.each([
  // A share in words and the figure in brackets are of the same.
  ["A quarter of referrals (16%) were repeat referrals.", "A quarter disagrees"],
  // What is an improvement on last year's is not of last year, nor is what follows.
  [
    "86% of contacts were screened within one day, an improvement on the same period last year (81%); 16% of referrals were repeat referrals.",
    "16% agrees",
  ],
  ["Repeat referrals have fallen from 21% at the baseline to 16%.", "21% agrees"],
  // One writer calls 84% beside 85% in line, another does not; 86% beside 90% nobody does.
  ["Reviews held in time, at 84%, are in line with the target.", "in line with the target cannot tell"],
  ["86% of contacts were screened, in line with the target.", "in line with the target disagrees"],
  ["Repeat referrals have fallen from 20% at the baseline to 16%.", "20% disagrees"],
  ["Repeat referrals, at 16%, are below the comparator average of 22%.", "22% agrees"],
  ["Repeat referrals, at 16%, are below the comparator average of 23%.", "23% disagrees"],
  ["Repeat referrals, at 16%, have overtaken the comparator average of 22%.", "22% agrees"],
  // Where low is good, who is ahead is below; who is above may be called so by one who thinks of the figure alone.
  [
    "Repeat referrals, at 16%, are ahead of the comparator average.",
    "ahead of the comparator average agrees",
  ],
  ["Repeat referrals, at 16%, are six points ahead of the comparator average.", "six points agrees"],
  ["Repeat referrals, at 16%, are five points ahead of the comparator average.", "five points disagrees"],
  [
    "Repeat referrals, at 16%, are behind the comparator average.",
    "behind the comparator average cannot tell",
  ],
  [
    "Repeat referrals, at 16%, are as good as the comparator average.",
    "as good as the comparator average agrees",
  ],
  [
    "Repeat referrals, at 16%, are not as good as the comparator average.",
    "as good as the comparator average disagrees",
  ],
  ["Repeat referrals, at 16%, are half the proportion among comparators.", "half the proportion cannot tell"],
  // Who is above whom is not asked where it is said of the other.
  ["The comparator average for repeat referrals is 22%, lower than ours.", "lower than cannot tell"],
  // The number of a name is no figure.
  ["Social workers with a caseload above 20 have dropped to 24 from 28 in quarter one.", "24 agrees"],
  ["Social workers with a caseload above 20 have dropped to 24 from 29 in quarter one.", "29 disagrees"],
  // Without a tolerance nobody knows how far amber goes.
  ["86% of contacts were screened within one day and this is amber.", "amber cannot tell"],
  ["86% of contacts were screened within one day and this is green.", "green disagrees"],
])("%s", (text, claim) => expect(said(text)).toContain(claim));

const bounds = [
  lookAtRows([
    ["Ref", "Measure", "High or low good", "Sep-24", "Oct-24", "Target", "Red if", "Eng avg"],
    ["C4", "% CP plans open 2 years or more", "Low", "2.8%", "1.6%", "2.0%", "4.0%", "2.1%"],
    ["C2", "% CP plans that are repeat plans", "Low", "25%", "22%", "20%", "25%", "24%"],
    ["D4", "% of looked after children with 3+ moves", "Low", "12%", "10%", "9%", "12%", "10%"],
  ]).judgements,
];
it.each([
  // A threshold is any limit; a figure that is none of them is denied.
  ["1.6% of CP plans had lasted 2 years or more, under the 2.0% threshold.", "2.0%", "cannot tell"],
  ["1.6% of CP plans had lasted 2 years or more, under the 4.0% threshold.", "4.0%", "agrees"],
  ["1.6% of CP plans had lasted 2 years or more, under the 3.0% threshold.", "3.0%", "disagrees"],
  ["C4 CP plans 2 years or more 1.6% (Eng 2.1%)", "2.1%", "agrees"],
  // It is below England's, which has 2.1%; and what it has come to is no figure of September.
  ["CP plans open 2 years or more are at 1.6%, below 2.1% nationally.", "2.1%", "agrees"],
  ["CP plans open 2 years or more are at 1.6%, below 2.2% nationally.", "2.2%", "disagrees"],
  ["CP plans open 2 years or more were down 1.2 points on September at 1.6%.", "1.6%", "agrees"],
  ["CP plans open 2 years or more were down 1.2 points on September at 2.8%.", "2.8%", "disagrees"],
  // “Moves” names something else than the repeat plans before it: a row has the word in its name.
  ["Since September, repeat CP plans are down 3 points; moves are down 2 points.", "3 points", "agrees"],
  ["Since September, repeat CP plans are down 3 points; moves are down 2 points.", "2 points", "cannot tell"],
])("%s", (text, figure, verdict) => {
  const claims = checkPaper(fromPlain(text), bounds).flatMap((one) => one.claims);
  expect(claims.find(({ quoted }) => quoted === figure)?.verdict ?? "cannot tell").toBe(verdict);
});
