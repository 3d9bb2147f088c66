/** What a KPI function says of itself: read from its comments when the add-in is built, with its example. */
export interface FunctionHelp {
  readonly id: string;
  /** Without the namespace: `RAG.WHY`. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterHelp[];
  readonly example?: { readonly formula: string; readonly gives: string; readonly given?: string };
}

export interface ParameterHelp {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
}

/** The name of a function as it is typed: `KPI.RAG`. */
export function functionName({ name }: Pick<FunctionHelp, "name">): string {
  return `KPI.${name}`;
}

/** `KPI.RAG(actual, target, [tolerance], [polarity])` */
export function signature(help: Pick<FunctionHelp, "name" | "parameters">): string {
  const listed = help.parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `${functionName(help)}(${listed.join(", ")})`;
}
