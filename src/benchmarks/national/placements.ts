import type { NationalFacts } from "./measure";
const AT_MARCH = "of the children in care at 31 March";

/** Where children in care live, and how stable that is. */
export const PLACEMENTS: readonly NationalFacts[] = [
  {
    // Three or more placements in the year to the day, for children in care on that day. Those who left are not counted.
    code: "LACStable_2016on",
    name: "Children in care with three or more placements in the year",
    unit: "percent",
    basis: AT_MARCH,
    subject: "moves between placements",
  },
  {
    // Of children under 16 who were in care for two and a half years: a scorecard that leaves the age out may count others.
    code: "LAC_LongStable%",
    name: "Children in care for 2½ years who lived in one placement for two years",
    unit: "percent",
    basis: "of the children under 16 in care for 2½ years or more at 31 March",
    subject: "long-term stability",
  },
  {
    // The published measure leaves out children placed so far away within their own large county.
    code: "LACDistance",
    name: "Children in care placed more than 20 miles from home, outside the authority",
    unit: "percent",
    basis: AT_MARCH,
    subject: "distance of placements",
  },
  {
    code: "LAC_Foster_Placements",
    name: "Children in care in foster placements",
    unit: "percent",
    basis: AT_MARCH,
    subject: "foster placements",
  },
  {
    code: "LAC_SecHome_And_ChildHome",
    name: "Children in care in secure homes and children's homes",
    unit: "percent",
    basis: AT_MARCH,
    subject: "residential placements",
  },
  {
    code: "LAC_Ind_SInd_Liv_Arr",
    name: "Children in care in independent or semi-independent living or supported accommodation",
    unit: "percent",
    basis: AT_MARCH,
    subject: "semi-independent placements",
  },
  {
    code: "LAC_Parents_OR_Others",
    name: "Children in care placed with parents",
    unit: "percent",
    basis: AT_MARCH,
    subject: "placements with parents",
  },
  {
    code: "Stability_School",
    name: "Children in care who moved school in the year",
    unit: "percent",
    basis: AT_MARCH,
    subject: "school stability",
  },
  {
    code: "Stability_SocialWorker",
    name: "Children in care with three or more social workers in the year",
    unit: "percent",
    basis: AT_MARCH,
    subject: "changes of social worker",
  },
  {
    // Children, each once in the year. Episodes, which scorecards count by the month, are several a child.
    code: "Children_missing",
    name: "Children in care who went missing",
    unit: "percent",
    basis: "of the children in care at any time in the year to March",
    subject: "children missing from care",
  },
  {
    code: "Children_Away",
    name: "Children in care who were away without authorisation",
    unit: "percent",
    basis: "of the children in care at any time in the year to March",
    subject: "children missing from care",
  },
];
