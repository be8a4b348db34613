import { Dispatcher, type DispatcherParts } from "./dispatcher";
import { HostError } from "./hostError";
import { noTraffic, utf8Bytes, type Traffic } from "./traffic";
import { ActionType, PathType, type RequestBody, type ResponseBody } from "./wire";

/** Excel on the web refuses larger requests and responses. Belief: the limit counts the bytes of the body. */
export const WEB_PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

export type ProcessedRequest =
  | { readonly kind: "answered"; readonly body: string }
  /** Nothing was done. */
  | { readonly kind: "requestTooLarge" }
  /** Everything was done, but the answer cannot be delivered. */
  | { readonly kind: "responseTooLarge" };

export interface ProtocolHostParts extends DispatcherParts {
  readonly payloadLimitBytes: number;
  /** Called after the actions of a request, before its answer is delivered. */
  readonly afterActions: () => void;
  /** While the user types in a cell, Excel refuses every request to the workbook. */
  readonly isCellBeingEdited: () => boolean;
}

/** Processes requests of the client one at a time, in the order of arrival. */
export class ProtocolHost {
  readonly traffic: Traffic = noTraffic();

  constructor(private readonly parts: ProtocolHostParts) {}

  process(request: RequestBody, requestBytes: number): ProcessedRequest {
    const { traffic, parts } = this;
    traffic.requests += 1;
    traffic.actions += request.Actions.length;
    traffic.largestRequestBytes = Math.max(traffic.largestRequestBytes, requestBytes);
    if (isSync(request)) traffic.syncs += 1;
    if (requestBytes > parts.payloadLimitBytes) return { kind: "requestTooLarge" };
    const isRefused = parts.isCellBeingEdited() && isSync(request);
    const response = isRefused ? refusal() : new Dispatcher(parts, request).run();
    parts.afterActions();
    const body = JSON.stringify(response);
    const responseBytes = utf8Bytes(body);
    traffic.largestResponseBytes = Math.max(traffic.largestResponseBytes, responseBytes);
    return responseBytes > parts.payloadLimitBytes ? { kind: "responseTooLarge" } : { kind: "answered", body };
  }
}

function refusal(): ResponseBody {
  const { code, message, httpStatus } = new HostError("InvalidOperationInCellEditMode");
  return { Error: { Code: code, Message: message, HttpStatusCode: httpStatus } };
}

function isSync({ Actions: actions, ObjectPaths: paths }: RequestBody): boolean {
  if (Object.values(paths).some((path) => path.ObjectPathType === PathType.newObject)) return false;
  return !actions.every(
    ({ ActionType: type, Name: name }) => type === ActionType.instantiate || name === "_RemoveReference",
  );
}
