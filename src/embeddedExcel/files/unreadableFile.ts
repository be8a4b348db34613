/** Why a file could not be opened, for code that decides; `message` is for people. */
export type UnreadableReason = "empty" | "encrypted" | "notAWorkbook" | "damaged" | "tooLarge";

/** Thrown by `openWorkbook` for a file that no reader can read. The message is a whole English sentence. */
export class UnreadableFileError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "UnreadableFileError";
  }
}
