import { a1Of } from "../../../xlsx/a1";
import { type Awkward, board, data, measures, number, ofSheet, row, text, times } from "./make";

const HEADED = ["Ref", "Measure", "Target", "Tolerance", "Jul-24", "Aug-24", "Sep-24", "Working", "DoT"];

/** A row of a scorecard in which one cell says something. */
const saying = (column: number, content: string): Awkward["bytes"] => {
  const cells = HEADED.map((_, at) => {
    const cell = a1Of(8, at);
    if (at === column) return text(cell, content);
    return at > 1 && at < 7
      ? number(cell, 0.9)
      : text(cell, at === 0 ? "9.1" : at === 1 ? "% of visits" : at === 7 ? "9/10" : "");
  });
  return () => ofSheet(board(row(9, cells.join(""))));
};

const LONG = 32_767;
const long = (of: string): string => of.repeat(Math.ceil(LONG / of.length)).slice(0, LONG);

/** Texts at which a pattern may try every way, or a reading call itself without end. */
const PATHOLOGICAL = [
  ["spaces", " "],
  ["brackets", "("],
  ["brackets in pairs", "()"],
  ["digits", "1"],
  ["commas among digits", "1,"],
  ["dots", "."],
  ["signs", "+-"],
  ["equals", "="],
  ["fractions", "1/2"],
  ["powers", "9^"],
  ["percent signs", "%"],
  ["10% 10% 10%", "10% "],
  ["months", "Jan-24 to Feb-24, "],
  ["dates", "01/02/2024 "],
  ["quarters", "Q1 2024/25 "],
  ["ranges", "85-90-"],
  ["at least", "at least "],
  ["or above", "or above 90% "],
  ["words of status", "red amber green "],
  ["arrows", "↑↓→"],
  ["quotation marks", "“"],
  ["letters of one kind", "a"],
  ["hyphens", "-"],
  ["slashes", "/"],
  ["asterisks and question marks", "*?~"],
  ["line breaks", "&#10;"],
  ["combining marks", "\u0301"],
  ["emoji", "👩‍👩‍👧‍👦"],
  ["direction marks", "\u202e"],
  ["half characters", "&#xD83D;"],
  ["no-break spaces", "\u00a0"],
  ["zero-width spaces", "\u200b"],
  ["markers", "e provisional "],
  ["not applicable", "n/a "],
  ["weeks", "week 1 "],
  ["of which", "of which "],
  ["ages", "aged 0-17 "],
].map(([name = "", unit = ""]): [string, string] => [
  name,
  unit.startsWith("&") ? unit.repeat(5_000) : long(unit),
]);

const COLUMNS = [
  ["name", 1],
  ["target", 2],
  ["tolerance", 3],
  ["figure", 6],
  ["working", 7],
] as const;

export const TEXTS: readonly Awkward[] = [
  ...PATHOLOGICAL.map(([name, content], at): Awkward => {
    const [where, column] = COLUMNS[at % COLUMNS.length] ?? ["name", 1];
    return { name: `a ${where} of 32,767 ${name}`, bytes: saying(column, content) };
  }),
  ...PATHOLOGICAL.map(([name, content]): Awkward => ({
    name: `every text a row of ${name}`,
    bytes: () =>
      ofSheet(
        data(
          measures(3) + row(9, HEADED.map((_, at) => text(a1Of(8, at), content.slice(0, 6_000))).join("")),
        ),
      ),
  })),
  ...["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"].map((word): Awkward => ({
    name: `a measure called ${word}`,
    end: "read",
    bytes: () => ofSheet(board().replaceAll("Measure 2", word).replaceAll("1.2", word)),
  })),
  ...[
    "1/0",
    "0/0",
    "((1)))",
    "9e999/1",
    "1/1e-400",
    "9^9^9^9",
    "-/-",
    "1//2",
    "=1/2",
    "1,2,3/4,5",
    "1.2.3/4",
    "½/2",
    "１/２",
    "１２３",
    "∞/1",
    `${"9".repeat(400)}/${"9".repeat(399)}`,
    "a/b",
    "1/2 3/4",
    "12 of 0",
    "0x10/2",
  ].map((working): Awkward => ({
    name: `a working ${working.slice(0, 20)}`,
    end: "read",
    bytes: saying(7, working),
  })),
  ...[
    "999999999%",
    "-5%",
    "1e308",
    "#REF!",
    "<5",
    "≥",
    "≤≥",
    "90% - ",
    "TBC",
    "85%-90%-95%",
    "0%",
    "100%+",
    "½",
  ].map((target): Awkward => ({
    name: `a target ${target}`,
    end: "read",
    bytes: saying(2, target.replaceAll("<", "&lt;")),
  })),
  ...[
    "Jul-0000",
    "Q9 2024",
    "2024/2099",
    "Jul-24 Jul-24",
    "99/99/9999",
    "Month 13",
    "Week 99 2024",
    "Jul",
    "24",
    "44774",
    "1e99",
  ].map((heading): Awkward => ({
    name: `a heading ${heading}`,
    bytes: () => ofSheet(board().replaceAll("Jul-24", heading)),
  })),
  {
    name: "20,000 measures of one name",
    large: true,
    bytes: () => ofSheet(data(measures(20_000).replace(/Measure \d+/g, "Visits"))),
  },
  {
    name: "3,000 names of 1,000 letters",
    bytes: () =>
      ofSheet(
        data(
          measures(3_000).replace(
            /Measure (\d+)/g,
            (name) => `${name} ${"timely visits to children ".repeat(40)}`,
          ),
        ),
      ),
  },
  {
    name: "2,000 headings, each of 500 letters",
    bytes: () =>
      ofSheet(
        data(
          row(
            1,
            times(2_000, (at) => text(a1Of(0, at), `${"Actual ".repeat(70)}${at}`)),
          ) +
            row(
              2,
              times(2_000, (at) => number(a1Of(1, at), at)),
            ),
        ),
      ),
  },
];
