/** An error that Excel gives back with one of its codes. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
  ) {
    super(message);
  }
}

/** An argument is missing, of another kind, or out of bounds. */
export const invalidArgument = (
  why = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", why, 400);

/** Values were given for more or fewer cells than the range has. */
export const sizesDiffer = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** A sheet, table, name or shape that is not there was asked for. */
export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

/** A sheet, table or name was added under a name that is taken. */
export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

/** A protected sheet does not allow this. */
export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 401);

/** An address is none, or leads off the sheet. */
export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.", 400);

/** It can be asked for, but not of this object as it is now. */
export const invalidOperation = (why = "The operation attempted is invalid on the object."): HostError =>
  new HostError("InvalidOperation", why, 400);

/** The user is typing into a cell, and Excel takes no requests meanwhile. */
export const inCellEditMode = (): HostError =>
  new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    400,
  );

/** A batch asks with more than Excel on the web takes at a time. */
export const requestTooLarge = (): HostError =>
  new HostError(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
    413,
  );

/** A batch asks for more than Excel on the web gives at a time. */
export const responseTooLarge = (): HostError =>
  new HostError(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
    413,
  );

/** What came with a later requirement set. */
export const notInThisVersion = (member: string): HostError =>
  new HostError(
    "ApiNotFound",
    `The API you are trying to use could not be found. It may be available in a newer version of Excel: ${member}.`,
    400,
  );

/** What the workbench lacks is said by name, so that nobody takes its silence for Excel's answer. */
export const notImplemented = (member: string): HostError =>
  new HostError("ApiNotFound", `The workbench does not implement ${member}.`, 501);
