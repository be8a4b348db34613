import { relativeLuminance, type ThemeKind, themeKindOf, type ThemeSigns } from "../../../src/taskpane/theme/themeKind";

const signs = (known: Partial<ThemeSigns>): ThemeSigns => ({
  forcedColors: false,
  officeColors: null,
  prefersDark: false,
  ...known,
});

describe("the theme", () => {
  it.each<[string, Partial<ThemeSigns>, ThemeKind]>([
    [
      "a white Office in a dark system",
      { officeColors: { bodyBackgroundColor: "#FFFFFF" }, prefersDark: true },
      "light",
    ],
    ["a colourful Office", { officeColors: { bodyBackgroundColor: "#E6E6E6" } }, "light"],
    ["a dark grey Office", { officeColors: { bodyBackgroundColor: "#666666" } }, "dark"],
    ["a black Office in a light system", { officeColors: { bodyBackgroundColor: "#262626" } }, "dark"],
    ["a colour without its sign", { officeColors: { bodyBackgroundColor: "262626" } }, "dark"],
    ["an Office without a theme in a dark system", { prefersDark: true }, "dark"],
    ["an Office without a theme in a light system", {}, "light"],
    ["a theme without colours", { officeColors: {}, prefersDark: true }, "dark"],
    ["a colour that cannot be read", { officeColors: { bodyBackgroundColor: "white" }, prefersDark: true }, "dark"],
    ["a contrast theme", { forcedColors: true, officeColors: { bodyBackgroundColor: "#FFFFFF" } }, "highContrast"],
  ])("for %s", (_case, known, kind) => {
    expect(themeKindOf(signs(known))).toBe(kind);
  });
});

it("measures luminance as WCAG does", () => {
  expect(relativeLuminance("#000000")).toBe(0);
  expect(relativeLuminance("#FFFFFF")).toBeCloseTo(1, 12);
  expect(relativeLuminance("#777777")).toBeCloseTo(0.1845, 4);
});
