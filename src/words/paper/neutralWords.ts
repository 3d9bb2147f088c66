/** Verbs of reports that say how it is told, or how a figure goes, and never whom it counts. */
const TELLING =
  "mention explain outline recall acknowledge appreciate believe praise commend notice remember emphasise emphasize stress query clarify suggest indicate imply demonstrate illustrate underline appear seem arise emerge struggle cope sustain stabilise stabilize plateau swing fluctuate slow accelerate";

/** Verbs of reports that pick out none of what is counted: what is “recorded” or “remains” is all of it, what is “rejected” is not. */
const REGULAR =
  "finish fill describe present attach consider flag raise discuss challenge agree approve endorse recognise recognize thank wish like prefer worry disappoint surprise reassure comfort celebrate congratulate forget examine explore seek analyse interpret help support miss reply express introduce enable drive cause affect influence impact contribute follow reflect mirror echo confirm evidence underpin prove mask look happen occur live turn slip manage deliver provide work develop embed focus prioritise strengthen maintain keep continue settle recover bounce edge hover vary differ range creep ease rely depend move shift change track trend total comprise amount count measure monitor watch note state report observe find stand stay remain exceed surpass underperform perform operate function gain enjoy face tackle address resolve respond react call talk speak write ask answer learn use apply earn owe allow permit let cover concern relate regard view pursue push pull press pressurise stretch bring draw hold carry put place take handle field log process triage peak number pass breach";
const IRREGULAR =
  "told tell tells thought think thinks knew know knows known felt feel feels understood understand meant mean means crept kept brought drew drawn held put puts spoke spoken wrote written saw seen shown shows said came went gone got gotten given gave found stood bore borne sought taught learnt learned hid hidden dealt sent built run ran sat set sets sits lay lies lain rests hit";

/** Nouns and adjectives of reports that name nothing counted, and none of it alone: `basis`, `encouraging`. */
const JUDGING =
  "complacent weaker stronger softer adrift stability story reason explanation thing bit lot sign context caveat caution update overview background introduction conclusion progress strength weakness oversight governance culture journey effort grip glance respect relation term terms moment basis extent degree momentum outlook backdrop busy stable static usual normal natural real true clear obvious able ready sure important remarkable robust fragile stubborn consistent sustained ongoing honest fair wrong sorry glad proud happy careful keen mixed encouraged surprising unsurprising unusual exceptional outlier blip broad rough precise exact actual shade whisker tad notch hair";

/** More that name nothing counted, and may stand for some of it: `main`, `winter`, `remainder`. */
const OTHERS =
  "furthest farthest nearest distance workforce post bar shape row succession activity demand proportionate timeliness tell own spring summer autumn winter christmas easter success view opinion corner way side example detail discussion agenda leadership management approach model procedure director councillor chair minister inspector rigour discipline hold comparison contrast regard fact point sense while weekend season amount majority minority bulk remainder rest balance rate headline board remit cabinet chief executive portfolio head deputy assistant typical possible likely certain main core vital critical serious severe modest moderate mild minor major considerable substantial dramatic notable pleasing disappointing worrying healthy persistent long short wide narrow full whole entire single plain right hard easy difficult tough challenging nominal";

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

/** Those that leave a figure what it is, wherever they stand, in every form. */
export const TELLING_WORDS: ReadonlySet<string> = new Set([
  ...TELLING.split(" ").flatMap(formsOf),
  ...JUDGING.split(" "),
]);

/** All of them, in every form. Where a measure's name has one, it names something there. */
export const NEUTRAL_WORDS: ReadonlySet<string> = new Set([
  ...TELLING_WORDS,
  ...REGULAR.split(" ").flatMap(formsOf),
  ...IRREGULAR.split(" "),
  ...OTHERS.split(" "),
]);
