/** How a culture writes numbers and dates. */
export interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly thousands: string;
  /** What the format that follows the system, written `m/d/yyyy` in a file, shows. */
  readonly shortDate: string;
  /** The language of month names and the like, as the number formatter knows it. */
  readonly language: string;
}

const US: Culture = {
  ...{ name: "en-US", decimal: ".", thousands: ",", shortDate: "m/d/yyyy", language: "en" },
};
const UK: Culture = {
  ...{ name: "en-GB", decimal: ".", thousands: ",", shortDate: "dd/mm/yyyy", language: "en" },
};
const GERMAN: Culture = {
  ...{ name: "de-DE", decimal: ",", thousands: ".", shortDate: "dd.mm.yyyy", language: "de" },
};

/** One of the Excels that users have. */
export interface Flavour {
  readonly name: string;
  /** Office.PlatformType */
  readonly platform: "OfficeOnline" | "PC";
  readonly culture: Culture;
  /** Bytes of a request or response; Excel on the web takes and gives at most so many. */
  readonly payloadLimit: number;
  /** What a blank cell is to a function's parameter of any type: `null`, or 0 as users of the desktop report. */
  readonly blankAny: null | 0;
}

/** Excel on the web takes and gives at most this much at a time. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Excel on the web: dates as in the United States, and a limit to what a batch may carry. */
export const WEB: Flavour = {
  ...{ name: "web", platform: "OfficeOnline", culture: US, payloadLimit: PAYLOAD_LIMIT, blankAny: null },
};

/** On the desktop there is no such limit below what memory holds. */
export const DESKTOP: Flavour = {
  ...{ name: "desktop", platform: "PC", culture: UK, payloadLimit: Infinity, blankAny: 0 },
};

/** The desktop where the decimal sign is a comma. */
export const DESKTOP_COMMA: Flavour = { ...DESKTOP, name: "desktop with commas", culture: GERMAN };

/** The two that the analyst and the analyst's colleagues have. */
export const FLAVOURS: readonly Flavour[] = [WEB, DESKTOP];
