import { createHash } from "node:crypto";
import { InvalidError, messageOf } from "../../../shared/errors/index.ts";
import { readCheckoutFile } from "../../../shared/files/index.ts";
import { parseGitleaks } from "./gitleaks.ts";
import { parseTrivySecret } from "./trivy-secret.ts";
import type { UserRules } from "./user-rules.ts";

const maxBytes = 4 * 2 ** 20;

/** A file of secret rules, as read. Survives `structuredClone`. */
export interface RulesFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads the file of the user's secret rules, a `gitleaks.toml` or a `trivy-secret.yaml`.
 * @throws InvalidError if it cannot be read, is too large or has an unexpected structure.
 */
export async function readRulesFile(root: string, path: string): Promise<RulesFile> {
  try {
    const text = (await readCheckoutFile(root, path, maxBytes)).toString("utf8");
    parseRulesFile({ path, text });
    return { path, text };
  } catch (error) {
    throw new InvalidError("SECRET_RULES_UNREADABLE", `cannot be read as secret rules (${messageOf(error)})`, {
      place: { what: path },
      advice:
        "Set `secret-rules` to a gitleaks.toml with `[[rules]]` or a trivy-secret.yaml with `rules`, or remove the input",
      cause: error,
    });
  }
}

/** Parses a file of secret rules. @throws Error for an unexpected structure. */
export function parseRulesFile({ path, text }: RulesFile): UserRules {
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const parse = /\.ya?ml$/i.test(path) ? parseTrivySecret : parseGitleaks;
  return { ...parse(text, path), digest };
}
