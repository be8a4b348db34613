import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  teamsHighContrastTheme,
} from "@fluentui/react-components";
import type { ThemeKind } from "./themeKind";

/** Petrol, the colour of the generated sheets, in the brightness steps that Fluent's contrasts are made for. */
const PETROL: BrandVariants = {
  10: "#06181E",
  20: "#09242E",
  30: "#0B303C",
  40: "#0F3D4D",
  50: "#124A5D",
  60: "#15586F",
  70: "#18647D",
  80: "#1B7390",
  90: "#388DA9",
  100: "#4BA5C3",
  110: "#63B1CB",
  120: "#78BCD2",
  130: "#95CADC",
  140: "#B2D9E5",
  150: "#CDE6EE",
  160: "#E9F4F8",
};

const dark = createDarkTheme(PETROL);

export const FLUENT_THEMES: Readonly<Record<ThemeKind, Theme>> = {
  light: createLightTheme(PETROL),
  // Fluent's own dark theme lightens brand text in the same way, for contrast on dark grounds.
  dark: { ...dark, colorBrandForeground1: PETROL[110], colorBrandForeground2: PETROL[120] },
  highContrast: teamsHighContrastTheme,
};
