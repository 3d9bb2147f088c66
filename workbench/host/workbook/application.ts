import { text } from "../args";
import { invalidArgument } from "../errors";
import { hostClass } from "../hostClass";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Excel.Application. The grid calculates at once whatever the mode; the mode is remembered. */
export const application = hostClass<null>({
  name: "Application",
  properties: {
    calculationMode: {
      get: (_self, host) => host.calculation.mode,
      set: (_self, value, host) => {
        if (!MODES.includes(text(value))) throw invalidArgument();
        host.calculation.mode = text(value);
      },
    },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  objects: {
    cultureInfo: (_self, host) => cultureInfo(host, null),
  },
  methods: {
    calculate: (_self, _args, host) => host.engine.calculateAll(),
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
});

const cultureInfo = hostClass<null>({
  name: "CultureInfo",
  properties: { name: { get: () => "en-US" } },
  objects: { numberFormat: (_self, host) => numberFormatInfo(host, null) },
});

const numberFormatInfo = hostClass<null>({
  name: "NumberFormatInfo",
  properties: {
    numberDecimalSeparator: { get: () => "." },
    numberGroupSeparator: { get: () => "," },
  },
});
