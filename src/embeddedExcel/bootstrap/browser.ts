import { openWorkbook } from "../files/open";
import { saveWorkbook } from "../files/save";
import type { Traffic } from "../protocol/traffic";
import { Book } from "../workbook/book";
import { EmbeddedHost, type HostOptions } from "./embeddedHost";
import { WebEndpoint } from "./webEndpoint";

/**
 * Entry of a script that runs in a page before Microsoft's office.js: the page then runs as in Excel on the web, with
 * `window.embeddedExcel` for the test or the frame around it.
 */
export interface BrowserOptions extends Omit<HostOptions, "now"> {
  /** The workbook to open; without it an empty one. */
  readonly fileBase64?: string;
  readonly fileName?: string;
}

export interface BrowserHost {
  readonly book: Book;
  readonly traffic: Traffic;
  readonly host: EmbeddedHost;
  /** Opens another workbook under the running page. */
  open(bytesBase64: string, fileName: string): void;
  /** The workbook as an .xlsx file, base64. */
  save(): string;
  /** Takes up changes made to `book` itself, as if a user had typed them. */
  commit(): void;
  /** Clicks a ribbon button whose action the add-in associated. */
  invokeCommand(actionName: string, controlId?: string): Promise<unknown>;
}

const DEFAULT_FILE_NAME = "Book1.xlsx";
/** Host information of an add-in in Excel on the web, with a shared runtime and custom functions. */
const HOST_INFO_FLAGS = 3;
const CONVERSATION = "embedded";

function start(): void {
  const options = (Reflect.get(window, "embeddedExcelOptions") ?? {}) as BrowserOptions; // set by whoever injects us
  const openBook = (base64: string | undefined, fileName: string) =>
    base64 === undefined ? new Book() : openWorkbook(fromBase64(base64), fileName);
  const hostOf = (book: Book) => new EmbeddedHost(book, associatedFunctions, options);
  let host = hostOf(openBook(options.fileBase64, options.fileName ?? DEFAULT_FILE_NAME));
  const endpoint = new WebEndpoint(host);
  const api: BrowserHost = {
    get book() {
      return host.book;
    },
    get traffic() {
      return host.traffic;
    },
    get host() {
      return host;
    },
    open(bytesBase64, fileName) {
      host = hostOf(openBook(bytesBase64, fileName));
      endpoint.use(host);
    },
    save: () => toBase64(saveWorkbook(host.book, { customFunctionNames: new Set(Object.keys(associatedFunctions())) })),
    commit: () => {
      host.commit();
    },
    invokeCommand: (actionName, controlId = "Button") => endpoint.invokeCommand(actionName, controlId),
  };
  Reflect.set(window, "embeddedExcel", api);
  standInForExcel(endpoint, host.displayLanguage);
}

/** Lets the loader find an Excel on the web, and gives Office's own start-up our endpoint instead of a frame's. */
function standInForExcel(endpoint: WebEndpoint, displayLanguage: string): void {
  // What an earlier page of this tab cached would win over what we tell.
  for (const key of ["hostInfoValue", `${CONVERSATION}CachedSessionSettings`]) window.sessionStorage.removeItem(key);
  const hostInfo = `Excel$Web$16.00$${displayLanguage}$$$disableLogging$${HOST_INFO_FLAGS}`;
  Reflect.set(window, "agaveHost", { GetHostInfo: () => hostInfo });
  const osf: object = Reflect.get(window, "OSF") ?? {};
  Reflect.set(window, "OSF", osf);
  let helperClass: unknown;
  Object.defineProperty(osf, "InitializationHelper", {
    configurable: true,
    enumerable: true,
    set: (value: unknown) => {
      helperClass = value;
    },
    get: () => (typeof helperClass === "function" ? withEndpoint(helperClass, endpoint) : helperClass),
  });
}

/** The library's start-up class, whose instances connect to the endpoint. */
function withEndpoint(helperClass: object, endpoint: WebEndpoint): unknown {
  return new Proxy(helperClass, {
    construct(target, args: unknown[]) {
      // Only a class comes here, see the caller.
      const helper = Reflect.construct(target as new (...args: unknown[]) => object, args) as object;
      Reflect.set(helper, "setAgaveHostCommunication", () => {
        const state: unknown = Reflect.get(helper, "_webAppState");
        if (state === null || typeof state !== "object") throw new Error("office.js is not in the expected shape");
        Object.assign(state, {
          id: "embedded-1",
          conversationID: CONVERSATION,
          clientEndPoint: endpoint,
          serviceEndPoint: {},
        });
      });
      return helper;
    },
  });
}

function associatedFunctions(): Readonly<Record<string, unknown>> {
  const functions: unknown = Reflect.get(window, "CustomFunctions");
  const association = memberOf(functions, "_association");
  const mappings = memberOf(association, "mappings");
  return mappings !== null && typeof mappings === "object" ? { ...mappings } : {};
}

const memberOf = (owner: unknown, name: string): unknown =>
  owner !== null && typeof owner === "object" ? Reflect.get(owner, name) : undefined;

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** Bytes a chunk: arguments of one call are limited. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}

start();
