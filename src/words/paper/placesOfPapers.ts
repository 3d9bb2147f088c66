/** What a paper numbers or letters, so that its text can point there: `Table 2`, `Appendix A`, `paragraphs 3.1 and 3.2`. */
export const PLACES_OF_PAPERS = [
  ...["tables?", "charts?", "graphs?", "appendix", "appendices", "annex(?:es)?", "exhibits?"],
  ...["paragraphs?", "paras?", "pages?", "slides?"],
] as const;
/** The same where “see” stands before alone: “section 47” is no place of a paper, and “the figure 26” no picture. */
export const PLACES_TO_SEE = ["figures?", "fig", "sections?", "notes?", "lines?"] as const;
/** What leads to such a place. */
export const POINTS_TO = [
  ...["see", "see also", "please see", "as shown in", "shown in", "as set out in", "set out in"],
  ...["refer to", "cf", "at", "in"],
] as const;
