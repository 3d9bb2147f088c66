import type { NationalFacts } from "./measure";

const BASIS = "of the care leavers aged 19 to 21 in the year to March";

/**
 * Care leavers aged 19 to 21. Figures for those aged 17 and 18 are published, but not in this data. Those in touch are not
 * the rest of those who are not: some no longer need the service, and some have died.
 */
export const CARE_LEAVERS: readonly NationalFacts[] = [
  {
    code: "NoCareLeavers",
    name: "Care leavers aged 19 to 21",
    unit: "count",
    basis: "young people in the year to March",
    subject: "care leavers",
  },
  {
    code: "CareLeaverAcc",
    name: "Care leavers in suitable accommodation",
    unit: "percent",
    basis: BASIS,
    subject: "accommodation of care leavers",
  },
  {
    code: "CareLeaverEET",
    name: "Care leavers in education, employment or training",
    unit: "percent",
    basis: BASIS,
    subject: "activity of care leavers",
  },
  {
    code: "CareLeaversNEET",
    name: "Care leavers not in education, employment or training",
    unit: "percent",
    basis: BASIS,
    subject: "activity of care leavers",
  },
  {
    code: "LAC_19_HE",
    name: "Care leavers in higher education",
    unit: "percent",
    basis: BASIS,
    subject: "higher education of care leavers",
  },
  {
    code: "CareLeavers_LA_NotInTouch",
    name: "Care leavers with whom the authority is not in touch",
    unit: "percent",
    basis: BASIS,
    subject: "touch with care leavers",
  },
  {
    code: "StayingPut",
    name: "Care leavers who stayed with their former foster carers",
    unit: "percent",
    basis: "of those aged 19 or 20 who left foster care, in the year to March",
    subject: "staying put",
  },
];
