import type { Injector } from "@univerjs/core";
import {
  FUNCTION_NAMES_INFORMATION,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_TEXT,
  IFunctionService,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { Mend } from "./mend";

/** Functions that look at what they are given; those that reckon with it read a date that is written out, as Excel's do. */
const LOOK_AT_VALUES = [
  FUNCTION_NAMES_INFORMATION,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_TEXT,
].flatMap((names) => Object.values<string>(names));
const QUOTED = /^\s*"[^]*"\s*$/;

const { create } = ValueObjectFactory;
const textAsText: typeof create = (raw, isText = typeof raw === "string" && QUOTED.test(raw)) =>
  create(raw, isText);

/**
 * A text in a formula stays text: `"Jan-24"` is a heading and `"1/2"` a working, where Univer makes a date of them on
 * the way into a function or an array.
 */
export function mendTexts(mend: Mend, injector: Injector): void {
  const service = injector.get(IFunctionService);
  for (const name of LOOK_AT_VALUES) {
    const own = service.getExecutor(name);
    if (own) own.isArgumentsIgnoreNumberPattern = () => true;
  }
  // All workbooks share the factory.
  ValueObjectFactory.create = textAsText;
  // What is cut out of a text is text.
  mend("TEXTSPLIT", (_args, work) => {
    const result = work() as BaseValueObject;
    if (!result.isArray()) return result;
    return (result as ArrayValueObject).map((one) =>
      one.isNumber() ? StringValueObject.create(String(one.getValue())) : one,
    );
  });
}
