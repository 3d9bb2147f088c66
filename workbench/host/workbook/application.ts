import { text } from "../args";
import { invalidArgument, notImplemented } from "../errors";
import { hostClass } from "../hostClass";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Excel.CalculationType: what has changed, everything, everything after working out anew what depends on what. */
const EXTENTS = ["Recalculate", "Full", "FullRebuild"];

/** Excel.Application */
export const application = hostClass<null>({
  name: "Application",
  properties: {
    calculationMode: {
      get: (_self, host) => host.calculation.mode,
      set: (_self, value, host) => {
        if (!MODES.includes(text(value))) throw invalidArgument();
        host.calculation.mode = text(value);
        host.engine.setManual(value === "Manual");
      },
    },
    calculationState: {
      get: (_self, host) => {
        if (host.calculation.mode === "Manual")
          throw notImplemented("Application.calculationState where calculation is by hand");
        return "Done";
      },
    },
    decimalSeparator: { get: (_self, { culture }) => culture.decimal },
    thousandsSeparator: { get: (_self, { culture }) => culture.thousands },
    useSystemSeparators: { get: () => true },
  },
  objects: {
    cultureInfo: (_self, host) => cultureInfo(host, null),
  },
  methods: {
    calculate: (_self, [extent], host) => {
      if (!EXTENTS.includes(text(extent))) throw invalidArgument();
      return host.engine.calculateAll();
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
});

const cultureInfo = hostClass<null>({
  name: "CultureInfo",
  properties: { name: { get: (_self, { culture }) => culture.name } },
  objects: { numberFormat: (_self, host) => numberFormatInfo(host, null) },
});

const numberFormatInfo = hostClass<null>({
  name: "NumberFormatInfo",
  properties: {
    numberDecimalSeparator: { get: (_self, { culture }) => culture.decimal },
    numberGroupSeparator: { get: (_self, { culture }) => culture.thousands },
  },
});
