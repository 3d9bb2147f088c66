import type { BookShape } from "../../../xlsx/book";
import type { Engine } from "../../engine/engine";
import type { HostContext } from "../context";
import { chartShape } from "./chartShape";
import { hostClass } from "../hostClass";
import type { MakeObject } from "../hostClass";
import { leftOf, POINTS_PER_PIXEL, topOf } from "../range/lines";

const NO_COLOR = "#FFFFFF";

/** A shape by its place among those of its sheet. */
interface ShapeId {
  readonly sheetId: string;
  readonly at: number;
}

/** Excel.ShapeCollection: plain shapes, to be read, and charts, which have their alternative text as shapes. */
export const shapeCollection: MakeObject<string> = hostClass<string>({
  name: "ShapeCollection",
  items: (sheetId, host) => [
    ...host.engine.shapes(sheetId).map((_, at) => shape(host, { sheetId, at })),
    ...host.engine.charts(sheetId).map(({ id }) => chartShape(host, { sheetId, id })),
  ],
  find: (sheetId, key, host) => {
    const found = host.engine.charts(sheetId).find(({ id, name }) => id === key || name === key);
    return found ? chartShape(host, { sheetId, id: found.id }) : null;
  },
});

/** Excel.Shape: a plain one, to be read; points. */
const shape = hostClass<ShapeId>({
  name: "Shape",
  identity: ({ sheetId, at }) => ({ Id: `${sheetId} ${at}` }),
  properties: {
    name: { get: (self, host) => shapeOf(host, self).name },
    altTextDescription: { get: () => "" },
    type: {
      get: (self, host) => (shapeOf(host, self).geometry === "" ? "Image" : "GeometricShape"),
    },
    geometricShapeType: {
      get: (self, host) => shapeOf(host, self).geometry.replace(/^./, (letter) => letter.toUpperCase()),
    },
    visible: { get: () => true },
    rotation: { get: (self, host) => shapeOf(host, self).rotation },
    left: { get: (self, host) => left(host.engine, self.sheetId, shapeOf(host, self)) },
    top: { get: (self, host) => top(host.engine, self.sheetId, shapeOf(host, self)) },
    width: { get: (self, host) => shapeOf(host, self).width * POINTS_PER_PIXEL },
    height: { get: (self, host) => shapeOf(host, self).height * POINTS_PER_PIXEL },
  },
  objects: { fill: (self, host) => shapeFill(host, self) },
});

/** Excel.ShapeFill */
const shapeFill = hostClass<ShapeId>({
  name: "ShapeFill",
  properties: {
    foregroundColor: { get: (self, host) => shapeOf(host, self).fill ?? NO_COLOR },
    type: { get: (self, host) => (shapeOf(host, self).fill === null ? "NoFill" : "Solid") },
  },
});

function shapeOf({ engine }: HostContext, { sheetId, at }: ShapeId): BookShape {
  const found = engine.shapes(sheetId)[at];
  if (!found) throw new Error(`There is no shape ${at} on the sheet.`);
  return found;
}

const left = (engine: Engine, sheetId: string, { column, across }: BookShape): number =>
  leftOf(engine, sheetId, column) + across * POINTS_PER_PIXEL;
const top = (engine: Engine, sheetId: string, { row, down }: BookShape): number =>
  topOf(engine, sheetId, row) + down * POINTS_PER_PIXEL;
