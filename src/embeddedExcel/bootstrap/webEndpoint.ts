import type { RequestBody } from "../protocol/wire";
import { utf8Bytes } from "../protocol/traffic";
import type { EventEntry } from "../protocol/events";
import { EventType } from "../objects/eventType";
import { storedSetting } from "./settingValue";
import type { EmbeddedHost } from "./embeddedHost";
import type { EndpointCallback, EndpointHandler, ExcelEndpoint } from "./standInForExcel";

/** Numbers of the methods Office's script library calls in a page, and of its application Excel on the web. */
const DISPATCH = { loadSettings: 75, saveSettings: 76, excelRequest: 93, commandCompleted: 94 } as const;
const EXCEL_ON_THE_WEB = 16;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
/** Category and first type of events that travel as Excel messages; older ones have events of their own. */
const DOCUMENT_EVENT = 65536;
const FIRST_MESSAGE_EVENT = 10;

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

/**
 * Stands where Office's script library reaches Excel on the web: its loader and all its layers run unchanged, only the
 * last object they talk to is this one.
 */
export class WebEndpoint implements ExcelEndpoint {
  private readonly handlers = new Map<string, EndpointHandler>();
  private commandDone: ((argument: unknown) => void) | null = null;
  private lastCommand = 0;

  constructor(private host: EmbeddedHost) {
    this.use(host);
  }

  /** Answers from another workbook from now on. */
  use(host: EmbeddedHost): void {
    this.host = host;
    host.connect((entries) => {
      this.deliver(entries);
    });
  }

  /** Runs a ribbon command as a click on its button; resolves when the add-in reports its completion. */
  invokeCommand(actionName: string, controlId: string): Promise<unknown> {
    const handler = this.handlers.get("appCommandInvoked");
    if (!handler) return Promise.reject(new Error("the add-in does not listen to commands"));
    const completed = new Promise((resolve) => {
      this.commandDone = resolve;
    });
    handler([String(++this.lastCommand), actionName, JSON.stringify({ source: { id: controlId } })]);
    return completed;
  }

  /** Called by the library. */
  invoke(method: string, callback: EndpointCallback, parameter: unknown): void {
    queueMicrotask(() => {
      callback?.(0, this.answer(method, parameter));
    });
  }

  /** Called by the library. */
  registerForEvent(name: string, handler: EndpointHandler, callback: EndpointCallback): void {
    this.handlers.set(name, handler);
    queueMicrotask(() => callback?.(0, { Error: 0 }));
  }

  /** Called by the library. */
  unregisterForEvent(name: string, callback: EndpointCallback): void {
    this.handlers.delete(name);
    queueMicrotask(() => callback?.(0, { Error: 0 }));
  }

  private answer(method: string, parameter: unknown): unknown {
    if (method === "ContextActivationManager_getAppContextAsync") return this.appContext();
    if (method !== "executeMethod") return {};
    const call = parameter as MethodCall; // written by the library
    switch (call.DdaMethod?.DispatchId) {
      case DISPATCH.excelRequest:
        return this.excelRequest(call.ArrayData ?? []);
      case DISPATCH.saveSettings:
        this.saveSettings(parameter);
        return { Version: 1, Error: 0 };
      case DISPATCH.loadSettings:
        return {
          Version: 1,
          Error: 0,
          Properties: { Settings: this.settings().map(([Name, Value]) => ({ Name, Value })) },
        };
      case DISPATCH.commandCompleted:
        this.commandDone?.(parameter);
        this.commandDone = null;
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: 0 };
    }
  }

  /** The array holds custom data, method, path, headers, body … */
  private excelRequest([, , , , body]: readonly unknown[]): unknown {
    const text = String(body);
    const processed = this.host.process(JSON.parse(text) as RequestBody, utf8Bytes(text)); // written by the library
    if (processed.kind === "requestTooLarge") return { Version: 1, Error: REQUEST_TOO_LARGE };
    if (processed.kind === "responseTooLarge") return { Version: 1, Error: RESPONSE_TOO_LARGE };
    return { Version: 1, Error: 0, Data: [200, [], processed.body] };
  }

  private deliver(entries: readonly EventEntry[]): void {
    const isMessage = ({ messageCategory, messageType }: EventEntry) =>
      messageCategory !== DOCUMENT_EVENT || messageType >= FIRST_MESSAGE_EVENT;
    const messages = entries.filter(isMessage);
    if (messages.length > 0) {
      this.handlers.get("richApiMessage")?.({
        ArrayData: messages.map((entry) => [entry.messageCategory, entry.messageType, entry.targetId, entry.message]),
      });
    }
    if (entries.some((entry) => !isMessage(entry) && entry.messageType === EventType.documentSelectionChanged)) {
      this.handlers.get("documentSelectionChanged")?.({});
    }
  }

  private settings(): [string, string][] {
    return [...this.host.book.settings].map(([name, value]) => [name, JSON.stringify(value)]);
  }

  private saveSettings(parameter: unknown): void {
    const pairs = settingPairs(parameter);
    const { settings } = this.host.book;
    settings.clear();
    for (const [name, json] of pairs) settings.set(name, storedSetting(JSON.parse(json)));
  }

  private appContext(): unknown {
    const { displayLanguage, contentLanguage, sets, book } = this.host;
    return {
      _id: "embedded-1",
      _appName: EXCEL_ON_THE_WEB,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _appUILocale: displayLanguage,
      _dataLocale: contentLanguage,
      _docUrl: book.fileName,
      _clientMode: 1,
      _settings: this.settings(),
      _reason: "inserted",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "",
      _appInstanceId: "embedded-1",
      _requirementMatrix: JSON.stringify(sets.reported),
      _hostFullVersion: "16.0.0.0",
      _initialDisplayMode: 2,
      _appDomains: [],
      _addinName: "add-in",
    };
  }
}

/** The pairs of name and JSON text the library sends to be saved, wherever in its message they stand. */
function settingPairs(message: unknown): [string, string][] {
  if (message === null || typeof message !== "object") return [];
  for (const [key, value] of Object.entries(message)) {
    if (key === "Properties" && Array.isArray(value)) {
      return value.map((pair: unknown): [string, string] =>
        Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : ["", "null"],
      );
    }
    const inside = settingPairs(value);
    if (inside.length > 0) return inside;
  }
  return [];
}
