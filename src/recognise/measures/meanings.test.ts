import { expect, it } from "vitest";
import { meaningOf } from "./meanings";

it.each([
  ["% of initial assessments completed in 45 days", "higher"],
  ["% ICPCs completed within 15 days of S47", "higher"],
  ["% of CIN with an up to date visit", "higher"],
  ["% of children with a permanence plan", "higher"],
  ["% in same placement for 2+ years", "higher"],
  ["% Care Leavers in Touch", "higher"],
  ["% Care Leavers in suitable Accommodation", "higher"],
  ["% Care Leavers in EET", "higher"],
  ["% placed within 20 miles of home", "higher"],
  ["% of audits rated Good or Outstanding", "higher"],
  ["% EHCPs issued in 20 weeks", "higher"],
  ["% of return home interviews offered", "higher"],
  ["Re-referrals within 12 months of a previous referral (%)", "lower"],
  ["% CP for 2nd Time", "lower"],
  ["% of children subject to CPP for 2 years +", "lower"],
  ["% children who had three or more placements in the year", "lower"],
  ["Under 13s in residential care", "lower"],
  ["% of children in care Out-of-County more than 20 miles from home", "lower"],
  ["Number of under 16s in unregistered accommodation", "lower"],
  ["% of Supervisions overdue", "lower"],
  ["% NEET", "lower"],
  ["Agency Rate %", "lower"],
  ["Average caseloads", "lower"],
  ["SDQ Average Score", "lower"],
  ["% of audits rated inadequate", "lower"],
  ["% of referrals within 12 months of a previous referral", "lower"],
  ["% of CLA persistently absent", "lower"],
  ["% of children on a CP plan visited in the last 15 days", "higher"],
  ["% of contacts processed in 24 hours", "higher"],
  ["% of care proceedings concluded in 26 weeks", "higher"],
])("%s: %s is better", (name, polarity) => {
  expect(meaningOf(name)).toMatchObject({ polarity });
});

it.each([
  ["% of visits overdue", "lower"],
  ["% Care Leavers not in touch", "lower"],
  ["% No Dentist Check", "lower"],
  ["% of plans not up to date", "lower"],
  ["% of visits not completed on time", "lower"],
  ["% of care leavers in unsuitable accommodation", "lower"],
  ["% of return interviews declined", "lower"],
  ["% not meeting the expected standard", "lower"],
  ["EHCPs issued after 20 weeks", "lower"],
  ["% of social workers with caseloads below 18", "higher"],
  ["% of multi-agency audits completed", "higher"],
  ["% of second stage complaints responded to on time", "higher"],
])("the reversed twin %s: %s is better", (name, polarity) => {
  expect(meaningOf(name)).toMatchObject({ polarity });
});

it.each([
  "Number of contacts",
  "Referrals (per 10,000)",
  "Rate of children in need at point in time (per 10,000)",
  "Section 47 enquiries (per 10,000)",
  "Conversion contact to referral",
  "Children looked after at period end (per 10,000)",
  "Number of missing episodes started in month",
  "Latest number of referrals",
  "Attainment 8 gap between disadvantaged pupils and others",
  "% of children not re-referred within 12 months",
  "Children missing for more than 24 hours",
  "Children with 2 or more missing episodes within 90 days",
  "Agency referrals",
  "% of EHC plans reviewed within two years",
])("%s has no agreed direction", (name) => {
  expect(meaningOf(name)).toBeNull();
});
