/** A sentence with slots in braces, filled by name: `fillIn("{actual} meets {target}.", { actual: "93%", target: "90%" })`. */
export function fillIn(template: string, slots: Readonly<Record<string, string | null>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const text = slots[name];
    if (text === undefined || text === null)
      throw new Error(`Nothing was given for {${name}} in "${template}"`);
    return text;
  });
}
