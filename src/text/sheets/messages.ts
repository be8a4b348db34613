import type { GeneratedSheetKind } from "../../domain/generatedSheets";
import type { Sentence } from "../sentence";
import type { AbcTexts } from "./abc/messages";
import type { ActionPlanTexts } from "./actionPlan/messages";
import type { CostToServeTexts } from "./costToServe/messages";
import type { ChecksTexts } from "./checks/messages";
import type { HistoryTexts } from "./history/messages";
import type { DashboardTexts } from "./dashboard/messages";
import type { MatrixTexts } from "./matrix/messages";
import type { MovementsTexts } from "./movements/messages";
import type { PlanFollowUpTexts } from "./planFollowUp/messages";
import type { RulesTexts } from "./rules/messages";
import type { SettingsTexts } from "./settings/messages";
import type { SummaryTexts } from "./summary/messages";
import type { WorkingsTexts } from "./workings/messages";

/** Everything written on the generated sheets, in one language. */
export interface SheetTexts {
  readonly sheetNames: Readonly<Record<GeneratedSheetKind, string>>;

  readonly summary: SummaryTexts;

  readonly abc: AbcTexts;

  readonly movements: MovementsTexts;

  readonly history: HistoryTexts;

  readonly costToServe: CostToServeTexts;

  readonly matrix: MatrixTexts;

  readonly rules: RulesTexts;

  readonly actionPlan: ActionPlanTexts;
  readonly planFollowUp: PlanFollowUpTexts;

  readonly chart: {
    title<N>(clients: N, shareOfSales: N): Sentence<N>;
    lorenzTitle<N>(shareOfFirstFifth: N): Sentence<N>;
    readonly shareOfClients: string;
    readonly shareOfSales: string;
    readonly equality: string;
    readonly shareOfClientsAxis: string;
    readonly shareOfSalesAxis: string;
    readonly categoryAxis: string;
    readonly salesAxis: string;
    readonly shareAxis: string;
    readonly salesOfClass: Readonly<Record<"A" | "B" | "C", string>>;
    readonly cumulativeShare: string;
    readonly limitA: string;
    readonly limitB: string;
  };

  readonly dashboard: DashboardTexts;

  readonly settings: SettingsTexts;

  readonly checks: ChecksTexts;

  readonly workings: WorkingsTexts;
}
