import type { Phrases } from "../says";
import type { NationalWords } from "./nationalWords";
import { SAID_IN_CARE } from "./saidAlike";

/** What is said of where children live. */
const PLACED: Phrases = [
  ...["placed", "placement", "living", "live", "carer", "accommodation", "home", "provision"],
];
/** Foster carers of some kind, or what is done for them: published is where the children live. */
const OTHER_FOSTERING: Phrases = [
  ...["in house", "inhouse", "internal*", "ifa", "agency", "independent*", "kinship", "relative"],
  ...["connected", "friend", "household", "carer (with|who|approved)", "visit*", "review*", "recruit*"],
  ...["former*", "previous*", "own", "adopt*"],
];
/** Away from home so often, or so long: published is whether at all. */
const OTHER_MISSING: Phrases = [
  ...["return*", "interview*", "rhi", "episode", "repeat*", "week*", "month*", "risk", "session", "school"],
];

/** Where children in care live, and how stable that is, by the measure's code. */
export const PLACEMENT_WORDS = {
  LACStable_2016on: {
    says: [
      ["3 or more (placement|move|home)", "3 or more _ (placement|move|home)", "placement .. 3 or more"],
    ],
    also: ["placement", "move", "stab*", "short term", "different"],
    never: ["social worker", "school"],
    reverse: ["(fewer than|less than|under) 3"],
  },
  "LAC_LongStable%": {
    says: [
      ["placement", "same (home|carer)", "stab*"],
      ["2 (or more|) years", "long term"],
    ],
    also: ["2 5", "16", "under", "same", "placed", "lived", "living", "least", "long term"],
    never: ["3 or more", "social worker", "school", "permanen*"],
    surely: ["2 (or more|) years"],
  },
  LACDistance: {
    says: [["20 (or more|) miles"]],
    also: [
      ...["placed", "placement", "living", "more than", "over", "home", "area", "away", "address"],
      "distance",
    ],
    never: ["school", "foster*", "(within|less than|under|up to) 20 miles"],
    // Published are those outside the authority; many scorecards count all who live so far away.
    surely: ["out", "outside", "county", "borough", "boundar*"],
  },
  LAC_Foster_Placements: {
    says: [["foster*"]],
    also: PLACED,
    never: OTHER_FOSTERING,
    surely: SAID_IN_CARE,
  },
  LAC_SecHome_And_ChildHome: {
    says: [["childrens home", "residential", "secure"]],
    also: PLACED,
    never: [
      "under <n>",
      "aged",
      "unregist*",
      "other residential",
      "school",
      "good or outstanding",
      "in house",
    ],
    surely: ["secure .. home", "home .. secure"],
  },
  LAC_Ind_SInd_Liv_Arr: {
    says: [["semi independent", "supported (accommodation|living|lodging)", "independent living"]],
    also: PLACED,
    never: ["care leaver", "unregist*"],
    surely: SAID_IN_CARE,
  },
  LAC_Parents_OR_Others: {
    says: [["(placed|placement) (at home|) with (own|their|) (a|) parent", "pwp"]],
    also: PLACED,
  },
  Stability_School: {
    says: [["school"], ["move", "moved", "chang*"]],
    surely: SAID_IN_CARE,
  },
  Stability_SocialWorker: {
    says: [["3 or more (different|) (social worker|allocated)"]],
    also: ["allocated", "different"],
    never: ["cp plan", "in need"],
    surely: SAID_IN_CARE,
  },
  Children_missing: {
    says: [["missing"]],
    also: ["incident", "went", "go", "gone", "going", "least once", "placement"],
    never: OTHER_MISSING,
    surely: SAID_IN_CARE,
  },
  Children_Away: {
    says: [["away"], ["authoris*", "placement"]],
    also: ["placement", "without", "incident", "went"],
    never: ["episode", "return*"],
  },
} as const satisfies Record<string, NationalWords>;
