import { n as startAction } from "./chunks/actions/start.js";
import { t as spec } from "./chunks/actions/sbom-generate/inputs.js";

// actions/sbom-generate/main.ts
await startAction(spec, async () => (await import("./chunks/actions/sbom-generate/run.js")).run);

export {  };