import { flagValue, type Instruction } from "../instruction.ts";
import { formatGoDuration, quoteGo, quoteGoRune } from "./go-format.ts";

const known = new Set(["interval", "timeout", "start-period", "start-interval", "retries"]);

/**
 * Returns the texts that Docker's builders write for a HEALTHCHECK: Go's form of its configuration, in older versions
 * without the start interval. Empty if an option is unknown or not valid. Pure.
 */
export function healthcheckText(instruction: Instruction): readonly string[] {
  if (instruction.flags.some(({ name }) => !known.has(name))) return [];
  const words = testOf(instruction);
  const durations = ["interval", "timeout", "start-period", "start-interval"].map((name) =>
    formatGoDuration(flagValue(instruction, name) ?? "0s"),
  );
  const retries = flagValue(instruction, "retries") ?? "0";
  if (words === undefined || !/^\d{1,2}$/.test(retries) || durations.includes(undefined)) return [];
  const render = (count: number): string =>
    `&{[${words.map(quoteGo).join(" ")}] ${durations
      .slice(0, count)
      .map((duration) => quoteGo(duration ?? ""))
      .join(" ")} ${quoteGoRune(Number(retries))}}`;
  return durations[3] === "0s" ? [render(4), render(3)] : [render(4)];
}

function testOf({ args, json }: Instruction): readonly string[] | undefined {
  const [kind = ""] = /^\S+/.exec(args.text) ?? [];
  if (kind.toUpperCase() === "NONE") return ["NONE"];
  if (kind.toUpperCase() !== "CMD") return undefined;
  const command = args.text.slice(kind.length).trim();
  const words = json?.map(({ value }) => value);
  return words === undefined ? ["CMD-SHELL", command] : ["CMD", ...words];
}
