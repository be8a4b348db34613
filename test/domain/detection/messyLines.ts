import { ledger, type LedgerLine } from "./ledgers";

export const LINES = ledger(11, 45);
export const cents = (value: number): number => Math.round(value * 100) / 100;
export const sum = (values: readonly number[]): number => cents(values.reduce((total, value) => total + value, 0));

export interface ClientTotal {
  readonly code: string;
  readonly client: string;
  readonly net: number;
  readonly cost: number;
  readonly lines: readonly LedgerLine[];
}

export const CLIENTS: readonly ClientTotal[] = [...new Set(LINES.map(({ code }) => code))].map((code) => {
  const lines = LINES.filter((line) => line.code === code);
  return {
    code,
    client: lines[0]?.client ?? "",
    net: sum(lines.map(({ net }) => net)),
    cost: sum(lines.map(({ cost }) => cost)),
    lines,
  };
});
export const TOTAL = sum(CLIENTS.map(({ net }) => net));

export const grouped = (value: number, thousands: string, decimal: string): string => {
  const [whole = "", fraction = ""] = value.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/gu, thousands)}${decimal}${fraction}`;
};
export const french = (value: number): string => grouped(value, "\u202f", ",");
export const german = (value: number): string => grouped(value, ".", ",");
export const american = (value: number): string => grouped(value, ",", ".");
export const isoDay = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

export const dated = (...columns: readonly number[]): { readonly formats: Readonly<Record<number, string>> } => ({
  formats: Object.fromEntries(columns.map((column) => [column, "dd/mm/yyyy"])),
});
