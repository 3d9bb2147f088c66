import { attribute, child, childrenOf, saysYes, parseXml, type XmlElement } from "./xml/xmlElement";

/** Turns a colour element into `#RRGGBB`; `null` for none and for automatic. */
export type ColourResolver = (element: XmlElement | undefined) => string | null;

/** Excel's indexed colours from 8 on (ECMA-376 part 1, 18.8.27); the first eight repeat these. */
const INDEXED = `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
  /\s+/,
);
const REPEATED = 8;
const SYSTEM_TEXT = 64;
const SYSTEM_WINDOW = 65;

/** The theme of a workbook that has none: Office's, in the order of its part. */
const OFFICE_THEME =
  "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
const FULL = 255;

/** Reads the theme and the workbook's own palette, and resolves colours against them. */
export function colourResolver(themeXml: string, styles: XmlElement | null): ColourResolver {
  const theme = themeColours(themeXml);
  const palette = childrenOf(child(child(styles, "colors"), "indexedColors"), "rgbColor").map((one) =>
    rgb(one),
  );
  return (element) => {
    if (!element || saysYes(attribute(element, "auto"))) return null;
    const base = baseColour(element, theme, palette);
    const tint = Number(attribute(element, "tint") ?? 0);
    return base && `#${tint ? tinted(base, tint) : base}`;
  };
}

function baseColour(
  element: XmlElement,
  theme: readonly string[],
  palette: readonly string[],
): string | null {
  if (attribute(element, "rgb") !== undefined) return rgb(element);
  const themed = attribute(element, "theme");
  if (themed !== undefined) return theme[Number(themed)] ?? null;
  const index = attribute(element, "indexed");
  if (index === undefined) return null;
  const number = Number(index);
  if (number === SYSTEM_TEXT) return "000000";
  if (number === SYSTEM_WINDOW) return "FFFFFF";
  return palette[number] ?? INDEXED[number < REPEATED ? number : number - REPEATED] ?? null;
}

/** The part lists dark before light; colours count light before dark (ECMA-376 part 1, 18.8.3, and Excel's habit). */
function themeColours(xml: string): readonly string[] {
  const scheme = child(child(parseXml(xml), "themeElements"), "clrScheme");
  const listed = scheme?.children.map(({ children: [colour] }, index) => {
    const value = colour && (attribute(colour, "lastClr") ?? attribute(colour, "val"));
    return value?.toUpperCase() ?? OFFICE_THEME[index] ?? "000000";
  });
  const [dark1 = "", light1 = "", dark2 = "", light2 = "", ...rest] = listed?.length ? listed : OFFICE_THEME;
  return [light1, dark1, light2, dark2, ...rest];
}

/** `FF92D050` and `92D050` → `92D050`. */
function rgb(element: XmlElement): string {
  return (attribute(element, "rgb") ?? "").slice(-6).toUpperCase().padStart(6, "0");
}

/** Lighter for a tint above zero, darker below, by lightness (18.8.19); within two steps of 255 of Excel, which rounds on its way. */
function tinted(colour: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / FULL);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = high - low;
  const saturation = chroma && chroma / (1 - Math.abs(2 * lightness - 1));
  const newChroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const scaled = [red, green, blue].map((part) => {
    const offset = chroma ? (part - lightness) / chroma : 0;
    return Math.min(1, Math.max(0, target + offset * newChroma));
  });
  return scaled
    .map((part) =>
      Math.round(part * FULL)
        .toString(16)
        .toUpperCase()
        .padStart(2, "0"),
    )
    .join("");
}
