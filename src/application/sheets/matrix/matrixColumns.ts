import { INTENSITIES } from "../../../domain/matrix/intensities";
import { type Amount, inCurrency } from "../../../domain/portfolio/amount";
import type { CellFormat, PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import type { ListColumn } from "../listTable";
import { amountFormat, amountWidth, COLORS, FORMATS, NUMBER_FORMATS, textWidth } from "../style";
import {
  COMPLEXITY_INDICATORS,
  intensityColumn,
  MATRIX_COLUMNS,
  type MatrixColumn,
  matrixHeaders,
  scoreColumn,
} from "./columnNames";
import { matrixFormulas } from "./matrixFormulas";
import { areMatrixInputs } from "./matrixInputs";
import type { MatrixRow } from "./matrixRows";

type Value = (row: MatrixRow) => PlanCell;

/** The columns of the Matrix list: a formula where the sheets can compute it, else the value of the analysis. */
export function matrixColumns(
  facts: SheetFacts,
  rows: readonly MatrixRow[],
  hasLiveRanks: boolean,
): readonly ListColumn<MatrixRow>[] {
  const headers = matrixHeaders(facts);
  const formulas = matrixFormulas(facts, hasLiveRanks);
  const values = columnValues();
  const looks = columnLooks(facts, rows);
  const hidden = hiddenColumns(rows);
  return MATRIX_COLUMNS.map((column): ListColumn<MatrixRow> => {
    const formula = formulas[column];
    const { width, ...format } = looks(column);
    return {
      header: headers[column],
      width,
      format,
      content: formula === undefined ? { value: values(column) } : { formula },
      ...(hidden.has(column) ? { isHidden: hidden.get(column) === true } : {}),
    };
  });
}

const money = (amount: Amount | null | undefined): PlanCell =>
  amount === null || amount === undefined ? null : inCurrency(amount);

function columnValues(): (column: MatrixColumn) => Value {
  const plain: Readonly<Partial<Record<MatrixColumn, Value>>> = {
    client: ({ name }) => name,
    sales: ({ client }) => money(client?.sales),
    friction: ({ friction }) => friction,
    potential: ({ potential }) => potential,
    mainScore: ({ place }) =>
      place?.value.parts.find(({ indicator }) => indicator === "margin" || indicator === "sales")?.score ?? null,
    stabilityScore: ({ place }) => place?.value.parts.find(({ indicator }) => indicator === "stability")?.score ?? null,
    potentialScore: ({ place }) => place?.value.parts.find(({ indicator }) => indicator === "potential")?.score ?? null,
    rankedPotential: ({ place, potential }) =>
      place !== null && typeof potential === "number" && potential > 0 ? potential : null,
    stability: ({ place, known }) => (place ? (known?.stability ?? null) : null),
    rank: ({ rank }) => rank,
    number: ({ client }) => client?.number ?? null,
    key: ({ key }) => key,
  };
  const parts = new Map<MatrixColumn, Value>([
    ...INTENSITIES.map((name): [MatrixColumn, Value] => [
      intensityColumn(name),
      ({ known }) => known?.intensities[name] ?? null,
    ]),
    ...COMPLEXITY_INDICATORS.map((name): [MatrixColumn, Value] => [
      scoreColumn(name),
      ({ place }) => place?.complexity.parts.find(({ indicator }) => indicator === name)?.score ?? null,
    ]),
  ]);
  return (column) => plain[column] ?? parts.get(column) ?? (() => null);
}

type Look = CellFormat & { readonly width: number };

function columnLooks(facts: SheetFacts, rows: readonly MatrixRow[]): (column: MatrixColumn) => Look {
  const { currency, texts } = facts;
  const largest = rows.reduce((most, { client }) => Math.max(most, client === null ? 0 : inCurrency(client.sales)), 0);
  const muted: CellFormat = { color: COLORS.mutedInk };
  const inputs = areMatrixInputs(facts);
  // A column the data fill this time may have been the user's before.
  const input = (isInput: boolean): CellFormat => ({ fill: isInput ? FORMATS.input.fill : COLORS.paper });
  const amount: Look = {
    width: Math.max(13, amountWidth(largest, currency) - 4),
    numberFormat: amountFormat(largest, facts),
  };
  const score: Look = { width: 11, numberFormat: "0.0" };
  const words = (of: readonly string[], narrowest: number, widest: number): Look => ({
    width: textWidth(of, narrowest, widest),
    horizontal: "Left",
  });
  const plain: Readonly<Partial<Record<MatrixColumn, Look>>> = {
    client: words(
      rows.map(({ name }) => name),
      28,
      40,
    ),
    abcClass: { width: 8, horizontal: "Center" },
    sales: amount,
    margin: amount,
    quadrant: { width: 10, horizontal: "Center" },
    quadrantName: words(Object.values(facts.terms.quadrants), 14, 24),
    deciding: words(Object.values(facts.terms.indicators), 18, 24),
    distance: { ...score, numberFormat: "+0.00;-0.00;0.00" },
    decision: words(Object.values(texts.matrix.decisions), 40, 60),
    friction: { ...input(inputs.friction), width: 12, horizontal: "Center" },
    potential: { ...input(inputs.potential), ...amount },
    stability: { width: 12, numberFormat: NUMBER_FORMATS.count },
    smallOrderShareIntensity: { width: 14, numberFormat: NUMBER_FORMATS.share },
    discountRateIntensity: { width: 12, numberFormat: NUMBER_FORMATS.share },
    cost: amount,
    netContribution: amount,
    rank: { width: 9, numberFormat: NUMBER_FORMATS.count, ...muted },
    rankedPotential: { ...amount, ...muted },
    decidingPart: { width: 12, numberFormat: "0", ...muted },
    costRow: { width: 12, numberFormat: "0", ...muted },
    number: { width: 7, numberFormat: "0", ...muted },
    key: {
      ...words(
        rows.map(({ key }) => key),
        16,
        40,
      ),
      ...muted,
    },
  };
  const intensities = new Set<MatrixColumn>(INTENSITIES.map(intensityColumn));
  return (column) => plain[column] ?? (intensities.has(column) ? { width: 14, numberFormat: "0.000" } : score);
}

/** Columns of facts that not every source has, and whether they are hidden for want of them. */
function hiddenColumns(rows: readonly MatrixRow[]): ReadonlyMap<MatrixColumn, boolean> {
  const isUnknown = (holds: (row: MatrixRow) => boolean): boolean => !rows.some(holds);
  const noStability = isUnknown(({ known }) => (known?.stability ?? null) !== null);
  return new Map<MatrixColumn, boolean>([
    ["stability", noStability],
    ["stabilityScore", noStability],
    ...INTENSITIES.flatMap((name): [MatrixColumn, boolean][] => {
      const isHidden = isUnknown(({ known }) => known?.intensities[name] !== undefined);
      return [
        [intensityColumn(name), isHidden],
        [scoreColumn(name), isHidden],
      ];
    }),
  ]);
}
