import { createServer, type Server } from "node:http";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { chromiumPath } from "../support/chromium";

export const ROOT = join(__dirname, "..", "..");
const WEB = join(ROOT, "dist", "web");
const HOST_SCRIPT = join(ROOT, "dist", "test", "embeddedExcel.js");
const OFFICE_JS = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
};

export interface OpenPane {
  readonly page: Page;
  /** Errors of the page and messages on its console that should not be there. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside the page's own server and the Office CDN. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/**
 * The production page exactly as it is shipped, with the embedded Excel injected before any of its scripts and the
 * Office CDN answered from the npm package.
 */
export async function openPane(file: string | null, width: number, displayLanguage: string): Promise<OpenPane> {
  const server = await serveBuild();
  const profile = mkdtempSync(join(tmpdir(), "client-portfolio-chromium-"));
  const context = await launch(profile, width);
  const complaints: string[] = [];
  const strangers: string[] = [];
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(OFFICE_CDN)) {
      const path = join(OFFICE_JS, new URL(url).pathname.replace("/lib/1/hosted/", ""));
      await route.fulfill({ path, contentType: "text/javascript", headers: { "access-control-allow-origin": "*" } });
    } else if (url.startsWith(origin)) await route.continue();
    else {
      strangers.push(url);
      await route.abort();
    }
  });
  const options = {
    displayLanguage,
    functionsMetadata: JSON.parse(readFileSync(join(WEB, "functions.json"), "utf8")) as unknown,
    ...(file === null ? {} : { fileBase64: readFileSync(file).toString("base64"), fileName: file }),
  };
  await context.addInitScript(`window.embeddedExcelOptions = ${JSON.stringify(options)};`);
  await context.addInitScript({ path: HOST_SCRIPT });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${origin}/taskpane.html`);
  return {
    page,
    complaints,
    strangers,
    close: async () => {
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function launch(profile: string, width: number): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath() ?? "",
    headless: true,
    viewport: { width, height: 800 },
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

function serveBuild(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = join(WEB, new URL(request.url ?? "/", "http://localhost").pathname);
    const isFile = existsSync(path) && statSync(path).isFile();
    response.writeHead(isFile ? 200 : 404, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    response.end(isFile ? readFileSync(path) : "");
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      resolve(server);
    });
  });
}
