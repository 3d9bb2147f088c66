import { groupedBy } from "../../../model/identity/groupedBy";
import type { Measure } from "../../../model/scorecard";
import { plain } from "../../../words/plain";
import { faultIsTheirs } from "../../precedence/byCells";
import { callOf } from "../../../model/naming/callOf";
import { faults, finding, FINE, notFine, type Answer, type SheetCheck } from "../../run/check";

// A row is added by copying another, and the name is changed last or not at all. Two rows of one name in one section and
// unit cannot be told apart in a paper, a chart or a search.

/** Where fewer of the names differ, they are those of areas, teams or parts that come again and again. */
const MOSTLY_DIFFERENT = 0.75;

/** One name for two measures of one section and unit: it was copied for a new row and not changed. */
export const nameRepeated: SheetCheck = {
  id: "name-repeated",
  severity: "warning",
  question: "Does each measure have a name of its own?",
  // A row that came twice with its reference is said once.
  givesWay: [{ to: ["reference-repeated"], where: faultIsTheirs }],
  askAll({ scorecard: { measures } }) {
    // Parts have the names of their wholes with something added.
    const whole = measures.filter(({ parent }) => parent === null);
    const named = [...groupedBy(whole, ({ name }) => plain(name)).values()];
    // A list of teams under each measure has the same names on purpose.
    return named.length < whole.length * MOSTLY_DIFFERENT ? [] : named.flatMap(answersOf);
  },
};

/** A count and its share may have one name, and each section its own "Total". */
function answersOf(alike: readonly Measure[]): Answer[] {
  if (alike.length === 1) return [FINE];
  const groups = groupedBy(alike, ({ section, unit }) => JSON.stringify([section, unit]));
  return [...groups.values()].map((group) => {
    const [first, second] = group;
    if (!first || !second) return FINE;
    return notFine(
      finding(nameRepeated, second, {
        cells: faults(...group.map(({ place }) => place)),
        message: MESSAGE(callOf(first), callOf(second), first.name, group.length),
        why: WHY,
        published: second.name,
        expected: null,
      }),
    );
  });
}

const MESSAGE = (first: string, second: string, name: string, times: number): string =>
  first === second
    ? `The name “${name}” stands ${times === 2 ? "twice" : `${times} times`}.`
    : `${first} and ${second} have one name, “${name}”. It may have been copied and not changed.`;
const WHY = "A paper quotes a measure by its name, and a reader takes two of one name for one.";
