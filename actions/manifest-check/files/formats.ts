import { readDocuments, type TextFile, type YamlDocument } from "../../../shared/yaml/index.ts";
import { isEngineFile } from "../container-engines/engine.ts";
import { readToml } from "../container-engines/toml.ts";
import { isAppArmorFile, readAppArmor } from "../kernel-profiles/apparmor.ts";

/** Reads the documents of a file in the format that its name shows. Default: YAML, of which JSON is a part. */
export function readParts(file: TextFile): readonly YamlDocument[] {
  if (isEngineFile(file)) return readToml(file);
  return isAppArmorFile(file) ? readAppArmor(file) : readDocuments(file);
}
