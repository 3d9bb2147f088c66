import type { PhraseTable } from "../../phrases";
import { ROUGHLY } from "./roughly";

/** What makes of a figure something else: a part, a hope, what is not so, a multiple. */
export const OTHER_CUES = [
  [
    "subset",
    "of (these|those|them|which|whom|such|this cohort|this group)",
    "(older|younger) (group|cohort|age group)",
    "(including|excluding|except|apart from|among them|in particular)",
  ],
  // Of a part, unless a measure counts those.
  [
    "elsewhere",
    "(living|placed|resident|living and placed|live!) (out|outside|out of|away)",
    "(out of|outside|outside of) (the|our|) (county|area|borough|city|authority|boundary)",
    "outside (of|) (the|our|) (local authority|council|area|county|borough|city) boundary",
  ],
  // Of a part, unless what follows is what a measure counts: “living with foster carers”.
  ["placed", "(living|placed|resident|living and placed) (in|with|at)"],
  [
    "not",
    "(not|no!|never|without|nor|none|isn't|wasn't|weren't|aren't|hasn't|haven't|don't|doesn't|didn't)",
    "(fail|fails|failed|failing|yet) to",
    "no longer",
  ],
  ["neither", "neither (measure|)", "neither of (these|them|the two|the measures|those)"],
  [
    "not now",
    "(another|one more) (month|quarter|year) (like|of|as)",
    "at (this|that|the present|the current) (rate|pace)",
    "(at|a) risk of",
    "(will|would|should|could|may!|might|wish|wished|wishing|expect*|aim|aims!|aiming|aimed|hope|hopes|hoping|forecast|project!|projected|anticipat*|predict*|plans! to|planned|planning to|intend*|if|until|unless|trajectory|needs to|need to|want|wants|working towards|in order to|stretch|ought)",
  ],
  [
    "nearly target",
    "(close|near) to (the|our|its|) target",
    "(just|slightly|marginally|narrowly) (off|short of) (the|our|) target",
  ],
  [
    "multiple",
    `${ROUGHLY} (double|twice|treble|triple|two time|three time|four time|five time|six time|ten time|<n> time) (the|that|those|what|of|as)`,
    `${ROUGHLY} half (of|) (that|those|what|as)`,
    `${ROUGHLY} half (of|) (the|last|) (number|level|rate|figure|amount|total|volume|percentage|proportion|share)`,
  ],
  [
    "run",
    "(for|over|in|during|) (the|) (last|past|) (<n>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (consecutive|successive|straight) (month|quarter|week|year)",
    "(for|over|) (<n>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (month|quarter|week|year) (running|in succession|in a row)",
    "(in|for) (<n>|one|two|three|four|five|six|seven|eight|nine|ten|eleven) (of|out of) (the|) (last|past|) (<n>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (month|quarter|year)",
    "(for|) (the|a|) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|<n>) (consecutive|successive) (month|quarter|week|year)",
    "(for|) (the|a|) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|<n>) (month|quarter|week|year) (running|in succession|in a row)",
    "for (the|a) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) month",
    "for (the|a) (second|third|fourth|fifth|sixth) (month|quarter|time) in <n>",
    "for (the|a) (second|third|fourth|fifth|sixth) (month|quarter|time) in (three|four|five|six|seven|eight|nine|ten|twelve)",
    "(the|a|) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|<n>) (consecutive|successive) (monthly|quarterly|yearly|) (rise|fall|increase|decrease|drop|improvement|decline)",
    "(the|a|) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|<n>) (monthly|quarterly|yearly|) (rise|fall|increase|decrease|drop|improvement|decline) (running|in succession|in a row)",
    "for a (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) quarter",
  ],
  ["run", "(each|every) (single|) (month|quarter|year)"],
  [
    "run",
    "(consistently|continuously|invariably|always|throughout)",
    "(in|for|across|over) all (of the|) (last|past|) (<n>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (month|quarter|year)",
  ],
  [
    "run",
    "(each|every) (single|) (month|quarter) (in|of|over|during) the (last|past|previous) (year|12 month|twelve month)",
  ],
  ["first time", "(for|) (the|) first time"],
  ["nth time", "for (the|a) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) time"],
] as const satisfies PhraseTable<string>;
