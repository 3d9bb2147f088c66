import { attribute, type XmlElement } from "../xml/xmlElement";

/** Lengths in drawings: 914,400 to the inch, of 96 pixels. */
export const UNITS_PER_PIXEL = 9525;

/** A length in pixels, from an attribute in the units of drawings. */
export function pixelsOf(element: XmlElement, name: string): number {
  return Number(attribute(element, name) ?? 0) / UNITS_PER_PIXEL;
}

/** The other way. */
export function pixelsToUnits(pixels: number): number {
  return Math.round(pixels * UNITS_PER_PIXEL);
}
