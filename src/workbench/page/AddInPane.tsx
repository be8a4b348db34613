import { useSyncExternalStore } from "react";
import type { Desk } from "../desk/desk";
import type { WorkbenchText } from "../text/messages";

const NEVER = (): (() => void) => () => undefined;

/** The add-in's own page. It goes on running while it is closed, as in Excel's shared runtime. */
export function AddInPane(props: {
  readonly desk: Desk | null;
  readonly text: WorkbenchText;
  readonly address: string;
}) {
  const { desk, text, address } = props;
  const isShown = useSyncExternalStore(desk?.subscribe ?? NEVER, () => desk?.isPaneShown ?? true);
  return (
    <aside className="add-in" aria-label={text.pane} hidden={!isShown}>
      <div className="add-in-bar">
        <span>{text.pane}</span>
        <button
          type="button"
          aria-label={text.closePane}
          title={text.closePane}
          onClick={() => {
            desk?.showPane(false);
          }}
        >
          ×
        </button>
      </div>
      <iframe title={text.pane} src={address} />
    </aside>
  );
}
