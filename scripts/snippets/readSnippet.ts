/** A published snippet: its script and the page that it works on. */
export interface Snippet {
  readonly name: string;
  /** TypeScript. */
  readonly script: string;
  /** HTML. */
  readonly template: string;
}

/** Reads a snippet's file: YAML, of which only the two blocks of text are needed. `null` where it has no script. */
export function readSnippet(name: string, yaml: string): Snippet | null {
  const script = blockIn(yaml, "script");
  return script === null ? null : { name, script, template: blockIn(yaml, "template") ?? "" };
}

/** The text under `section:` and `content: |`, without its indentation. */
function blockIn(yaml: string, section: string): string | null {
  const lines = yaml.split(/\r?\n/);
  const from = lines.indexOf(`${section}:`);
  if (from < 0 || !/^ +content: [|>]/.test(lines[from + 1] ?? "")) return null;
  const block: string[] = [];
  const [indent = ""] = /^ */.exec(lines[from + 2] ?? "") ?? [];
  for (const line of lines.slice(from + 2)) {
    if (line.trim() !== "" && !line.startsWith(indent)) break;
    block.push(line.slice(indent.length));
  }
  return block.join("\n");
}
