import { didYouMean } from "../../../shared/text/index.ts";
import type { Field, TextFile } from "../../../shared/yaml/index.ts";
import { createNotCheckedProblemAt, createUnreadableProblemAt } from "../rules/file-rules.ts";
import type { ManifestProblem } from "../rules/rule.ts";
import { compileImagePattern } from "./image-pattern.ts";
import { knownFields } from "./known-fields.ts";

/** Fields that run other programs or fetch remote files. They are not supported. */
const unsupported = ["generators", "transformers", "validators"];

/** Lists what a kustomization contains that is not built: unknown fields, other programs and patterns of images. */
export function listUnsupported(file: TextFile, root: Field): ManifestProblem[] {
  return [...listUnknownFields(file, root), ...listPrograms(file, root), ...listImagePatterns(file, root)];
}

function listUnknownFields(file: TextFile, root: Field): ManifestProblem[] {
  return root.fields().flatMap((field) => {
    const name = String(field.key);
    if (knownFields.includes(name)) return [];
    const why = `unknown field ${name} in a kustomization${didYouMean(name, knownFields)}`;
    return [createUnreadableProblemAt(field, file, why)];
  });
}

function listPrograms(file: TextFile, root: Field): ManifestProblem[] {
  return unsupported.flatMap((name) => {
    const field = root.get(name);
    if (field.items().length === 0 && !field.isMap) return [];
    return [createNotCheckedProblemAt(field, file, `${name} do not run, so their output was not checked`)];
  });
}

function listImagePatterns(file: TextFile, root: Field): ManifestProblem[] {
  return root
    .get("images")
    .items()
    .flatMap((image) => {
      const name = image.get("name");
      if (name.text === undefined || compileImagePattern(name.text) !== undefined) return [];
      const why = "is not a supported pattern, so the image was not replaced and not checked";
      return [createNotCheckedProblemAt(name, file, `the name ${name.text.slice(0, 80)} ${why}`)];
    });
}
