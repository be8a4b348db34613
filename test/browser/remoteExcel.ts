import type { EndpointHandler, ExcelEndpoint } from "../../src/embeddedExcel/bootstrap/standInForExcel";

/**
 * The page's side of the connection to a `ServedExcel`. Its text is put into the page alone, so that it uses nothing
 * outside itself.
 */
export function remoteExcel(address: string): ExcelEndpoint {
  const handlers = new Map<string, EndpointHandler>();
  // As between an add-in's frame and Excel's, texts are handed over; sending them on is not the page's work. One goes
  // after the other: on several connections they could overtake each other.
  const carrier = `let last = Promise.resolve();
    onmessage = ({ data: [id, url, body] }) => {
      last = last.then(() => fetch(url, { method: "POST", body })).then((response) => response.text())
        .then((text) => postMessage([id, text]));
    };`;
  const worker = new Worker(URL.createObjectURL(new Blob([carrier])));
  const asked: ((answer: [number, unknown]) => void)[] = [];
  worker.onmessage = ({ data: [id, text] }: MessageEvent<[number, string]>) => {
    asked[id]?.(JSON.parse(text) as [number, unknown]); // written by the other side
  };
  const ask = (path: string, name: string, parameter: unknown): Promise<[number, unknown]> =>
    new Promise((resolve) => {
      const id = asked.push(resolve) - 1;
      worker.postMessage([id, `${address}/${path}`, JSON.stringify({ name, parameter })]);
    });
  new EventSource(`${address}/events`).onmessage = ({ data }) => {
    const { name, argument } = JSON.parse(String(data)) as { name: string; argument: unknown }; // as above
    handlers.get(name)?.(argument);
  };
  return {
    invoke(method, callback, parameter) {
      void ask("invoke", method, parameter).then(([code, answer]) => callback?.(code, answer));
    },
    registerForEvent(name, handler, callback) {
      handlers.set(name, handler);
      void ask("listen", name, null).then(([code, answer]) => callback?.(code, answer));
    },
    unregisterForEvent(name, callback) {
      handlers.delete(name);
      queueMicrotask(() => callback?.(0, { Error: 0 }));
    },
  };
}
