import { groupedBy } from "../../../model/identity/groupedBy";
import type { Measure } from "../../../model/scorecard";
import { faults, finding, FINE, notFine, type SheetCheck } from "../../run/check";
import { misplaced } from "./misplaced";

// Papers quote measures by reference ("6.3"), and so do charts and pages. A reference that breaks the order of a list was
// often copied with its row; a list without an order is let be.

/** References that make an order before one can be out of it: of fewer, it could be any. */
const ORDERED_REFERENCES = 5;
/** Each part of a reference counts up to this before the part above it does. */
const PART = 1000;
/** `7.10`, `MC 1c`, `EH-7`, `1.2.3`: letters, one to three numbers of three digits at most, and a small letter behind. */
const REFERENCE = /^([A-Za-z]*)[ .-]?(\d{1,3})(?:[.-](\d{1,3}))?(?:[.-](\d{1,3}))?([a-z]?)$/;

/** A reference that does not fit between its neighbours. */
export const referenceOutOfOrder: SheetCheck = {
  id: "reference-out-of-order",
  severity: "warning",
  question: "Do the references count up?",
  askAll({ scorecard: { measures } }) {
    const ordered = measures.flatMap((measure): Ordered[] => {
      const { reference, section } = measure;
      const read = reference === null ? null : orderOf(reference);
      if (reference === null || read === null) return [];
      // Sections and prefixes count for themselves.
      return [{ measure, reference, order: read.order, within: `${String(section)} ${read.prefix}` }];
    });
    const groups = groupedBy(ordered, ({ within }) => within);
    return [...groups.values()].map((group) => {
      // One that stands twice is `reference-repeated`.
      const orders = group.map(({ order }) => order);
      if (group.length < ORDERED_REFERENCES || new Set(orders).size < orders.length) return FINE;
      const at = misplaced(orders);
      const odd = group[at];
      if (!odd) return FINE;
      // Between which neighbours it stands, for whoever mends it.
      const beside = [group[at - 1], group[at + 1]].flatMap((one) => (one ? [one.reference] : []));
      return notFine(
        finding(referenceOutOfOrder, odd.measure, {
          cells: faults(odd.measure.place),
          message: MESSAGE(odd.reference, beside.join(" and ")),
          why: WHY,
          published: odd.reference,
          expected: null,
        }),
      );
    });
  },
};

/** A measure by its reference, and where that stands among the others. */
interface Ordered {
  readonly measure: Measure;
  readonly reference: string;
  /** The reference as one number that counts up: 6.3 is 6,003,000,000. */
  readonly order: number;
  /** Section and prefix, within which it counts. */
  readonly within: string;
}

/** `7.10` comes after `7.9`, `MC 1c` after `MC 1`; letters before the number are a count of their own. */
function orderOf(reference: string): { prefix: string; order: number } | null {
  const parts = REFERENCE.exec(reference.trim());
  if (!parts) return null;
  const [, prefix = "", first = "", second = "", third = "", letter = ""] = parts;
  const letterOrder = letter === "" ? 0 : letter.charCodeAt(0);
  // As one number: each part weighs a thousand of the next.
  const order = ((Number(first) * PART + Number(second)) * PART + Number(third)) * PART + letterOrder;
  return { prefix: prefix.toLowerCase(), order };
}

const MESSAGE = (reference: string, beside: string): string =>
  `The reference ${reference} stands beside ${beside}, out of order.`;
const WHY = "All other references count up.";
