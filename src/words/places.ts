import type { PhraseTable } from "./phrases";

/** Headings of columns that say where a row belongs (`section`) or whom it is about (`breakdown`), not what is measured. */
export const PLACES = [
  [
    "section",
    "(section|service|service area|area|theme|agency|partner|directorate|department|domain|category|workstream)",
    "(portfolio|pillar|group|strand|priority|priority area|outcome|outcome area|topic|stage|pathway)",
  ],
  [
    "breakdown",
    "(team|ward|locality|district|school|office|local authority|council|age|age group|age band|ethnicity|gender)",
    "(worker|social worker|caseworker|practitioner|recruiter|adviser|employee|provider|supplier|home|site|centre)",
    "(hub|item|product|scheme)",
  ],
] as const satisfies PhraseTable<string>;

/** What names call the authority's own area: `placed out of county`. */
export const OWN_AREA = ["county", "area", "borough", "authority"] as const;
