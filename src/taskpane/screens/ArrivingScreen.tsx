import { type ReactNode, useEffect, useSyncExternalStore } from "react";
import type { PartState, ScreenPart } from "../screenPart";
import { useScreenFocus } from "../useScreenFocus";
import { LookingScreen } from "./LookingScreen";
import { NotLoadedScreen } from "./NotLoadedScreen";

interface ArrivingScreenProps<Props> {
  readonly part: ScreenPart<Props>;
  /** What the screen is shown with, once it is there. */
  readonly shownWith: Props;
  readonly footer: ReactNode;
  /** What else to try anew with it. */
  readonly onAgain?: () => void;
}

/** A screen that is loaded on its own; where it cannot be, a sentence that says so and a new attempt. */
export const ArrivingScreen = <Props extends object>(props: ArrivingScreenProps<Props>) => {
  const { part } = props;
  const current = () => part.state;
  const state = useSyncExternalStore(part.subscribe, current, current);
  useEffect(() => {
    void part.load();
  }, [part]);
  const screen = useScreenFocus(state.kind);
  return <div ref={screen}>{shown(state, props)}</div>;
};

const shown = <Props extends object>(
  state: PartState<Props>,
  { part, shownWith, footer, onAgain }: ArrivingScreenProps<Props>,
): ReactNode => {
  switch (state.kind) {
    case "awaited":
      return <LookingScreen footer={footer} />;
    case "missing":
      return (
        <NotLoadedScreen
          onAgain={() => {
            void part.load();
            onAgain?.();
          }}
          footer={footer}
        />
      );
    case "here": {
      const { Screen } = state;
      return <Screen {...shownWith} />;
    }
  }
};
