/**
 * Words that stand between a measure and its figure and leave the figure what it is: “91% of our children had been seen by
 * the end of the month”. What is not among them may make it a figure of something else (“first”, “another”, “team”), so that
 * nothing is denied where it stands. By their stems.
 */
export const FRAMING_WORDS: ReadonlySet<string> = new Set(
  // Articles, pronouns, prepositions and joins.
  (
    "/ = & + < > % # a an the this that these those it its they their them we our us you your there here he she his her i k " +
    "who which whose what of in on at for as by to into onto over out among amongst across during within with and or both per via beyond way still also again too so now yet own such " +
    // What is so, has come to be, or is held to be.
    "is are was were be been being am has have had having do does did can stand stands stood remain remains remained remaining continue continues continued stay stays stayed sit sits sat lie lies lay go goes went gone going come comes came coming become became " +
    "reach reached reaches follow follows followed achieve achieved achieves manages hit peak peaked hover hovered slip slipped edge edged dip dipped ease eased creep crept drift drifted settle settled bounce recovered recover slide slid move moved total totalled number numbered equate equates equated represent represents represented equal equals account accounts accounted make makes made give gives gave show shows showed shown see saw seen find found record records recorded report reports reported recording note noted expressed told advised heard said asked informed explained keep keeps kept hold holds held holding run runs ran manage manages managed handle handled deal dealt take takes took taken taking bringing place placed fill fills filled carry carried do done deliver delivered process processed log logged undertake undertaken undertook finish finishes finished complete completes completed completing receive receives received open opened due need needs live lives living lived support supports supporting supported use used have having get got measure measured reflect reflects mean means meant look looks looked set " +
    // What is counted, and what a figure is called.
    "child baby infant toddler young people person family case council authority county borough city district area neighbourhood local service department directorate social worker work workforce post care home front door mash hub population experienced member board committee panel itself themselves themselve myself ourselves ourselve yourself yourselve " +
    "furthest farthest nearest distance full whole entire calendar financial waited waiting figure proportion percentage share percent performance rate position level number total value result score measure indicator kpi picture trend status rag rated rating outturn equivalent annualised annualized " +
    // How much, how well, how sure.
    "only just about around approximately approx roughly nearly almost quite fairly very some well back little slight slightly small large big modest marked steady sharp significant considerable substantial marginal high low good better best worst poor strong weak healthy stable steady solid overall all alike marginally why how clear welcome pleasing encouraging disappointing concerning worrying worried worry concern pleased disappointed reassured main key greatest issue pressure challenge notable red amber green " +
    "i e eg ie meanwhile however therefore again respectively contrast comparison summary short fact general addition though although but while " +
    // Of the time of which the sentence speaks.
    "year month week period quarter day point time date end close reporting " +
    // Of the paper itself, and of how it is told.
    "cent figures volume metric data dataset trajectory direction travel scrutiny great looking welcomed focus attention performing perform performs performed highlighted questioned say says table chart graph page appendix paragraph scorecard dashboard paper snapshot headline commentary narrative message hardly barely scarcely already perhaps maybe hence thus thereby nonetheless nevertheless notwithstanding besides moreover likewise indeed anyway ever"
  ).split(" "),
);

/** Adverbs that say of which of several a figure is, and not how it went. */
export const TELLING_ADVERBS: ReadonlySet<string> = new Set(
  "initially originally formerly previously recently monthly quarterly yearly annually weekly daily jointly locally internally externally provisionally potentially finally partly mainly mostly partially nationally regionally early only family supply".split(
    " ",
  ),
);
