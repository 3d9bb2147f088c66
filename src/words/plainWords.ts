import { EVENTS, GROUPS } from "./things";

/**
 * Words of measures' names that say nothing about which way is good, by their stems. A name of which every word is
 * known, here or by its way, was understood; any other was read in part.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    "% # / + a an the of and or in on at by for from to into as is are was were be been being has have had their its it this than per " +
    "number no rate percentage percent proportion cent average mean median total count score level measure all any each every other number rolling cumulative ytd snapshot provisional " +
    "child person young adult family parent carer pupil student resident customer patient client user tenant victim household member staff worker social employee practitioner officer manager offender " +
    "boy girl male female unaccompanied uasc sibling baby infant mother father adopter foster fostering adoption adoptive kinship leaver leaving care looked after experienced cp s47 " +
    `${[...GROUPS, ...EVENTS].join(" ")} ` +
    "protection need subject plan planning statement help early children's service department team council authority local county borough area district city la boundary england home school education health dental dentist medical " +
    "mental hospital gp nhs ambulance police youth justice court order proceeding legal review iro independent reviewing chair contact referral referred assessment single initial core statutory strategy section enquiry investigation conference " +
    "meeting visit visiting interview return missing going went supervision audit case file record recording form survey request application claim call enquiries email letter invoice payment benefit council tax business rent housing homelessness property dwelling accommodation placement placed living live living unit bed " +
    "residential supported lodging secure stay stayed entry entering leaving start starting started begin beginning end becoming became ceased ceasing ending open opened new current existing previous prior earlier last latest next first second third following since during until between " +
    "day week month quarter year working calendar hour minute second time date period annual monthly weekly quarterly daily age aged old under over old ks2 ks4 gcse sen send ehc ehcp pep sdq mash lado cafcass dolls yot yjs yos fte wte " +
    "decision made make making response outcome result recommendation action target standard expected required agreed quality performance indicator provision provider setting nursery early years childcare place two training apprenticeship job post role permanent qualified newly assessed supported asye leadership frontline induction policy " +
    "pathway permanence personal adviser advice support supporting access referral treatment diagnosis diagnostic test screening operation cancer discharge urgent emergency elective outpatient appointment list clock rtt incomplete waiting transfer handover category incident vehicle road fire " +
    "major minor household waste refuse bin collection street light road pavement highway land charge search licence licensing food hygiene premise inspection planning appeal building control enforcement notice library leisure centre museum park parking website web online digital telephone phone contact helpdesk ticket system network it server " +
    "officer leaver mainstream specialist special primary secondary key stage reading writing maths english grade pass rated gas electrical safety fire risk repair boiler voids lettings tenancy social private landlord " +
    "out taken taking via through about within where known identified eligible relevant due received reported recorded counted verified against because their those them they he she we our your my which who whom whose that with when if but also only both either more less most least one two three four ten " +
    "home's workforce vacancy group cohort population 000 strengths difficulties questionnaire domestic abuse exploitation criminal sexual neglect risk safe safeguarding harm concern allegation episode notification " +
    "moving match sentence graded process processing foi town transaction disabled facility grant learning disability excluding exception including disadvantaged peer funded sundry change circumstance kg freedom " +
    "information mandatory duty electric bus budget registration grass cutting birth delivery programme hand hearing older elderly municipal public drug alcohol serious traffic act value condition life point judged different " +
    "background neighbourhood sector sport commencement educational physical additional gross type law using use receive nursing desired free meal routine programmed estate holding relative friend returner cyp followed enablement " +
    "reablement camhs consent forward six servicing together overall equivalent five phone caller advisor counsellor bed block site building operation operational recommend strategic project related acquired caused justified admitted sentenced improved committed ifa independent fostering agency residential based sex mixed appliance handling"
  ).split(" "),
);
