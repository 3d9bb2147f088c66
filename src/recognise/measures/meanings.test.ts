import { describe, expect, it } from "vitest";
import { namesOf } from "../../../tests/support/measureNames";
import { meaningOf } from "./meanings";

it.each([
  ["% of initial assessments completed in 45 days", "higher"],
  ["Calls resolved at first contact", "higher"],
  ["Laptop requests fulfilled in 5 days", "higher"],
  ["% reaching the phonics standard in year 1", "higher"],
  ["% of patients admitted, transferred or discharged within 4 hours", "higher"],
  ["% of talking therapy patients who recover", "higher"],
  ["Older people receiving reablement who are still at home after 91 days", "higher"],
  ["Average handover time at hospital", "lower"],
  ["Falls per 1,000 bed days", "lower"],
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
  ["% of EHC plans reviewed within two years", "higher"],
  ["% of children not re-referred within 12 months", "higher"],
  ["Average days entering care to placement with adopters", "lower"],
  ["% of children meeting developmental milestones", "higher"],
  ["Reports about non-collection of waste (minimise)", "lower"],
  ["% of contacts leading to a referral (maximise)", "higher"],
  // What one is satisfied with may be bad.
  ["% of tenants satisfied with the outcome of their ASB complaint", "higher"],
  ["% of tenants dissatisfied with the handling of complaints", "lower"],
  ["Carers assessments completed", "higher"],
  ["% of pupils with SEN support making expected progress", "higher"],
  ["DoLS assessments completed", "higher"],
  ["Backlog of assessments", "lower"],
  ["Assessment backlog", "lower"],
  ["Rough sleepers counted", "lower"],
  ["Number of people sleeping rough", "lower"],
  ["Homes empty for more than six months", "lower"],
  ["Uncollected bins", "lower"],
  ["Tickets still open", "lower"],
  ["Applications pending", "lower"],
  ["Foster carers de-registered", "lower"],
  ["Street lights out", "lower"],
  ["Falls in care homes", "lower"],
  ["Children open to the YJS in ETE (%)", "higher"],
  ["In-house placements", "higher"],
  ["Homelessness cases closed successfully", "higher"],
  ["Adoption: days from entering care to placement", "lower"],
  ["% of properties with a valid landlord gas safety record", "higher"],
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
  "Children missing for more than 24 hours",
  "Children with 2 or more missing episodes within 90 days",
  "Agency referrals",
  "Market share",
  "Attainment at or below the national average",
  "Average length of time on a CP plan",
  "Number of reported hate crimes",
])("%s has no agreed direction", (name) => {
  expect(meaningOf(name)).toBeNull();
});

it.each([
  [
    "a plan by the second review is no second plan",
    "% of CLA with a permanence plan at the second review",
    "higher",
  ],
  ["readmitted soon", "Readmissions within 28 days", "lower"],
  ["admitted again soon", "Hospital admissions within 30 days of discharge", "lower"],
  ["escalated soon", "Complaints escalated within 20 working days", "lower"],
  ["outside of a span", "% of assessments completed outside of 45 days", "lower"],
  ["outside of a timescale", "ICPCs held outside of timescale", "lower"],
  ["waiting less than", "% of patients waiting less than 18 weeks", "higher"],
  ["below a good share", "% of pupils with attendance below 90%", "lower"],
  ["caseloads at or below", "Social workers with a caseload at or below 15", "higher"],
  ["cost per", "Cost per looked after child", "lower"],
  ["re-opened", "Cases closed and re-opened within 6 months", "lower"],
  ["seen alone", "% of children seen alone at statutory visit", "higher"],
  ["in accordance with", "LAC reviews held in accordance with regulations", "higher"],
  ["changes of school", "% of CLA with changes of school", "lower"],
  ["recruited", "In-house foster carers recruited", "higher"],
  ["answered in seconds", "% of calls answered in 15 seconds", "higher"],
  ["uptime", "Website uptime", "higher"],
  ["time taken", "Average time taken to process claims", "lower"],
  ["not visited for long", "Children not visited for more than 6 weeks", "lower"],
  ["outside a span that is named", "% of EHC plans issued outside the 20 week timescale", "lower"],
  ["non turns one word", "% of non-domestic rates collected", "higher"],
  ["non turns its word", "% of non-decent homes", "lower"],
  ["under fives", "Health assessments up to date - under 5s", "higher"],
  ["conceptions under 18", "Conception rate under 18", "lower"],
  ["a second plan soon", "A second plan within 2 years of the previous plan ending", "lower"],
  ["a plan for long", "Number of children subject of a plan for two years or more", "lower"],
  ["what is counted stands behind with", "Crimes with a positive outcome", "higher"],
  ["a bound before what it bounds", "Schools with fewer than 5% persistent absence", "higher"],
  ["a bound before what is good", "Pupils with less than 50% attendance", "lower"],
  ["a case that is closed soon", "Percentage of cases closed in 8 weeks", "higher"],
  ["a placement that ends soon", "Placements ended within 28 days", "lower"],
  ["waiting that has its target", "Queue calls answered within target", "higher"],
  ["timeliness in days", "Adoption timeliness A1 (days)", "lower"],
  ["reported says since when", "% of fly-tips cleared within 24 hours of being reported", "higher"],
  ["fixed is not mended", "Fixed term exclusions", "lower"],
  ["not recorded", "Supervision not recorded", "lower"],
  ["not up to date", "Health assessments not up to date", "lower"],
  ["at or below a level", "Pupils at or below expected level", "lower"],
  ["missing from a record", "Records with missing ethnicity", "lower"],
  ["a plan that is old", "% of pathway plans more than 6 months old", "lower"],
  ["requiring improvement", "% of audits requiring improvement", "lower"],
  ["admitted to care for good", "Admissions to residential care per 100,000", "lower"],
  ["few changes", "Children with less than 3 social workers in a year", "higher"],
])("%s: “%s”, %s is better", (_, name, polarity) => {
  expect(meaningOf(name)).toMatchObject({ polarity });
});

describe("names of seventeen hundred measures", () => {
  const ways = ["higher", "lower", "none"] as const;
  it("are never taken for certain the wrong way", () => {
    const wrong = ways.flatMap((way) =>
      namesOf(way).filter((name) => {
        const meaning = meaningOf(name);
        return meaning?.certain === true && meaning.polarity !== way;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("are unknown in at most a tenth where a reader would know", () => {
    const known = [...namesOf("higher"), ...namesOf("lower")];
    expect(known.filter((name) => meaningOf(name) === null).length).toBeLessThan(known.length / 10);
  });

  it("are hardly ever guessed wrong where it is not certain", () => {
    const known = (["higher", "lower"] as const).flatMap((way) =>
      namesOf(way).filter((name) => ![null, undefined, way].includes(meaningOf(name)?.polarity)),
    );
    expect(known.length).toBeLessThan(10);
  });
});

it("is certain only where every word was understood", () => {
  expect(meaningOf("% of visits in timescale")).toEqual({ polarity: "higher", certain: true });
  expect(meaningOf("% of zorbs in timescale")).toEqual({ polarity: "higher", certain: false });
  // Who complains says nothing of how many do.
  expect(meaningOf("% of complaints from parents")?.certain).toBe(false);
});

it.each([
  "(17-18 years old)",
  "19-21 year olds",
  "aged 17 and 18",
  "(age 17 to 18)",
  "18+",
  "by their 19th birthday",
])("is as certain of care leavers %s as of all", (ages) => {
  expect(meaningOf(`% of care leavers in suitable accommodation ${ages}`)).toEqual({
    polarity: "higher",
    certain: true,
  });
});
