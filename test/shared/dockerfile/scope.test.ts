import fc from "fast-check";
import { expect, test } from "vitest";
import type { Instruction } from "../../../shared/dockerfile/index.ts";
import { type Binding, Scope } from "../../../shared/dockerfile/scope.ts";
import { expandVariables } from "../../../shared/dockerfile/variables.ts";

const instruction = {} as Instruction;
const key = { value: "", raw: "", span: { start: 0, end: 0 } } as unknown as Binding["key"];

test("a scope finds what its newest binding of a name is, however many it has", () => {
  const one = fc.record({ name: fc.nat(400).map(String), kind: fc.constantFrom("arg" as const, "env" as const) });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 900, size: "max" }), (entries) => {
      let scope = Scope.empty;
      entries.forEach(({ name, kind }, index) => {
        scope = scope.with({ name, kind, value: String(index), key, instruction });
        if (index % 300 === 0) scope.find(name);
      });
      for (const name of ["0", "7", "399", "none"]) {
        expect(scope.find(name)).toBe(scope.bindings().find((binding) => binding.name === name));
      }
    }),
    { numRuns: 20 },
  );
});

test("a value that no program can be given is unknown", () => {
  const lookup = (): string => "x".repeat(100_000);
  expect(expandVariables("$a", "\\", lookup)).toEqual({ text: "x".repeat(100_000), complete: true });
  expect(expandVariables("$a$a", "\\", lookup)).toEqual({ text: "$a$a", complete: false });
  expect(expandVariables(`\${b:+$a$a}`, "\\", lookup).complete).toBe(false);
});
