import { parseArgs } from "node:util";
import { ABC_RULES, type AbcRule, type TieRule } from "../../domain/pareto/abc";
import type { HiddenRows } from "../../domain/portfolio/portfolio";
import { LANGUAGES, type Language } from "../../text/language";

/** What the command line stands for: the file and the choices a user would make in the pane. */
export interface DemoArguments {
  /** Null for the sample workbook. */
  readonly file: string | null;
  readonly out: string | null;
  readonly json: boolean;
  readonly language: Language;
  readonly sheet: string | null;
  /** A column letter or a header. */
  readonly client: string | null;
  readonly sales: string | null;
  /** The doubts were seen, go on. */
  readonly confirm: boolean;
  /** Whether the table's other parts are read with it; null as detected. */
  readonly together: boolean | null;
  readonly hiddenRows: HiddenRows | null;
  /** The currency to keep, as the workbook writes it. */
  readonly currency: string | null;
  /** 1–12. */
  readonly fiscalYearStartMonth: number | null;
  /** Clients to leave out, by code or name. */
  readonly excluded: readonly string[];
  readonly period: "all" | "last12" | number | null;
  readonly rule: AbcRule | null;
  readonly ties: TieRule | null;
  /** Only the usage was asked for. */
  readonly help: boolean;
}

export const USAGE = `npm run demo -- [file.xlsx|.xls|.csv] [options]
  --out <file>               where to save (default: <file>.portfolio.xlsx)
  --json                     one JSON object instead of text
  --lang fr|en               language of the sheets and messages (default fr)
  --sheet <name>             the sheet with the sales
  --assume-client <column>   the client column, by letter or header
  --assume-sales <column>    the sales column, by letter or header
  --confirm                  go on although something was doubtful
  --together yes|no          read the sheets the table continues on with it, or not (default: together)
  --rows all|visible         count lines on hidden rows, or leave them out (default: as the workbook has it, or all)
  --currency <code>          the currency to analyse where there are several
  --fiscal-year-start <1–12> month in which the fiscal year starts (default: as the workbook has it, or 1)
  --exclude <client>         leave a client out, by code or name; may be given several times
  --period all|last12|<year> the period to analyse (default: the last complete year)
  --rule crossing|strict|count|computed (default: as the workbook has it, or crossing)
  --ties together|rows       clients with equal sales (default: as the workbook has it, or together)
  --help                     this text`;

const ROWS = { all: "counted", visible: "leftOut" } as const;
const TIES = { together: "together", rows: "rowByRow" } as const;

/** A word on the command line that is not understood; the message says which words are. */
export class ArgumentError extends Error {}

export function readArguments(words: readonly string[]): DemoArguments {
  const { values, positionals } = parse(words);
  const oneOf = <T extends string>(option: string, value: string, allowed: readonly T[]): T => {
    const found = allowed.find((candidate) => candidate === value);
    if (!found) throw new ArgumentError(`--${option} ${value}: use ${allowed.join(", ")}.\n\n${USAGE}`);
    return found;
  };
  if (positionals.length > 1) throw new ArgumentError(`One file at a time, please.\n\n${USAGE}`);
  return {
    file: positionals[0] ?? null,
    out: values.out ?? null,
    json: values.json ?? false,
    language: oneOf("lang", values.lang ?? "fr", LANGUAGES),
    sheet: values.sheet ?? null,
    client: values["assume-client"] ?? null,
    sales: values["assume-sales"] ?? null,
    confirm: values.confirm ?? false,
    together: values.together === undefined ? null : oneOf("together", values.together, ["yes", "no"]) === "yes",
    hiddenRows: values.rows === undefined ? null : ROWS[oneOf("rows", values.rows, ["all", "visible"])],
    currency: values.currency ?? null,
    fiscalYearStartMonth: values["fiscal-year-start"] === undefined ? null : monthOf(values["fiscal-year-start"]),
    excluded: values.exclude ?? [],
    period: values.period === undefined ? null : periodOf(values.period),
    rule: values.rule === undefined ? null : oneOf<AbcRule>("rule", values.rule, ABC_RULES),
    ties: values.ties === undefined ? null : TIES[oneOf("ties", values.ties, ["together", "rows"])],
    help: values.help ?? false,
  };
}

function parse(words: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: text,
        json: { type: "boolean" },
        lang: text,
        sheet: text,
        "assume-client": text,
        "assume-sales": text,
        confirm: { type: "boolean" },
        together: text,
        rows: text,
        currency: text,
        "fiscal-year-start": text,
        exclude: { type: "string", multiple: true },
        period: text,
        rule: text,
        ties: text,
        help: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new ArgumentError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function monthOf(word: string): number {
  const month = Number(word);
  if (!Number.isInteger(month) || month < 1 || month > 12) {
    throw new ArgumentError(`--fiscal-year-start ${word}: use a month from 1 to 12.\n\n${USAGE}`);
  }
  return month;
}

function periodOf(word: string): "all" | "last12" | number {
  if (word === "all" || word === "last12") return word;
  const year = Number(word);
  if (!Number.isInteger(year) || year < 1900 || year > 9999) {
    throw new ArgumentError(`--period ${word}: use "all", "last12" or a year such as 2025.\n\n${USAGE}`);
  }
  return year;
}
