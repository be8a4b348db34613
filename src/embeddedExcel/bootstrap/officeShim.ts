import { DocumentSettings } from "./documentSettings";
import type { EmbeddedHost } from "./embeddedHost";

type Handler = (...args: unknown[]) => unknown;

/** Functions registered by name, as `CustomFunctions.associate` and `Office.actions.associate` keep them. */
class Association {
  readonly mappings: Record<string, Handler> = {};
  private readonly listeners: (() => void)[] = [];

  associate(name: string | Readonly<Record<string, Handler>>, handler?: Handler): void {
    if (typeof name !== "string") {
      for (const [each, itsHandler] of Object.entries(name)) this.associate(each, itsHandler);
      return;
    }
    if (handler) this.mappings[name.toUpperCase()] = handler;
    for (const listener of this.listeners) listener();
  }

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }
}

const functions = new Association();
const actions = new Association();

/** Runs the associated action as a click on a ribbon button does; resolves when the add-in reports its completion. */
export function invokeAction(name: string, controlId: string): Promise<void> {
  const action = actions.mappings[name.toUpperCase()];
  if (!action) return Promise.reject(new Error(`no action ${name} is associated`));
  return new Promise((resolve) => {
    action({ source: { id: controlId }, completed: resolve });
  });
}

/** The functions the add-in associated, by name in capitals. */
export const associatedFunctions = (): Readonly<Record<string, unknown>> => functions.mappings;

let currentContext: Record<string, unknown> = {};

/** Shows the add-in this host as `Office.context`. */
export function showOfficeContext(host: EmbeddedHost): void {
  const { displayLanguage, contentLanguage, sets, book } = host;
  currentContext = {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage,
    contentLanguage,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.0.0" },
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        sets.supports(name, version === undefined ? undefined : String(version)),
    },
    touchEnabled: false,
    commerceAllowed: true,
    document: { url: book.fileName, mode: "readWrite", settings: new DocumentSettings(book) },
    ui: {},
  };
}

/**
 * The part of `Office.*` that Microsoft's loader script supplies in a page. Must stand before the client library is
 * loaded, which adds its own members to the same objects.
 */
export function installOfficeShim(): void {
  const info = { host: "Excel", platform: "OfficeOnline", addin: null };
  const onReady = async (callback?: (value: typeof info) => unknown) => {
    await Promise.resolve();
    await callback?.(info);
    return info;
  };
  const office = {
    HostType: names("Excel", "Word", "PowerPoint", "Outlook", "OneNote", "Project", "Access"),
    PlatformType: names("PC", "OfficeOnline", "Mac", "iOS", "Android", "Universal"),
    Promise,
    onReady,
    onReadyInternal: onReady,
    actions: { _association: actions, associate: actions.associate.bind(actions) },
  };
  const factory = {
    getHostInfo: () => ({
      hostType: "excel",
      hostPlatform: "web",
      hostSpecificFileVersion: "16.00",
      isDialog: false,
      flags: 0,
    }),
    getContext: () => currentContext,
    getId: () => null,
    getLoggingAllowed: () => false,
    getWindowName: () => "",
    getWindowLocationHash: () => "",
    getWindowLocationSearch: () => "",
    getInitializationHelper: () => ({}),
    getLoadScriptHelper: () => ({ getOfficeJsBasePath: () => "" }),
  };
  Object.assign(globalThis, {
    Microsoft: { Office: { WebExtension: office } },
    Office: office,
    CustomFunctions: { _association: functions, associate: functions.associate.bind(functions) },
    CustomFunctionMappings: {},
    OSF: { _OfficeAppFactory: factory },
  });
}

const names = (...all: readonly string[]): Record<string, string> =>
  Object.fromEntries(all.map((name) => [name, name]));
