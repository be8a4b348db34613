import { UnreadableFileError, type UnreadableReason } from "../../embeddedExcel/files/unreadableFile";

export type FileProblemReason = UnreadableReason | "missing" | "cannotSave";

/** A file that cannot be opened or written; worded in `demoTexts`. */
export class FileProblem extends Error {
  constructor(
    readonly reason: FileProblemReason,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${reason}: ${file}`, options);
  }
}

/** The file problem an error stands for; null for a defect. */
export function fileProblemOf(error: unknown, file: string): FileProblem | null {
  if (error instanceof FileProblem) return error;
  return error instanceof UnreadableFileError ? new FileProblem(error.reason, file, { cause: error }) : null;
}
