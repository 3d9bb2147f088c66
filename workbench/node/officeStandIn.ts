import { WEB, type Flavour } from "../host/flavour";

/** The requirement sets that the workbench answers for, with the newest version of each. */
const SUPPORTED_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.20",
  CustomFunctions: "1.4",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  Settings: "1.1",
  CustomXmlParts: "1.1",
  RichApiRuntimeFlag: "1.2",
};

type Sets = Readonly<Record<string, string>>;

/** Whether a set is among these in this version or a later one: `1.10` is more than `1.9`. */
export function isSetSupported(name: string, version = "1.1", sets: Sets = SUPPORTED_SETS): boolean {
  return name in sets && !isLater(version, sets[name] ?? "");
}

/** `isLater("1.10", "1.9")` is true. */
export function isLater(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split(".").map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

/** As much of the Office object as an add-in meets under Node. */
export interface OfficeStandIn {
  readonly context: Record<string, unknown>;
  readonly actions: { associate(id: string, action: unknown): void };
  /** What was associated, by id. */
  readonly associated: Map<string, unknown>;
  readonly HostType: Readonly<Record<string, string>>;
  readonly PlatformType: Readonly<Record<string, string>>;
  readonly AsyncResultStatus: Readonly<Record<string, string>>;
  onReady(
    callback?: (info: { host: string; platform: string }) => unknown,
  ): Promise<{ host: string; platform: string }>;
}

/** Makes the Office object of one open workbook. */
export function officeStandIn({ culture, platform }: Flavour = WEB, excelApi?: string): OfficeStandIn {
  const info = { host: "Excel", platform };
  const sets = excelApi === undefined ? SUPPORTED_SETS : { ...SUPPORTED_SETS, ExcelApi: excelApi };
  const associated = new Map<string, unknown>();
  return {
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: culture.name,
      contentLanguage: culture.name,
      diagnostics: { host: info.host, platform: info.platform, version: "16.0.0.0" },
      requirements: {
        isSetSupported: (name: string, version?: string) => isSetSupported(name, version, sets),
      },
    },
    actions: { associate: (id, action) => void associated.set(id, action) },
    associated,
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: async (callback) => {
      await callback?.(info);
      return info;
    },
  };
}
