import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { textsOf } from "../../scripts/docs/sentences";

const SOURCE = path.join(import.meta.dirname, "../../src");
/** What a text of a table is called whom somebody reads. */
const TEXT =
  /^(?:why|reason|message|sentence|question|help|gives|given|formula|needs|says|title|label|doing|means|hint)s?$/i;
/** Constants hold a table where they are written in capitals, and are texts where their last word is one of these. */
const CONSTANT = /^[A-Z][A-Z\d_]*$/;
const SLOTS = /\{[^}]*\}/g;
/** What `npm run new` puts where a sentence is still to be written. */
const UNWRITTEN = "…";
/** Functions that are handed a sentence. */
const SAYING = /^(?:speak|cannotTell|noNative|refused|notAvailable)$/;
/** There are more texts than this; fewer would mean that they were not found. */
const LEAST_TEXTS = 500;

interface Text {
  readonly where: string;
  readonly text: string;
}

/** Every text of a file that somebody reads: `why: "…"`, `const WHY = { blank: "…" }`, `message: (n) => …`. */
function textsIn(file: string, source: string): Text[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const note = (node: ts.Node, name: string, said: ts.Expression): void => {
    const { line } = parsed.getLineAndCharacterOfPosition(node.getStart(parsed));
    found.push(...textsOf(said).map((text) => ({ where: `${file}:${line + 1} ${name}`, text })));
  };
  const visit = (node: ts.Node, inTexts: boolean): void => {
    let within = inTexts;
    if (ts.isCallExpression(node) && SAYING.test(node.expression.getText(parsed)))
      for (const one of node.arguments) note(node, node.expression.getText(parsed), one);
    if ((ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && node.initializer) {
      const name = node.name.getText(parsed).replace(/"/g, "");
      const isConstant = CONSTANT.test(name);
      const isText = inTexts || TEXT.test(isConstant ? (name.split("_").at(-1) ?? "") : name);
      if (isText) note(node, name, node.initializer);
      within = isText && (inTexts || isConstant);
    }
    ts.forEachChild(node, (one) => visit(one, within));
  };
  visit(parsed, false);
  return found;
}

/** It says nothing: neither letter nor figure nor sign nor slot; `{measure} …` is what `npm run new` leaves to be written. */
function saysNothing({ text }: Text): boolean {
  const between = text.replace(SLOTS, "");
  const isSilent = between.replace(/[\s\p{P}]/gu, "") === "";
  return isSilent && (between === text || between.includes(UNWRITTEN));
}

describe("a text that somebody reads says something", () => {
  it("in every table of the sources", () => {
    const texts = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.includes("testing"))
      .flatMap((file) => textsIn(file, readFileSync(path.join(SOURCE, file), "utf8")));
    expect(texts.filter(saysNothing).map(({ where }) => where)).toEqual([]);
    expect(texts.length).toBeGreaterThan(LEAST_TEXTS);
  });

  it.each([
    ['const WHY = "";', ["WHY"]],
    ['const WHY = { text: "It is text.", blanks: "" } as const;', ["blanks"]],
    ["const MESSAGE = (measure: string): string => `${measure} …`;", ["MESSAGE"]],
    ['const NOT_READ_SENTENCE = " ";', ["NOT_READ_SENTENCE"]],
    ['const RATES = { RATE: { gives: "", arguments: [{ name: "count", help: "…" }] } };', ["gives", "help"]],
    ['const RATES = { RATE: { example: { formula: "=KPI.RATE(1)", gives: "2.5" } } };', []],
    ["const MESSAGE = (one: string, other: string): string => `${one}: ${other}`;", []],
    ['const one = (): Evidence => speak("target", WEIGHTS.words, "");', ["speak"]],
    ['const NOBODY = "";', []],
  ])("and is told where it does not: %s", (source, names) => {
    const silent = textsIn("one.ts", source).filter(saysNothing);
    expect(silent.map(({ where }) => where.split(" ").at(-1))).toEqual(names);
  });
});
