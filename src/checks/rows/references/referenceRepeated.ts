import { plainReference } from "../../../model/identity/findMeasure";
import { groupedBy } from "../../../model/identity/groupedBy";
import type { Measure } from "../../../model/scorecard";
import { faults, finding, FINE, notFine, type SheetCheck } from "../../run/check";

// A reference is how the board, the minutes and other pages name a measure. Typed into a cell that is not text, 7.10 is
// the number 7.1 to Excel, and two measures then go by one reference.

/** Where fewer of the references differ, they name groups ("Ambition 1"), not measures; nor is one of three a slip. */
const MOSTLY_DIFFERENT = 0.75;

/** One reference for two measures: a slip, or 7.10 that became the number 7.1. */
export const referenceRepeated: SheetCheck = {
  id: "reference-repeated",
  severity: "warning",
  question: "Does each measure have a reference of its own?",
  askAll({ scorecard: { measures } }) {
    const referred = measures.flatMap((measure): Referred[] => {
      const { reference, parent } = measure;
      // A part may well carry the reference of its whole.
      return reference === null || parent !== null ? [] : [{ measure, reference }];
    });
    const rows = groupedBy(referred, ({ reference }) => plainReference(reference));
    // "Ambition 1" over ten rows is a heading of theirs.
    if (rows.size < referred.length * MOSTLY_DIFFERENT) return [];
    return [...rows.values()].map((group) => {
      const [first, second] = group;
      if (!first || !second || (first.measure.section !== null && areOfSections(group))) return FINE;
      const { reference } = first;
      return notFine(
        finding(referenceRepeated, second.measure, {
          cells: faults(...group.map(({ measure }) => measure.place)),
          message: MESSAGE(reference, group.length, first.measure.name, second.measure.name),
          // Typed as a number, 7.10 becomes 7.1 without anybody noticing.
          why: /^\d+\.\d$/.test(reference) ? WHY_NUMBER(reference) : WHY,
          published: second.reference,
          expected: null,
        }),
      );
    });
  },
};

/** A measure with its reference. */
interface Referred {
  readonly measure: Measure;
  readonly reference: string;
}

/** Each stands in a section of its own: sections may each count from one. */
function areOfSections(group: readonly Referred[]): boolean {
  return new Set(group.map(({ measure }) => measure.section)).size === group.length;
}

const MESSAGE = (reference: string, times: number, first: string, second: string): string =>
  `The reference ${reference} stands ${times === 2 ? "twice" : `${times} times`}: for “${first}” and for “${second}”.`;
const WHY = "A reference names one measure; papers and charts find it by that.";
const WHY_NUMBER = (reference: string): string =>
  `${WHY} Typed as a number, ${reference}0 becomes ${reference}.`;
