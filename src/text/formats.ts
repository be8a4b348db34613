import { type Amount, inCurrency } from "../domain/portfolio/amount";
import { isSingular, type Language } from "./language";

const MS_PER_DAY = 86_400_000;
/** Serial number of 1970-01-01 in Excel's 1900 date system. */
const SERIAL_OF_UNIX_EPOCH = 25_569;

/** The minus sign proper: unlike a hyphen it never parts from its number at the end of a line. */
export const MINUS = "\u2212";

/** How the product writes numbers, dates and lists in one language, for one currency. */
export interface Formats {
  readonly language: Language;
  /** Symbol or code as the workbook shows it; null where it shows none. */
  readonly currency: string | null;
  /** 12 431 */
  count(quantity: number): string;
  /** An amount in currency units, to the unit: 1 061 077 €. */
  amount(amountInCurrency: number): string;
  /** An amount to the cent: 4 812 330,12 €. */
  exactAmount(amount: Amount): string;
  /** A share (0–1) as a percentage to one decimal: 79,4 %. */
  share(share: number): string;
  /** The same with its decimal always there, for columns of figures: 5,0 %. */
  alignedShare(share: number): string;
  /** A serial number of the 1900 date system as a short date. */
  date(serial: number): string;
  /** The name of a month, 1 for January … 12. */
  month(month: number): string;
  /** Its abbreviation: "janv.". */
  shortMonth(month: number): string;
  /** "a, b et c" */
  list(items: readonly string[]): string;
  /** The form of a noun for a quantity. */
  plural(quantity: number, one: string, other: string): string;
}

/** What stands around the digits of an amount and of a percentage; shared with the formulas of sentences. */
export interface UnitMarks {
  readonly beforeAmount: string;
  readonly afterAmount: string;
  readonly afterShare: string;
}

/** French sets the currency after the number, English before it; a code of letters keeps a space in both. */
export const unitMarks = (language: Language, currency: string | null): UnitMarks => {
  const afterShare = language === "fr" ? "\u202f%" : "%";
  if (currency === null) return { beforeAmount: "", afterAmount: "", afterShare };
  if (language === "fr") return { beforeAmount: "", afterAmount: `\u00a0${currency}`, afterShare };
  return { beforeAmount: /^[A-Z]/i.test(currency) ? `${currency}\u00a0` : currency, afterAmount: "", afterShare };
};

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

export const formatsOf = (language: Language, currency: string | null): Formats => {
  const locale = LOCALES[language];
  const marks = unitMarks(language, currency);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const everyTenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const monthName = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const shortMonthName = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const signed = (value: number, digits: Intl.NumberFormat, before = "", after = ""): string => {
    const shown = digits.format(Math.abs(value));
    // What rounds to nothing has no sign.
    const sign = value < 0 && shown !== digits.format(0) ? MINUS : "";
    return `${sign}${before}${shown}${after}`;
  };
  const money = (amountInCurrency: number, digits: Intl.NumberFormat): string =>
    signed(amountInCurrency, digits, marks.beforeAmount, marks.afterAmount);
  // As Excel's ROUND, which forgives the last bits of a double: 100 × 1.7705 is 177.05, not 177.04999999999998.
  const percentage = (share: number, digits: Intl.NumberFormat): string =>
    signed(Number((share * 100).toPrecision(14)), digits, "", marks.afterShare);
  return {
    language,
    currency,
    count: (quantity) => signed(quantity, whole),
    amount: (amountInCurrency) => money(amountInCurrency, whole),
    exactAmount: (amount) => money(inCurrency(amount), cents),
    share: (share) => percentage(share, tenths),
    alignedShare: (share) => percentage(share, everyTenth),
    date: (serial) => day.format(new Date((Math.floor(serial) - SERIAL_OF_UNIX_EPOCH) * MS_PER_DAY)),
    month: (month) => monthName.format(Date.UTC(2000, month - 1)),
    shortMonth: (month) => shortMonthName.format(Date.UTC(2000, month - 1)),
    list: (items) => lists.format(items),
    plural: (quantity, one, other) => (isSingular(quantity, language) ? one : other),
  };
};
