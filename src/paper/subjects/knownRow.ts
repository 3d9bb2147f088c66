// What the check of papers knows of a scorecard's rows: the things that each name counts (“visit”, “child protection”,
// “timely”), so that a sentence finds a row by what it speaks of and not by the exact name, which papers seldom write.

import { remember } from "../../core/remember";
import { plainReference } from "../../model/identity/findMeasure";
import { oneLine, plain } from "../../words/plain";
import type { Judgement } from "../../model/judgement";
import type { Measure } from "../../model/scorecard";
import { NUMBER_WORDS, SPANS_IN_WORDS } from "../../words/paper/numberWords";
import { remembered } from "../../words/remembered";
import { wordsOf } from "../../words/wordsOf";
import { asDeclined } from "./asDeclined";
import { asLacking } from "./asLacking";
import { asRepeats } from "./asRepeats";
import { LENGTHS_TAKEN } from "../../words/time/unitsOfTime";
import type { Cue } from "../../words/paper/cues";
import type { SentenceMark } from "../lex/mark";
import { marksOf } from "../lex/marksOf";
import { isInTable } from "./inTable";
import { asVisited, ELSEWHERE } from "./asNamed";
import { isOfADay } from "./isOfADay";
import { withShareParts, type ShareParts } from "./shareParts";
import { withNumbers } from "./asNumbered";
import { lengthsNamed, withLengths } from "./asLengths";
import { headsIn, widerWordsOf, withWiderWords } from "./widerWords";

/** A measure of a scorecard, by the things that its name counts. */
export interface KnownRow {
  readonly judgement: Judgement;
  /** Which scorecard it stands in. */
  readonly card: number;
  readonly concepts: ReadonlySet<string>;
  /** What the heading of its section adds, and whom its name says that it leaves out: a sentence may name them, and need not. */
  readonly section: ReadonlySet<string>;
  /** Words of its name that would say something in a sentence: the average of “Average caseload”. */
  readonly cues: ReadonlySet<Cue>;
  /** Spans of time that it is taken over: the “last 4 weeks” of its visits. */
  readonly spans: ReadonlySet<string>;
  /** Words of its name that would name a time in a sentence: “a current pathway plan”, “ceased in the quarter”. */
  readonly times: ReadonlySet<string>;
  /** Numbers of its name with the word before them: `above 20`. */
  readonly numbers: ReadonlySet<string>;
  /** The nouns that the things of its name end in: `request` of “EHC needs assessment requests”. */
  readonly heads: ReadonlyMap<string, string>;
  /** Wider words for what it counts, each with those of the names that count it. */
  readonly wider: ReadonlyMap<string, ReadonlySet<string>>;
  /** Lengths of time in its name: “within 45 days” is none of a row of those within 10. */
  readonly lengths: ReadonlySet<string>;
  /** The rows that hold what it counts and of how many, where it is a share without a working; `null` for none. */
  readonly parts: ShareParts | null;
  /** The unit of time that its values are numbers of: `day` of “Average days to placement”; `null` for none. */
  readonly time: string | null;
}

/** The measures that a paper may speak of, and how much each thing tells. */
export interface Subjects {
  readonly known: readonly KnownRow[];
  /** Those whose names are everyday words alone: “Social workers with more than 22 cases”. */
  readonly unnamed: readonly KnownRow[];
  readonly byReference: ReadonlyMap<string, readonly KnownRow[]>;
  /** The years that columns of them are called by alone, `2024`, where no column says of which months it is. */
  readonly years: ReadonlySet<number>;
  /** The headings of their benchmarks, in lower case. */
  readonly benchmarks: readonly string[];
  /** The rows that count any of some things, in the order of their scorecards. */
  readonly rowsWith: (concepts: ReadonlySet<string>) => readonly KnownRow[];
  /** All that their names count. */
  readonly vocabulary: ReadonlySet<string>;
  /** The lengths of time in their names. */
  readonly lengths: ReadonlySet<string>;
  /** The same, and the words of their names: “moves” is none of reports where a row counts “3 or more moves”. */
  readonly words: ReadonlySet<string>;
  /** How much a thing tells of a row: the fewer rows count it, the more. */
  weight(concept: string): number;
}

/** The measures of all scorecards, ready to be found by what a sentence counts: for one paper after another. */
export const subjectsOf = remember((cards: readonly (readonly Judgement[])[]): Subjects => {
  const all = cards.flatMap((judgements, card) => judgements.map((judgement) => knownOf(judgement, card)));
  const rows = all.filter(({ concepts, section }) => concepts.size > 0 || section.size > 0);
  const known = withShareParts(withWiderWords(withSections(withNumbers(withLengths(rows)))));
  const frequency = new Map<string, number>();
  for (const { concepts } of known)
    for (const concept of concepts) frequency.set(concept, (frequency.get(concept) ?? 0) + 1);
  const byReference = new Map<string, KnownRow[]>();
  for (const one of known) {
    const { reference: own, name } = one.judgement.measure;
    const reference = plainReference(own ?? CODE_OF_NAME.exec(name)?.[1] ?? "");
    if (reference !== "") byReference.set(reference, [...(byReference.get(reference) ?? []), one]);
  }
  const weights = new Map<string, number>();
  const weigh = (concept: string): number =>
    Math.log(1 + (known.length + 1) / ((frequency.get(concept) ?? 0) + 1)) *
    (isInTable(concept) ? 1 : RECEIVES.has(concept) ? OF_RECEIVING : OF_OTHER_WORDS);
  for (const concept of frequency.keys()) weights.set(concept, weigh(concept));
  const vocabulary = new Set([...frequency.keys(), ...known.flatMap(({ section }) => [...section])]);
  const names = known.flatMap(({ judgement }) => wordsOf(judgement.measure.name).map(({ stem }) => stem));
  return {
    known,
    unnamed: all.filter((row) => !rows.includes(row)),
    byReference,
    years: yearsAlone(known),
    benchmarks: [
      ...new Set(
        known.flatMap(({ judgement }) => judgement.measure.benchmarks.map(({ label }) => plain(label))),
      ),
    ],
    rowsWith: rowsByConcept(known),
    vocabulary,
    lengths: new Set(known.flatMap(({ lengths }) => [...lengths])),
    words: new Set([...vocabulary, ...names]),
    weight: (concept) => weights.get(concept) ?? weigh(concept),
  };
});

function yearsAlone(known: readonly KnownRow[]): ReadonlySet<number> {
  const all = known.flatMap(({ judgement }) => judgement.measure.actuals);
  return all.some(({ period }) => period !== null)
    ? new Set()
    : new Set(all.flatMap(({ calledYear }) => (calledYear === undefined ? [] : [calledYear])));
}

const NO_WORDS: KnownRow["wider"] = new Map();

/** “A1 Average time between …”, of a scorecard that has no column of references. */
const CODE_OF_NAME = /^([A-Z]{1,4}\d{1,3}[a-z]?)[:.)]? /;

/** Finds rows by what their names and sections count. A paper asks for few things, each of them many times. */
function rowsByConcept(known: readonly KnownRow[]): Subjects["rowsWith"] {
  const byConcept = new Map<string, KnownRow[]>();
  for (const row of known)
    for (const concept of new Set([...row.concepts, ...row.section, ...widerWordsOf(row)])) {
      const same = byConcept.get(concept);
      if (same === undefined) byConcept.set(concept, [row]);
      else same.push(row);
    }
  const rowsOf = remembered((concepts): readonly KnownRow[] => {
    const found = new Set(concepts.split(BETWEEN).flatMap((concept) => byConcept.get(concept) ?? []));
    return found.size === 0 ? [] : known.filter((row) => found.has(row));
  });
  return (concepts) => rowsOf([...concepts].join(BETWEEN));
}
/** Stands in no concept. */
const BETWEEN = "|";

/** Whether any of these is what a measure counts, or what the table knows. */
export function isKnownIn(subjects: Subjects, concepts: ReadonlySet<string>): boolean {
  return [...concepts].some((concept) => subjects.vocabulary.has(concept) || isInTable(concept));
}

/** Whether these name a measure wholly. */
export function isKnownTopic(subjects: Subjects, own: ReadonlySet<string>): boolean {
  return subjects.rowsWith(own).some(({ concepts }) => isNamedBy(concepts, own));
}

/** Every thing that a name counts is among these. */
export function isNamedBy(concepts: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  for (const concept of concepts) if (!said.has(concept)) return false;
  return concepts.size > 0;
}

/** Who receives or uses a thing gets it, has it, or had it: a name's verb for that tells little, by how names have it. */
export const RECEIVES: ReadonlySet<string> = new Set([
  "receiv",
  "using",
  "us",
  "benefit",
  "access",
  "achiev",
]);
const OF_RECEIVING = 0.1;
/** Any other word of a name weighs this much of a thing that the word lists know. */
const OF_OTHER_WORDS = 0.3;

function knownOf(judgement: Judgement, card: number): KnownRow {
  const { measure } = judgement;
  const full = measure.parent === null ? measure.name : `${measure.parent} ${measure.name}`;
  const name = full.replace(LEFT_OUT, "");
  const read = asRepeats(new Set(), asDeclined(marksOf(oneLine(name)), oneLine(name), true)).map(asVisited);
  // “No contacts” may be the number of them; a share is of those who have none.
  const marks = measure.unit === "percent" ? asLacking(read) : read;
  const concepts = conceptsCounted(marks);
  return {
    judgement,
    card,
    concepts,
    heads: headsIn(oneLine(name), marks),
    wider: NO_WORDS,
    parts: null,
    section: new Set(conceptsIn([measure.section ?? "", ...(full.match(LEFT_OUT) ?? [])].join(". "))),
    spans: new Set(spansIn(name)),
    times: new Set(
      marks.flatMap(({ is, start, end }) =>
        is === "period" ? [plain(oneLine(name).slice(start, end))] : [],
      ),
    ),
    numbers: new Set(numbersIn(name)),
    lengths: lengthsNamed(name),
    time: timeOf(name, measure),
    cues: new Set(marks.flatMap((mark) => (mark.is === "cue" ? [mark.cue] : []))),
  };
}

/** Whom a name says that it does not count: “(excluding CP and CLA)”. */
const LEFT_OUT = / ?[([]exc(?:l|luding)?\b[^()[\]]*[)\]]/gi;

/** The things that a name counts. */
function conceptsCounted(marks: readonly SentenceMark[]): ReadonlySet<string> {
  return new Set(
    marks.flatMap((mark, at) => {
      if (mark.is === "concept") return isOfPopulation(marks, at) || isOfADay(marks, at) ? [] : mark.concepts;
      return mark.is === "cue" && mark.cue === ELSEWHERE ? [ELSEWHERE] : [];
    }),
  );
}

/** “Per 100,000 aged 10 to 17”: of how many it is a rate, and not of whom. */
function isOfPopulation(marks: readonly SentenceMark[], at: number): boolean {
  const mark = marks[at];
  const [before, figure] = [marks[at - 2], marks[at - 1]];
  const isAge = mark?.is === "concept" && mark.concepts.every((concept) => concept.startsWith("age "));
  return isAge && [before, figure].some((one) => one?.is === "cue" && one.cue === "per");
}

const LENGTH = new RegExp(`(?<!\\d[ -]?(?:working |calendar )?)\\b(${LENGTHS_TAKEN.join("|")})s\\b`, "i");

/** “Average days between …”, “Duration of proceedings (weeks)”, but not “within 45 days”. */
function timeOf(name: string, { unit }: Measure): string | null {
  const found = LENGTH.exec(name);
  return unit === "number" || unit === "count" ? (found?.[1]?.toLowerCase() ?? null) : null;
}

/** Two rows of one name are told apart by their sections alone. */
function withSections(known: readonly KnownRow[]): KnownRow[] {
  const rows = new Map<string, number>();
  const key = ({ card, concepts, judgement: { measure } }: KnownRow): string =>
    [card, measure.unit, ...[...concepts].sort()].join("|");
  for (const one of known) rows.set(key(one), (rows.get(key(one)) ?? 0) + 1);
  return known.map((one) =>
    (rows.get(key(one)) ?? 0) > 1 || one.concepts.size === 0
      ? { ...one, concepts: new Set([...one.concepts, ...one.section]) }
      : one,
  );
}

const SPAN = new RegExp(
  `(\\d{1,2}|${SPANS_IN_WORDS.join("|")})[ +-]{1,2}(?:working |calendar )?(${LENGTHS_TAKEN.join("|")})`,
  "g",
);

/** `4 week`, `12 month`: the spans of time in a text. */
export function spansIn(text: string): string[] {
  return [...plain(text).matchAll(SPAN)].map(
    ([, number = "", unit]) => `${NUMBER_WORDS.get(number) ?? number} ${unit}`,
  );
}

function numbersIn(name: string): string[] {
  const words = wordsOf(oneLine(name));
  return words.flatMap(({ text }, at) => {
    const number = /^\d+$/.test(text) ? Number(text) : NUMBER_WORDS.get(text);
    // “Key stage 2” is a thing of its own.
    return number === undefined || at === 0 || words[at - 2]?.text === "key"
      ? []
      : [`${words[at - 1]?.stem ?? ""} ${number}`];
  });
}

/** The things that a text counts; `names` are the words of measures' names. */
export function conceptsIn(text: string, names?: ReadonlySet<string>): string[] {
  return marksOf(oneLine(text), names).flatMap((mark) => (mark.is === "concept" ? mark.concepts : []));
}

/** Verbs of its name without their endings: what waits “to be matched” waits for a match. */
export const verbsOf = remember(
  (row: KnownRow): ReadonlySet<string> =>
    new Set([...namesOf(row)].flatMap((stem) => (VERB_END.test(stem) ? [stem.replace(VERB_END, "")] : []))),
);
const VERB_END = /(?<=[a-z]{4})(?:ing|ed)$/;

/** The words of a row's name, its parent's and its section's, by their stems. */
export const namesOf = remember((row: KnownRow): ReadonlySet<string> => {
  const { name, parent, section } = row.judgement.measure;
  return new Set(wordsOf(`${parent ?? ""} ${name} ${section ?? ""}`).map(({ stem }) => stem));
});
