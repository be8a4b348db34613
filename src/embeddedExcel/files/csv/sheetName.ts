const MAX_LENGTH = 31;

/** The name Excel gives the only sheet of a text file: the file's name, as far as a sheet may be called so. */
export function sheetNameOf(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const legal = base.replace(/[[\]:*?/\\]/g, "_").slice(0, MAX_LENGTH);
  const name = legal.replace(/^'+|'+$/g, "").trim();
  return name === "" || name.toLowerCase() === "history" ? "Sheet1" : name;
}
