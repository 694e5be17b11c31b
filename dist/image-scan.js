import { n as startAction } from "./chunks/actions/start.js";
import { n as spec } from "./chunks/actions/sbom-generate/inputs.js";

// actions/image-scan/main.ts
await startAction(spec, async () => (await import("./chunks/actions/image-scan/run.js")).run);

export {  };