import type { AstExpression } from "@borgar/fx";

const REF = "#REF!";
/** What the engine reads in an array as it stands: the signs within a text it takes for the array's own. */
const PLAIN_ELEMENT = /^(?:-?[\d.]+|"[^"{},;]*"|TRUE|FALSE|#[A-Z/\d]+[!?]?)$/i;

/** An array as it is written in a formula: `{1,2;"a","b"}`. */
export function arrayLiteral({ elements }: Extract<AstExpression, { type: "ArrayExpression" }>): string {
  const raw = elements.map((row) => row.map((one) => ("raw" in one ? one.raw : REF)));
  if (raw.flat().every((one) => PLAIN_ELEMENT.test(one)))
    return `{${raw.map((row) => row.join(",")).join(";")}}`;
  const values = elements.flat().map((one) => {
    if (one.type === "Literal" && typeof one.value === "number") return numberLiteral(one.value);
    return "raw" in one ? one.raw : REF;
  });
  return `XL.ARRAY(${[elements[0]?.length ?? 1, ...values].join(",")})`;
}

/** The engine reads a number only as JavaScript would write it, and takes an exponent for an operation. */
export function numberLiteral(value: number): string {
  const plain = String(value);
  return plain.includes("e") ? `XL.NUMBER("${plain}")` : plain;
}
