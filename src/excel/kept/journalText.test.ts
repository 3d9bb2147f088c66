import { expect, test } from "vitest";
import type { Step } from "../changes/step";
import { journalFromXml, journalToXml, type Entry } from "./journalText";

const place = { sheetId: "{1}", sheet: "Board & <partners>", row: 8, column: 13 };
const valueStep: Step = {
  kind: "value",
  place,
  before: { content: "", format: "General" },
  after: { content: 0.25, format: "0%" },
};

const entry = (when: string, steps: readonly Step[] = [valueStep]): Entry => ({ when, steps });
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
  expect(journalFromXml(xml)).toEqual([{ when: "2024-09-30T10:00:00.000Z", steps: [] }]);
});

test("what is no journal of ours is an empty one", () => {
  expect(journalFromXml("")).toEqual([]);
  expect(journalFromXml("<other/>")).toEqual([]);
  expect(journalFromXml('<journal version="1">[{"when":</journal>')).toEqual([]);
  expect(journalFromXml('<journal version="2">[]</journal>')).toEqual([]);
  expect(journalFromXml('<journal version="1">[{"when":1}]</journal>')).toEqual([]);
});

test("only the last twenty applies are kept", () => {
  const journal = Array.from({ length: 25 }, (_, index) => entry(`apply ${index}`));
  const kept = journalFromXml(journalToXml(journal));
  expect(kept).toHaveLength(20);
  expect(kept[0]?.when).toBe("apply 5");
});

test("the oldest go when it grows beyond half a million characters, the newest never", () => {
  const long = "x".repeat(200_000);
  const journal = ["a", "b", "c"].map((when) => entry(when, [textStep(long)]));
  expect(journalFromXml(journalToXml(journal)).map(({ when }) => when)).toEqual(["b", "c"]);
  const huge = [entry("a"), entry("b", [textStep("x".repeat(900_000))])];
  expect(journalFromXml(journalToXml(huge)).map(({ when }) => when)).toEqual(["b"]);
});
