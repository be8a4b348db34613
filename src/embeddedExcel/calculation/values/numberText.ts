/** Text of a number as `&` and text functions see it: up to 15 significant digits. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const rounded = Number(value.toPrecision(15));
  const magnitude = Math.abs(rounded);
  if (magnitude >= 1e21 || (magnitude !== 0 && magnitude < 1e-9)) return scientific(rounded);
  const text = String(rounded);
  return text.includes("e") ? plainDecimal(rounded) : text;
}

/** Excel writes at least two digits of exponent. */
const scientific = (value: number): string =>
  value
    .toExponential()
    .replace(/e([+-])(\d+)$/, (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, "0")}`);

/** JavaScript turns to exponents below 1e-6, Excel later. */
function plainDecimal(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const decimals = (mantissa.split(".")[1] ?? "").length - Number(exponent);
  return value.toFixed(Math.min(100, Math.max(0, decimals)));
}
