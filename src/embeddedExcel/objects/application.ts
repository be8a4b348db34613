import { HostError } from "../protocol/hostError";
import { wordArgument, booleanArgument } from "./argument";
import { ExcelObject } from "./excelObject";

export class Application extends ExcelObject {
  readonly wireClass = "Application";

  get CalculationMode(): string {
    return this.session.calculationMode;
  }

  set CalculationMode(value: unknown) {
    this.session.calculationMode = wordArgument(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.session);
  }

  get DecimalSeparator(): string {
    return separators(this.session.contentLanguage).decimal;
  }

  get ThousandsSeparator(): string {
    return separators(this.session.contentLanguage).group;
  }

  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(calculationType: unknown): void {
    const type = wordArgument(calculationType, ["Recalculate", "Full", "FullRebuild"]);
    this.session.calculateNow();
    if (type === "Recalculate") return;
    if (type === "FullRebuild") this.session.calculation.structureChanged();
    this.session.calculation.calculateEverything();
  }

  SuspendApiCalculationUntilNextSync(): void {
    this.session.suspendCalculation();
  }

  /** There is no screen: nothing to suspend. */
  SuspendScreenUpdatingUntilNextSync(): void {
    // The call is accepted for what it promises: no painting before the next sync.
  }
}

class CultureInfo extends ExcelObject {
  readonly wireClass = "CultureInfo";

  get Name(): string {
    return this.session.contentLanguage;
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.session);
  }
}

class NumberFormatInfo extends ExcelObject {
  readonly wireClass = "NumberFormatInfo";

  get NumberDecimalSeparator(): string {
    return separators(this.session.contentLanguage).decimal;
  }

  get NumberGroupSeparator(): string {
    return separators(this.session.contentLanguage).group;
  }
}

export class Runtime extends ExcelObject {
  readonly wireClass = "Runtime";

  get EnableEvents(): boolean {
    return this.session.areEventsEnabled;
  }

  set EnableEvents(value: unknown) {
    this.session.setEventsEnabled(booleanArgument(value));
  }
}

function separators(language: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
  const part = (type: string) => parts.find((each) => each.type === type)?.value;
  const decimal = part("decimal");
  const group = part("group");
  if (decimal === undefined || group === undefined) throw new HostError("GeneralException");
  return { decimal, group };
}
