import type { NationalFacts } from "./measure";
const CEASED = "of the children who ceased to be in care in the year to March";
const AT_MARCH = "of the children in care at 31 March";

/** Children in care: how many, and how they come and go. */
export const IN_CARE: readonly NationalFacts[] = [
  {
    code: "LAC",
    name: "Children in care per 10,000 children",
    unit: "rate",
    basis: "children at 31 March",
    subject: "children in care",
  },
  {
    code: "LACnum",
    name: "Children in care",
    unit: "count",
    basis: "children at 31 March",
    subject: "children in care",
  },
  {
    code: "LAC_Start_Rate",
    name: "Children starting to be in care per 10,000 children",
    unit: "rate",
    basis: "children who started in the year to March",
    subject: "children in care",
  },
  {
    code: "LACnum_Start",
    name: "Children starting to be in care",
    unit: "count",
    basis: "children who started in the year to March",
    subject: "children in care",
  },
  {
    code: "LAC_Cease_Rate",
    name: "Children ceasing to be in care per 10,000 children",
    unit: "rate",
    basis: "children who ceased in the year to March",
    subject: "children in care",
  },
  {
    code: "LACceased",
    name: "Children ceasing to be in care",
    unit: "count",
    basis: "children who ceased in the year to March",
    subject: "children in care",
  },
  {
    code: "Unacc_Asylmn_Seek_Childn",
    name: "Unaccompanied asylum-seeking children in care",
    unit: "count",
    basis: "children at 31 March",
    subject: "unaccompanied asylum-seeking children",
  },
  {
    code: "Unacc_Asylmn_Seek_Childn%",
    name: "Children in care who are unaccompanied asylum-seeking children",
    unit: "percent",
    basis: AT_MARCH,
    subject: "unaccompanied asylum-seeking children",
  },
  {
    code: "UASC_%_Starting",
    name: "Children starting to be in care who are unaccompanied asylum-seeking children",
    unit: "percent",
    basis: "of the children who started to be in care in the year to March",
    subject: "unaccompanied asylum-seeking children",
  },
  {
    // Few children in a year: published counts below a handful are rounded or withheld, so many authorities have none.
    code: "No_of LAC Adopted",
    name: "Children adopted from care",
    unit: "count",
    basis: "children adopted in the year to March",
    subject: "adoptions",
  },
  {
    code: "%_of LAC Adopted",
    name: "Children leaving care who were adopted",
    unit: "percent",
    basis: CEASED,
    subject: "adoptions",
  },
  {
    code: "LAC_ceased_SGO",
    name: "Children leaving care on a special guardianship order",
    unit: "count",
    basis: "children who ceased to be in care in the year to March",
    subject: "special guardianship",
  },
  {
    // Beside a share of those who left care, scorecards keep a share of all orders: only the words of leaving tell them apart.
    code: "LAC_ceased_SGO%",
    name: "Children leaving care on a special guardianship order",
    unit: "percent",
    basis: CEASED,
    subject: "special guardianship",
  },
  {
    code: "LAC_ceased_CAO%",
    name: "Children leaving care on a child arrangements order",
    unit: "percent",
    basis: CEASED,
    subject: "child arrangements orders",
  },
  {
    code: "LAC_RetHome_CarePlan_%",
    name: "Children leaving care who went home as planned",
    unit: "percent",
    basis: CEASED,
    subject: "returns home from care",
  },
];
