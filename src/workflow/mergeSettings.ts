import { measureKey } from "../model/identity/measureKey";
import type {
  LineSetting,
  MeasureSetting,
  PopulationSetting,
  Settings,
  SheetSettings,
} from "../model/settings";
import { noSheetSettings } from "../model/settings";
import {
  bandWord,
  COMPARISON_WORD,
  LETTERS_WORD,
  POLARITY_WORD,
  populationWord,
  thresholdWord,
} from "../model/settingWords";

/** Settings that stand after a merge, and what someone else had set meanwhile, in sentences. */
export interface Merged {
  readonly settings: Settings;
  readonly differences: readonly string[];
}

/**
 * Merges the user's settings with what someone else saved since `base` was read: measure by measure and column by
 * column. What only one of the two changed is taken; where both did, the user's stands. Either way it is told.
 */
export function mergeSettings(base: Settings, mine: Settings, theirs: Settings): Merged {
  const differences: string[] = [];
  const tell: Tell = (sentence) => differences.push(sentence);
  const settings: Settings = {
    version: mine.version,
    // The analyst's and theirs together: two who keep different colours are of one mind.
    kept: unionOf(base.kept, mine.kept, theirs.kept, (kept) => [kept.measureKey, kept.group, kept.period]),
    sheets: mergeSheets(base, mine, theirs, tell),
    letters: settle(tell, LETTERS, [base.letters, mine.letters, theirs.letters], (letters) =>
      letters === null ? NOT_SAID : LETTERS_WORD(letters),
    ),
    // A switch, not an answer: the last to press it decides.
    live: mine.live === base.live ? theirs.live : mine.live,
    dismissed: unionOf(base.dismissed, mine.dismissed, theirs.dismissed, (one) => [
      one.check,
      one.sheetId,
      one.reference,
      one.measure,
      one.cell,
      one.figure,
    ]),
    ...mergeMatches(base, mine, theirs),
    ...mergePopulations(base, mine, theirs, tell),
    ...mergeWhole("benchmarks", { base, mine, theirs }),
    ...mergeWhole("facts", { base, mine, theirs }),
  };
  return { settings, differences };
}

/** Says something that the analyst should know of the merge. */
type Tell = (sentence: string) => void;
/** One setting as it was read, as the analyst has it, and as it is in the workbook now. */
type Three<T> = readonly [base: T, mine: T, theirs: T];

/** One answer of three: theirs where only they changed it, else the analyst's. */
function settle<T>(tell: Tell, what: string, [base, mine, theirs]: Three<T>, word: (value: T) => string): T {
  // Nothing changed meanwhile, or both did the same.
  if (isSame(theirs, base) || isSame(theirs, mine)) return mine;
  // Both changed it: the analyst who is at work decides, and is told of the other answer.
  const hersChanged = !isSame(mine, base);
  tell((hersChanged ? KEPT : TAKEN)(what, word(theirs)));
  return hersChanged ? mine : theirs;
}

function mergeSheets(base: Settings, mine: Settings, theirs: Settings, tell: Tell): SheetSettings[] {
  // Sheets of both. One that only the other knows is taken as a whole.
  const known = [...mine.sheets, ...theirs.sheets];
  return eachOnce(known, sheetKey).flatMap(({ sheetId, sheet }): SheetSettings[] => {
    const of = (settings: Settings) =>
      settings.sheets.find((one) => sheetKey(one) === sheetKey({ sheetId, sheet })) ??
      noSheetSettings(sheetId, sheet);
    const three: Three<SheetSettings> = [of(base), of(mine), of(theirs)];
    const each = <T>(part: (one: SheetSettings) => T): Three<T> => [
      part(three[0]),
      part(three[1]),
      part(three[2]),
    ];
    const headings = settle(
      tell,
      HEADINGS(sheet),
      each((one) => one.headings ?? null),
      (texts) => (texts === null ? AS_FOUND : `“${texts.join(" | ")}”`),
    );
    const merged: SheetSettings = {
      sheetId,
      sheet,
      ...(headings && { headings }),
      lines: mergeLines(
        tell,
        each(({ lines }) => lines),
      ),
      measures: mergeMeasures(
        tell,
        each(({ measures }) => measures),
      ),
      band: settle(
        tell,
        BAND(sheet),
        each(({ band }) => band),
        bandWord,
      ),
      comparison: settle(
        tell,
        COMPARISON(sheet),
        each((one) => one.comparison),
        (one) => COMPARISON_WORD[one],
      ),
      threshold: settle(
        tell,
        THRESHOLD(sheet),
        each(({ threshold }) => threshold),
        thresholdWord,
      ),
    };
    // Nothing is said of the sheet any more: it leaves the file.
    return isSame(merged, noSheetSettings(sheetId, sheet)) ? [] : [merged];
  });
}

/** Settings that wait for a sheet of their name, from an imported file, have no id yet. */
function sheetKey({ sheetId, sheet }: Pick<SheetSettings, "sheetId" | "sheet">): string {
  return sheetId === "" ? `name ${sheet}` : sheetId;
}

function mergeLines(tell: Tell, three: Three<readonly LineSetting[]>): LineSetting[] {
  // Headings repeat, so that the place belongs to the key.
  const key = ({ heading, index }: LineSetting) => JSON.stringify([heading, index]);
  return eachOnce([...three[1], ...three[2]], key).flatMap((line): LineSetting[] => {
    const roleIn = (lines: readonly LineSetting[]) =>
      lines.find((one) => key(one) === key(line))?.role ?? null;
    const roles = [roleIn(three[0]), roleIn(three[1]), roleIn(three[2])] as const;
    const role = settle(tell, ROLE(line.heading), roles, (one) => one ?? AS_FOUND);
    return role === null ? [] : [{ ...line, role }];
  });
}

function mergeMeasures(tell: Tell, three: Three<readonly MeasureSetting[]>): MeasureSetting[] {
  return eachOnce([...three[1], ...three[2]], measureKey).flatMap((measure): MeasureSetting[] => {
    const { reference, name } = measure;
    const part = <K extends "polarity" | "band" | "unit">(which: K): Three<MeasureSetting[K] | null> => {
      const of = (list: readonly MeasureSetting[]) =>
        list.find((one) => measureKey(one) === measureKey(measure))?.[which] ?? null;
      return [of(three[0]), of(three[1]), of(three[2])];
    };
    // As people call a measure: `1.4`, or its name in quotation marks.
    const call = reference ?? `“${name}”`;
    const merged: MeasureSetting = {
      reference,
      name,
      polarity: settle(tell, POLARITY(call), part("polarity"), (one) =>
        one === null ? AS_FOUND : POLARITY_WORD[one],
      ),
      band: settle(tell, MEASURE_BAND(call), part("band"), bandWord),
      unit: settle(tell, UNIT(call), part("unit"), (one) => one ?? AS_FOUND),
    };
    return merged.polarity === null && merged.band === null && merged.unit === null ? [] : [merged];
  });
}

/**
 * Rows of reports that were confirmed for a measure, by the row's own name. Absent as long as nobody has confirmed one,
 * so that older versions read the file.
 */
function mergeMatches(base: Settings, mine: Settings, theirs: Settings): Pick<Settings, "matches"> {
  const of = ({ matches }: Settings) => matches ?? [];
  const matches = unionOf(of(base), of(mine), of(theirs), (one) => [one.from]);
  return matches.length > 0 ? { matches } : {};
}

/** Absent as long as nobody has chosen. */
function mergePopulations(
  base: Settings,
  mine: Settings,
  theirs: Settings,
  tell: Tell,
): Pick<Settings, "populations"> {
  const three: Three<PopulationSetting | null> = [
    base.populations ?? null,
    mine.populations ?? null,
    theirs.populations ?? null,
  ];
  const populations = settle(tell, POPULATIONS, three, populationWord);
  return populations === null ? {} : { populations };
}

/** Whose benchmarks, and how facts are written, as one answer each. Absent as long as nobody has asked for them. */
function mergeWhole<K extends "benchmarks" | "facts">(
  key: K,
  { base, mine, theirs }: { base: Settings; mine: Settings; theirs: Settings },
): Pick<Settings, K> | Record<string, never> {
  const hersStands = isSame(theirs[key], base[key]) || !isSame(mine[key], base[key]);
  const whole = hersStands ? mine[key] : theirs[key];
  return whole === undefined ? {} : ({ [key]: whole } as Pick<Settings, K>);
}

/** Entries of both, without those that one of the two took out; the analyst's where both have one. */
function unionOf<T>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (one: T) => unknown[],
): T[] {
  const key = (one: T) => JSON.stringify(keyOf(one));
  const [inBase, inMine] = [new Set(base.map(key)), new Set(mine.map(key))];
  const inTheirs = new Set(theirs.map(key));
  // Taken out by either is taken out; put in by either is in.
  return [
    ...mine.filter((one) => inTheirs.has(key(one)) || !inBase.has(key(one))),
    ...theirs.filter((one) => !inMine.has(key(one)) && !inBase.has(key(one))),
  ];
}

function eachOnce<T>(list: readonly T[], key: (one: T) => string): T[] {
  // Of two with one key the first stands: the analyst's list is handed in first.
  return [...new Map([...list].reverse().map((one) => [key(one), one])).values()].reverse();
}

function isSame(one: unknown, other: unknown): boolean {
  // As text: settings are small, plain and written in one order.
  return JSON.stringify(one) === JSON.stringify(other);
}

/** From here on what is told of a merge, as templates. Who the other was Excel does not tell. */
const KEPT = (what: string, theirs: string): string =>
  `While you worked, ${what} was set to ${theirs} by someone else; yours was kept.`;
const TAKEN = (what: string, theirs: string): string =>
  `While you worked, ${what} was set to ${theirs} by someone else.`;
const AS_FOUND = "as found";
const NOT_SAID = "not said";
const LETTERS = "what goes with the colours";
const POPULATIONS = "the population that rates take";
const HEADINGS = (sheet: string): string => `the row of headings of ${sheet}`;
const BAND = (sheet: string): string => `the band of ${sheet}`;
const COMPARISON = (sheet: string): string => `what ${sheet} compares the latest with`;
const THRESHOLD = (sheet: string): string => `the smallest significant change of ${sheet}`;
const ROLE = (heading: string): string => `what “${heading}” is for`;
const POLARITY = (measure: string): string => `${measure}'s polarity`;
const MEASURE_BAND = (measure: string): string => `${measure}'s band`;
const UNIT = (measure: string): string => `${measure}'s unit`;
