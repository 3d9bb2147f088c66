import type { Nullable } from "@univerjs/core";
import {
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { UniverBook } from "./univerBook";
import { toArrayObject } from "./univerFunctions";

/** Under this name Univer looks up what compares. */
const NAME = "COMPARE";
/** Excel compares numbers by fifteen digits. */
const DIGITS = 15;

type Plain = number | string | boolean | null;

/** Compares as Excel does, which Univer does not: an error passes, within ranges too, and zero is not `""`. */
export function compareAsExcel(book: UniverBook): void {
  book.injector.get(IFunctionService).registerExecutors(new Compare(NAME));
}

class Compare extends BaseFunction {
  private operator = "=";

  /** Univer says before each comparison which it is. */
  setCompareType(operator: string): void {
    this.operator = operator;
  }

  override calculate(...[left, right]: BaseValueObject[]): BaseValueObject {
    if (!left || !right) return ErrorValueObject.create(ErrorType.VALUE);
    if (!left.isArray() && !right.isArray()) return compare(left, right, this.operator);
    const [one, other] = [rowsOf(left), rowsOf(right)];
    const height = Math.max(one.length, other.length);
    const width = Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0);
    return toArrayObject(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_, column) => {
          const [a, b] = [at(one, row, column), at(other, row, column)];
          if (a === undefined || b === undefined) return ErrorValueObject.create(ErrorType.NA);
          return compare(a, b, this.operator);
        }),
      ),
    );
  }
}

type Rows = readonly (readonly Nullable<BaseValueObject>[])[];

function rowsOf(value: BaseValueObject): Rows {
  return value.isArray() ? (value as ArrayValueObject).getArrayValue() : [[value]];
}

/** A single row or column goes with all of the other side; beyond a range there is nothing to compare. */
function at(rows: Rows, row: number, column: number): Nullable<BaseValueObject> {
  const cells = rows[rows.length === 1 ? 0 : row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}

function compare(
  left: Nullable<BaseValueObject>,
  right: Nullable<BaseValueObject>,
  operator: string,
): BaseValueObject {
  if (left?.isError()) return left;
  if (right?.isError()) return right;
  return BooleanValueObject.create(holds(orderOf(plain(left), plain(right)), operator));
}

function plain(value: Nullable<BaseValueObject>): Plain {
  return !value || value.isNull() ? null : value.getValue();
}

function holds(order: number, operator: string): boolean {
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}

/** Numbers come before text, text before TRUE and FALSE; a blank cell is whatever it is compared with. */
function orderOf(left: Plain, right: Plain): number {
  const one = left ?? blankLike(right);
  const other = right ?? blankLike(left);
  if (typeof one !== typeof other) return rank(one) - rank(other);
  if (typeof one === "number") return sameNumber(one, Number(other)) ? 0 : one - Number(other);
  if (typeof one === "boolean") return Number(one) - Number(other);
  const [text, against] = [one.toLowerCase(), String(other).toLowerCase()];
  return text === against ? 0 : text.localeCompare(against);
}

function blankLike(other: Plain): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: number | string | boolean): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

function sameNumber(one: number, other: number): boolean {
  return one === other || one.toPrecision(DIGITS) === other.toPrecision(DIGITS);
}
