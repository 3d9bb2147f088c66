import type { Polarity } from "../../core/status/polarity";

/** What a measure's name says about which way is good. `certain`: no reader would doubt it. */
interface Meaning {
  readonly words: readonly RegExp[];
  readonly polarity: Polarity;
  readonly certain: boolean;
}

/**
 * Children's services measures by their meaning; the first that fits decides, so the reversed twins
 * ("overdue" before "up to date", "not in touch" before "in touch") come first. Numbers and rates of
 * contacts, referrals, assessments, plans and children in care have no agreed direction in public metadata.
 */
const MEANINGS: readonly Meaning[] = [
  {
    polarity: "lower",
    certain: true,
    words: [/\b(low|lower|smaller|fewer) (is|=) (better|good)\b|\bgood (is|=) low/i],
  },
  {
    polarity: "higher",
    certain: true,
    words: [
      /\b(high|higher|bigger|more) (is|=) (better|good)\b|\bgood (is|=) high/i,
      /\bcase ?loads?\b.*\b(within|below|under|at or below|less than|or (less|fewer|under))\b/i,
    ],
  },
  {
    polarity: "lower",
    certain: true,
    words: [
      /\b(overdue|out of (time|timescale|date)|not (up.to.date|in (touch|time|timescale|eet|employment|suitable))|no (dentist|dental|health|visit|up.to.date)|without an?|not seen|late\b|missed|unallocated|breach)/i,
      /\b(over|more than|beyond|after|exceeding) \d+ (working )?(days|hours)\b|\b(plans?|ehcps?|assessments?)\b.*\b(over|more than|beyond|after|exceeding) \d+ weeks\b/i,
      /\bnot (yet )?(completed?|held|issued|done|reviewed|visited|recorded|offered|accepted|met|achiev\w+|reach\w+|meeting|attain\w+)\b|\bbelow (the )?expected standard\b/i,
      /\breturn (home )?interviews?\b.*\b(declined|refused|outstanding)\b/i,
      /\bunsuitable accommodation\b|\bbed (and|&) breakfast\b/i,
      /\bnot in education\b|\bneets?\b/i,
      /\bre-?\s?referr|repeat referr|\breferrals?\b.*\bwithin (12|twelve) months of (a|an|the) (previous|earlier|prior)\b/i,
      /\bre-?\s?offen[dc]|\bfirst.time entrants?\b|\bcustod(y|ial)\b.*\b(rate|sentences?|remands?)\b/i,
      /\b(permanent|fixed.(term|period)|school|repeat|(number|rate) of) exclusions?\b|\bpermanently excluded\b|^exclusions\b|\bsuspension(s| rate)\b|\babsen(ce|tees?)\b|\b(persistently|severely) absent\b|\bmissing out on education\b/i,
      /\b(second|subsequent|2nd|previous|repeat)\b.*\b(plan|cpp?)\b|\b(second|subsequent|2nd) time\b|\b(plan|cpp?)\b.*\b(second|subsequent|2nd time|previous)\b/i,
      /(?<!\b(ehc|health|care|pathway|education|support|permanence) )\b(plan|cpp?|cp)\b.*\b(2|two)\s?\+?\s?years?|\b(2|two) years? ?(\+|or more|plus)?.*\b(cp|cpp|protection plan)\b/i,
      /\b(3|three)\b(\+| or more| plus)? (or more )?placements|\b3\+? placement moves/i,
      /\bunder (13|thirteen)s?\b.*residential/i,
      /\b(more than|over) (20|twenty) miles|out.of.county.*20 miles/i,
      /\bunregistered|unregulated\b/i,
      /(?<!\b(multi|single|inter|partner|each|fostering|adoption|other)[ -])\bagency\b(?! (attendance|checks?|referrals?|audits?|meetings?|contributions?|information|foster|placements?))|\bvacanc|\bturnover\b|\bsickness\b/i,
      /\bcase ?loads?\b/i,
      /\b(plan|cpp?|cp)\b.*\b(15|18|24) ?months? ?(\+|or (more|longer)|plus)/i,
      /\b3\+? ?(or more )?(placement )?moves\b|\bplacement moves\b/i,
      /\b(time|days)\b.*\b(entering care|placement order|adoptive family|court authority|match)/i,
    ],
  },
  {
    polarity: "lower",
    certain: false,
    words: [
      /\brepeat (incidents?|victims?|missing)\b|\bwaiting (times?|lists?)\b/i,
      /\b(placement|adoption) (breakdowns?|disruptions?)\b|\b(duration|length) of (care )?proceedings\b|\bproceedings (duration|length)\b/i,
      /(?<!\b(stop|quit|quitting) )\bsmok(ing|ers)\b|\bobes(e|ity)\b|\bmortality\b|\bconceptions\b|\blow birth ?weight\b/i,
    ],
  },
  { polarity: "lower", certain: true, words: [/\bsdq\b.*\bscore\b|\bscore\b.*\bsdq\b/i, /\binadequate\b/i] },
  {
    polarity: "higher",
    certain: true,
    words: [
      /\bwithin (20|twenty) miles|less than (20|twenty) miles/i,
      /\bup.?to.?date\b|(?<!point )\bin (time|timescales?)\b|\bwithin (statutory )?timescales?\b|\bon time\b/i,
      /\bassessments?\b.*\b45\b|\b45\b.*\bassessments?\b/i,
      /\b(icpcs?|conferences?)\b.*\b15\b/i,
      /\bpermanence plan|perm plan\b/i,
      /\bsame placement\b|\blong.?term placement stab|\bsame social worker\b/i,
      /\bin touch\b|\bsuitable accommodation\b|\beet\b|\bin (education|employment)\b/i,
      /\baudits?\b.*\b(good|outstanding|completed|feedback)\b|\b(good|outstanding)\b.*\baudits?\b/i,
      /\b(visit|review|supervision|check|assessment)s?\b.*\b(has taken place|completed|undertaken|held|done)\b.*\bwithin\b/i,
    ],
  },
  {
    polarity: "higher",
    certain: false,
    words: [
      /\b(health|dental|dentist|development) (assessment|check|review)s?\b/i,
      /\b(visit(s|ed)?|supervisions?)\b.*\b(in|within) (the )?(last|past|previous) (\d+ )?(working )?(days?|weeks?|month)/i,
    ],
  },
  {
    polarity: "higher",
    certain: true,
    words: [
      /(?<!a ?& ?e |ed |hospital |department )\battendance( of| at| rate| \(| %|$)|\bgood level of development\b|\bpositive destinations?\b|\bmeeting (the )?expected standard\b/i,
      /\b(attainment|progress) 8\b|\bexpected standard\b|\bschool readiness\b|\b(good or (better|outstanding)|rated good)\b/i,
    ],
  },
  {
    polarity: "higher",
    certain: false,
    words: [
      /\b(education|training),? (training|employment),?( (and|or|&))? (employment|training)\b|\b(allocated|named) (social )?worker\b|\bseen (alone|within)\b|\bimmunisations?\b/i,
    ],
  },
  {
    polarity: "higher",
    certain: true,
    words: [
      /\behcp?s?\b.*\b20\b|(?<!\b(over|than|after) )\b20 weeks\b/i,
      /\breturn (home )?interviews?\b/i,
      /\bwithin (\d+|one) (working )?(hours?|days?)\b|\bcompleted within\b/i,
      /\b(completed|processed|decided|decisions?|held|responded|triaged|screened|visited|visits?) (made )?in (\d+|one) (working )?(hours?|days?)\b/i,
      /\b(concluded|completed|within|in) (within |in )?26 weeks\b/i,
    ],
  },
];

/** Names whose words say the opposite of what they say elsewhere, or what they say depends on how it is counted. */
const NO_MEANING =
  /\bgap\b|\bnot\b.*\bre-?referr|\bmissing\b.*\b(within|for|over|more than|after) (more than )?\d+ (hours|days)\b|\bstop(ped)? smoking\b|\battendances? at (a ?& ?e|accident|ed|hospital)\b/i;

/** The direction that a measure's name implies; `null` where public metadata agrees on none. */
export function meaningOf(name: string): { polarity: Polarity; certain: boolean } | null {
  if (NO_MEANING.test(name)) return null;
  const meaning = MEANINGS.find(({ words }) => words.some((some) => some.test(name)));
  return meaning ? { polarity: meaning.polarity, certain: meaning.certain } : null;
}
