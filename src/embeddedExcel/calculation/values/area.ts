import { intersection, type Rectangle } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";

/** A reference to a rectangle of cells; what it holds is read only when a function asks for it. */
export class Area implements Rectangle {
  constructor(
    readonly sheet: Sheet,
    readonly top: number,
    readonly left: number,
    readonly bottom: number = top,
    readonly right: number = left,
  ) {}

  static of(sheet: Sheet, { top, left, bottom, right }: Rectangle): Area {
    return new Area(sheet, top, left, bottom, right);
  }

  get height(): number {
    return this.bottom - this.top + 1;
  }

  get width(): number {
    return this.right - this.left + 1;
  }

  get isSingle(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }

  /** The smallest area around both; they lie on the same sheet. */
  joinedWith(other: Area): Area {
    return new Area(
      this.sheet,
      Math.min(this.top, other.top),
      Math.min(this.left, other.left),
      Math.max(this.bottom, other.bottom),
      Math.max(this.right, other.right),
    );
  }

  /** The common cells, or null. */
  commonWith(other: Area): Area | null {
    if (this.sheet !== other.sheet) return null;
    const common = intersection(this, other);
    return common && Area.of(this.sheet, common);
  }
}

/** A reference to several areas: `(A1:A3,C1:C3)`. */
export class AreaUnion {
  constructor(readonly areas: readonly Area[]) {}
}
