/**
 * Reads the names of Excel's wire classes out of the client library (an npm dependency) and writes
 * clientMetadata.generated.json: per class its scalars, navigations, methods, id fields, events and the requirement set
 * of each member. Only names are taken; the library itself stays where npm put it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.debug.js";
const DEFAULT_SET = "ExcelApi";
/** Members every class has on the client side only. */
const CLIENT_ONLY = new Set(["load", "retrieve", "toJSON", "set", "update", "setMockData", "ensureUnchanged"]);

function fail(sentence) {
  throw new Error(`The Excel client library is not in the expected shape: ${sentence} Metadata was not generated.`);
}

/** The part of the library that declares Excel's classes, parsed. */
function excelClasses() {
  const path = createRequire(import.meta.url).resolve(CLIENT);
  const source = readFileSync(path, "utf8");
  const start = source.indexOf("var _BeginExcel");
  const end = source.indexOf("var _EndExcel");
  if (start < 0 || end < start) fail("the marks around the Excel classes are missing.");
  return ts.createSourceFile(path, source.slice(start, end), ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
}

function* descendants(node) {
  yield node;
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* descendants(child);
}

/** "a.b.C" → "C". */
const lastName = (node) => node.getText().replace(/^.*\./, "");
const textOf = (node) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

function firstCall(node, name) {
  for (const each of descendants(node)) {
    if (ts.isCallExpression(each) && lastName(each.expression) === name) return each.arguments;
  }
  return undefined;
}

/** The string (or boolean) list a getter such as `_scalarPropertyNames` returns. */
function returnedList(getter) {
  for (const each of descendants(getter)) {
    if (ts.isReturnStatement(each) && each.expression && ts.isArrayLiteralExpression(each.expression)) {
      return each.expression.elements.map((item) => textOf(item) ?? item.kind === ts.SyntaxKind.TrueKeyword);
    }
  }
  return fail("a list of property names is not an array literal.");
}

/** Requirement set a member checks for, e.g. "ExcelApi 1.9"; undefined where it has been there from the start. */
function requirementOf(node) {
  const check = firstCall(node, "_throwIfApiNotSupported");
  if (!check) return undefined;
  const version = textOf(check[2]);
  if (!version) return undefined;
  return `${textOf(check[1]) ?? DEFAULT_SET} ${version}`;
}

const since = (node) => {
  const set = requirementOf(node);
  return set ? { since: set } : {};
};

class ClassCollector {
  classes = new Map();

  of(name) {
    let found = this.classes.get(name);
    if (!found) {
      found = { scalars: {}, navigations: {}, methods: {}, events: {}, idFields: [], writeAliases: {}, lists: {} };
      this.classes.set(name, found);
    }
    return found;
  }

  method(className, name, body) {
    if (CLIENT_ONLY.has(name)) return;
    const target = this.of(className);
    if (name === "_handleIdResult") {
      for (const each of descendants(body)) {
        if (!ts.isElementAccessExpression(each) || each.expression.getText() !== "value") continue;
        const field = textOf(each.argumentExpression);
        if (field && !target.idFields.includes(field)) target.idFields.push(field);
      }
      return;
    }
    if (name === "_handleResult" || name === "_handleRetrieveResult") {
      const child = firstCall(body, "_createChildItemObject");
      if (child) target.itemType = lastName(child[0]);
      return;
    }
    const object = firstCall(body, "_createMethodObject");
    const indexer = firstCall(body, "_createIndexerObject");
    const scalar = firstCall(body, "_invokeMethod");
    if (object) target.methods[textOf(object[2])] = { returns: lastName(object[0]), ...since(body) };
    else if (indexer) target.indexer = lastName(indexer[0]);
    else if (scalar) target.methods[textOf(scalar[1])] = since(body);
  }

  property(className, name, descriptor) {
    const target = this.of(className);
    const accessor = (kind) => descriptor.properties.find((each) => each.name?.getText() === kind);
    const getter = accessor("get");
    if (/^_(?:scalarProperty(?:Names|OriginalNames|Updateable))$/.test(name)) {
      target.lists[name] = returnedList(getter);
      return;
    }
    const navigation = firstCall(descriptor, "_createPropertyObject");
    if (navigation) {
      target.navigations[textOf(navigation[2])] = { type: lastName(navigation[0]), ...since(getter ?? descriptor) };
      return;
    }
    for (const each of descendants(descriptor)) {
      if (ts.isNewExpression(each) && lastName(each.expression) === "GenericEventHandlers") {
        this.event(target, each.arguments[3]);
        return;
      }
    }
    if (getter) target.lists.getters = { ...target.lists.getters, [name]: since(getter) };
  }

  event(target, options) {
    const option = (name) => options.properties.find((each) => each.name?.getText() === name)?.initializer;
    const type = Number(option("eventType")?.getText());
    if (!Number.isInteger(type)) return;
    for (const [name, registers] of [
      ["registerFunc", true],
      ["unregisterFunc", false],
    ]) {
      const wireName = /_this\.(_\w+)\(/.exec(option(name)?.getText() ?? "")?.[1];
      if (wireName) target.events[wireName] = { type, registers };
    }
  }

  /** A setter that writes another wire name than it reads, e.g. ShowGridlines → Gridlines. */
  writeAlias(functionName, body) {
    const match = /^([A-Za-z]+)_([A-Za-z]+)_Set$/.exec(functionName);
    const write = match && firstCall(body, "_invokeSetProperty");
    const wireName = write && textOf(write[1]);
    if (wireName && wireName !== match[2]) this.of(match[1]).writeAliases[wireName] = match[2];
  }
}

function collect(file) {
  const collector = new ClassCollector();
  for (const node of descendants(file)) {
    if (ts.isFunctionDeclaration(node) && node.name) collector.writeAlias(node.name.text, node);
    else if (ts.isBinaryExpression(node) && ts.isFunctionExpression(node.right)) {
      const member = /^(\w+)\.prototype\.(\w+)$/.exec(node.left.getText());
      if (member) collector.method(member[1], member[2], node.right);
    } else if (ts.isCallExpression(node) && node.expression.getText() === "Object.defineProperty") {
      const owner = /^(\w+)\.prototype$/.exec(node.arguments[0]?.getText() ?? "");
      const name = textOf(node.arguments[1]);
      if (owner && name && ts.isObjectLiteralExpression(node.arguments[2])) {
        collector.property(owner[1], name, node.arguments[2]);
      }
    }
  }
  return collector.classes;
}

/** Joins the client's parallel lists into one record a scalar. */
function finish(found, className) {
  const { lists, ...metadata } = found;
  const names = lists._scalarPropertyNames ?? [];
  const wireNames = lists._scalarPropertyOriginalNames ?? [];
  if (names.length !== wireNames.length) fail(`the property lists of ${className} differ in length.`);
  names.forEach((name, index) => {
    metadata.scalars[wireNames[index]] = {
      writable: lists._scalarPropertyUpdateable?.[index] === true,
      ...lists.getters?.[name],
    };
  });
  return metadata;
}

function verify(classes) {
  const expected = [
    ["Workbook", "navigations", "Worksheets"],
    ["Range", "scalars", "Values"],
    ["Range", "methods", "GetCell"],
    ["Worksheet", "events", "_RegisterDataChangedEvent"],
    ["Worksheet", "writeAliases", "Gridlines"],
  ];
  for (const [className, kind, member] of expected) {
    if (!classes[className]?.[kind]?.[member]) fail(`${className}.${member} was not found.`);
  }
  if (!classes.Range.idFields.includes("_ReferenceId")) fail("Range has no reference id.");
  if (classes.WorksheetCollection.itemType !== "Worksheet")
    fail("the items of WorksheetCollection are not worksheets.");
  if (classes.Range.scalars.Values.writable !== true) fail("Range.Values is not writable.");
  if (classes.Range.scalars.HasSpill.since !== "ExcelApi 1.12") fail("requirement sets could not be read.");
}

const classes = Object.fromEntries([...collect(excelClasses())].map(([name, found]) => [name, finish(found, name)]));
verify(classes);
const target = join(dirname(fileURLToPath(import.meta.url)), "clientMetadata.generated.json");
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `${JSON.stringify(classes)}\n`);
console.log(`Excel client metadata: ${Object.keys(classes).length} classes.`);
