import { parseAddress } from "../../workbook/address";

const LONGEST_NAME = 255;

/** Whether Excel takes this as the name of a range or a table: letters first, no blanks, nothing that reads as a cell. */
export function isNameSyntax(name: string): boolean {
  if (name.length > LONGEST_NAME || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return !parseAddress(name) && !/^(?:[rc]|r\d*c\d*|true|false)$/i.test(name);
}
