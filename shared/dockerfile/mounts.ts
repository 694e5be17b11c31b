import { flagValue, type Instruction } from "./instruction.ts";

/** The `from=` values of an instruction: COPY --from and RUN --mount from=. */
export function fromValues(instruction: Instruction): string[] {
  if (instruction.keyword === "COPY") {
    const value = flagValue(instruction, "from");
    return value === undefined || value === "" ? [] : [value];
  }
  if (instruction.keyword !== "RUN") return [];
  return instruction.flags
    .filter((flag) => flag.name === "mount")
    .flatMap((flag) => mountOptions(flag.value ?? "").get("from") ?? []);
}

/** The options of a `--mount` by lower-case name; a bare option has an empty value. */
export function mountOptions(value: string): ReadonlyMap<string, string> {
  return new Map(
    value.split(",").map((option) => {
      const equals = option.indexOf("=");
      return equals === -1
        ? ([option.trim().toLowerCase(), ""] as const)
        : ([option.slice(0, equals).trim().toLowerCase(), option.slice(equals + 1).trim()] as const);
    }),
  );
}
