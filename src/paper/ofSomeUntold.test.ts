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
  "Re-referrals are at 19%. Our improvement partner has 14%. In December it had 13%.",
  "Contacts were 1,377. The contact centre cost us 1,400 hours of overtime. In August it was 1,100.",
  "Re-referrals are at 19%. Inspectors found that 30% of such children do well.",
])("denies nothing that is said of some whom no row counts: %s", (text) => expect(denied(text)).toEqual([]));

it.each([
  ["The vacancy rate fell to 22%.", "22%"],
  ["The MASH took 1,977 contacts.", "1,977"],
  ["The highest average caseload was 27 in August.", "27"],
  ["Re-referrals are at 19%. Our neighbours are at 12%.", "12%"],
  ["Re-referrals are at 19%. Our peer authorities have 12%.", "12%"],
  ["Re-referrals are at 19%. The peer authority average is 12%.", "12%"],
])("denies what is said of all: %s", (text, quoted) => expect(denied(text)).toContain(quoted));
