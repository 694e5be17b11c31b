import { n as init_wasm, r as wasmChecker, t as excludedCodes } from "./wasm.js";

init_wasm();
export { wasmChecker };