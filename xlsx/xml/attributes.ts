import { escapeXml } from "./text";

/** Attributes by name. */
export type Attributes = Readonly<Record<string, string>>;

/** Attributes as a tag has them: `{ r: "1", ht: "20" }` → ` r="1" ht="20"`. */
export function attributesXml(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, text]) => ` ${name}="${escapeXml(text)}"`)
    .join("");
}

/** The attributes without those of these names. */
export function omit(attributes: Attributes, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}
