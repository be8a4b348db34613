import { clearSelected } from "../desk/cellEditing";
import type { Desk } from "../desk/desk";
import { deleteColumns, deleteRows, insertColumns, insertRows } from "../desk/structure";
import { ActionMenu } from "./ActionMenu";
import type { MenuPlace } from "./usePointer";

/** What can be done with the selected cells. */
export function ContextMenu(props: {
  readonly desk: Desk;
  readonly at: MenuPlace | null;
  readonly onClose: () => void;
}) {
  const { desk, at, onClose } = props;
  if (!at) return null;
  const { text } = desk;
  const actions = (
    [
      [text.insertRows, insertRows],
      [text.deleteRows, deleteRows],
      [text.insertColumns, insertColumns],
      [text.deleteColumns, deleteColumns],
      [text.clearContents, clearSelected],
    ] as const
  ).map(([label, act]) => [label, () => act(desk)] as const);
  return (
    <ActionMenu
      key={`${at.x} ${at.y}`}
      className="context overlay"
      style={{ left: at.x, top: at.y }}
      actions={actions}
      onClose={onClose}
    />
  );
}
