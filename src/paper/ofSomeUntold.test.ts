import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const ROWS = [
  ["Ref", "Measure", "Polarity", "Target", "Neighbours", "Aug-24", "Dec-24", "Jan-25"],
  ["1", "% of social work posts that are vacant", "Low", "10%", "14%", "19%", "17%", "16%"],
  ["2", "Average caseload of social workers", "Low", "15", "16", "18.2", "17.4", "16.9"],
  ["3", "% re-referrals within 12 months", "Low", "20%", "21%", "23%", "20%", "19%"],
  ["4", "Number of contacts", "", "", "", "1204", "1351", "1377"],
  ["5", "% of children in care with a health assessment", "High", "90%", "", "84%", "86%", "87%"],
];
const cards = [lookAtRows(ROWS).judgements];

const denied = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.flatMap(({ quoted, verdict }) => (verdict === "disagrees" ? [quoted] : [])),
  );

it.each([
  "The vacancy rate fell to 16%. In the MASH it is 22%. In August it was 30%.",
  "The vacancy rate fell to 16%. In the MASH the rate is 22%, down from 30% in August.",
  "Caseloads average 16.9. The highest caseload in the service is 27. In August it was 31.",
  "Re-referrals are at 19%. Of these, 40% had been open for less than a month. In August it was 35%.",
  "Re-referrals are at 19%. Our best performing neighbour has 12%. In December it had 14%.",
  "Re-referrals are at 19%. Our peer authority has 31%. In December it had 33%.",
  "Re-referrals are at 19%. An authority like ours has 31%.",
  "Re-referrals are at 19%, against 31% in our neighbouring authority.",
  "Re-referrals are at 19%. One of our statistical neighbours has 31%.",
  "Re-referrals are at 19%. The best performing authority has 9%.",
  "Re-referrals are at 19%. In three comparable councils they run at 25% to 28%.",
  "The press reported that 30% of re-referrals come within 12 months. Re-referrals are at 19%.",
  "The DfE's adviser said that re-referrals were 28%. They are at 19%.",
  "The police attended 91% of them, health 77%.",
  // 9 + 7 = 16, 10 + 9 = 19.
  "The vacancy rate is 16%: 9% unfilled and 7% on long leave.",
  "Re-referrals, 10% of the same kind and 9% of another, were 19% in all.",
  "Re-referrals are at 19%. Our improvement partner has 14%. In December it had 13%.",
  "Contacts were 1,377. The contact centre cost us 1,400 hours of overtime. In August it was 1,100.",
  "Re-referrals are at 19%. Inspectors found that 30% of such children do well.",
])("denies nothing that is said of some whom no row counts: %s", (text) => expect(denied(text)).toEqual([]));

it.each([
  ["The vacancy rate fell to 22%.", "22%"],
  ["The MASH took 1,977 contacts.", "1,977"],
  ["The Director reported that re-referrals were 28%.", "28%"],
  // 9 + 6 is not 16.
  ["The vacancy rate was 9% for posts, and it was 6% in December.", "6%"],
  ["The highest average caseload was 27 in August.", "27"],
  ["Re-referrals are at 19%. Our neighbours are at 12%.", "12%"],
  ["Re-referrals are at 19%. Our peer authorities have 12%.", "12%"],
  ["Re-referrals are at 19%. The peer authority average is 12%.", "12%"],
])("denies what is said of all: %s", (text, quoted) => expect(denied(text)).toContain(quoted));
