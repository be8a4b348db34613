import type { IncomingMessage, ServerResponse } from "node:http";
import { EmbeddedHost, type HostOptions } from "../../src/embeddedExcel/bootstrap/embeddedHost";
import { WebEndpoint } from "../../src/embeddedExcel/bootstrap/webEndpoint";
import type { RequestBody } from "../../src/embeddedExcel/protocol/wire";
import type { Book } from "../../src/embeddedExcel/workbook/book";

/** Office's number of the method that carries requests to the workbook. */
const EXCEL_REQUEST = 93;

/** Tells requests apart, by what they ask of the workbook. */
export type RequestTest = (request: RequestBody) => boolean;

/** Requests that Excel has not answered yet. */
export interface HeldRequests {
  /** Resolves when one was made. */
  readonly made: Promise<void>;
  /** Answers them, and all that follow. */
  release(): void;
}

/**
 * An Excel in this process for a page in the browser, which reaches it over HTTP: as in reality, Excel's own work is
 * done elsewhere than the add-in's, and an answer can be late or a refusal.
 */
export class ServedExcel {
  readonly host: EmbeddedHost;
  private readonly endpoint: WebEndpoint;
  private interference: ((request: RequestBody) => Promise<string | null>) | null = null;
  private events: ServerResponse | null = null;
  private readonly waiting: string[] = [];

  constructor(book: Book, functionNames: readonly string[], options: HostOptions) {
    const functions = Object.fromEntries(functionNames.map((name) => [name, true]));
    this.host = new EmbeddedHost(book, () => functions, options);
    this.endpoint = new WebEndpoint(this.host);
  }

  /** From now on such requests are answered by an error with that code. */
  refuse(code: string, isMeant: RequestTest = () => true): void {
    this.interference = (request) => Promise.resolve(isMeant(request) ? errorBody(code) : null);
  }

  /** From now on such requests are answered by something that is no answer of Excel's. */
  garble(isMeant: RequestTest): void {
    const garbled = JSON.stringify({ Results: "?" });
    this.interference = (request) => Promise.resolve(isMeant(request) ? garbled : null);
  }

  /** From now on such requests and those after them wait for their answer. */
  hold(isMeant: RequestTest = () => true): HeldRequests {
    let release = (): void => undefined;
    let isHolding = false;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const made = new Promise<void>((resolve) => {
      this.interference = async (request) => {
        isHolding ||= isMeant(request);
        if (!isHolding) return null;
        resolve();
        await released;
        return null;
      };
    });
    return {
      made,
      release: () => {
        this.interference = null;
        release();
      },
    };
  }

  /** Clicks a ribbon button; resolves when the add-in reports its completion. */
  async invokeCommand(actionName: string): Promise<void> {
    await this.endpoint.invokeCommand(actionName, "Button");
  }

  answerAgain(): void {
    this.interference = null;
  }

  /** Answers what the page's side of the connection asks, see `remoteExcel`. */
  async serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (path === "events") {
      response.writeHead(200, { "content-type": "text/event-stream" });
      this.events = response;
      for (const event of this.waiting.splice(0)) response.write(event);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer); // requests are streams of bytes
    const { name, parameter } = JSON.parse(Buffer.concat(chunks).toString()) as { name: string; parameter: unknown };
    const answer = path === "listen" ? this.listen(name) : await this.invoke(name, parameter);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  }

  private listen(name: string): unknown {
    const send = (argument: unknown) => {
      const event = `data: ${JSON.stringify({ name, argument })}\n\n`;
      if (this.events) this.events.write(event);
      else this.waiting.push(event);
    };
    this.endpoint.registerForEvent(name, send, undefined);
    return [0, { Error: 0 }];
  }

  private async invoke(method: string, parameter: unknown): Promise<unknown> {
    const request = requestIn(parameter);
    const body = request && (await this.interference?.(request));
    if (typeof body === "string") return [0, { Version: 1, Error: 0, Data: [200, [], body] }];
    return new Promise((resolve) => {
      this.endpoint.invoke(
        method,
        (code, answer) => {
          resolve([code, answer]);
        },
        parameter,
      );
    });
  }
}

/** The request to the workbook in a message of Office's script library; null where it carries none. */
function requestIn(parameter: unknown): RequestBody | null {
  const call = parameter as { DdaMethod?: { DispatchId?: number }; ArrayData?: readonly unknown[] } | null; // the library's
  if (call?.DdaMethod?.DispatchId !== EXCEL_REQUEST) return null;
  return JSON.parse(String(call.ArrayData?.[4])) as RequestBody; // written by the library
}

const errorBody = (code: string): string =>
  JSON.stringify({ Error: { Code: code, Message: "refused on purpose", HttpStatusCode: 500 } });
