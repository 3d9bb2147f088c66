/** Verbs of reports that pick out none of what is counted: what is “recorded” or “remains” is all of it, what is “rejected” is not. */
const REGULAR =
  "finish fill mention describe explain outline present attach consider recall flag raise discuss challenge agree approve endorse recognise recognize acknowledge appreciate thank believe wish like prefer worry disappoint surprise reassure comfort celebrate congratulate praise commend notice remember forget examine explore seek analyse interpret " +
  "help support miss reply clarify emphasise emphasize stress query express introduce enable drive cause affect influence impact contribute follow reflect mirror echo suggest indicate imply confirm demonstrate evidence illustrate underline underpin prove mask appear seem look happen occur arise emerge live turn slip struggle manage cope deliver provide work develop embed focus prioritise strengthen maintain sustain keep continue stabilise stabilize plateau settle recover bounce edge hover swing fluctuate vary differ range creep ease slow accelerate rely depend move shift change track trend total comprise amount count measure monitor watch note state report observe find stand stay remain exceed surpass underperform perform operate function gain enjoy face tackle address resolve respond react call talk speak write ask answer learn use apply earn owe allow permit let cover concern relate regard view pursue push pull press pressurise stretch bring draw hold carry put place take handle field log process triage peak number plateau";
const IRREGULAR =
  "told tell tells thought think thinks knew know knows known felt feel feels understood understand meant mean means crept kept brought drew drawn held put puts spoke spoken wrote written saw seen shown shows said came went gone got gotten given gave found stood bore borne sought taught learnt learned hid hidden dealt sent built run ran sat set sets sits lay lies lain rests hit";

/** Nouns and adjectives of reports that name nothing counted. */
const OTHERS =
  "furthest farthest nearest distance workforce post bar shape row succession complacent weaker stronger softer adrift activity demand proportionate timeliness stability story tell own spring summer autumn winter christmas easter success story reason explanation view opinion corner way side thing bit lot sign example detail context caveat caution discussion agenda update overview background introduction conclusion progress strength weakness leadership management oversight governance culture approach model procedure director councillor chair minister inspector journey effort grip rigour discipline hold glance comparison contrast respect regard relation term terms fact point sense moment while weekend summer autumn winter spring season christmas easter backdrop basis extent degree amount majority minority bulk remainder rest balance rate momentum outlook story headline board remit cabinet chief executive portfolio head deputy assistant " +
  "busy stable static typical usual normal natural real true clear obvious possible likely able ready sure certain important main core vital critical serious severe modest moderate mild minor major considerable substantial dramatic notable remarkable pleasing disappointing worrying healthy robust fragile stubborn persistent consistent sustained ongoing long short wide narrow full whole entire single plain honest fair right wrong sorry glad proud happy careful keen hard easy difficult tough challenging mixed encouraged surprising unsurprising unusual exceptional outlier blip broad rough precise exact actual nominal";

/** The forms of a regular verb: `creep` has `creeps`, `creeped`, `creeping`. */
function formsOf(verb: string): string[] {
  const short = verb.replace(/e$/, "");
  const last = /[^aeiou][aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.slice(-1) : short;
  const y = verb.replace(/([^aeiou])y$/, "$1i");
  return [
    verb,
    `${verb}s`,
    `${y}es`,
    `${short}ed`,
    `${y}ed`,
    `${short}ing`,
    `${verb}ing`,
    `${last}ed`,
    `${last}ing`,
  ];
}

/** All of them, in every form. Where a measure's name has one, it names something there. */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set([
  ...REGULAR.split(" ").flatMap(formsOf),
  ...IRREGULAR.split(" "),
  ...OTHERS.split(" "),
]);
