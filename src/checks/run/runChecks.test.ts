import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { judge } from "../../judge/judge";
import type { Finding, Severity } from "../../model/finding";
import { recognise } from "../../recognise/recognise";
import { gridOf } from "../../../tests/support/gridOf";
import { cannotTell, faults, finding, type MeasureCheck, notFine, type SheetCheck } from "./check";
import { runChecks } from "./runChecks";
import { ALONE } from "./subject";

const ROWS = [
  ["Ref", "Measure", "Target", "Feb-24", "Mar-24"],
  ["6.3", "% of visits in time", "90%", "87%", "88%"],
  ["6.4", "% of reviews in time", "90%", "92%", "93%"],
];
const { scorecard, judgements } = lookAtRows(ROWS);
const subject = { ...ALONE, scorecard, judgements };

/** A check that finds its own name's fault in the first row of whatever sheet it is asked about. */
const findsOne = (id: SheetCheck["id"], severity: Severity, ofOneSheet = false): SheetCheck => ({
  id,
  severity,
  question: "",
  ...(ofOneSheet && { ofOneSheet: true }),
  askAll: ({ scorecard: { sheet, measures } }) => [
    notFine(
      finding({ id, severity, question: "" }, null, {
        cells: faults(measures[0]?.place ?? null),
        ...{ message: sheet, why: "", published: null, expected: null },
      }),
    ),
  ],
});
const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ check, message }) => `${check} on ${message}`);

it("tells errors first, then what to look at, then notes; of each in the order of the checks", () => {
  const { findings } = runChecks(subject, [
    findsOne("colour-alone", "note"),
    findsOne("unit-slip", "error"),
    findsOne("implausible", "warning"),
    findsOne("not-a-number", "error"),
  ]);
  expect(findings.map(({ check }) => check)).toEqual([
    "unit-slip",
    "not-a-number",
    "implausible",
    "colour-alone",
  ]);
});

it("asks about the scorecard's other sheets only what one sheet says of its own month", () => {
  const [earlier] = recognise([{ ...gridOf(ROWS, { asText: [0], sheet: "Feb" }), sheetId: "{2}" }]);
  if (!earlier) throw new Error("The other sheet is a scorecard.");
  const both = {
    ...subject,
    scorecard: { ...scorecard, otherSheets: [earlier] },
    judgements: judge(scorecard, scorecard.latest),
  };
  const { findings } = runChecks(both, [
    findsOne("implausible", "warning"),
    findsOne("unit-slip", "error", true),
  ]);
  expect(told(findings)).toEqual(["unit-slip on Scorecard", "unit-slip on Feb", "implausible on Scorecard"]);
});

it("lets each page of a scorecard say what is wrong with its own headings, behind what is wrong with measures", () => {
  const pages = ["Team 1", "Team 2"].map((sheet) => ({
    ...scorecard,
    ...{ sheet, sheetId: sheet, headingRows: { row: 0, column: 0, rowCount: 1, columnCount: 5 } },
  }));
  const ofHeading: SheetCheck = {
    ...{ id: "period-missing", severity: "error", question: "", ofHeadings: true },
    askAll: ({ scorecard: { sheet, sheetId } }) => [
      notFine(
        finding(ofHeading, null, {
          cells: faults({ sheet, sheetId, row: 0, column: 3 }),
          ...{ message: sheet, why: "", published: null, expected: null },
        }),
      ),
    ],
  };
  const together = { ...pages[0]!, sheets: ["Team 1", "Team 2"] };
  const { findings } = runChecks({ ...subject, scorecard: together, pages }, [
    ofHeading,
    findsOne("implausible", "warning"),
  ]);
  expect(told(findings)).toEqual([
    "implausible on Team 1",
    "period-missing on Team 1",
    "period-missing on Team 2",
  ]);
});

it("keeps what could not be told, by its measure where it is about one", () => {
  const needsTarget: MeasureCheck = {
    ...{ id: "implausible", severity: "note", question: "" },
    ask: ({ measure }) => (measure.reference === "6.4" ? cannotTell("A target.") : null),
  };
  const needsBand: SheetCheck = {
    ...{ id: "band-unknown", severity: "note", question: "" },
    askAll: () => [cannotTell("A band.")],
  };
  expect(runChecks(subject, [needsTarget, needsBand])).toEqual({
    findings: [],
    unanswered: [
      { check: "implausible", measure: "% of reviews in time", needs: "A target." },
      { check: "band-unknown", measure: "", needs: "A band." },
    ],
  });
});
