import { type Problem, unexpected } from "../../domain/problems";
import type { Language } from "../../text/language";
import { englishFormula, type FunctionExample } from "../functionExamples/functionExample";
import type { Workbook } from "../ports";
import { loadedPart } from "../session/loadedPart";
import type { GeneratedSheet } from "../session/state";
import type { ClientToShow, Errands } from "./errands";

/** Runs the errands; their programs are loaded when they are asked for. */
export class WorkbookErrands implements Errands {
  constructor(private readonly loadWorkbook: () => Promise<Workbook>) {}

  showSheet(sheet: GeneratedSheet): Promise<Problem | null> {
    return this.run(async (workbook) => {
      const shown = await workbook.activate(sheet);
      return shown.kind === "problem" ? shown.problem : null;
    });
  }

  showClient(client: ClientToShow): Promise<Problem | null> {
    return this.run(async (workbook) => {
      const part = await loadedPart(() => import("./showClient"));
      return part.kind === "problem" ? part.problem : part.value.showClient(workbook, client);
    });
  }

  addSample(language: Language): Promise<Problem | null> {
    return this.run(async (workbook) => {
      const part = await loadedPart(() => import("../sampleData/sampleSheet"));
      if (part.kind === "problem") return part.problem;
      const added = await workbook.addSheet(part.value.sampleSheet(language));
      return added.kind === "problem" ? added.problem : null;
    });
  }

  async functionExamples(): Promise<readonly FunctionExample[]> {
    const [workbook, part] = await Promise.all([
      loadedPart(this.loadWorkbook),
      loadedPart(() => import("../functionExamples/analysisExamples")),
    ]);
    const isThere = workbook.kind === "done" && part.kind === "done";
    return isThere ? part.value.analysisExamples(workbook.value) : [];
  }

  insertExample(example: FunctionExample): Promise<Problem | null> {
    const { rowCount, columnCount } = example;
    return this.run(async (workbook) => {
      const inserted = await workbook.insertFormula({ formula: englishFormula(example), rowCount, columnCount });
      return inserted.kind === "problem" ? inserted.problem : null;
    });
  }

  private async run(errand: (workbook: Workbook) => Promise<Problem | null>): Promise<Problem | null> {
    const workbook = await loadedPart(this.loadWorkbook);
    if (workbook.kind === "problem") return workbook.problem;
    try {
      return await errand(workbook.value);
    } catch (error) {
      // A defect: whoever clicked is told, instead of waiting for something to happen.
      return unexpected(error);
    }
  }
}
