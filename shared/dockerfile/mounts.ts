import { flagValue, type Instruction } from "./instruction.ts";

/** Lists the `from=` values of an instruction: COPY --from and RUN --mount from=. */
export function listFromValues(instruction: Instruction): string[] {
  if (instruction.keyword === "COPY") {
    const value = flagValue(instruction, "from");
    return value === undefined || value === "" ? [] : [value];
  }
  if (instruction.keyword !== "RUN") return [];
  return instruction.flags
    .filter((flag) => flag.name === "mount")
    .flatMap((flag) => parseMountOptions(flag.value ?? "").get("from") ?? []);
}

/**
 * Parses the options of a `--mount` by lowercase name, as BuildKit splits them: one CSV record. An option without a
 * value has an empty value.
 */
export function parseMountOptions(value: string): ReadonlyMap<string, string> {
  return new Map(
    csvFields(value).map((option) => {
      const equals = option.indexOf("=");
      return equals === -1
        ? ([option.trim().toLowerCase(), ""] as const)
        : ([option.slice(0, equals).trim().toLowerCase(), option.slice(equals + 1).trim()] as const);
    }),
  );
}

const csvField = /"((?:[^"]|"")*)"[^,]*|[^,]*/y;

/** Splits a record into fields (RFC 4180, section 2). A quoted field may contain commas and doubled quotes. */
function csvFields(record: string): string[] {
  if (!record.includes('"')) return record.split(",");
  const fields: string[] = [];
  for (let position = 0; position <= record.length; position += 1) {
    csvField.lastIndex = position;
    const [written = "", quoted] = csvField.exec(record) ?? [];
    fields.push(quoted === undefined ? written : quoted.replaceAll('""', '"'));
    position += written.length;
  }
  return fields;
}
