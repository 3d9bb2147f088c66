import type { PhraseTable } from "./phrases";

/**
 * The things that the field gives several names: those whom it counts, what happens, what is written for a child. Each
 * goes by its plainest name, whose words are what it is: a repeat referral is a referral. A name added here is known to
 * names of measures, counts that are brought in, checks across rows, ways, national measures and papers, which ask
 * `thingNames.ts` and add only what they read otherwise.
 */
export const THINGS = [
  [
    "care",
    "(child|child and young person|young person|cyp|) in (our|) care",
    "(child|child and young person|young person) in (the|local authority|the local authority's) care",
    "(child|child and young person|young person|) (who are|who were|that are|) looked after",
    "(looked after|cared for) (child|child and young person|young person)",
    "(child|child and young person|young person) (we|that we|who we) (care for|look after)",
    "(cic|lac|cla|cwcf)",
  ],
  // Where the old live, too: nobody there is in care for that.
  ["care home", "(in|) care home"],
  ["need", "(child|child and young person|young person|cyp) in need", "(cin|cino)"],
  ["need plan", "(child in need|cin) plan"],
  [
    "cp plan",
    "(child|) (who are|who were|that are|) (the|) (on|subject of|subject to) (a|) (child protection|cp|protection) plan",
    "(child|) (who are|who were|that are|) (the|) (on|subject of|subject to) (a|) (cpp|cp)",
    "(child|) (who are|who were|that are|) (the|) subject (of|to) (a|) plan",
    "(child protection|cp|protection) plan",
    "(cpp|cppo|cp|child protection)",
  ],
  [
    "leaver",
    "care leaver",
    "care leaving young person",
    "care experienced (young person|person|young adult|adult|)",
    "care experience (young person|person|adult)",
    "(cep|ceyp|cleaver)",
    "former relevant (young person|child|)",
  ],
  [
    "uasc",
    "uasc",
    "unaccompanied asylum seeking (child|child and young person|young person|)",
    "unaccompanied (child|asylum seeker|minor)",
  ],
  ["contact", "contact"],
  ["referral", "referral"],
  ["repeat referral", "rereferral", "repeat referral"],
  ["assessment", "assessment"],
  [
    "single assessment",
    "(single|c and f|child and family|continuous|social work) assessment",
    "(cfa|sa!|sas!)",
  ],
  ["initial assessment", "initial assessment"],
  ["strategy discussion", "strategy (discussion|meeting)"],
  [
    "s47 enquiry",
    "(section|s) 47 (enquiry|investigation|activity|)",
    "child protection (enquiry|investigation)",
  ],
  ["conference", "(child protection|cp) (conference|case conference)"],
  [
    "initial conference",
    "initial (child protection|cp|stage child protection|) (conference|case conference|conf)",
    "initial cpc",
    "(icpc|icp)",
  ],
  ["review conference", "review (child protection|cp|) (conference|case conference)", "rcpc"],
  ["return interview", "return (home|) interview", "rhi"],
  ["initial health assessment", "initial health assessment", "iha"],
  ["review health assessment", "review health assessment", "rha"],
  ["pep", "personal education plan", "pep"],
  ["ehc plan", "education health (and|) care plan", "ehc (plan|)", "ehcp"],
  ["sdq", "strength and difficulty (questionnaire|)", "sdq"],
  ["special guardianship", "special guardianship (order|)", "sgo"],
  ["child arrangements order", "child arrangement order", "residence order", "cao"],
  [
    "eet",
    "(eet|ete)",
    "(education|employment) (/|) (employment|education) (/|or|and|and / or|) training",
    "(education|training) (/|) (training|education) (/|or|and|and / or|) employment",
    "(employment|training) (/|) (training|employment) (/|or|and|and / or|) education",
  ],
  [
    "neet",
    "neet",
    "not in (eet|ete)",
    "not in (education|employment) (/|) (employment|education) (/|or|and|and / or|) training",
    "not in (education|training) (/|) (training|education) (/|or|and|and / or|) employment",
    "not in (employment|training) (/|) (training|employment) (/|or|and|and / or|) education",
  ],
  ["no further action", "no further action", "nfa"],
] as const satisfies PhraseTable<string>;

/** One of the things of the table, by its plainest name. */
export type Thing = (typeof THINGS)[number][0];

/** Those whom the services are for: of them there are so many on a day. */
export const GROUPS = ["care", "need", "need plan", "cp plan", "leaver", "uasc"] as const satisfies Thing[];
/** What happens: of it there is so much in a month. */
export const EVENTS = [
  ...["contact", "referral", "repeat referral", "assessment", "single assessment", "initial assessment"],
  ...["strategy discussion", "s47 enquiry", "conference", "initial conference", "review conference"],
  ...["initial health assessment", "review health assessment", "return interview"],
] as const satisfies Thing[];
