/** The requirement sets that the workbench answers for, with the newest version of each. */
export const SUPPORTED_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.19",
  CustomFunctions: "1.4",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  Settings: "1.1",
  CustomXmlParts: "1.1",
  RichApiRuntimeFlag: "1.2",
};

/** `1.10` is more than `1.9`. */
export function isSetSupported(name: string, version = "1.1"): boolean {
  const [major = 0, minor = 0] = (SUPPORTED_SETS[name] ?? "0.0").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return name in SUPPORTED_SETS && (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor));
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
export function officeStandIn(): OfficeStandIn {
  const info = { host: "Excel", platform: "PC" };
  const associated = new Map<string, unknown>();
  return {
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: "en-GB",
      contentLanguage: "en-GB",
      diagnostics: { host: info.host, platform: info.platform, version: "16.0.0.0" },
      requirements: { isSetSupported },
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
