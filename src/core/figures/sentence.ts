import { remembered } from "../../words/remembered";

/** What stands between the slots of a sentence, and in every second place the name of a slot. */
const partsOf = remembered((template) => template.split(/\{(\w+)\}/));

/** A sentence with slots in braces, filled by name: `fillIn("{actual} meets {target}.", { actual: "93%", target: "90%" })`. */
export function fillIn(template: string, slots: Readonly<Record<string, string | null>>): string {
  // Joined at once: what is put together piece by piece stays in pieces, and a scorecard has a sentence for each figure.
  return partsOf(template)
    .map((part, at) => {
      const text = at % 2 === 0 ? part : slots[part];
      if (text === undefined || text === null)
        throw new Error(`Nothing was given for {${part}} in "${template}"`);
      return text;
    })
    .join("");
}
