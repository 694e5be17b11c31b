const suffixes: Readonly<Record<string, number>> = {
  ...{ "": 1, n: 1e-9, u: 1e-6, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 },
  ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 },
};

/** Parses a quantity of apimachinery's resource API to a number. Returns undefined for other text. */
export function parseQuantity(text: string): number | undefined {
  if (text.length > 64 || text === "") return undefined;
  // Go also reads a suffix without digits, as zero.
  const match = /^([-+]?(?:\d+\.?\d*|\.\d+)?)(?:([eE][-+]?\d+)|([numkMGTPE]|[KMGTPE]i))?$/.exec(text);
  if (match === null) return undefined;
  const [, digits = "", exponent = "", suffix = ""] = match;
  const number = Number(`${digits}${exponent}`);
  return Number.isNaN(number) ? 0 : number * (suffixes[suffix] ?? 1);
}
