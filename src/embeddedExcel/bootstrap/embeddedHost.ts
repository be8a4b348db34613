import type { CustomFunctions } from "../calculation/customFunctions";
import { Calculator } from "../calculation/calculator";
import { numberMarks } from "../calculation/values/numberMarks";
import { WorkbookSession } from "../objects/session";
import { Workbook } from "../objects/workbook";
import { Events, type EventEntry } from "../protocol/events";
import { Invocations } from "../protocol/invocations";
import { Members } from "../protocol/members";
import { ProtocolHost, WEB_PAYLOAD_LIMIT_BYTES, type ProcessedRequest } from "../protocol/protocolHost";
import { References } from "../protocol/references";
import { RequirementSets } from "../protocol/requirementSets";
import { MethodService, type Service } from "../protocol/service";
import type { Traffic } from "../protocol/traffic";
import type { RequestBody } from "../protocol/wire";
import type { Book } from "../workbook/book";
import { FunctionCalls, type FunctionsMetadata } from "./functionCalls";

/** What the add-in's manifest asks for; newer members are refused as an older Excel refuses them. */
export const DEFAULT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.9",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
};

export interface HostOptions {
  /** Requirement sets the host reports and enforces; versions as text ("1.10" is newer than "1.9"). */
  readonly sets?: Readonly<Record<string, string>>;
  /** Language of the user interface, e.g. "fr-FR". */
  readonly displayLanguage?: string;
  /** Language of numbers and dates. */
  readonly contentLanguage?: string;
  /**
   * Language in which formulas write numbers into texts and read them there: in "fr-FR" `1.5&""` is "1,5" and `"1,5"*2`
   * is 3. English where absent, whatever the other languages are.
   */
  readonly formulaLanguage?: string;
  /** Largest request and response; Infinity for none. */
  readonly payloadLimitBytes?: number;
  /** The document the add-in's manifest names for its custom functions; without it arguments are handed on as they are. */
  readonly functionsMetadata?: FunctionsMetadata;
  /** The clock of the workbook. */
  readonly now?: () => Date;
}

/** An open workbook that answers the client. Transports hand it requests and carry its events. */
export class EmbeddedHost {
  readonly calculator: Calculator;
  readonly session: WorkbookSession;
  /** The object all others are reached from, as the client reaches them. */
  readonly workbook: Workbook;
  readonly sets: RequirementSets;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly invocations: Invocations;
  /** Set by whoever shows the workbook while the user types in a cell: the add-in's requests are refused meanwhile. */
  isCellBeingEdited = false;
  /** Whether the add-in wants its pane to be seen; a shared runtime goes on without it. */
  isPaneShown = true;
  private readonly events = new Events();
  private readonly references = new References();
  private readonly protocol: ProtocolHost;
  private readonly watchers = new Set<() => void>();

  constructor(
    readonly book: Book,
    /** Names, in capitals, of the functions the add-in has associated. */
    associatedFunctions: () => Readonly<Record<string, unknown>>,
    options: HostOptions,
  ) {
    if (book.sheets.length === 0) book.addSheet("Sheet1");
    this.sets = new RequirementSets(options.sets ?? DEFAULT_SETS);
    this.displayLanguage = options.displayLanguage ?? "en-US";
    this.contentLanguage = options.contentLanguage ?? this.displayLanguage;
    this.invocations = new Invocations(this.events);
    const now = options.now ?? (() => new Date());
    const customFunctions: CustomFunctions = new FunctionCalls(
      this.invocations,
      associatedFunctions,
      options.functionsMetadata ?? { functions: [] },
    );
    this.calculator = new Calculator(book, {
      customFunctions,
      now,
      ...(options.formulaLanguage === undefined ? {} : { marks: numberMarks(options.formulaLanguage) }),
      onLateResults: () => {
        this.tellWatchers();
      },
    });
    book.takeChanges();
    this.session = new WorkbookSession(book, this.calculator, this.events, this.sets, this.contentLanguage, now);
    this.workbook = new Workbook(this.session);
    this.protocol = new ProtocolHost({
      root: this.workbook,
      services: this.services(),
      members: new Members(this.sets, this.events, "embedded Excel host"),
      references: this.references,
      payloadLimitBytes: options.payloadLimitBytes ?? WEB_PAYLOAD_LIMIT_BYTES,
      afterActions: () => {
        this.session.endRequest();
        this.tellWatchers();
      },
      isCellBeingEdited: () => this.isCellBeingEdited,
    });
  }

  get traffic(): Traffic {
    return this.protocol.traffic;
  }

  /** Number of objects the client keeps beyond its requests. */
  get keptReferences(): number {
    return this.references.count;
  }

  process(request: RequestBody, requestBytes: number): ProcessedRequest {
    return this.protocol.process(request, requestBytes);
  }

  /** Takes up changes made to the book itself (a user typing): calculates and raises their events. */
  commit(): void {
    this.session.commit("Unknown");
    this.tellWatchers();
  }

  /**
   * Calls back whenever the workbook may look different: after requests, commits and late answers of functions.
   * Returns how to stop it.
   */
  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => {
      this.watchers.delete(watcher);
    };
  }

  connect(deliver: (entries: readonly EventEntry[]) => void): void {
    this.events.connect(deliver);
  }

  private tellWatchers(): void {
    for (const watcher of this.watchers) watcher();
  }

  private services(): ReadonlyMap<string, Service> {
    return new Map<string, Service>([
      ["Microsoft.InternalService.AddinInternalService", new MethodService({ NotifyActionHandlerReady: () => null })],
      [
        "Microsoft.AppRuntime.AppRuntimeService",
        new MethodService({
          SetAppRuntimeState: (state) => {
            this.isPaneShown = state === "Visible";
            return null;
          },
          GetAppRuntimeState: () => (this.isPaneShown ? "Visible" : "Background"),
        }),
      ],
      ["Microsoft.ExcelServices.CustomFunctions", this.invocations.service],
    ]);
  }
}
