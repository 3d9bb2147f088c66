import { expect, test } from "vitest";
import type { Step } from "../changes/step";
import type { Entry } from "./entry";
import { journalFromXml } from "./journalText";
import { journalToXml } from "./journalXml";

const place = { sheetId: "{1}", sheet: "Board & <partners>", row: 8, column: 13 };
const valueStep: Step = {
  kind: "value",
  place,
  before: { content: "", format: "General" },
  after: { content: 0.25, format: "0%" },
};

const entry = (when: string, steps: readonly Step[] = [valueStep]): Entry => ({
  id: `of ${when}`,
  when,
  steps,
});
const textStep = (content: string): Step => ({ ...valueStep, before: { content, format: null } });

test("a journal is read back as it was written", () => {
  const journal = [
    entry("2024-09-30T10:00:00.000Z"),
    entry("2024-10-31T10:00:00.000Z", [{ kind: "fill", place, before: null, after: "#FF0000" }]),
  ];
  expect(journalFromXml(journalToXml(journal))).toEqual(journal);
});

test.each([
  "<b>&amp;</b>",
  "]]>",
  "a\u0000b\u0007",
  "\uffff",
  "\ud800",
  "line\nbreak\r\n",
  'say "no"',
  "↑ déjà",
])("text survives the XML: %j", (text) => {
  const xml = journalToXml([entry("2024-09-30T10:00:00.000Z", [textStep(text)])]);
  expect(journalFromXml(xml)[0]?.steps[0]?.before).toEqual({ content: text, format: null });
  expect([...xml].filter((character) => character < " " || character > "\ufffd")).toEqual([]);
});

test("Excel may add a declaration, a prefix, and entities of its own", () => {
  const xml =
    '<?xml version="1.0"?><j:journal xmlns:j="urn:scorecard-add-in:journal" version="1">[{&quot;when&quot;:&quot;2024-09-30T10:00:00.000Z&quot;,&quot;steps&quot;:[]}]</j:journal>';
  expect(journalFromXml(xml)).toEqual([
    { id: "2024-09-30T10:00:00.000Z 0", when: "2024-09-30T10:00:00.000Z", steps: [] },
  ]);
});

test("what is no journal of ours is an empty one", () => {
  expect(journalFromXml("")).toEqual([]);
  expect(journalFromXml("<other/>")).toEqual([]);
  expect(journalFromXml('<journal version="1">[{"when":</journal>')).toEqual([]);
  expect(journalFromXml('<journal version="3">[]</journal>')).toEqual([]);
  expect(journalFromXml('<journal version="2">[{"steps":[[0,1,2,3,"","",[]]]}]</journal>')).toEqual([]);
  expect(journalFromXml('<journal version="1">[{"when":1}]</journal>')).toEqual([]);
});

test("what names a cell, and what stood between two writes, is read back", () => {
  const row = { line: 8, unique: true, marks: [{ by: 0, at: 1, content: "Repeat referrals" }] };
  const column = { line: 13, unique: false, marks: [{ by: -1, at: 2, content: "Sep-24", or: "Oct-24" }] };
  const about = { measureKey: "1.4 repeat referrals", measure: "1.4 Repeat referrals" };
  const step: Step = { ...valueStep, ...about, anchors: { row, column }, needs: true, via: valueStep.before };
  const journal = [
    { ...entry("2024-09-30T10:00:00.000Z", [step, step]), group: "of many", left: true as const },
  ];
  expect(journalFromXml(journalToXml(journal))).toEqual(journal);
});

test("a step of many takes few characters", () => {
  const row = { line: 8, unique: true, marks: [{ by: 0, at: 1, content: "Repeat referrals within a year" }] };
  const steps = Array.from({ length: 1000 }, (_, at): Step => ({
    ...valueStep,
    place: { ...place, row: at },
    anchors: { row, column: row },
    measureKey: "1.4 repeat referrals within a year",
  }));
  expect(journalToXml([entry("2024-09-30T10:00:00.000Z", steps)]).length).toBeLessThan(60 * steps.length);
});
