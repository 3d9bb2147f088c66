import type { Measure } from "../../../model/scorecard";
import { faults, finding, FINE, notFine, type SheetCheck } from "../../run/check";

/** Where fewer of the references differ, they name groups ("Ambition 1"), not measures; nor is one of three a slip. */
const MOSTLY_DIFFERENT = 0.75;

/** One reference for two measures: a slip, or 7.10 that became the number 7.1. */
export const referenceRepeated: SheetCheck = {
  id: "reference-repeated",
  severity: "warning",
  question: "Does each measure have a reference of its own?",
  askAll({ scorecard: { measures } }) {
    const rows = new Map<string, Measure[]>();
    for (const measure of measures) {
      if (measure.reference === null || measure.parent !== null) continue;
      const key = measure.reference.toLowerCase();
      const known = rows.get(key);
      if (known) known.push(measure);
      else rows.set(key, [measure]);
    }
    const all = [...rows.values()];
    const count = all.reduce((sum, group) => sum + group.length, 0);
    if (rows.size < count * MOSTLY_DIFFERENT) return [];
    return all.map((group) => {
      const [first, second] = group;
      // Sections may each count from one.
      if (
        !first ||
        !second ||
        (new Set(group.map(({ section }) => section)).size === group.length && first.section !== null)
      )
        return FINE;
      return notFine(
        finding(referenceRepeated, second, {
          cells: faults(...group.map(({ place }) => place)),
          message: MESSAGE(first.reference ?? "", group.length, first.name, second.name),
          why: /^\d+\.\d$/.test(first.reference ?? "") ? WHY_NUMBER(first.reference ?? "") : WHY,
          published: second.reference,
          expected: null,
        }),
      );
    });
  },
};

const MESSAGE = (reference: string, times: number, first: string, second: string): string =>
  `The reference ${reference} stands ${times === 2 ? "twice" : `${times} times`}: for “${first}” and for “${second}”.`;
const WHY = "A reference names one measure; papers and charts find it by that.";
const WHY_NUMBER = (reference: string): string =>
  `${WHY} Typed as a number, ${reference}0 becomes ${reference}.`;
