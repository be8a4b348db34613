import { EmbeddedHost } from "../../../src/embeddedExcel/bootstrap/embeddedHost";
import { WebEndpoint } from "../../../src/embeddedExcel/bootstrap/webEndpoint";
import { Book } from "../../../src/embeddedExcel/workbook/book";

const LISTEN_TO_SHEET = {
  Actions: [
    { Id: 1, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
  ],
  ObjectPaths: {
    "1": { Id: 1, ObjectPathType: 1, Name: "" },
    "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  },
};

function start(payloadLimitBytes = 10_000) {
  const host = new EmbeddedHost(new Book(), () => ({}), { displayLanguage: "fr-FR", payloadLimitBytes });
  const endpoint = new WebEndpoint(host);
  const ask = (method: string, parameter: unknown) =>
    new Promise<unknown>((resolve) => {
      endpoint.invoke(method, (_, answer) => resolve(answer), parameter);
    });
  const excel = (body: unknown) =>
    ask("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "POST", "", [], JSON.stringify(body)] });
  return { host, endpoint, ask, excel };
}

test("the page learns languages, requirement sets and settings", async () => {
  const { host, ask } = start();
  host.book.settings.set("since", "Date(5)");
  await expect(ask("ContextActivationManager_getAppContextAsync", {})).resolves.toMatchObject({
    _appUILocale: "fr-FR",
    _settings: [["since", '"Date(5)"']],
    _requirementMatrix: expect.stringContaining('"ExcelApi":"1.9"'),
  });
});

const READ_FIRST_CELL = {
  Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 4, QueryInfo: { Select: ["values"] } }],
  ObjectPaths: {
    "1": { Id: 1, ObjectPathType: 1, Name: "" },
    "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    "3": { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Sheet1"] } },
    "4": { Id: 4, ObjectPathType: 3, Name: "GetRange", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["A1"] } },
  },
};

test("requests are answered; too large ones, and too large answers, have codes of their own", async () => {
  const { host, excel } = start(1000);
  await expect(excel(READ_FIRST_CELL)).resolves.toEqual({
    Version: 1,
    Error: 0,
    Data: [200, [], '{"Results":[{"ActionId":1,"Value":{"Values":[[""]]}}]}'],
  });
  await expect(excel({ ...READ_FIRST_CELL, padding: "x".repeat(600) })).resolves.toEqual({ Version: 1, Error: 5103 });
  host.book.sheets[0]?.setValue(0, 0, "x".repeat(1000));
  await expect(excel(READ_FIRST_CELL)).resolves.toEqual({ Version: 1, Error: 5104 });
});

test("events of the workbook reach the page as messages", async () => {
  const { host, endpoint, excel } = start();
  const messages: unknown[] = [];
  endpoint.registerForEvent("richApiMessage", (message) => messages.push(message), undefined);
  await excel(LISTEN_TO_SHEET);
  host.book.sheets[0]?.setValue(0, 0, 1);
  host.commit();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(messages).toEqual([{ ArrayData: [[65536, 10, "Workbook", expect.stringContaining('"address":"A1"')]] }]);
});

test("settings saved by the page are those of the workbook", async () => {
  const { host, ask } = start();
  host.book.settings.set("old", 1);
  await ask("executeMethod", { DdaMethod: { DispatchId: 76 }, SettingsRequest: { Properties: [["new", '{"a":2}']] } });
  expect([...host.book.settings]).toEqual([["new", { a: 2 }]]);
});

test("a command is run by the page and reported as completed", async () => {
  const { endpoint, ask } = start();
  await expect(endpoint.invokeCommand("Show", "Button")).rejects.toThrow("does not listen");
  const invoked: unknown[] = [];
  endpoint.registerForEvent("appCommandInvoked", (command) => invoked.push(command), undefined);
  const completed = endpoint.invokeCommand("Show", "Button");
  await ask("executeMethod", { DdaMethod: { DispatchId: 94 } });
  await expect(completed).resolves.toBeDefined();
  expect(invoked).toEqual([["1", "Show", '{"source":{"id":"Button"}}']]);
});
