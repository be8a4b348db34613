import type { Client } from "./portfolio";

/** What people call a client. */
export const clientLabel = ({ code, name }: Pick<Client, "code" | "name">): string => (name === "" ? code : name);
