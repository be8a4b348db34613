/** How numbers are written inside texts: 1,234.5 in English, 1 234,5 in French. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

export const ENGLISH_MARKS: NumberMarks = { decimal: ".", group: "," };

/** The marks of a language such as "fr-FR". */
export function numberMarks(language: string): NumberMarks {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
  const mark = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise;
  return { decimal: mark("decimal", ENGLISH_MARKS.decimal), group: mark("group", ENGLISH_MARKS.group) };
}

const NUMBER_WITH_MARKS = /^([+-]?)(\d[\d\s]*)(?:,(\d+))?((?:[eE][+-]?\d+)?\s*[%€]?)$/;

/** A number written with a decimal comma, as written in English; any other text as it is. */
export function inEnglish(text: string, { decimal }: NumberMarks): string {
  if (decimal !== ",") return text;
  const [, sign = "", whole, decimals, rest = ""] = NUMBER_WITH_MARKS.exec(text) ?? [];
  if (whole === undefined) return text;
  return `${sign}${whole.replace(/\s/g, "")}${decimals === undefined ? "" : `.${decimals}`}${rest.replace(/\s/g, "")}`;
}
