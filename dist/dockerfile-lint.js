import { n as startAction } from "./chunks/actions/start.js";
import { i as spec } from "./chunks/actions/sbom-generate/inputs.js";

// actions/dockerfile-lint/main.ts
await startAction(spec, async () => (await import("./chunks/actions/dockerfile-lint/run2.js")).run);

export {  };