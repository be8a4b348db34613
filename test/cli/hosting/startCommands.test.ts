import { DEVELOPMENT_MANIFEST, hasDesktopExcel, startCommands } from "../../../src/cli/hosting/startCommands";

const MAC_EXCEL = "/Applications/Microsoft Excel.app";
const WINDOWS_EXCEL = "C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE";

test.each([
  ["darwin", MAC_EXCEL, true],
  ["win32", WINDOWS_EXCEL, true],
  ["darwin", "", false],
  ["win32", "", false],
  ["linux", MAC_EXCEL, false],
] as const)("on %s with %j an Excel is found: %s", (platform, installed, expected) => {
  expect(hasDesktopExcel(platform, (path) => path === installed)).toBe(expected);
});

test("where there is an Excel, its certificate comes first, then the add-in with the server’s command in one piece", () => {
  const [certificate, sideLoading, ...others] = startCommands(true, "3000");
  expect(others).toEqual([]);
  expect(certificate).toContain("install");
  expect(sideLoading).toEqual(expect.arrayContaining([DEVELOPMENT_MANIFEST, "npm run serve", "3000"]));
  // Whatever runs on a person's computer is a version that was chosen.
  for (const command of [certificate, sideLoading]) expect(command?.[2]).toMatch(/@\d+\.\d+\.\d+$/);
});

test("where there is none, the workbench opens", () => {
  expect(startCommands(false, "3000")).toEqual([["npm", "run", "workbench"]]);
});
