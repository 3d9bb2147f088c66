import type { PhraseTable } from "./phrases";
import { BEYOND } from "./spans";

/** What services do and fail to do, what that turns, and what of it no way is agreed on. */
export const DUTIES = [
  // A duty that was done. It speaks louder than what it was done about.
  [
    "done",
    "(complet*|held|undertaken|carried out|conducted|taken place|took place|finalised)",
    "(seen|visited|assessed|reviewed|supervised|followed up|treated|examined)",
    "(answered|responded|replied|acknowledged|resolved|fulfilled|dealt with|actioned|rectified|repaired|fixed)",
    "(paid|processed|determined|decided|triaged|screened|collected|removed|implemented|inspected)",
    "(offered|achiev*|attain*|met|kept|concluded|signed off|recruit*|trained|relet|rebooked)",
    "(recover!|recovering)",
    "admitted transferred or discharged",
    "meeting (the|) (expected|decent home|required|target|standard)",
    "back into use",
    "(recovery|survival|retention|collection|employment|diagnosis|detection|solved|outcome|resolution|conviction|response|graduation|pass|success|achievement) rate",
    "collection of (council tax|business rate|nndr|rent|income|debt)",
    "(council tax|business rate|nndr|rent|income|debt) collection",
    "meeting _ (standard|outcome|milestone)",
    "(breach|incident|accident) reported (within|in) <n> (hour|day|working day)",
    "(planted|solved|recovered|rehoused|filled|emptied|engaged|sustained|cleared|disposed|let)",
    "quit",
    "(checked|cleansed|swept|gritted|resurfaced|surveyed|serviced|upgraded)",
  ],
  [
    "rather done",
    "(issued|authorised|submitted|sent|gaining|gained|matched|allocated|attended|attending|recorded|registered|returned|delivered|approved|receiving|retained|installed|built|converted)",
    "(arriv*|benefiting|published|updated|contacted|told|started in post|dismissed|ended successfully|guilty plea|given|accepted|progressed|accessing)",
  ],
  // In the time that was set.
  [
    "timely",
    "(in|on|within|to|inside) (the|) (statutory|required|agreed|target|prescribed|national|) (time|timescale|timeframe|time scale|deadline|schedule|timeline|target|sla|policy|service standard)",
    "(in|within|inside) (the|) (agreed|target|) (response|attendance) (time|standard|target)",
    "in time (or|and) agreed extension",
    "(by|before) (the|) (due date|deadline)",
    "(timely|promptly|termly)",
    "in date",
  ],
  // A duty that was not done, and what happened against it.
  [
    "undone",
    "(overdue|missed|unallocated|cancelled|abandoned|abandonment|unpaid|unspent|unfilled|unanswered|unresolved|incomplete|unmet)",
    "(upheld|escalated|lapsed|expired|lost|resign*|deregist*|failed|failing)",
    "out of date",
    "not working",
    "appeal allowed",
    "de registration",
    "not let",
    "(inadequate|requires improvement|require improvement|requiring improvement)",
    "not (yet|) (up to date|updated|current|in date|compliant)",
    "(missing|without|no) (recorded|a recorded|) (ethnicity|ethnic group|postcode|nhs number|unique pupil number|upn)",
    "(plan|assessment|review|visit|record|pep) (which are|that are|) (more than|over) <n> month old",
    "abandoned before (being|) answered",
    "(at or|) (below|under) (the|) (expected|required|national|floor|minimum) (standard|level|expectation)",
    "not seen",
    "not yet (placed|matched|allocated|seen|started|assessed|visited|reviewed|offered|completed|identified)",
    "missing (a|an|their|the) (pep|plan|review|assessment|visit)",
    "(less than|below|lower than|worse than) good",
    "(below|under) (an|the|) acceptable (standard|level)",
  ],
  ["rather undone", "(outstanding|overturned|declined|refused|rejected|withdrawn)"],
  // What should not have come again. It speaks loudest.
  [
    "again",
    "(rereferr*|reopen*|readmi*|reoffend*|reconvict*|reenter*|reentr*|repeat referral)",
    "return* to (a|) (plan|care|cp plan|child protection plan)",
    "referral .. (12|twelve) month of (a|an|the|their|) (previous|earlier|prior) (referral|)",
    "(reregist*|representing to|representing within)",
    "repeat (case|repair|contact|caller|assessment|section 47|s 47)",
    "recur*",
    "(came|come|coming) back",
    "return within <n> (day|week|month)",
    "(admission|admitted|attendance) (to|at|) (a and e|ed|hospital|) (within|in) <n> (day|hour|week|month) of discharge",
  ],
  // It turns what was bad into good.
  [
    "averted",
    "(relieved|prevented|prevention|preventing|avoided|avoidance|averted|reduced|reduction|reducing|decrease|decreased|diverted|diversion)",
    "(free from|free of)",
  ],
  ["not", "(not|no|without|never|non|zero|cannot|lack of|neither|yet to|outside of|outside)"],
  ["boundary", "(where|who|whose|which|that|of those|with)"],
  // Less of it is better, whatever it is spent on.
  [
    "takes",
    "time (taken|to|between|from)",
    "(day|week|hour|minute) (taken|to|between|lost|waiting|lost to)",
    "^(number of|no of|) (working|calendar|) (day|week|month) (from|between)",
    "(average|mean|median|avg) (number of|no of|) (working|calendar|) (day|week|hour|minute|time) (to|for|taken|between|lost|from)",
    "(average|mean|median|avg) (number of|no of|) (working|calendar|) (day|week|month) .. (to|until)",
    "(length|duration) of (stay|wait|void|vacancy|absence|sickness|delay|outage|closure)",
    "(length|duration) of time (to|taken|waiting|from|between|in temporary accommodation|void)",
    "(speed of answer|call answer mean|mean call answer|answer mean)",
    "(<n>|) (90th|95th|90|95) (centile|percentile)",
    "(end to end|turnaround|re let|relet|response|processing|search|handling|queue|call|answer|answering|hold|handover|handoff) time",
    "turnaround",
    "(case|proceeding) duration",
    "(awaiting|await)",
    "timeliness (a1|a2|a3|a10|a20|) (average|in|) (day|week|month|hour)$",
    `(taking|took|open|waiting|vacant) (for|) ${BEYOND} <n> (working|calendar|) (day|week|month|year)`,
    "(cost per|unit cost|cost of|weekly cost)",
    "(wait|waiting|waited|wait time|waiting time|waiting list|waiting list size|queue)",
  ],
  // What ought to come soon, and of which more is better.
  [
    "wanted",
    "(health|dental|dentist|development) (assessment|check|review)",
    "(fire|legionella|asbestos|) risk assessment",
    "return (home|) interview",
    "rhi",
    "(iha|rha)",
    "(<n> month|<n> year|<n> <n> year|<n> <n> week|new birth|antenatal) (review|visit|check)",
    "supervision",
    "appraisal",
  ],
  ["demand", "(assessment|supervision|check|review|visit|interview|appraisal) due"],
  // What ought to come soon.
  [
    "duty",
    "(assessment|icpc|conference|visit|review|interview|inspection|check|discussion|audit|decision|response|reply)",
    "(core group|pep|appointment|treatment|test|diagnostic|scan|access|rtt|rtt incomplete|proceeding|handover|repair|triage)",
  ],
  // What one ought to have.
  [
    "object",
    "(ehcp|ehc plan|ehc|plan|pathway plan|care plan|social worker|certificate|record|chronology|contract|call|application|claim|invoice)",
    "(search|adaptation|passport|school place|appointment|personal adviser|medical|report)",
  ],
  // Work that comes to a service; of it more is neither good nor bad.
  [
    "demand",
    "(contact|referral|enquiry|request|call|section <n>|s <n>|conference|icpc|assessment|discussion|a and e|attender)",
  ],
  [
    "demand",
    "(a and e|ed|accident and emergency|emergency department|hospital) attendance",
    "attendance at (a and e|accident|ed|hospital|emergency department)",
  ],
  // What ought to last, and broke off; and what ought to come to its end.
  ["broken off", "(placement|tenancy|adoption|fostering arrangement) (ended|ends|ending|ceas*)"],
  ["settled", "(case|complaint|request|ticket|query|fault|incident|investigation) (closed|ended)"],
  // Its coming soon may be good or bad.
  ["ends", "(ended|ends|ceas*|discharged|closed|terminated)"],
  // Neither way is agreed on.
  [
    "none",
    "(gap|bed occupancy)",
    "(at or|) (below|under|lower than|above|over|higher than) (the|) (national|england|regional|london|county|neighbour) (average|mean|median|rate|level)",
    "(cse|cce|exploitation|county line|criminal|organised crime) disruption",
    "domestic (abuse|violence) (crime|incident|offence)",
    "death at home",
    "(conversion|converting|progressing to|progressed to|leading to|resulting in|proceeding to|agency referral)",
    "no further action",
    "nfa",
    "reported",
    "(better|worse) than",
  ],
] as const satisfies PhraseTable<string>;
