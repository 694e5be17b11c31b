import { parse as parseYaml } from "yaml";
import { listIn, textsIn } from "../../values/index.ts";
import type { FileEvidence, PackageDraft } from "../cataloger.ts";
import { fileNamed } from "./lockfile.ts";
import { pypiDraft } from "./python.ts";

/** Catalogs environment.yaml of conda: exact pins, and those of pip in it. */
export const condaEnvironment = fileNamed(
  "conda-environment",
  ["environment.yaml", "environment.yml"],
  (text): FileEvidence => {
    const dependencies = listIn(parseYaml(text, { maxAliasCount: 0, logLevel: "error" }), "dependencies");
    const conda = dependencies.flatMap((dependency): PackageDraft[] => {
      const [, name, version] =
        /^(?:[^:]+::)?([\w.-]+)\s*={1,2}\s*([^=\s*<>!,|]+)(?:=[^\s]*)?$/.exec(
          typeof dependency === "string" ? dependency : "",
        ) ?? [];
      return name === undefined ? [] : [{ type: "conda", name, version }];
    });
    const pip = dependencies.flatMap((entry) => textsIn(entry, "pip"));
    const pypi = pip.flatMap((pin): PackageDraft[] => {
      const [, name, version] = /^([\w.-]+)(?:\[[^\]]*\])?\s*==\s*([^\s;,*]+)/.exec(pin) ?? [];
      return name === undefined ? [] : [pypiDraft(name, version)];
    });
    return { packages: [...conda, ...pypi] };
  },
);
