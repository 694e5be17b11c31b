import { flagValue, type Instruction } from "./instruction.ts";

/** Lists the `from=` values of an instruction: COPY --from and RUN --mount from=. */
export function listFromValues(instruction: Instruction): string[] {
  if (instruction.keyword === "COPY") {
    const value = flagValue(instruction, "from");
    return value === undefined || value === "" ? [] : [value];
  }
  if (instruction.keyword !== "RUN") return [];
  return listMounts(instruction).flatMap((options) => options.get("from") ?? []);
}

/** Lists the options of the mounts of a RUN. */
export function listMounts({ flags }: Instruction): ReadonlyMap<string, string>[] {
  return flags.filter(({ name }) => name === "mount").map(({ value = "" }) => parseMountOptions(value));
}

/** Lists the targets of the cache and tmpfs mounts of a RUN, without a trailing `/`. */
export function listCacheTargets(instruction: Instruction): string[] {
  return listMounts(instruction)
    .filter((options) => ["cache", "tmpfs"].includes(options.get("type") ?? "bind"))
    .map((options) => options.get("target") ?? options.get("dst") ?? options.get("destination") ?? "")
    .map((target) => target.replace(/(.)\/+$/, "$1"));
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
