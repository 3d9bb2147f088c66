import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";

/** Whether an argument stands in the formula itself, rather than in cells. */
export const isTypedArgument = (value: BaseValueObject): boolean =>
  !value.isReferenceObject() && !value.isArray();

/** What an argument's cells hold. */
export function arrayOf(value: BaseValueObject | BaseReferenceObject): ArrayValueObject {
  return value.isReferenceObject()
    ? (value as BaseReferenceObject).toArrayValueObject()
    : (value as ArrayValueObject);
}

/** The number that an argument is, or that its first cell holds; a blank is 0, anything else none. */
export function firstNumber(value: BaseValueObject): number {
  const first = isTypedArgument(value) ? value : arrayOf(value).getFirstCell();
  return first.isNumber() || first.isNull() ? Number(first.getValue() ?? 0) : NaN;
}

/** Rows and columns of an argument, 1 and 1 for a single value. */
export function sizeOf(value: BaseValueObject | BaseReferenceObject | undefined): {
  height: number;
  width: number;
} {
  if (value?.isReferenceObject()) {
    const { startRow, endRow, startColumn, endColumn } = (value as BaseReferenceObject).getRangePosition();
    return { height: endRow - startRow + 1, width: endColumn - startColumn + 1 };
  }
  const array = value as BaseValueObject | undefined;
  if (!array?.isArray()) return { height: 1, width: 1 };
  return {
    height: (array as ArrayValueObject).getRowCount(),
    width: (array as ArrayValueObject).getColumnCount(),
  };
}
