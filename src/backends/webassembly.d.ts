// What we use of WebAssembly, whose types come with browsers only.
declare namespace WebAssembly {
  interface Module {
    readonly module: unique symbol;
  }
  interface Instance {
    readonly exports: object;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(module: Module, imports: object): Promise<Instance>;
}
