import { n as startAction } from "./chunks/actions/start.js";
import { r as spec } from "./chunks/actions/sbom-generate/inputs.js";

// actions/gate/main.ts
await startAction(spec, async () => (await import("./chunks/actions/gate/run2.js")).run);

export {  };