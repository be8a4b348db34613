import { useEffect, useState } from "react";
import type { BrowserHost, BrowserOptions } from "../../embeddedExcel/bootstrap/browser";
import { Desk } from "../desk/desk";
import type { RibbonGroup } from "../ribbon/readManifest";
import { readManifest } from "../ribbon/readManifest";
import type { WorkbenchText } from "../text/messages";
import { AddInPane } from "./AddInPane";
import { DeskView } from "./DeskView";
import { download, EMPTY_WORKBOOK, startingWorkbook, workbookOf, type WorkbookFile } from "./files";
import { browserMeasure } from "./measureText";
import { surroundPane } from "./paneHost";
import { Toolbar } from "./Toolbar";

/** Folder of the server under which the pane's files are. */
const PANE = "/pane/";

const nextFrame = (callback: () => void): void => {
  requestAnimationFrame(callback);
};

interface Opened {
  readonly host: BrowserHost;
  readonly desk: Desk;
}

/** The whole page: the workbook at the left, the add-in's pane at the right. Another workbook starts the pane anew. */
export function Workbench({ language, text }: { readonly language: string; readonly text: WorkbenchText }) {
  const [measure] = useState(browserMeasure);
  const [functionsMetadata, setFunctionsMetadata] = useState<BrowserOptions["functionsMetadata"] | null>(null);
  const [groups, setGroups] = useState<readonly RibbonGroup[]>([]);
  const [file, setFile] = useState<WorkbookFile | null>(null);
  const [opening, setOpening] = useState(0);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isDropping, setIsDropping] = useState(false);

  useEffect(() => {
    const load = async () => {
      const [metadata, manifest, start] = await Promise.all([
        fetch(`${PANE}functions.json`).then(
          (response) => response.json() as Promise<BrowserOptions["functionsMetadata"]>,
        ), // written by the build
        fetch(`${PANE}manifest.xml`).then((response) => response.text()),
        startingWorkbook(),
      ]);
      setFunctionsMetadata(metadata);
      setGroups(readManifest(manifest, language, PANE));
      setFile(start);
    };
    void load();
  }, [language]);

  const open = (next: WorkbookFile) => {
    opened?.desk.close();
    setOpened(null);
    setProblem(null);
    setFile(next);
    setOpening(opening + 1);
  };
  const openFile = async (chosen: File | undefined) => {
    if (chosen) open(await workbookOf(chosen));
  };

  if (file && functionsMetadata) {
    surroundPane({
      options: {
        displayLanguage: language,
        formulaLanguage: language,
        functionsMetadata,
        ...(file.base64 === null ? {} : { fileBase64: file.base64 }),
        fileName: file.name,
      },
      opened: (host) => {
        if (host) setOpened({ host, desk: new Desk(host.host, text, language, measure, nextFrame) });
        else {
          open(EMPTY_WORKBOOK);
          setProblem(text.cannotOpen(file.name));
        }
      },
    });
  }
  return (
    <div
      className="workbench"
      onDragOver={(event) => {
        event.preventDefault();
        setIsDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.target === event.currentTarget) setIsDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsDropping(false);
        void openFile(event.dataTransfer.files[0]);
      }}
    >
      <Toolbar
        text={text}
        language={language}
        fileName={file?.name ?? ""}
        groups={groups}
        host={opened?.host ?? null}
        onShowPane={() => {
          opened?.desk.showPane(true);
        }}
        onOpen={openFile}
        onNew={() => {
          open(EMPTY_WORKBOOK);
        }}
        onSave={() => {
          if (opened) download(opened.host.save(), file?.name ?? EMPTY_WORKBOOK.name);
        }}
      />
      {problem !== null && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      <main>
        <section className="workbook">
          {opened ? <DeskView key={opening} desk={opened.desk} /> : <p className="waiting">{text.opening}</p>}
        </section>
        {file && functionsMetadata && (
          <AddInPane key={opening} desk={opened?.desk ?? null} text={text} address={`${PANE}taskpane.html`} />
        )}
      </main>
      {isDropping && <div className="drop">{text.dropHere}</div>}
    </div>
  );
}
