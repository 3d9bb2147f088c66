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

export const invalidArgument = (
  why = "The argument is invalid or missing or has an incorrect format.",
): HostError => new HostError("InvalidArgument", why, 400);

export const sizesDiffer = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 401);

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.", 400);

export const invalidOperation = (why = "The operation attempted is invalid on the object."): HostError =>
  new HostError("InvalidOperation", why, 400);

export const inCellEditMode = (): HostError =>
  new HostError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    400,
  );

export const requestTooLarge = (): HostError =>
  new HostError(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit. Please refer to the documentation: https://docs.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins.",
    413,
  );

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
