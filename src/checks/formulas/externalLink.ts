import { callAll, listed } from "../run/callAll";
import { faults, finding, type SheetCheck, unless } from "../run/check";
import { formulaCells } from "./shape/formulaCells";

/** Formulas that read another workbook: it may have moved, or may not be there for others. */
export const externalLink: SheetCheck = {
  id: "external-link",
  severity: "warning",
  question: "Does the scorecard stand without other workbooks?",
  askAll({ scorecard }) {
    const linked = formulaCells(scorecard).filter(({ shape }) => (shape?.books.length ?? 0) > 0);
    if (linked.length === 0) return [unless([])];
    const books = [...new Set(linked.flatMap(({ shape }) => shape?.books ?? []))];
    return [
      unless([
        finding(externalLink, null, {
          cells: faults(...linked.map(({ fact }) => fact)),
          message: MESSAGE(linked.length, callAll(linked.map(({ measure }) => measure)), listed(books)),
          why: WHY(linked[0]?.fact.formula ?? ""),
          published: linked[0]?.fact.formula ?? null,
          expected: null,
        }),
      ]),
    ];
  },
};

const MESSAGE = (count: number, measures: string, books: string): string =>
  `${count} ${count === 1 ? "cell" : "cells"} of ${measures} read${count === 1 ? "s" : ""} another workbook, ${books}.`;
const WHY = (formula: string): string =>
  `${formula} shows what the other workbook held when it was last read; who does not have it cannot bring it up to date.`;
