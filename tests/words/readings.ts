import { publishedName } from "../../src/benchmarks/national/publishedName";
import { quantityOf } from "../../src/checks/rows/rates/quantity";
import { nameWords } from "../../src/model/identity/nameWords";
import { conceptsIn } from "../../src/paper/subjects/knownRow";
import { flowOrStock } from "../../src/recognise/measures/flowOrStock";
import { meaningOf } from "../../src/recognise/measures/meanings";

/** What each room reads in a text: checks across rows, identity and counts, national measures, papers, ways. */
export function readings(text: string): Readonly<Record<string, unknown>> {
  return {
    quantity: quantityOf(text),
    identity: [...nameWords(text)].sort(),
    national: publishedName(text),
    paper: [...new Set(conceptsIn(text))].sort(),
    counted: flowOrStock(text),
    way: meaningOf(text),
  };
}

/** Every way of writing a phrase: one choice of each bracket taken. */
export function writingsOf(phrase: string): string[] {
  const [whole, before = "", choices = "", behind = ""] = /^([^()]*)\(([^()]*)\)(.*)$/.exec(phrase) ?? [];
  if (whole === undefined) return [phrase.replace(/!/g, "").split(" ").filter(Boolean).join(" ")];
  return choices.split("|").flatMap((choice) => writingsOf(`${before}${choice}${behind}`));
}
