import { intersection } from "../../engine/address";
import type { EngineRule } from "../../engine/engine";
import { assertFormattable } from "../range/access";
import { text } from "../args";
import { conditionalFormat } from "./conditionalFormat";
import type { HostContext } from "../context";
import { notImplemented } from "../errors";
import { hostClass } from "../hostClass";
import type { MakeObject } from "../hostClass";
import type { Cells } from "../place";
import { fileRuleType } from "./ruleNames";
import { clearRules } from "./ruling";

/** Excel.ConditionalFormatCollection: the rules that touch some of the cells. */
export const conditionalFormatCollection: MakeObject<Cells> = hostClass({
  name: "ConditionalFormatCollection",
  items: (cells, host) =>
    rulesOf(host, cells).map(({ id }) => conditionalFormat(host, { sheetId: cells.sheetId, id })),
  find: (cells, key, host) =>
    rulesOf(host, cells).some(({ id }) => id === key)
      ? conditionalFormat(host, { sheetId: cells.sheetId, id: text(key) })
      : null,
  methods: {
    add: (cells, [type], host) => {
      assertFormattable(host.engine, cells.sheetId);
      const kind = fileRuleType(text(type));
      if (!kind) throw notImplemented(`conditional formats of the type ${text(type)}`);
      const id = `{rule-new-${host.newId()}}`;
      const others = host.engine
        .rules(cells.sheetId)
        .map((rule) => ({ ...rule, priority: rule.priority + 1 }));
      const added: EngineRule = {
        id,
        type: kind,
        ranges: cells.areas,
        operator: null,
        formulas: [],
        fill: null,
        fontColor: null,
        priority: 0,
        stopIfTrue: false,
      };
      host.engine.setRules(cells.sheetId, [added, ...others]);
      return conditionalFormat(host, { sheetId: cells.sheetId, id });
    },
    clearAll: (cells, _args, host) => {
      assertFormattable(host.engine, cells.sheetId);
      clearRules(host.engine, cells);
    },
  },
});

function rulesOf({ engine }: HostContext, { sheetId, areas }: Cells): EngineRule[] {
  return engine
    .rules(sheetId)
    .filter(({ ranges }) => ranges.some((one) => areas.some((area) => intersection(one, area))))
    .sort((a, b) => a.priority - b.priority);
}
