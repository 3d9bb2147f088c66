import { anyPartOf } from "../../words/anyOf";
import type { IndicatorWords } from "./indicator";

/** What social workers note in assessments as what endangers a child, each a rate per 10,000 children. */
export const FACTORS: readonly (readonly [name: string, known: IndicatorWords])[] = [
  noted("domestic abuse of the child", /\bdomestic abuse\b.*\bchild\b/),
  noted("domestic abuse of a parent", /\bdomestic abuse\b.*\bparent\b/),
  noted("domestic abuse of another person", /\bdomestic abuse\b.*\bperson\b/),
  noted("emotional abuse", /\bemotional abuse\b/),
  noted("abuse linked to faith or belief", /\bfaith\b.*\babuse\b/),
  noted("neglect", /\bneglect\b/),
  noted("physical abuse by an adult", /\bphysical abuse\b.*\badult\b/),
  noted("physical abuse by a child", /\bphysical abuse\b.*\bchild on\b/),
  noted("physical abuse, by whom unknown", /\bphysical abuse\b.*\bunknown\b/),
  noted("sexual abuse by an adult", /\bsexual abuse\b.*\badult\b/),
  noted("sexual abuse by a child", /\bsexual abuse\b.*\bchild on\b/),
  noted("sexual abuse, by whom unknown", /\bsexual abuse\b.*\bunknown\b/),
];

/** The same of harm outside the home. */
export const HARMS: readonly (readonly [name: string, known: IndicatorWords])[] = [
  noted("criminal exploitation", /\bcriminal exploitation\b|\bcce\b/),
  noted("sexual exploitation", /\bsexual exploitation\b|\bcse\b/),
  noted("gangs", /\bgangs?\b/),
  noted("going missing", /\bgoing missing\b/),
  noted("trafficking", /\btraffick/),
];

/** Reasons for a plan or a referral, and police figures, go by the same words. */
function noted(name: string, says: RegExp): readonly [string, IndicatorWords] {
  const elsewhere = [
    "cp plan",
    "in care",
    "referr",
    "contact",
    "categor",
    "conferenc",
    "icpc",
    "section 47",
    "police",
    "offen",
  ];
  return [name, { unit: "rate", says: [says, /\bassess|\bfactors?\b/], never: anyPartOf(elsewhere) }];
}
