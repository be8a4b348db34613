import { openWorkbook } from "../files/open";
import { saveWorkbook } from "../files/save";
import type { Traffic } from "../protocol/traffic";
import { Book } from "../workbook/book";
import { EmbeddedHost, type HostOptions } from "./embeddedHost";
import { standInForExcel } from "./standInForExcel";
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
