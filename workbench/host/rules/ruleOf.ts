import type { EngineRule } from "../../engine/engine";
import { assertFormattable } from "../range/access";
import type { HostContext } from "../context";
import { itemNotFound } from "../errors";

/** Which rule of which sheet. */
export interface RuleId {
  readonly sheetId: string;
  readonly id: string;
}

/** The rule as it is now. */
export function ruleOf({ engine }: HostContext, { sheetId, id }: RuleId): EngineRule {
  const rule = engine.rules(sheetId).find((one) => one.id === id);
  if (!rule) throw itemNotFound();
  return rule;
}

/** Puts a rule in the place of the one of its id. */
export function replace({ engine }: HostContext, self: RuleId, now: EngineRule): void {
  assertFormattable(engine, self.sheetId);
  engine.setRules(
    self.sheetId,
    engine.rules(self.sheetId).map((rule) => (rule.id === self.id ? now : rule)),
  );
}
