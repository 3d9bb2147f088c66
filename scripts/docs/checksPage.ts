import type { About } from "../../src/checks/run/check";
import type { Said } from "./sentences";

const GRAVITY: Readonly<Record<About["severity"], string>> = {
  error: "Usually an error: a figure is wrong.",
  warning: "Usually a warning: a person should look.",
  note: "A note: a habit that makes mistakes likely. There is one for each sheet.",
};

const HEAD = `# The checks

Each check asks one question of a measure, or of the scorecard as a whole, and has three answers: fine, not fine, and
cannot tell, with what it would need. Where a figure and its working disagree, both are shown, and neither is called
the wrong one. This page is made from the checks themselves by \`node scripts/run.mjs scripts/docs/checks.ts\`.
`;

/** The page about all checks: what each asks, how grave its answer is, and everything that it may say. */
export function checksPage(checks: readonly (About & Said)[]): string {
  return [HEAD, ...checks.map(section)].join("\n");
}

function section({ id, severity, question, about, sentences }: About & Said): string {
  const said = sentences.map((sentence) => `- ${sentence}`).join("\n");
  return `## \`${id}\`\n\n**${question}** ${about}\n\n${GRAVITY[severity]}\n\n${said}\n`;
}
