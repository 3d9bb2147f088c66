import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileOfCheck } from "../docs/checkFiles";
import { CHECK_IDS } from "../../src/model/checkIds";
import { camelCase, addImport, insertBefore, writeNew } from "./files";

const FOLDER = "src/checks";
/** A folder shows its contents at a glance; `tests/walls` holds it. */
const MOST_ENTRIES = 16;
/** Its own, and its test. */
const FILES_OF_A_CHECK = 2;
/** What a check can be about: the folders that hold one, such as `targets` and `rows/parts`. */
export const CHECK_TOPICS: readonly string[] = [
  ...new Set(CHECK_IDS.map((id) => path.posix.relative(FOLDER, path.posix.dirname(fileOfCheck(id))))),
].sort();

/** Makes the check `target-missing` in a topic: its file, its test, its name, its line. Gives back what is left to do. */
export function newCheck(name: string, topic: string): string {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name))
    throw new Error(`A check is named like target-missing, not "${name}".`);
  if ((CHECK_IDS as readonly string[]).includes(name)) throw new Error(`The check ${name} is there already.`);
  if (!CHECK_TOPICS.some((one) => topic === one || topic.startsWith(`${one}/`)))
    throw new Error(`"${topic}" is no topic of ${FOLDER}.`);
  const entries = existsSync(`${FOLDER}/${topic}`) ? readdirSync(`${FOLDER}/${topic}`).length : 0;
  if (entries + FILES_OF_A_CHECK > MOST_ENTRIES)
    throw new Error(
      `${FOLDER}/${topic} holds ${entries} entries, and ${MOST_ENTRIES} are the most: name a folder in it, such as ${topic}/missing.`,
    );
  const called = camelCase(name);
  const file = `${FOLDER}/${topic}/${called}`;
  writeNew(`${file}.ts`, CHECK(name, called, topic));
  writeNew(`${file}.test.ts`, TEST(name, topic));
  insertBefore("src/model/checkIds.ts", "] as const;", `  "${name}",`);
  const key = called === name ? called : `"${name}": ${called}`;
  addImport(`${FOLDER}/run/checks.ts`, `import { ${called} } from "../${topic}/${called}";`);
  insertBefore(`${FOLDER}/run/checks.ts`, "};", `  ${key},`);
  return LEFT(file);
}

const LEFT = (file: string): string =>
  [
    `Made ${file}.ts and its test, its name in src/model/checkIds.ts and its line in ${FOLDER}/run/checks.ts.`,
    "Now write its question, its rule and its sentence, and rows in the test that it finds and that it does not.",
    "If another check knows more of the same mistake, say so with `givesWay`.",
    "Then: npm run format && npm run docs, and npm test tells whatever is left.",
  ].join("\n");

/** The way from a topic's folder up to the folder of all checks: `../..` for `rows/parts`. */
const upFrom = (topic: string): string => path.posix.relative(topic, ".");

/** The file of a check, before anything is said in it. */
export const CHECK = (
  id: string,
  called: string,
  topic: string,
): string => `import { callOf } from "${upFrom(topic)}/../model/naming/callOf";
import { faults, finding, FINE, notFine, type MeasureCheck } from "${upFrom(topic)}/run/check";

/** What is wrong where it is found, and why that matters. */
export const ${called}: MeasureCheck = {
  id: "${id}",
  severity: "warning",
  question: "",
  ask({ measure }) {
    // \`null\` where the check does not concern the measure; \`cannotTell\` with what it would need.
    if (measure.target === null) return null;
    const isWrong = false;
    if (!isWrong) return FINE;
    return notFine(
      finding(${called}, measure, {
        cells: faults(measure.target),
        message: MESSAGE(callOf(measure)),
        why: WHY,
        published: null,
        expected: null,
      }),
    );
  },
};

const MESSAGE = (measure: string): string => \`\${measure} …\`;
const WHY = "";
`;

export const TEST = (id: string, topic: string): string => `import { expect, it } from "vitest";
import { lookAtRows } from "${upFrom(topic)}/../../tests/support/lookAtRows";

const look = (...row: string[]) =>
  lookAtRows([["Reference", "Measure", "Target", "Mar-24", "Jun-24"], row]).findings.filter(
    ({ check }) => check === "${id}",
  );

it("finds what is wrong, in a sentence", () => {
  expect(look("1.1", "% of visits in time", "90%", "88%", "91%")).toMatchObject([{ message: "" }]);
});

it("says nothing of what is right", () => {
  expect(look("1.1", "% of visits in time", "90%", "88%", "91%")).toEqual([]);
});
`;
