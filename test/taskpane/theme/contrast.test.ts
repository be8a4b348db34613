import type { Theme } from "@fluentui/react-components";
import { CLASS_COLORS } from "../../../src/taskpane/components/classColors";
import { FLUENT_THEMES } from "../../../src/taskpane/theme/fluentThemes";
import { relativeLuminance } from "../../../src/taskpane/theme/themeKind";

const luminance = (color: string): number => {
  const value = relativeLuminance(color);
  if (value === null) throw new Error(`${color} is not written as #RRGGBB`);
  return value;
};

const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

type Token = keyof Theme & `color${string}`;

/** Every ink of the pane on its ground. */
const INKS: readonly (readonly [Token, Token])[] = [
  ["colorNeutralForeground1", "colorNeutralBackground1"],
  ["colorNeutralForeground2", "colorNeutralBackground1"],
  ["colorNeutralForeground3", "colorNeutralBackground1"],
  ["colorBrandForeground1", "colorNeutralBackground1"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover"],
];

describe.each(["light", "dark"] as const)("text in the %s theme", (kind) => {
  it.each(INKS)("%s on %s has a contrast of 4.5 at least", (ink, ground) => {
    const theme = FLUENT_THEMES[kind];
    const color = (token: Token): string => String(theme[token]).replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");
    expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(4.5);
  });
});

it.each(Object.entries(CLASS_COLORS))("the letter %s has a contrast of 4.5 at least", (_letter, { ink, ground }) => {
  expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
});
