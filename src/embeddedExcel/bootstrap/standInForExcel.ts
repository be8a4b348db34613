/** What Office's script library calls of the Excel on the web it runs in. */
export interface ExcelEndpoint {
  invoke(method: string, callback: EndpointCallback, parameter: unknown): void;
  registerForEvent(name: string, handler: EndpointHandler, callback: EndpointCallback): void;
  unregisterForEvent(name: string, callback: EndpointCallback): void;
}

export type EndpointCallback = ((code: number, answer: unknown) => void) | undefined;
export type EndpointHandler = (argument: unknown) => void;

/**
 * Lets the loader find an Excel on the web, and gives Office's own start-up an endpoint instead of a frame's. Uses
 * nothing outside itself: its text can be put into a page alone.
 */
export function standInForExcel(endpoint: ExcelEndpoint, displayLanguage: string): void {
  /** Host information of an add-in in Excel on the web, with a shared runtime and custom functions. */
  const hostInfoFlags = 3;
  const conversation = "embedded";
  // What an earlier page of this tab cached would win over what we tell.
  for (const key of ["hostInfoValue", `${conversation}CachedSessionSettings`]) window.sessionStorage.removeItem(key);
  const hostInfo = `Excel$Web$16.00$${displayLanguage}$$$disableLogging$${hostInfoFlags}`;
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
    get: () => (typeof helperClass === "function" ? withEndpoint(helperClass) : helperClass),
  });

  /** The library's start-up class, whose instances connect to the endpoint. */
  function withEndpoint(startUpClass: object): unknown {
    return new Proxy(startUpClass, {
      construct(target, args: unknown[]) {
        // Only a class comes here, see the caller.
        const helper = Reflect.construct(target as new (...args: unknown[]) => object, args) as object;
        Reflect.set(helper, "setAgaveHostCommunication", () => {
          const state: unknown = Reflect.get(helper, "_webAppState");
          if (state === null || typeof state !== "object") throw new Error("office.js is not in the expected shape");
          Object.assign(state, {
            id: "embedded-1",
            conversationID: conversation,
            clientEndPoint: endpoint,
            serviceEndPoint: {},
          });
        });
        return helper;
      },
    });
  }
}
