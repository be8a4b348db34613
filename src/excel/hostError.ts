import type { Problem } from "../domain/problems";

/**
 * What Excel's error codes mean to the user. Decided on the code alone: messages are localised. The location tells a
 * support person which call was refused and is shown only for codes that have no sentence of their own.
 */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  InvalidOperationInCellEditMode: { code: "cellBeingEdited" },
  ActivityLimitReached: { code: "notAnswering" },
  RequestAborted: { code: "notAnswering" },
  Timeout: { code: "notAnswering" },
  RequestPayloadSizeLimitExceeded: { code: "tooLarge" },
  ResponsePayloadSizeLimitExceeded: { code: "tooLarge" },
};

export function problemOf(error: OfficeExtension.Error): Problem {
  // The typings promise debugInfo, but errors raised before a request is sent have none.
  const location = (error.debugInfo as OfficeExtension.DebugInfo | undefined)?.errorLocation ?? "";
  return PROBLEMS[error.code] ?? { code: "excelRefused", detail: location ? `${error.code}, ${location}` : error.code };
}

export const isPayloadRefusal = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error &&
  (error.code === "RequestPayloadSizeLimitExceeded" || error.code === "ResponsePayloadSizeLimitExceeded");
