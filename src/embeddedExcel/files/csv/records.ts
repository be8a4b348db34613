const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Splits delimited text into records of fields. A field in quotes may hold separators, line ends and doubled quotes.
 * `limit` stops after that many records.
 */
export function parseRecords(text: string, separator: string, limit = Infinity): string[][] {
  const separatorCode = separator.charCodeAt(0);
  const records: string[][] = [];
  let record: string[] = [];
  let position = 0;
  while (position < text.length && records.length < limit) {
    let field: string;
    if (text.charCodeAt(position) === QUOTE) {
      const end = endOfQuoted(text, position);
      field = text.slice(position + 1, end).replace(/""/g, '"');
      position = end + 1;
      const rest = endOfField(text, position, separatorCode);
      field += text.slice(position, rest);
      position = rest;
    } else {
      const end = endOfField(text, position, separatorCode);
      field = text.slice(position, end);
      position = end;
    }
    record.push(field);
    const code = text.charCodeAt(position);
    if (code === separatorCode) {
      position++;
      if (position === text.length) record.push("");
      else continue;
    } else if (code === CARRIAGE_RETURN && text.charCodeAt(position + 1) === LINE_FEED) position += 2;
    else position++;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return records;
}

/** Position of the closing quote; the end of the text where it is missing. */
function endOfQuoted(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
  return end < 0 ? text.length : end;
}

function endOfField(text: string, start: number, separatorCode: number): number {
  for (let index = start; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === separatorCode || code === LINE_FEED || code === CARRIAGE_RETURN) return index;
  }
  return text.length;
}
