import { clientsNow } from "../../../src/domain/portfolio/clientsNow";
import type { Client } from "../../../src/domain/portfolio/portfolio";
import { client } from "../client";

const named = (key: string, name: string, members: Client["members"] = []): Client => ({
  ...client(1, 1),
  key,
  code: key.startsWith("code:") ? key.slice("code:".length) : "",
  name,
  members,
});

const CLIENTS = [
  named("code:C1", "Dupont"),
  named("code:C2", "Martin Lyon"),
  named("code:C3", "Martin Lyon"),
  named("group:miller", "Miller", [
    { code: "M1", name: "Miller Epinal" },
    { code: "", name: "MILLER Reims" },
  ]),
];
const now = (key: string, name: string, merged: readonly { client: string; into: string }[] = []) =>
  clientsNow(CLIENTS, { merged })({ key, name })?.key ?? null;

test("a client is the one with its key, or of which it is a member", () => {
  expect(now("code:C1", "Dupont SA")).toBe("code:C1");
  expect(now("code:M1", "Miller Epinal")).toBe("group:miller");
  expect(now("name:miller reims", "Miller Reims")).toBe("group:miller");
  expect(now("code:C9", "Durand")).toBeNull();
});

test("one that the user merged is the client it was merged into, however either was named", () => {
  for (const client of ["C9", "durand", "code:C9"])
    for (const into of ["C1", "DUPONT", "code:C1"])
      expect(now("code:C9", "Durand", [{ client, into }])).toBe("code:C1");
  expect(now("code:C9", "Durand", [{ client: "Durand", into: "Nobody" }])).toBeNull();
});

test("where codes came or went since, the only client of the name is it; never one with another code", () => {
  expect(now("name:dupont", "Dupont")).toBe("code:C1");
  expect(now("code:C8", "Dupont")).toBeNull();
  expect(now("name:martin lyon", "Martin Lyon")).toBeNull();
});
