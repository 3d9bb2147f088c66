import { useEffect, useState } from "react";
import type { FunctionHelp } from "../../model/functionHelp";
import type { FunctionsPart } from "../../workflow/port/port";
import { sentenceOf } from "../words/sentenceOf";

/** The functions' help once it is there, or in a sentence why it is not. */
export function useFunctionHelp({ functionHelp }: FunctionsPart): readonly FunctionHelp[] | string {
  const [help, setHelp] = useState<readonly FunctionHelp[] | string>([]);
  useEffect(() => {
    let gone = false;
    const set = (one: readonly FunctionHelp[] | string) => gone || setHelp(one);
    functionHelp().then(set, (error: unknown) => set(sentenceOf(error)));
    return () => {
      gone = true;
    };
  }, [functionHelp]);
  return help;
}
