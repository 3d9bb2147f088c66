import { createContext, useContext, useEffect, useState } from "react";
import type {
  BenchmarksPart,
  FunctionsPart,
  MonthPart,
  PagesPart,
  PaperPart,
  Port,
  ReportPart,
} from "../../workflow/port/port";

/** The port over which the pane is shown; `Pane` provides it. */
export const PortContext = createContext<Port | null>(null);

/** The port over which components reach the workbook. There is no other way. */
export function usePort(): Port {
  const port = useContext(PortContext);
  if (port === null) throw new Error("This is shown outside the pane.");
  return port;
}

/** The parts that belong to a view. */
interface PortParts {
  readonly month: MonthPart;
  readonly pages: PagesPart;
  readonly functions: FunctionsPart;
  readonly report: ReportPart;
  readonly paper: PaperPart;
  readonly benchmarks: BenchmarksPart;
}

/** Parts that have been loaded: a view that is opened again has its part at once. */
const loaded = new WeakMap<() => Promise<unknown>, unknown>();

/** A part of the port, which loads when a view first asks for it; `null` until it is there. */
export function usePart<K extends keyof PortParts>(name: K): PortParts[K] | null {
  const load = usePort()[name] as () => Promise<PortParts[K]>;
  const [part, setPart] = useState<PortParts[K] | null>(
    (loaded.get(load) as PortParts[K] | undefined) ?? null,
  );
  useEffect(() => {
    let gone = false;
    load().then(
      (found) => {
        loaded.set(load, found);
        if (!gone) setPart(() => found);
      },
      // What cannot be loaded is told like any other fault of the page.
      (error: unknown) =>
        setPart(() => {
          throw error;
        }),
    );
    return () => {
      gone = true;
    };
  }, [load]);
  return part;
}
