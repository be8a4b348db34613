import type { Calculator } from "../calculation/calculator";
import { HostError } from "../protocol/hostError";
import { utf8Bytes, type Traffic } from "../protocol/traffic";
import type { RequestBody } from "../protocol/wire";
import { Book } from "../workbook/book";
import { loadClientLibrary, type NativeBridge } from "./clientLibrary";
import { EmbeddedHost, type HostOptions } from "./embeddedHost";
import { associatedFunctions, installOfficeShim, invokeAction, showOfficeContext } from "./officeShim";

export interface NodeOptions extends HostOptions {
  /** Default: an empty workbook with one sheet. */
  readonly book?: Book;
  /** Default: the minified build, which users run. */
  readonly clientBuild?: "minified" | "debug";
}

export interface RunningHost {
  readonly book: Book;
  readonly calculator: Calculator;
  readonly host: EmbeddedHost;
  readonly traffic: Traffic;
  /** Clicks a ribbon button whose action the add-in associated. */
  invokeCommand(actionName: string, controlId?: string): Promise<void>;
  /** Disconnects the client: later requests fail, event handlers are forgotten. */
  close(): void;
}

let isShimInstalled = false;

/**
 * Opens a workbook for Office.js code in this process: afterwards `Excel.run`, `Office` and `CustomFunctions` are there
 * as in an add-in's page. The client is loaded once a process (once a test file in Jest); every call connects it to
 * another workbook.
 */
export function startInNode(options: NodeOptions = {}): RunningHost {
  if (!isShimInstalled) installOfficeShim();
  isShimInstalled = true;
  const host = new EmbeddedHost(options.book ?? new Book(), associatedFunctions, options);
  showOfficeContext(host);
  const client = loadClientLibrary(options.clientBuild ?? "minified");
  // Excel.run resolves after it released its references, and members above the reported sets are refused at once.
  client.Utility._synchronousCleanup = true;
  client.CommonUtility._doApiNotSupportedCheck = true;
  client.GenericEventRegistration.s_genericEventRegistrations = {};
  client.HostBridge.init(bridgeTo(host));
  return {
    book: host.book,
    calculator: host.calculator,
    host,
    traffic: host.traffic,
    invokeCommand: (actionName, controlId = "Button") => invokeAction(actionName, controlId),
    close: () => {
      client.GenericEventRegistration.s_genericEventRegistrations = {};
      client.HostBridge.init(closedBridge());
    },
  };
}

interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly body: RequestBody };
}

function bridgeTo(host: EmbeddedHost): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      queueMicrotask(() => {
        const { id, message } = JSON.parse(text) as BridgeRequest; // the client wrote it
        answer(bridge, id, answerTo(host, message.body, text));
      });
    },
  };
  host.connect((entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  return bridge;
}

function answerTo(host: EmbeddedHost, body: RequestBody, text: string): string {
  const processed = host.process(body, utf8Bytes(text));
  if (processed.kind === "answered") return processed.body;
  return errorBody(
    processed.kind === "requestTooLarge" ? "RequestPayloadSizeLimitExceeded" : "ResponsePayloadSizeLimitExceeded",
  );
}

function errorBody(code: HostError["code"], message?: string): string {
  const error = new HostError(code, message);
  return JSON.stringify({ Error: { Code: error.code, Message: error.message, HttpStatusCode: error.httpStatus } });
}

function answer(bridge: NativeBridge, id: number, body: string): void {
  bridge.onMessageFromHost?.(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } }));
}

/** Answers every request with an error. */
function closedBridge(): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      queueMicrotask(() => {
        const { id } = JSON.parse(text) as BridgeRequest; // the client wrote it
        answer(bridge, id, errorBody("GeneralException", "The embedded Excel host is closed."));
      });
    },
  };
  return bridge;
}
