import { functionName, type FunctionHelp } from "../../model/functionHelp";

/** The functions in whose name, description or parameters every word of the search occurs. */
export function searchFunctions(all: readonly FunctionHelp[], search: string): readonly FunctionHelp[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((help) => {
    const said = [
      functionName(help),
      help.description,
      ...help.parameters.flatMap(({ name, description }) => [name, description]),
    ];
    const text = said.join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
