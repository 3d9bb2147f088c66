/**
 * Words of reports that name nothing that is counted: what a sentence says besides them and its figures is about something
 * of its own, and its figures may be too. By their stems.
 */
export const PLAIN_TALK: ReadonlySet<string> = new Set(
  (
    "/ = & + < > # a an the this that these those it its they their them we our us you there here he she his her " +
    "of in on at for as is was are were be been being has have had having do does did than then so such or if both each all any some most many much more less least other another " +
    "i e eg ie etc approx approximately around about roughly almost nearly just only over under well still also again further too very quite fairly slightly significantly sharply marginally considerably substantially notably steadily gradually overall generally broadly clearly encouragingly positively disappointingly unfortunately pleasingly similarly equally respectively additionally furthermore finally namely exactly precisely " +
    "remain remains remained remaining stand stands stood standing continue continues continued continuing stay stays sit sits sitting sat run runs running represent represents represented representing equate equates equating equal equals equivalent report reports reported reporting record records recorded show shown see seen go goes going went come came make makes made give gives gave given get set take takes took taken keep keeps kept find note noted observe observed " +
    "performance rate percentage percent proportion % cent per figure figures number total volume level position value result score measure indicator kpi metric data dataset information picture trend trajectory direction travel status rag rated rating year month week quarter period date day end start point time line " +
    "child young people person family adult cohort population individual case service council county authority team social worker work practice borough city area department directorate board committee scrutiny partnership " +
    "compare change difference gap step high higher highest low lower lowest good better best bad worse worst strong weak positive negative small large big great slight significant marginal steady sharp marked further recent recently latest last next first previous previously prior early earlier late later current currently now today ago new same similar different next " +
    "complete completed completing undertaken carried out held conducted done happen happened occurred occur place placed took receive received due open closed identified require required need needed within during throughout through between up to date into onto per via by from since until off out across up down back " +
    "who whom whose which what when where how why can cannot not no yes and with without but while " +
    "one two three four five six seven eight nine ten half third quarter fifth tenth " +
    "good is looking pleased welcome welcomed encouraging concern concerning priority focus area attention performing perform performs performed target tolerance achieved " +
    "financial annual annually monthly quarterly yearly rolling cumulative cumulatively average mean june july out reach reached experience experienced taking place council's local's mash front door eligible member members asked heard told advised highlighted explained discussed questioned welcomed saw among amongst between say says said account accounts accounted make up show aged age old rounded table chart graph figure page appendix section below above paragraph scorecard dashboard paper snapshot key headline summary commentary narrative message measured calculated based " +
    "every own itself themselves ourselves yourself myself himself herself self anybody nobody somebody everyone everybody someone anyone something nothing anything everything " +
    "little group range hardly barely scarcely yet already once twice always often sometimes seldom usually normally typically perhaps maybe rather instead otherwise hence thus thereby meanwhile nonetheless therefore thereafter alike besides moreover likewise indeed anyway together apart alone far near close away soon ever else least please though although unless whether because whenever wherever however against beyond beneath behind beside toward towards along alongside amid despite upon regarding concerning per versus vs than worth plus minus"
  ).split(" "),
);

/** Numbers that are written as words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, number) => [word, number]),
);
