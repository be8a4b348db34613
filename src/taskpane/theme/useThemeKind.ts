import { useCallback, useSyncExternalStore } from "react";
import type { PaneEnvironment } from "../environment";
import { type ThemeKind, themeKindOf } from "./themeKind";

const FORCED_COLORS = "(forced-colors: active)";
const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** The theme that fits the surroundings, following their changes. */
export const useThemeKind = ({ officeColors, subscribeToOfficeColors }: PaneEnvironment): ThemeKind => {
  const subscribe = useCallback(
    (listener: () => void) => {
      const endOffice = subscribeToOfficeColors(listener);
      const queries = [FORCED_COLORS, PREFERS_DARK].map((query) => window.matchMedia(query));
      for (const query of queries) query.addEventListener("change", listener);
      return () => {
        endOffice();
        for (const query of queries) query.removeEventListener("change", listener);
      };
    },
    [subscribeToOfficeColors],
  );
  const current = (): ThemeKind =>
    themeKindOf({
      forcedColors: window.matchMedia(FORCED_COLORS).matches,
      officeColors: officeColors(),
      prefersDark: window.matchMedia(PREFERS_DARK).matches,
    });
  return useSyncExternalStore(subscribe, current, () => "light");
};
