import { readDocuments, type TextFile, type YamlDocument } from "../../../shared/yaml/index.ts";
import { isAppArmorFile, readAppArmor } from "../kernel-profiles/apparmor.ts";

/** Reads the documents of a file in the format that its name shows. Default: YAML, of which JSON is a part. */
export function readParts(file: TextFile): readonly YamlDocument[] {
  return isAppArmorFile(file) ? readAppArmor(file) : readDocuments(file);
}
