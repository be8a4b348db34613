import type { Sentence } from "../../sentence";
import type { Finding } from "../../../domain/findings/finding";

/** Everything written on the Summary sheet. */
export interface SummaryTexts {
  readonly title: string;
  readonly findings: string;
  readonly firstSteps: string;
  /** How the action plan stands, beside what to do first. */
  plan<N>(open: N, late: N): Sentence<N>;
  readonly tiles: {
    readonly sales: string;
    readonly clients: string;
    readonly classA: string;
    readonly largest: string;
    readonly margin: string;
    readonly lost: string;
    readonly mean: string;
    /** "+3.2 % against 2024" after the number. */
    against(year: string): string;
    newClients(count: string): string;
    readonly classAClients: string;
    readonly ofSales: string;
    readonly ofMargin: string;
    lostSales(sales: string): string;
    readonly perClient: string;
    readonly notPositive: string;
  };
  readonly control: string;
  readonly controlDiffers: string;
  /** What to do first about a finding; null where the finding asks for nothing. */
  readonly actions: Readonly<Record<Finding["code"], string | null>>;
}
