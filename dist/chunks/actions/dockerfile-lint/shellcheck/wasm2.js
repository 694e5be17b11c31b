import { n as excludedCodes, r as init_wasm, t as createWasmChecker } from "./wasm.js";

init_wasm();
export { createWasmChecker };