import { anyOf } from "../../words/anyOf";
import type { National } from "./measure";

/**
 * What names say that changes nothing about what is counted: little words, the unit, how and how often it is counted, that
 * children are meant and that the authority counts them. In a plain name's writing, the longer ones first.
 */
const CHANGES_NOTHING = anyOf(
  [
    // A year, and the number that a list of indicators gives a measure.
    "20\\d\\d(?: to (?:20)?\\d\\d)?",
    "^(?!ks ?\\d|eet|neet)[a-z]{1,5} ?\\d{1,3}[a-z]?(?= \\D)",
    "^\\d{1,2} \\d{1,2}[a-z]?(?= \\D)",
    "per 10000|(?:aged )?(?:0 to 17|under 18)(?: years?)?s?|population",
    "percent(?:age)?|proportion|share|rates?|ratio|numbers?|num|nos?|count|total|average|avg|mean",
    "an?|the|of|in|on|at|to|by|for|from|with|within|into|as|per|and|or|all|any|each|more",
    "whom?|that|which|where|whose|their|our|we|is|are|was|were|be|been|being|has|have|had|having",
    "(?:social )?care|csc|children s|childrens|services?|department|social work(?:er)?",
    "child|children|young|people|persons?|cyp|youth|authority|council|la|dfe|lait|kpi",
    "cases?|open|active|current(?:ly)?|snapshot|point|ever|new|time|times|timel\\w+|timescales?",
    "(?:last |previous |rolling |past |over )?12 (?:months?|mths?)|rolling|ytd|year to date|annual(?:ly|ised)?",
    "last|latest|month(?:s|ly|end)?|quarter(?:ly)?|q[1-4]|periods?|end|ending 31 march|31 march|march",
    "years?|yrs?|yearly|during|date|up to date|working days?|days?|wd|working|weeks?",
    "aged?|ages?|olds?|complet\\w+|done|held|start(?:s|ed)?|initiated|issued|received|made|due|through|via",
    "identified|achiev\\w+|experienc\\w+|recorded|registrations?|carried out|undertaken|convened|definition|census",
  ],
  "g",
);

/**
 * The words of a row's plain name that neither the measure asks for nor all names may say: `["housing"]` of “% of housing
 * assessments completed within 45 working days”. Whoever is counted besides, or instead, they tell; what they tell is not
 * known, so the row is not surely the measure.
 */
export function leftOver(plain: string, { says, reverse, surely, also }: National): string[] {
  const understood = [...says, reverse, surely, also]
    .filter((one) => one !== undefined)
    .map(({ source }) => new RegExp(source, "g"));
  const covered = [...understood, CHANGES_NOTHING].flatMap((pattern) =>
    [...plain.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length })),
  );
  return [...plain.matchAll(/[a-z0-9]+/g)].flatMap(({ index, 0: word }) =>
    covered.some(({ from, to }) => index < to && index + word.length > from) ? [] : [word],
  );
}
