import { n as wasmChecker, t as excludedCodes } from "./wasm.js";

export { wasmChecker };