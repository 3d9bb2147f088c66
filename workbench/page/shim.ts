import { addNewerMembers } from "../newerOffice";

/**
 * Runs before office.js in the pane's frame and gives it the two things that Excel's web view gives: a way to send
 * messages to the host, and the native object on which desktop Excel describes itself. Office.js stays as it is.
 */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** What the emulated host offers, as desktop Excel would state it. */
const REQUIREMENT_SETS = {
  ExcelApi: "1.20",
  CustomFunctions: "1.4",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  KeyboardShortcuts: "1.1",
  CustomXmlParts: "1.1",
  Settings: "1.1",
};
/** `Excel` on Windows in English, with logging off: Office.js picks its desktop library by it. */
const HOST_INFO = "Excel$Win32$16.01$en-US$telemetry$notDialog$disableLogging$3";
const ENGLISH_GB = 2057;
const COMMAND_PRESSED = 39;

/** Excel's own colours, as numbers, the way its native object gives them. */
const OFFICE_THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x252423,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x252423,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
  },
};

const channel = new MessageChannel();
const bridge: Bridge = {
  sendMessageToHost: (text) => {
    // By its first message the library stands, and nothing has been read yet.
    addNewerMembers(window as unknown as Parameters<typeof addNewerMembers>[0]);
    channel.port1.postMessage(text);
  },
};
channel.port1.onmessage = (event: MessageEvent<string>) => bridge.onMessageFromHost?.(event.data);
window.parent.postMessage("workbench-pane", window.location.origin, [channel.port2]);

function officeTheme(): string {
  const dark = window.parent.document.documentElement.dataset["theme"] === "dark";
  return JSON.stringify(dark ? OFFICE_THEMES.dark : OFFICE_THEMES.light);
}

const context = {
  GetAppType: () => 1,
  GetSolutionRef: () => "workbench",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => ENGLISH_GB,
  GetAppDataLocale: () => ENGLISH_GB,
  GetDocUrl: () => "",
  GetAppCapabilities: () => 1,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 0,
  GetSolutionToken: () => "",
  GetCorrelationId: () => "",
  GetInstanceId: () => "workbench",
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify(REQUIREMENT_SETS),
  GetHostCustomMessage: () => "",
  GetHostFullVersion: () => "16.0.18000.0",
  GetDialogRequirementMatrix: () => "",
  GetFeaturesForSolution: () => "",
  GetInitialDisplayMode: () => 0,
  GetOfficeThemeInfo: officeTheme,
  GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
};

type Handler = (id: number, payload: unknown) => void;
const handlers = new Map<number, Handler>();

const native = {
  GetHostInfo: () => HOST_INFO,
  GetContext: () => context,
  Execute: (_id: number, _parameters: unknown, done?: (result: unknown[], status: number) => void) =>
    done?.([0], 0),
  RegisterEvent: (id: number, _target: string, handler: Handler, done?: (status: number) => void) => {
    handlers.set(id, handler);
    done?.(0);
  },
  UnregisterEvent: (id: number, _target: string, done?: (status: number) => void) => {
    handlers.delete(id);
    done?.(0);
  },
};

/**
 * The page around the frame calls this when a ribbon button of the add-in is pressed. Office.js itself then finds
 * the function that the add-in associated, and gives it its event.
 */
function pressCommand(id: string): void {
  const event = JSON.stringify({ source: { id } });
  handlers.get(COMMAND_PRESSED)?.(COMMAND_PRESSED, [id, id, event]);
}

Object.assign(window.external, native);
Object.assign(window, { _richApiNativeBridge: bridge, pressCommand });
