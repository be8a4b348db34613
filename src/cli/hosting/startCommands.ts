import { join } from "node:path";

/** Microsoft's tools, fetched when they are needed: they only run where there is a desktop Excel. */
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const SIDE_LOADING = "office-addin-debugging@7.0.0";

/** Where an installed Excel is found. */
const EXCEL: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["/Applications/Microsoft Excel.app"],
  win32: ["C:\\Program Files", "C:\\Program Files (x86)"].flatMap((folder) => [
    `${folder}\\Microsoft Office\\root\\Office16\\EXCEL.EXE`,
    `${folder}\\Microsoft Office\\Office16\\EXCEL.EXE`,
  ]),
};

export const hasDesktopExcel = (platform: NodeJS.Platform, exists: (path: string) => boolean): boolean =>
  (EXCEL[platform] ?? []).some(exists);

/** The manifest of the development version, which Excel is given. */
export const DEVELOPMENT_MANIFEST = join("dist", "manifest.development.xml");

/** What is run one after the other to try the add-in; each is a program and its arguments. */
export const startCommands = (isInExcel: boolean, port: string): readonly (readonly string[])[] =>
  isInExcel
    ? [
        ["npx", "--yes", CERTIFICATES, "install"],
        [
          "npx",
          "--yes",
          SIDE_LOADING,
          "start",
          DEVELOPMENT_MANIFEST,
          "desktop",
          "--app",
          "excel",
          "--dev-server",
          "npm run serve",
          "--dev-server-port",
          port,
          "--no-debug",
        ],
      ]
    : [["npm", "run", "workbench"]];
