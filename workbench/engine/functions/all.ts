import { arrays } from "./arrays";
import { comparisons } from "./compare";
import { cutOff } from "./cutOff";
import { dates } from "./dates";
import { letters } from "./letters";
import { logical } from "./logical";
import { lookups } from "./lookups";
import { numbersAsText } from "./numbersAsText";
import { operators } from "./operators";
import type { OwnFunctions } from "./ownFunctions";
import { samples } from "./samples";
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
  ...cutOff,
  ...letters,
  ...lookups,
  ...samples,
};
