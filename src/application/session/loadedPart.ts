import { done, failed, type Reply } from "../ports";

/** A part of the program that is loaded on its own; a problem where it cannot be, so that the user can try again. */
export async function loadedPart<Part>(load: () => Promise<Part>): Promise<Reply<Part>> {
  try {
    return done(await load());
  } catch {
    return failed({ code: "partNotLoaded" });
  }
}
