export type ThemeKind = "light" | "dark" | "highContrast";

/** The part of Office's theme that tells light from dark. */
export interface OfficeColors {
  /** "#RRGGBB"; absent or empty on hosts that do not say. */
  readonly bodyBackgroundColor?: string;
}

/** What the surroundings say about colours, from the surest sign to the weakest. */
export interface ThemeSigns {
  /** A contrast theme of the operating system is on. */
  readonly forcedColors: boolean;
  readonly officeColors: OfficeColors | null;
  readonly prefersDark: boolean;
}

/** Below this relative luminance white text has more contrast on the colour than black text. */
const DARK_LUMINANCE = 0.179;

export const themeKindOf = ({ forcedColors, officeColors, prefersDark }: ThemeSigns): ThemeKind => {
  if (forcedColors) return "highContrast";
  const luminance = relativeLuminance(officeColors?.bodyBackgroundColor ?? "");
  const isDark = luminance === null ? prefersDark : luminance < DARK_LUMINANCE;
  return isDark ? "dark" : "light";
};

/** Relative luminance (WCAG 2.2) of "#RRGGBB", 0–1; null where the text is no such colour. */
export const relativeLuminance = (color: string): number | null => {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (channels === null) return null;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => {
    const value = parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
