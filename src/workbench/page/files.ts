/** A workbook as the host opens it; without content an empty one. */
export interface WorkbookFile {
  readonly name: string;
  readonly base64: string | null;
}

export const EMPTY_WORKBOOK: WorkbookFile = { name: "Book1.xlsx", base64: null };

/** Largest piece of bytes turned into text at once: arguments of one call are limited. */
const CHUNK = 0x8000;

export async function workbookOf(file: File): Promise<WorkbookFile> {
  return { name: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
}

/** The workbook the server was started with. */
export async function startingWorkbook(): Promise<WorkbookFile> {
  const response = await fetch("/workbook");
  if (response.status !== 200) return EMPTY_WORKBOOK;
  const name = decodeURIComponent(response.headers.get("x-file-name") ?? "");
  return { name, base64: toBase64(new Uint8Array(await response.arrayBuffer())) };
}

/** Hands a file to the browser's downloads; a workbook read from another kind of file becomes an .xlsx. */
export function download(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/\.[^.]*$/, "") + ".xlsx";
  link.click();
  URL.revokeObjectURL(address);
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return btoa(text);
}
