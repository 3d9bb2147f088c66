import type { AstExpression } from "@borgar/fx";
import { isCalled } from "./callsOfCells";

type Write = (node: AstExpression | null | undefined) => string;

/** How XMATCH looks where nothing is said. */
const THE_VERY = "0";
const FROM_THE_FIRST = "1";
/** What IF gives where it chooses what was left out: no cell. */
const NO_CELL = "#VALUE!";

/** A range between two corners; `IF(A1,B1,B2):B9` is one of B1:B9 and B2:B9, for the engine asks for cells there. */
export function rangeBetween(
  node: Extract<AstExpression, { type: "BinaryExpression" }>,
  write: Write,
): string {
  const [first, last] = node.arguments;
  for (const [chosen, range] of [
    [first, (one: AstExpression) => ({ ...node, arguments: [one, last] })],
    [last, (one: AstExpression) => ({ ...node, arguments: [first, one] })],
  ] as const) {
    if (chosen?.type !== "CallExpression" || !isCalled(chosen, "IF")) continue;
    const [asked, ...choices] = chosen.arguments;
    const ranges = choices.map((one) => (one ? write(range(one) as AstExpression) : NO_CELL));
    return `IF(${[write(asked), ...ranges].join(",")})`;
  }
  return node.arguments.map((one) => cornerOf(one, write)).join(":");
}

/** One corner of a range: where XLOOKUP finds something, that is where its answer stands. */
export function cornerOf(node: AstExpression, write: Write): string {
  if (node.type !== "CallExpression" || !isCalled(node, "XLOOKUP")) return write(node);
  const [sought, among, answers, , mode, order] = node.arguments.map(write);
  return `INDEX(${answers ?? ""},XMATCH(${[sought, among, mode || THE_VERY, order || FROM_THE_FIRST].join(",")}))`;
}
