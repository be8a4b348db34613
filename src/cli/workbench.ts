import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { basename, extname, join, normalize } from "node:path";

/** The sample is shown where no file is named. */
const SAMPLE = join("assets", "sample", "atelier-brisemarne.xlsx");
const FIRST_PORT = 3100;
/** Ports tried after the first, where others are in use. */
const OTHER_PORTS = 20;

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Where an address leads: the folders the build wrote, and Microsoft's scripts from their package. */
const FOLDERS: Readonly<Record<string, string>> = {
  "/pane/": join("dist", "web"),
  "/host/": join("dist", "test"),
  "/office/": join("node_modules", "@microsoft", "office-js", "dist"),
  "/": join("dist", "workbench"),
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
};

/** Before any script of the pane's page: the embedded Excel, with what the page around it tells, and back to that page. */
const EMBEDDED_EXCEL = `
    <script>window.embeddedExcelOptions = window.parent.workbenchPane?.options;</script>
    <script src="/host/embeddedExcel.js"></script>
    <script>window.parent.workbenchPane?.opened(window.embeddedExcel);</script>`;

/** The shipped page as it is, but for where Excel and Microsoft's scripts come from. */
const inWorkbench = (page: string): string =>
  page.replace("<head>", `<head>${EMBEDDED_EXCEL}`).replaceAll(OFFICE_CDN, "/office/");

function fileAt(path: string): string | null {
  const [prefix, folder] = Object.entries(FOLDERS).find(([candidate]) => path.startsWith(candidate)) ?? ["/", ""];
  const inside = path === "/" ? "workbench.html" : normalize(path.slice(prefix.length));
  if (folder === "" || inside.startsWith("..")) return null;
  const file = join(folder, inside);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function serve(path: string, workbook: string | null, response: ServerResponse): void {
  // What was built a moment ago is shown at the next reload.
  response.setHeader("cache-control", "no-store");
  if (path === "/workbook") {
    if (workbook === null) response.writeHead(204).end();
    else {
      response.writeHead(200, { "x-file-name": encodeURIComponent(basename(workbook)) });
      response.end(readFileSync(workbook));
    }
    return;
  }
  const file = fileAt(path);
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
  response.end(path === "/pane/taskpane.html" ? inWorkbench(readFileSync(file, "utf8")) : readFileSync(file));
}

function listen(workbook: string | null, port: number): void {
  const server = createServer((request, response) => {
    serve(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname), workbook, response);
  });
  server.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EADDRINUSE" && port < FIRST_PORT + OTHER_PORTS) listen(workbook, port + 1);
    else throw error;
  });
  server.listen(port, "localhost", () => {
    console.log(`http://localhost:${port}/`);
  });
}

/** Serves the workbench: a workbook and the add-in's pane side by side in a browser. Run from the project's folder. */
function main(named: string | undefined): void {
  const workbook = named ?? SAMPLE;
  if (!existsSync(workbook)) {
    if (named !== undefined) {
      console.error(`There is no file ${named}.`);
      process.exitCode = 1;
      return;
    }
    listen(null, FIRST_PORT);
    return;
  }
  listen(workbook, FIRST_PORT);
}

main(process.argv[2]);
