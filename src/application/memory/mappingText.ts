import { CELL_TEXT_LENGTH } from "../../limits";
import type { ChoiceOf, SalesOf } from "./choiceOf";
import type { Mapping, RememberedColumn, RememberedPeriod } from "./mapping";

/**
 * The mapping as the text of one cell. What a cell cannot hold is dropped: the choice of columns, which detection can
 * propose again.
 */
export function mappingText(mapping: Mapping): { readonly text: string; readonly isComplete: boolean } {
  const text = JSON.stringify(mapping);
  if (text.length <= CELL_TEXT_LENGTH) return { text, isComplete: true };
  return { text: JSON.stringify({ ...mapping, sheet: "", choice: null }), isComplete: false };
}

/** Null where the text is none of ours, or of a version that is not known here. */
export function mappingIn(text: string): Mapping | null {
  const parsed = parse(text);
  return isMapping(parsed) ? parsed : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// A user may have edited the cell: every part is checked before it is used.

type Check<T> = (value: unknown) => value is T;

const isRecord: Check<Record<string, unknown>> = (value): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText: Check<string> = (value) => typeof value === "string";

const isColumn: Check<RememberedColumn> = (value): value is RememberedColumn =>
  isRecord(value) &&
  isText(value["header"]) &&
  Number.isInteger(value["occurrence"]) &&
  (value["sheet"] === undefined || isText(value["sheet"]));

const isListOf =
  <T>(isOne: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(isOne);

const isNullOr =
  <T>(isOne: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || isOne(value);

const isSales: Check<SalesOf<RememberedColumn>> = (value): value is SalesOf<RememberedColumn> => {
  if (!isRecord(value)) return false;
  switch (value["kind"]) {
    case "column":
      return isColumn(value["column"]);
    case "sum":
      return isListOf(isColumn)(value["columns"]);
    case "product":
      return (
        isColumn(value["quantity"]) &&
        isColumn(value["unitPrice"]) &&
        (value["discount"] === undefined || isDiscount(value["discount"]))
      );
    case "difference":
      return isColumn(value["credit"]) && isColumn(value["debit"]);
    default:
      return false;
  }
};

const isDiscount = (value: unknown): boolean =>
  isRecord(value) && isColumn(value["column"]) && ["share", "percent"].some((unit) => unit === value["unit"]);

const ORIENTATIONS = ["lines", "clients", "years", "pivot"];

const isChoice: Check<ChoiceOf<RememberedColumn>> = (value): value is ChoiceOf<RememberedColumn> =>
  isRecord(value) &&
  ORIENTATIONS.some((orientation) => orientation === value["orientation"]) &&
  ["clientId", "date", "documentType", "status"].every((part) => isNullOr(isColumn)(value[part])) &&
  isListOf(isColumn)(value["clientName"]) &&
  isSales(value["sales"]) &&
  isNullOr(isCurrency)(value["currency"]) &&
  isGrouping(value["grouping"]);

const isCurrency: Check<{ column: RememberedColumn; kept: string }> = (
  value,
): value is { column: RememberedColumn; kept: string } =>
  isRecord(value) && isColumn(value["column"]) && isText(value["kept"]);

const isGrouping = (value: unknown): boolean =>
  isRecord(value) &&
  (value["kind"] === "none" ||
    value["kind"] === "firstWord" ||
    (value["kind"] === "column" && isColumn(value["column"])));

const isPeriod: Check<RememberedPeriod> = (value): value is RememberedPeriod =>
  ["default", "everything", "lastTwelveMonths"].some((kind) => kind === value) ||
  (isRecord(value) && Number.isInteger(value["year"]));

const isMapping: Check<Mapping> = (value): value is Mapping =>
  isRecord(value) &&
  value["version"] === 1 &&
  isText(value["sheet"]) &&
  Number.isInteger(value["columnCount"]) &&
  isNullOr((one): one is boolean => typeof one === "boolean")(value["isTogether"]) &&
  isNullOr(isChoice)(value["choice"]) &&
  typeof value["salesAreDetected"] === "boolean" &&
  isPeriod(value["period"]) &&
  ["counted", "leftOut"].some((one) => one === value["hiddenRows"]) &&
  isNullOr(isListOf(isText))(value["settledDoubts"]);
