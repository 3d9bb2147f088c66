import type { National } from "./measure";

const BASIS = "of the care leavers aged 19 to 21 in the year to March";
const OTHER_AGES = /\b(?:16|17|18|17 to 18|16 to 17|18 to \d+|17 to \d+|22|25|21 to 25|22 to 25|18 to 25)\b/;
const AGED = /\b19 (?:to )?(?:20 )?(?:to )?21\b/;

/**
 * Care leavers aged 19 to 21. Figures for those aged 17 and 18 are published, but not in this data. Those in touch are not
 * the rest of those who are not: some no longer need the service, and some have died.
 */
export const CARE_LEAVERS: readonly National[] = [
  {
    code: "NoCareLeavers",
    name: "Care leavers aged 19 to 21",
    unit: "count",
    basis: "young people in the year to March",
    subject: "care leavers",
    says: [/\bcare leavers\b/],
    never: new RegExp(`${OTHER_AGES.source}|eet|touch|accommodation|higher education|staying|plan`),
    surely: AGED,
  },
  {
    code: "CareLeaverAcc",
    name: "Care leavers in suitable accommodation",
    unit: "percent",
    basis: BASIS,
    subject: "accommodation of care leavers",
    says: [/\bcare leavers\b|\b19 to 21\b/, /\bsuitable\b/],
    also: /\baccom\w*|\bliving\b|\blive\b|\bleaving\b/,
    never: new RegExp(`${OTHER_AGES.source}|\\bnot\\b`),
    surely: AGED,
  },
  {
    code: "CareLeaverEET",
    name: "Care leavers in education, employment or training",
    unit: "percent",
    basis: BASIS,
    subject: "activity of care leavers",
    says: [/\bcare leavers\b|\b19 to 21\b/, /\beet\b/],
    also: /\bengaged\b|\bparticipat\w+|\bleaving\b/,
    never: new RegExp(`${OTHER_AGES.source}|\\bnot\\b`),
    surely: AGED,
  },
  {
    code: "CareLeaversNEET",
    name: "Care leavers not in education, employment or training",
    unit: "percent",
    basis: BASIS,
    subject: "activity of care leavers",
    says: [/\bcare leavers\b|\b19 to 21\b/, /\bneet\b/],
    never: OTHER_AGES,
    surely: AGED,
  },
  {
    code: "LAC_19_HE",
    name: "Care leavers in higher education",
    unit: "percent",
    basis: BASIS,
    subject: "higher education of care leavers",
    says: [/\bcare leavers\b|\b19 to 21\b/, /\bhigher education\b|\buniversity\b/],
    also: /\bhe\b|\battending\b/,
    never: OTHER_AGES,
    surely: AGED,
  },
  {
    code: "CareLeavers_LA_NotInTouch",
    name: "Care leavers with whom the authority is not in touch",
    unit: "percent",
    basis: BASIS,
    subject: "touch with care leavers",
    says: [/\bcare leavers\b|\b19 to 21\b/, /\b(?:not|no|without|out of)\b/, /\b(?:touch|contact)\b/],
    never: OTHER_AGES,
    surely: AGED,
  },
  {
    code: "StayingPut",
    name: "Care leavers who stayed with their former foster carers",
    unit: "percent",
    basis: "of those aged 19 or 20 who left foster care, in the year to March",
    subject: "staying put",
    says: [/\bstay(?:ing)? put\b|\bformer foster carers?\b/],
    also: /\bcare leavers\b|\b19\b|\b20\b|\barrangements?\b|\bliving\b|\bremain\w*/,
    never: /\b18\b|guardian/,
  },
];
