import type { RuleBorders } from "../../../xlsx/book";
import { color, text } from "../args";
import type { HostContext } from "../context";
import { invalidArgument, notImplemented } from "../errors";
import { hostClass } from "../hostClass";
import { replace, ruleOf, type RuleId } from "./ruleOf";

type Side = keyof RuleBorders;
type SideId = RuleId & { readonly side: Side };

/** Excel's names of the sides. */
const SIDES: Readonly<Record<string, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};
/** A line that has no colour yet is black. */
const BLACK = "#000000";

/** Excel.ConditionalRangeBorderCollection: thin lines, as Excel draws them for conditional formats. */
export const ruleBorders = hostClass<RuleId>({
  name: "ConditionalRangeBorderCollection",
  objects: Object.fromEntries(
    Object.values(SIDES).map((side) => [
      side,
      (self: RuleId, host: HostContext) => ruleBorder(host, { ...self, side }),
    ]),
  ),
  find: (self, index, host) => {
    const side = SIDES[text(index)];
    if (side === undefined) throw invalidArgument();
    return ruleBorder(host, { ...self, side });
  },
});

/** Excel.ConditionalRangeBorder */
const ruleBorder = hostClass<SideId>({
  name: "ConditionalRangeBorder",
  properties: {
    sideIndex: { get: ({ side }) => Object.keys(SIDES).find((name) => SIDES[name] === side) ?? "" },
    color: {
      get: (self, host) => colourOf(host, self) ?? "",
      set: (self, value, host) => set(host, self, color(value)),
    },
    style: {
      get: (self, host) => (colourOf(host, self) === null ? "None" : "Continuous"),
      set: (self, value, host) => {
        const style = text(value);
        if (style !== "None" && style !== "Continuous")
          throw notImplemented(`borders of conditional formats that are ${style}`);
        set(host, self, style === "None" ? null : (colourOf(host, self) ?? BLACK));
      },
    },
  },
});

function colourOf(host: HostContext, self: SideId): string | null {
  return ruleOf(host, self).borders?.[self.side] ?? null;
}

function set(host: HostContext, self: SideId, colour: string | null): void {
  const { borders, ...rule } = ruleOf(host, self);
  const { [self.side]: _was, ...others } = borders ?? {};
  const now = colour === null ? others : { ...others, [self.side]: colour };
  replace(host, self, Object.keys(now).length > 0 ? { ...rule, borders: now } : rule);
}
