import type { Field, TextFile } from "../../../shared/yaml/index.ts";
import type { ManifestDocument } from "../document.ts";
import type { Owner } from "../rules/rule.ts";

/** The programs whose configuration files have rules. */
export type EngineName = "containerd" | "CRI-O" | "Podman" | "registries";

/** A configuration file of a container engine. */
export interface Engine {
  readonly name: EngineName;
  readonly root: Field;
  readonly owner: Owner;
}

/** Checks by its name whether a file may configure a container engine. */
export function isEngineFile({ path }: Pick<TextFile, "path">): boolean {
  return /(?:^|\/)(?:[\w.-]*config\.toml|containerd[\w.-]*\.toml|hosts\.toml|(?:crio|containers|registries)[\w.-]*\.conf|(?:crio|containers|registries)\.conf\.d\/[^/]+\.conf)$/.test(
    path,
  );
}

/** Returns false if the text of such a file shows that it belongs to another program. */
export function canBeEngine(file: TextFile): boolean {
  return (
    isEngineFile(file) &&
    /io\.containerd\.|^\s*\[crio|^\s*\[containers\]|^\s*\[\[registry\]\]|^\s*\[host\b|unqualified-search-registries/m.test(
      file.source.text,
    )
  );
}

/** Returns the engine that a document configures. */
export function engineOf({ root, file }: ManifestDocument): EngineName | undefined {
  if (!isEngineFile(file)) return undefined;
  const plugins = root.get("plugins").fields();
  if (plugins.some(({ key }) => String(key).startsWith("io.containerd."))) return "containerd";
  if (root.get("crio").isMap) return "CRI-O";
  if (root.get("containers").isMap) return "Podman";
  const hasRegistries = root.get("registry").items().length > 0 || root.get("unqualified-search-registries").exists;
  return hasRegistries || (root.get("host").isMap && file.path.endsWith("hosts.toml")) ? "registries" : undefined;
}

/** Returns the configuration of containerd's CRI plugin, in the form of version 2 or 3. */
export function criPlugins(root: Field): Field[] {
  return root
    .get("plugins")
    .fields()
    .filter(({ key }) => /^io\.containerd\.(?:grpc\.v1\.cri|cri\.v1\.(?:runtime|images))$/.test(String(key)));
}
