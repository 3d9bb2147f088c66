import { arrays } from "./arrays";
import { comparisons } from "./compare";
import { dates } from "./dates";
import { logical } from "./logical";
import { numbersAsText } from "./numbersAsText";
import { operators } from "./operators";
import type { OwnFunctions } from "./ownFunctions";
import { texts } from "./texts";

/** The functions that are registered over the engine's own, or beside them under names that nobody types. */
export const OWN_FUNCTIONS: OwnFunctions = {
  ...operators,
  ...comparisons,
  ...logical,
  ...dates,
  ...texts,
  ...numbersAsText,
  ...arrays,
};
