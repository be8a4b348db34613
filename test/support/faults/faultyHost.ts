import { loadClientLibrary, type NativeBridge } from "../../../src/embeddedExcel/bootstrap/clientLibrary";
import type { RunningHost } from "../../../src/embeddedExcel/bootstrap/node";
import { utf8Bytes } from "../../../src/embeddedExcel/protocol/traffic";
import { ActionType, type RequestBody } from "../../../src/embeddedExcel/protocol/wire";
import { ANSWER_TIMEOUT_MS } from "../../../src/limits";

/** What becomes of one request: whether Excel does it, and what the add-in hears of it. */
export interface Fault {
  readonly isDone: boolean;
  /** Error code of the answer; null for none at all. */
  readonly code: string | null;
}

/** Every way in which a request can fail. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  "is refused for good": { isDone: false, code: "GeneralException" },
  "is refused for the moment": { isDone: false, code: "InvalidOperationInCellEditMode" },
  "is lost": { isDone: false, code: null },
  "is done but never answered": { isDone: true, code: null },
  "is done but answered by an error": { isDone: true, code: "RequestAborted" },
};

export interface FaultyHost {
  /** Requests that changed something, so far. */
  readonly changes: number;
  /** Puts things as they were: requests are answered, time runs as it does. */
  restore(): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

/**
 * From now on the request that would be the `failing`th (1 is the first) to change something meets a fault; none does
 * where it is null. Whoever waits for an answer that never comes need not wait: that time is up at once.
 */
export function faultyHost({ host }: RunningHost, failing: number | null, fault: Fault): FaultyHost {
  const state = { changes: 0 };
  const clock = impatientClock();
  const client = loadClientLibrary("minified");
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      queueMicrotask(() => {
        const { id, message } = JSON.parse(text) as BridgeRequest; // the client wrote it
        const answer = (body: string) =>
          bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } }));
        if (changesSomething(message.body)) state.changes += 1;
        const isFailing = changesSomething(message.body) && state.changes === failing;
        if (isFailing && !fault.isDone) {
          if (fault.code === null) clock.giveUp();
          else answer(errorBody(fault.code));
          return;
        }
        const processed = host.process(message.body, utf8Bytes(text));
        if (isFailing && fault.code === null) clock.giveUp();
        else if (isFailing) answer(errorBody(fault.code ?? ""));
        else answer(processed.kind === "answered" ? processed.body : errorBody("RequestPayloadSizeLimitExceeded"));
      });
    },
  };
  host.connect((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  client.HostBridge.init(bridge);
  return {
    get changes() {
      return state.changes;
    },
    restore: () => {
      clock.restore();
      state.changes = Number.NEGATIVE_INFINITY;
    },
  };
}

const changesSomething = ({ Actions: actions, ObjectPaths: paths }: RequestBody): boolean =>
  actions.some(
    ({ ActionType: type, Name: name }) =>
      type === ActionType.setProperty ||
      type === ActionType.update ||
      (type === ActionType.method && !name.startsWith("_")),
  ) ||
  // What gives an object is asked for by the object's path.
  Object.values(paths).some(({ Name: name }) => name === "Add" || name === "Insert");

const errorBody = (code: string): string =>
  JSON.stringify({ Error: { Code: code, Message: "a fault on purpose", HttpStatusCode: 500 } });

/** Lets those who wait for Excel's answer give up at once when told so. */
function impatientClock(): { readonly giveUp: () => void; readonly restore: () => void } {
  const usual = globalThis.setTimeout;
  const waiting = new Set<() => void>();
  const impatient = (callback: () => void, delay?: number, ...rest: unknown[]) => {
    if (delay !== ANSWER_TIMEOUT_MS) return usual(callback, delay, ...rest);
    waiting.add(callback);
    return usual(() => undefined, 0);
  };
  globalThis.setTimeout = Object.assign(impatient, usual) as typeof setTimeout; // stands in for it in every way used here
  return {
    giveUp: () => {
      usual(() => {
        for (const callback of waiting) callback();
        waiting.clear();
      }, 0);
    },
    restore: () => {
      globalThis.setTimeout = usual;
    },
  };
}
