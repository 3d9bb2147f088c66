import type { Phrases } from "../says";

// Headings of a table of populations by year.

/** The year of an estimate. */
export const YEAR_HEADING: Phrases = ["(year|midyear)"];
/** Whose population it is. */
export const AREA_HEADING: Phrases = ["(area|authority|council|county|region|place)"];
/** How many they are. */
export const POPULATION_HEADING: Phrases = [
  ...["population", "child", "children*", "aged", "estimate*", "0 17", "0 to 17"],
];
/** The same where nothing has said yet that the table is a register: children are counted in many tables. */
export const HEADS_A_REGISTER: Phrases = ["population", "children! aged", "0 17", "0 to 17"];
/** In which release it was published. */
export const RELEASE_HEADING: Phrases = ["(release|released|published|rebased)"];
