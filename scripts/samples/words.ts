/** The scorecard's sections by the first number of its references. */
export const BANDS: Readonly<Record<string, string>> = {
  "1": "Contacts and referrals",
  "2": "Assessments",
  "3": "Section 47 enquiries and child protection conferences",
  "4": "Children in need",
  "5": "Child protection plans",
  "6": "Children in care",
  "7": "Care experienced young people",
  "8": "Workforce",
  "9": "Quality assurance",
};

/** What each workbook says about itself. */
export const WORDS = {
  title: "Children's Services improvement plan scorecard",
  june: {
    subtitle: "Position at the end of June 2024, for the improvement board",
    notes: [
      "Rates per 10,000 use a population of 146,874 children aged 0 to 17. A month's count is multiplied by 12; a count at a point in time is not.",
      "The Number column holds the working of the latest month. Colours and arrows are set by hand each quarter.",
      "NA: no comparable figure is published. TBC: not agreed yet.",
    ],
    about: [
      "The figures, workings and arrows are those of an improvement plan scorecard published for June 2024, mistakes included.",
      "The section names, the colours and these notes were added for the sample.",
    ],
  },
  september: {
    subtitle:
      "Position at the end of September 2024, in preparation. The Sep-24 counts are invented for this sample.",
    notes: [
      "Rates per 10,000 use a population of 146,874 children aged 0 to 17. A month's count is multiplied by 12; a count at a point in time is not.",
      "Sep-24: workings are typed in the Number column. Actuals, colours and arrows are still to be filled in.",
      "The Sep-24 counts are invented for this sample and are no council's figures.",
    ],
    about: [
      "The figures up to Jun-24 are those of an improvement plan scorecard published for June 2024.",
      "The Sep-24 counts are invented for this sample and are no council's figures.",
      "The section names, the colours and these notes were added for the sample.",
    ],
  },
} as const;

/** The heading over the notes below the table, and the name of the second sheet. */
export const NOTES = "Notes";
export const ABOUT = "About this scorecard";
export const SCORECARD = "Scorecard";
