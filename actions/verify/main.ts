import { startAction } from "../start.ts";
import { spec } from "./inputs.ts";

await startAction(spec, async () => (await import("./run.ts")).run);
