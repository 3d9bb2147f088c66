import { plain } from "../../words/plain";
import type { KpiHelp } from "../../core/kpi/kpiFunctions";
import { functionName } from "../../core/kpi/signature";

/** The functions in whose name, description or arguments every word of the search occurs. */
export function searchFunctions(all: readonly KpiHelp[], search: string): readonly KpiHelp[] {
  // Every word, in any order: "rate 10,000" and "10,000 rate" find the same.
  const words = plain(search).split(" ").filter(Boolean);
  return all.filter((help) => {
    const said = [
      functionName(help.name),
      help.gives,
      ...help.arguments.flatMap(({ name, help: said }) => [name, said]),
    ];
    const text = plain(said.join(" "));
    return words.every((word) => text.includes(word));
  });
}
