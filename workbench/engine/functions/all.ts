import { arrays } from "./arrays";
import { comparisons } from "./compare";
import { conditional } from "./conditional";
import { cutOff } from "./cutOff";
import { dates } from "./dates";
import { distributions } from "./statistics/ofDistributions";
import { gamma } from "./statistics/gamma";
import { letters } from "./letters";
import { logical } from "./logical";
import { lookups } from "./lookups";
import { numbersAsText } from "./numbersAsText";
import { operators } from "./operators";
import type { OwnFunctions } from "./ownFunctions";
import { samples } from "./statistics/samples";
import { significance } from "./statistics/significance";
import { texts } from "./texts";
import { xlookups } from "./xlookups";

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
  ...distributions,
  ...gamma,
  ...lookups,
  ...samples,
  ...significance,
  ...conditional,
  ...xlookups,
};
