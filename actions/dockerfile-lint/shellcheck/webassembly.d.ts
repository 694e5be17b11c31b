/** The part of the WebAssembly JavaScript interface that this project uses. Node's own types do not declare it. */
declare namespace WebAssembly {
  type ModuleImports = Record<string, unknown>;
  type Exports = Record<string, unknown>;
  class Memory {
    readonly buffer: ArrayBuffer;
  }
  interface Module {
    readonly brand: "module";
  }
  interface Instance {
    readonly exports: Exports;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(module: Module, imports: Record<string, ModuleImports>): Promise<Instance>;
}
