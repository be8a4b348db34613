import { useRef, useState } from "react";
import type { BrowserHost } from "../../embeddedExcel/bootstrap/browser";
import type { RibbonButton, RibbonGroup } from "../ribbon/readManifest";
import type { WorkbenchText } from "../text/messages";

interface ToolbarProps {
  readonly text: WorkbenchText;
  readonly language: string;
  readonly fileName: string;
  readonly groups: readonly RibbonGroup[];
  readonly host: BrowserHost | null;
  readonly onShowPane: () => void;
  readonly onOpen: (file: File | undefined) => Promise<void>;
  readonly onNew: () => void;
  readonly onSave: () => void;
}

const READABLE = ".xlsx,.xlsm,.xls,.csv,.txt";

/** What is done with the whole workbook, and the add-in's own buttons as its manifest describes them. */
export function Toolbar(props: ToolbarProps) {
  const { text, language, fileName, groups, host, onShowPane, onOpen, onNew, onSave } = props;
  const picker = useRef<HTMLInputElement>(null);
  const [running, setRunning] = useState<string | null>(null);

  const press = async ({ id, action }: RibbonButton) => {
    if (!host) return;
    if (action === null) {
      onShowPane();
      return;
    }
    setRunning(id);
    try {
      await host.invokeCommand(action, id);
    } finally {
      setRunning(null);
    }
  };
  return (
    <header className="toolbar">
      <div className="file">
        <h1>{fileName}</h1>
        <div className="actions">
          <button type="button" onClick={() => picker.current?.click()}>
            {text.open}
          </button>
          <button type="button" onClick={onNew}>
            {text.newWorkbook}
          </button>
          <button type="button" className="primary" disabled={!host} onClick={onSave}>
            {text.save}
          </button>
          <a href={`?language=${language === "fr-FR" ? "en" : "fr"}`}>{text.language}</a>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          accept={READABLE}
          onChange={(event) => {
            void onOpen(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      {groups.map((group) => (
        <div key={group.label} role="group" aria-label={group.label} className="ribbon">
          <div className="buttons">
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                title={button.description}
                disabled={!host || running !== null}
                aria-busy={running === button.id}
                onClick={() => void press(button)}
              >
                <img src={button.icon} alt="" width={32} height={32} />
                {button.label}
              </button>
            ))}
          </div>
          <span className="group-label">{running === null ? group.label : text.busy}</span>
        </div>
      ))}
    </header>
  );
}
