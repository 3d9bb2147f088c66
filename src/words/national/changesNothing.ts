import type { Phrases } from "../says";

/**
 * What names say that changes nothing about what is counted: little words, the unit, how and how often it is counted, that
 * children are meant and that the authority counts them. Words of plain names, so `2nd` and `10000` stand as there.
 */
export const CHANGES_NOTHING: Phrases = [
  "per 10000",
  ...["(aged|) 0 to 17 (years|)", "(aged|) under 18 (years|)", "under 18s", "population"],
  ...["percent", "percentage", "proportion", "share", "rate", "ratio"],
  ...["number", "num", "no", "nos!", "count", "total", "average", "avg", "mean"],
  ...["a", "an", "the", "of", "in", "on", "at", "to", "by", "for", "from", "with", "within", "into", "as"],
  ...["per", "and", "or", "all", "any", "each", "more"],
  ...["who", "whom", "that", "which", "where", "whose", "their", "our", "we"],
  ...["is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having"],
  ...[
    "(social|) care",
    "csc",
    "childrens",
    "children s",
    "service",
    "department",
    "social work",
    "social worker",
  ],
  ...["child", "young", "person", "cyp", "youth", "authority", "council", "la", "dfe", "lait", "kpi"],
  ...["case", "open", "active", "current", "currently", "snapshot", "point", "ever", "new"],
  ...["time", "timely", "timel*", "timescale"],
  ...["(last|previous|rolling|past|over|) 12 (month|mth)", "rolling", "ytd", "year to date"],
  ...["annual", "annually", "annualised"],
  ...["last", "latest", "month", "monthly", "monthend", "quarter", "quarterly", "q (1|2|3|4)"],
  ...["period", "end", "ending 31 march", "31 march", "march"],
  ...["year", "yr", "yearly", "during", "date", "up to date"],
  ...["(working|) day", "wd", "working", "week"],
  ...["age", "aged", "old", "complet*", "done", "held", "start", "started", "initiated", "issued"],
  ...["received", "made", "due", "through", "via"],
  ...["identified", "achiev*", "experienc*", "recorded", "registration", "carried out", "undertaken"],
  ...["convened", "definition", "census"],
];
