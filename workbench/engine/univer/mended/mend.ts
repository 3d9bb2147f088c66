import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";

/** What one of Univer's functions gives. */
export type Result = ReturnType<BaseFunction["calculate"]>;
/** What one of Univer's functions is given. */
export type Args = readonly BaseValueObject[];

/** `work` is Univer's own function, with what it was given or with other arguments. */
export type Mended = (args: Args, work: (changed?: Args) => Result, own: BaseFunction) => Result;

/** Puts a mended way to work before one of Univer's functions. */
export type Mend = (name: string, mended: Mended) => void;

/** How the functions of one engine are mended. */
export function mender(injector: Injector): Mend {
  const service = injector.get(IFunctionService);
  return (name, mended) => {
    const own = service.getExecutor(name);
    if (!own) return;
    const calculate = own.calculate.bind(own);
    own.calculate = (...args) => mended(args, (changed = args) => calculate(...changed), own);
  };
}
