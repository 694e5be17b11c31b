/** The frontend image that a file selects to parse it. */
export interface FrontendImage {
  readonly reference: string;
  /** 1-based. */
  readonly line: number;
}

const directive = /^[\s\u0085]*(#|\/\/)[\s\u0085]*([A-Za-z][A-Za-z0-9]*)\s*=([^\n]*)$/u;
const directiveNames = ["syntax", "escape", "check"];

/**
 * Finds the frontend of a file in every spelling that BuildKit accepts (`DetectSyntax` in
 * `frontend/dockerfile/parser/directives.go`): `# syntax=`, `// syntax=` or a JSON document with the key, with or
 * without a shebang above.
 */
export function findFrontendImage(text: string): FrontendImage | undefined {
  const lines = text.replace(/^\uFEFF/u, "").split("\n");
  const first = lines[0]?.startsWith("#!") ? 1 : 0;
  return fromDirectives(lines, first, "#") ?? fromDirectives(lines, first, "//") ?? fromJson(lines, first);
}

function fromDirectives(lines: readonly string[], first: number, comment: string): FrontendImage | undefined {
  for (let position = first; position < lines.length; position += 1) {
    const [, mark, name = "", written = ""] = directive.exec(lines[position] ?? "") ?? [];
    const value = written.trim();
    if (mark !== comment || value === "" || !directiveNames.includes(name.toLowerCase())) return undefined;
    if (name.toLowerCase() === "syntax") return { reference: value.split(" ", 1)[0] ?? value, line: position + 1 };
  }
  return undefined;
}

function fromJson(lines: readonly string[], first: number): FrontendImage | undefined {
  const text = lines.slice(first).join("\n");
  if (!text.trimStart().startsWith("{")) return undefined;
  try {
    const { syntax }: { readonly syntax?: unknown } = JSON.parse(text);
    return typeof syntax === "string" && syntax !== "" ? { reference: syntax, line: first + 1 } : undefined;
  } catch {
    return undefined;
  }
}
