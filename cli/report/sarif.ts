import type { Severity } from "../../src/model/finding";
import type { ListedFinding } from "../folder/checked";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "note" };

/** A workbook with what was found in it, or why it could not be read. */
export interface SarifBook {
  readonly book: string;
  readonly findings: readonly ListedFinding[];
  readonly troubles: readonly string[];
}

/**
 * The findings in the form in which forges show them beside a file (SARIF 2.1.0). A workbook has no lines: a finding
 * names its sheet and cells as a logical location, and the first line stands for all.
 */
export function sarifOf(books: readonly SarifBook[], version: string): object {
  const rules = [...new Set(books.flatMap(({ findings }) => findings.map(({ check }) => check)))].sort();
  const unread = books.flatMap(({ book, troubles }) => troubles.map((trouble) => ({ book, trouble })));
  return {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "scorecard", version, rules: rules.map((id) => ({ id })) },
        },
        results: books.flatMap(({ book, findings }) => findings.map((one) => resultOf(book, one))),
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ book, trouble }) => ({
              level: "error",
              message: { text: trouble },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(book) } } }],
            })),
          },
        ],
      },
    ],
  };
}

function resultOf(
  book: string,
  { check, severity, sheet, cells, reference, measure, message }: ListedFinding,
) {
  const name = [reference, measure].filter((part) => part !== null && part !== "").join(" ");
  const where = cells.map((cell) => (cell.includes("!") || sheet === null ? cell : `${sheet}!${cell}`));
  return {
    ruleId: check,
    level: LEVELS[severity],
    message: { text: `${where.join(", ")}: ${message}` },
    partialFingerprints: { measureAndCheck: `${name}|${check}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(book) }, region: { startLine: 1 } },
        logicalLocations: where.map((fullyQualifiedName) => ({ fullyQualifiedName, kind: "cell" })),
      },
    ],
  };
}

function uriOf(book: string): string {
  return book.replace(/\\/g, "/").split("/").map(encodeURIComponent).join("/");
}
