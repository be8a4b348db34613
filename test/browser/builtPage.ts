import { createServer, type Server } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import type { FunctionsMetadata } from "../../src/embeddedExcel/bootstrap/functionCalls";
import { standInForExcel } from "../../src/embeddedExcel/bootstrap/standInForExcel";
import type { Book } from "../../src/embeddedExcel/workbook/book";
import { chromiumPath } from "../support/chromium";
import { remoteExcel } from "./remoteExcel";
import { ServedExcel } from "./servedExcel";

export const ROOT = join(__dirname, "..", "..");
const WEB = join(ROOT, "dist", "web");
const OFFICE_JS = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const HEIGHT = 800;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};

export interface OpenPane {
  readonly page: Page;
  /** The Excel behind the page. */
  readonly excel: ServedExcel;
  /** Errors of the page and messages on its console that should not be there. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface PaneOptions {
  readonly width: number;
  /** Of Excel's user interface, e.g. "fr-FR". */
  readonly displayLanguage: string;
  /** Requirement sets Excel has; the usual ones where absent. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Called before the page is loaded. */
  readonly prepare?: (page: Page, excel: ServedExcel) => Promise<void> | void;
}

/**
 * One browser that opens the production page exactly as it is shipped, each time over a workbook of its own: the
 * embedded Excel answers from this process, and the Office CDN is answered from the npm package.
 */
export class BuiltPages {
  /** Addresses asked for outside the page's own server and the Office CDN. */
  readonly strangers: string[] = [];
  private readonly metadata: FunctionsMetadata;

  private constructor(
    private readonly server: Server,
    private readonly profile: string,
    private readonly context: BrowserContext,
    private readonly excels: ServedExcel[],
  ) {
    this.metadata = JSON.parse(readFileSync(join(WEB, "functions.json"), "utf8")) as FunctionsMetadata; // our own build's
  }

  static async start(): Promise<BuiltPages> {
    const excels: ServedExcel[] = [];
    const server = await serveBuild(excels);
    const profile = mkdtempSync(join(tmpdir(), "client-portfolio-chromium-"));
    const pages = new BuiltPages(server, profile, await launch(profile), excels);
    await pages.answerOfficeCdn();
    return pages;
  }

  async open(book: Book, { width, displayLanguage, sets, prepare }: PaneOptions): Promise<OpenPane> {
    const functionNames = this.metadata.functions.map(({ id }) => id.toUpperCase());
    const excel = new ServedExcel(book, functionNames, {
      displayLanguage,
      functionsMetadata: this.metadata,
      ...(sets === undefined ? {} : { sets }),
    });
    const address = `${this.origin}/excel/${this.excels.push(excel) - 1}`;
    const page = await this.context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.setViewportSize({ width, height: HEIGHT });
    const endpoint = `(${String(remoteExcel)})(${JSON.stringify(address)})`;
    await page.addInitScript(`(${String(standInForExcel)})(${endpoint}, ${JSON.stringify(displayLanguage)});`);
    await prepare?.(page, excel);
    await page.goto(`${this.origin}/taskpane.html`);
    return { page, excel, complaints, close: () => page.close() };
  }

  /** A picture of any page. */
  async photograph(html: string, path: string): Promise<void> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width: 1900, height: HEIGHT });
    await page.setContent(html);
    await page.screenshot({ path, fullPage: true });
    await page.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  private get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  private async answerOfficeCdn(): Promise<void> {
    await this.context.route("**/*", async (route) => {
      const url = route.request().url();
      if (url.startsWith(OFFICE_CDN)) {
        const path = join(OFFICE_JS, new URL(url).pathname.replace("/lib/1/hosted/", ""));
        await route.fulfill({ path, contentType: "text/javascript", headers: { "access-control-allow-origin": "*" } });
      } else if (url.startsWith(this.origin)) await route.continue();
      else {
        this.strangers.push(url);
        await route.abort();
      }
    });
  }
}

function launch(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath() ?? "",
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function serveBuild(excels: readonly ServedExcel[]): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [, excel = "", path = ""] = /^\/excel\/(\d+)\/(\w+)$/.exec(pathname) ?? [];
    if (excel !== "") {
      void excels[Number(excel)]?.serve(path, request, response);
      return;
    }
    const file = join(WEB, pathname);
    const isFile = existsSync(file) && statSync(file).isFile();
    response.writeHead(isFile ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(isFile ? readFileSync(file) : "");
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      resolve(server);
    });
  });
}
