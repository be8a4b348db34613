/** Error codes the host answers with, each with its http status and its usual message. */
const ERRORS = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    400,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidObjectPath: [400, "The object path is not valid."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [400, "Excel is in cell-editing mode. Please exit the edit mode and try again."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MergedRangeConflict: [400, "Cannot complete the operation. A table can't overlap with a merged range."],
  RequestPayloadSizeLimitExceeded: [400, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [400, "The response payload size has exceeded the limit."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
} as const;

export type HostErrorCode = keyof typeof ERRORS;

/** An expected failure of a request, answered to the client under its code. Anything else thrown is a bug of the host. */
export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: HostErrorCode,
    message?: string,
  ) {
    super(message ?? ERRORS[code][1]);
    this.name = "HostError";
    this.httpStatus = ERRORS[code][0];
  }
}
