import type { Random } from "./random.ts";

const punctuation = [
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  "<",
  ">",
  '"',
  "'",
  "`",
  "\\",
  "\n",
  "\r\n",
  "\t",
  " ",
  ":",
  ",",
  "=",
  "#",
  "$",
  "${",
  "$(",
  "*",
  "&",
  "|",
  "-",
  "%",
  "/",
  "..",
  "\0",
  "\ufeff",
  "__proto__",
  "constructor",
  "-1",
  "1e999",
  "99999999999999999999",
  "\u00e4",
  "\ud83d\ude00",
];

/** Words and punctuation of inputs, which mutations insert. */
export function tokensIn(seeds: readonly Uint8Array[]): string[] {
  const words = seeds.flatMap((seed) =>
    seed.length > 16_384
      ? []
      : (Buffer.from(seed)
          .toString("latin1")
          .match(/[\w.@%-]{2,40}/g) ?? []),
  );
  return [...new Set([...punctuation, ...words.slice(0, 400)])];
}

/** Changes a text: tokens are inserted, lines moved, and parts repeated, now and then many times. */
export function mutateText(input: Buffer, tokens: readonly string[], random: Random): Buffer {
  const start = random.below(input.length + 1);
  const end = Math.min(input.length, start + random.pick([0, 1, 2, 5, 20]));
  switch (random.below(6)) {
    case 0:
    case 1:
      return joined(input.subarray(0, start), Buffer.from(random.pick(tokens)), input.subarray(end));
    case 2:
      return moveLine(input, random);
    case 3:
      return repeated(input, start, end, random.pick([2, 2, 3, 10, 100, 1000]));
    case 4:
      return joined(
        input.subarray(0, start),
        Buffer.from(random.pick(tokens).repeat(random.pick([2, 10, 300, 3000]))),
        input.subarray(start),
      );
    default:
      return joined(input.subarray(0, start), input.subarray(end));
  }
}

/** Longest input; longer ones are cut. */
const maxBytes = 48 * 1024;

function joined(...parts: readonly Uint8Array[]): Buffer {
  return Buffer.concat(parts).subarray(0, maxBytes);
}

function repeated(input: Buffer, start: number, end: number, count: number): Buffer {
  const part = input.subarray(start, end);
  return joined(input.subarray(0, start), ...Array.from({ length: count }, () => part), input.subarray(end));
}

function moveLine(input: Buffer, random: Random): Buffer {
  const lines = input.toString("latin1").split("\n");
  const line = lines[random.below(lines.length)] ?? "";
  if (random.chance(50)) lines.splice(random.below(lines.length), 1);
  lines.splice(random.below(lines.length + 1), 0, line);
  return Buffer.from(lines.join("\n"), "latin1").subarray(0, maxBytes);
}
