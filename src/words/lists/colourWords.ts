import { anyOf } from "../anyOf";

/** The colours of judgements, as they are called. */
export const JUDGED_COLOURS = ["green", "amber", "red"] as const;

/** A colour and what it means, in lower case: `amber (within 5%)`, `rag: red`, `g - green`. */
export const EXPLAINED_COLOUR = new RegExp(
  `^(?:(?:rag|status): ?|[gar] ?[-–:] ?)?(${JUDGED_COLOURS.join("|")})(?: ?[-–:(,].*)?$`,
);
/** Every colour that a text in lower case names, one after another. */
export const COLOURS_NAMED = anyOf([...JUDGED_COLOURS, "blue", "purple", "black"], "g");
