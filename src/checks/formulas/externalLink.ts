import { callAll, listed } from "../../model/naming/callAll";
import { faults, finding, FINE, notFine, type SheetCheck } from "../run/check";
import { formulaCells } from "./shape/formulaCells";

// A board member opens the scorecard from a mail or from SharePoint and has no access to the service's own workbooks.
// Excel then shows the figure of the last refresh, or asks about links, without saying how old the figure is.

/** Formulas that read another workbook: it may have moved, or may not be there for others. */
export const externalLink: SheetCheck = {
  id: "external-link",
  severity: "warning",
  question: "Does the scorecard stand without other workbooks?",
  askAll({ scorecard }) {
    // One finding for the whole sheet: who mends one link mends them all.
    const linked = formulaCells(scorecard).flatMap(({ measure, fact, shape }) =>
      shape !== null && shape.books.length > 0 ? [{ measure, fact, books: shape.books }] : [],
    );
    const [first] = linked;
    if (first === undefined) return [FINE];
    return [
      notFine(
        finding(externalLink, null, {
          cells: faults(...linked.map(({ fact }) => fact)),
          message: MESSAGE(
            linked.length,
            callAll(linked.map(({ measure }) => measure)),
            listed([...new Set(linked.flatMap(({ books }) => books))]),
          ),
          why: WHY(first.fact.formula ?? ""),
          // One formula stands for all: the sentence shows what such a link looks like, and the cells list where the links are.
          published: first.fact.formula,
          expected: null,
        }),
      ),
    ];
  },
};

const MESSAGE = (count: number, measures: string, books: string): string =>
  `${count} ${count === 1 ? "cell" : "cells"} of ${measures} read${count === 1 ? "s" : ""} another workbook, ${books}.`;
const WHY = (formula: string): string =>
  `${formula} shows what the other workbook held when it was last read; anyone without it cannot bring it up to date.`;
