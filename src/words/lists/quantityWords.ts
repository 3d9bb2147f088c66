import {
  CONFERENCE_SHORT,
  eitherNumber,
  IN_CARE_SHORT,
  IN_NEED_SHORT,
  LEAVERS_SHORT,
  PLAN_SHORT,
} from "./groupNames";

/**
 * The field's several names for one thing, by the word that stands for it; the first that fits is taken, so the longer
 * stand before the shorter. What a rate is per says nothing of what is counted.
 */
export const ONE_QUANTITY: Readonly<Record<string, readonly RegExp[]>> = {
  "": [/\bper [\d,]+( (children|population|of [\w -]*|under [\w -]*|0-\d+\w*))*/g],
  icpc: [/\b(initial )?child protection conferences?\b/g, short(CONFERENCE_SHORT)],
  protection: [
    /\bchild(ren)? (subject (of|to) )?(a )?child protection plans?\b/g,
    new RegExp(`\\bchild protection( plans?)?\\b|\\b(?:cps?|${eitherNumber(PLAN_SHORT)})( plans?)?\\b`, "g"),
  ],
  need: [/\bchild(ren)? in need( plans?)?\b/g, short(IN_NEED_SHORT)],
  section47: [/\bsection 47( enquir(y|ies))?\b|\bs\.? ?47'?s?( enquir(y|ies))?\b/g],
  leaver: [/\bcare (leavers?|experienced( \w+)?)\b/g, short(LEAVERS_SHORT)],
  care: [
    /\b(child(ren)? )?(who are )?looked after( children)?\b/g,
    /\bchild(ren)? in care\b/g,
    short(IN_CARE_SHORT),
  ],
  "repeat referral": [/\bre-?referrals?\b/g],
  eet: [/\beducation,? employment (or|and) training\b/g],
};
function short(names: readonly string[]): RegExp {
  return new RegExp(`\\b${eitherNumber(names)}\\b`, "g");
}

/** Words that say how something is counted, not what. */
export const HOW_COUNTED: ReadonlySet<string> = new Set(
  (
    "a an all and are as at be been being by children's child children completed count current during end ended for from had has have held in is its " +
    "month monthly no number numbers of on open overall percentage percent period point proportion quarter quarterly rate rates received recorded snapshot " +
    "subject the there this time to total under who whom which with within year young people person due"
  ).split(" "),
);
