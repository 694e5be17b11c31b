const windowSize = 100;
const multiplier = 37n;
const modulus64 = (1n << 64n) - 1n;
const endOfFile = 65_535;

/**
 * `primaryLocationLineHash` of every line, as github/codeql-action computes it when a SARIF file has none:
 * a rolling hash over the next 100 characters, blanks left out, with a count for repeats.
 * Index 0 is line 1.
 */
export function lineHashes(text: string): string[] {
  const firstMod = power(multiplier, BigInt(windowSize));
  const window = new Array<bigint>(windowSize).fill(0n);
  const lineAt = new Array<number>(windowSize).fill(-1);
  const counts = new Map<string, number>();
  const hashes: string[] = [];
  let hash = 0n;
  let index = 0;
  let line = -1;
  let lineStart = true;
  let previousCarriageReturn = false;

  function emit(): void {
    const at = lineAt[index];
    if (at === undefined || at === -1) return;
    const hex = hash.toString(16);
    const nth = (counts.get(hex) ?? 0) + 1;
    counts.set(hex, nth);
    hashes[at] = `${hex}:${nth}`;
    lineAt[index] = -1;
  }
  function push(code: number): void {
    const oldest = window[index] ?? 0n;
    window[index] = BigInt(code);
    hash = (multiplier * hash + BigInt(code) - firstMod * oldest) & modulus64;
    index = (index + 1) % windowSize;
  }
  function take(code: number): void {
    const character = String.fromCharCode(code);
    if (character === " " || character === "\t" || (character === "\n" && previousCarriageReturn)) {
      previousCarriageReturn = false;
      return;
    }
    previousCarriageReturn = character === "\r";
    emit();
    if (lineStart) {
      lineStart = false;
      line += 1;
      lineAt[index] = line;
    }
    const isBreak = character === "\n" || character === "\r";
    if (isBreak) lineStart = true;
    push(isBreak ? 10 : code);
  }

  for (let position = 0; position < text.length; position += 1) take(text.charCodeAt(position));
  take(endOfFile);
  for (let rest = 0; rest < windowSize; rest += 1) {
    emit();
    push(0);
  }
  return hashes;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (let step = 0n; step < exponent; step += 1n) result = (result * base) & modulus64;
  return result;
}
