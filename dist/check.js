import { a as spec, n as startAction } from "./chunks/actions/start.js";

// actions/suite/main.ts
await startAction(spec, async () => (await import("./chunks/actions/suite/pipeline.js")).run);

export {  };