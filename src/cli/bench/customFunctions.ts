import { startInNode } from "../../embeddedExcel/bootstrap/node";
import { associateFunctions, type CustomFunctionsHost } from "../../functions/associate";
import { functionsTextIn } from "../../text/functions/translations";
import { compare, type Work } from "./compare";

const VALUES = 10_000;
/** Of a column of 10 000 cells, those calculated between two looks at the clock. */
const CELLS_A_RUN = 500;

/** A column filled down with PARETO.CLASS against functions that only receive the same arguments. */
export async function benchCustomFunctions(): Promise<void> {
  const host = startInNode();
  // The shim's CustomFunctions has what Office's own has.
  const functions = Reflect.get(globalThis, "CustomFunctions") as CustomFunctionsHost;
  associateFunctions(functions, () => functionsTextIn("en"));
  functions.associate("RECEIVE", () => 1);
  const values = Array.from({ length: VALUES }, (_, row) => [((row * 7919) % 100_003) / 100]);
  const cellsOf = (name: string): Work => {
    let row = 0;
    return {
      name,
      run: async () => {
        const calls = Array.from({ length: CELLS_A_RUN }, () => {
          const value = values[row++ % VALUES];
          return host.host.invocations.callFunction(name, [[value], values, null, null, null], `Sheet1!B${row}`);
        });
        await Promise.all(calls);
      },
    };
  };
  await compare(`${CELLS_A_RUN} cells over ${VALUES} values`, cellsOf("PARETO.CLASS"), cellsOf("RECEIVE"));
  host.close();
}
