import type { WorkingJudgement } from "../../model/judgement";

/** The working as a step, `674/725 = 92.97%`, and whether the value that stands beside it agrees. */
export function workingWords({ working, shown, agrees }: WorkingJudgement): string {
  // A working such as 3/0, or one with a word in it: why is said by the checks.
  if (working.result === null) return `${working.expression} cannot be worked out`;
  const step = `${working.expression} = ${shown}`;
  // Nothing was published beside it, so that there is nothing to agree with.
  if (agrees === null) return step;
  return agrees ? `${step}, as published` : `${step}, which is not the value published`;
}
