import { readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Members of the client library the host uses that its typings do not declare. */
export interface ClientLibrary {
  readonly HostBridge: { init(bridge: NativeBridge): void };
  readonly Utility: { _synchronousCleanup: boolean };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
}

/** The library's hook for hosts that talk in JSON text. The library sets `onMessageFromHost`. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const LOADED = Symbol.for("embeddedExcel.clientLibrary");

/**
 * Evaluates Microsoft's Excel client, found in the node_modules above the program that runs or above the working
 * directory, in the global scope of this realm. Once only: a second call answers with the library loaded first.
 */
export function loadClientLibrary(build: "minified" | "debug"): ClientLibrary {
  if (!Reflect.has(globalThis, LOADED)) {
    const suffix = build === "debug" ? ".debug.js" : ".js";
    const path = installedFile(`@microsoft/office-js/dist/excel-web-16.00${suffix}`);
    addBrowserGlobals();
    // Indirect: the script's top-level variables must become globals, as in a page.
    const evaluate = globalThis.eval;
    evaluate(`${readFileSync(path, "utf8")}\n//# sourceURL=${path}`);
    Reflect.set(globalThis, LOADED, true);
  }
  // The script defined the global; its undeclared members are those of ClientLibrary.
  const library: unknown = Reflect.get(globalThis, "OfficeExtension");
  return library as ClientLibrary;
}

/** @throws Node's own error, which names the folders searched, where the package is not installed. */
function installedFile(request: string): string {
  const [, program] = process.argv;
  const fromWorkingDirectory = createRequire(join(process.cwd(), "package.json"));
  if (program === undefined) return fromWorkingDirectory.resolve(request);
  try {
    return createRequire(realpathSync(program)).resolve(request);
  } catch {
    // A program that is installed elsewhere, such as a test runner.
    return fromWorkingDirectory.resolve(request);
  }
}

/** What the library touches of a page while it loads, where there is no page. */
function addBrowserGlobals(): void {
  const location = {
    href: "https://localhost/",
    origin: "https://localhost",
    protocol: "https:",
    hostname: "localhost",
    search: "",
    hash: "",
  };
  const document = {
    readyState: "complete",
    location,
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
    createElement: () => ({ style: {}, setAttribute: () => undefined }),
    addEventListener: () => undefined,
  };
  const globals: Readonly<Record<string, unknown>> = {
    window: globalThis,
    self: globalThis,
    navigator: { userAgent: "node" },
    location,
    document,
  };
  for (const [name, value] of Object.entries(globals)) {
    if (Reflect.get(globalThis, name) !== undefined) continue;
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
