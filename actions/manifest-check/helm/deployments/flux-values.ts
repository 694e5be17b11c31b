import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { getFileName } from "../../../../shared/files/index.ts";
import type { Field, Place, TextFile } from "../../../../shared/yaml/index.ts";
import { ChartFailure } from "../chart/failure.ts";
import { readValues, type SourcedValues } from "../chart/read-values.ts";
import { applyArguments } from "../chart/set.ts";
import type { GoMap } from "../values/value.ts";
import { type CaseValues, valuesOf, valuesOfFile, valuesOfText } from "./case-values.ts";
import { type DeploymentSources, describeField, listObjects } from "./deployment.ts";

/** A HelmRelease whose values are read. */
export interface FluxRelease {
  readonly root: Field;
  readonly namespace: string | undefined;
  readonly sources: DeploymentSources;
}

/**
 * Adds the values that a HelmRelease takes from ConfigMaps and Secrets, in order. Objects that are not in the checkout,
 * and encrypted ones, are missing unless they are optional.
 * @param inline the values of the release itself, which Flux merges before it sets a `targetPath`.
 */
export function addReferences(release: FluxRelease, inline: SourcedValues | undefined, values: CaseValues): void {
  for (const reference of release.root.get("spec", "valuesFrom").items()) {
    const [kind = "", name = ""] = [reference.get("kind").text, reference.get("name").text];
    const isOptional = reference.get("optional").isTrue;
    const what = `the ${kind} ${name}`;
    const [object, ...others] = findObjects(release, kind, name);
    if (object === undefined) {
      if (!isOptional) values.addMissing(what, reference.get("name"), "is not in the repository");
      continue;
    }
    // Several objects of one name belong to several clusters.
    if (others.length > 0) {
      values.addMissing(what, reference.get("name"), "is defined more than once");
      continue;
    }
    const key = reference.get("valuesKey").text ?? "values.yaml";
    const entry = findEntry(object, key);
    if (entry === undefined) {
      if (!isOptional) values.addMissing(what, reference.get("name"), `has no key ${key.slice(0, 100)}`);
    } else if (isSealed(object, entry.text)) values.addMissing(what, reference.get("name"), "is encrypted");
    else {
      const path = reference.get("targetPath").text;
      const label = `the values of ${what}`;
      if (path === undefined) values.values.push(readEntry(entry, label, release.sources));
      else {
        if (inline !== undefined) values.values.push(inline);
        values.values.push(setTarget(path, entry, label));
      }
    }
  }
}

/** Finds the objects of a name in the namespace of a release. An object without a namespace may be in any. */
function findObjects({ namespace, sources }: FluxRelease, kind: string, name: string): Field[] {
  if (kind !== "ConfigMap" && kind !== "Secret") return [];
  return listObjects(sources).flatMap(({ root }) => {
    if (root.get("kind").text !== kind || root.get("metadata", "name").text !== name) return [];
    const own = root.get("metadata", "namespace").text;
    return own === undefined || namespace === undefined || own === namespace ? [root] : [];
  });
}

interface Entry {
  readonly field: Field;
  readonly text: string;
  /** Whether the text is written as it is. */
  readonly isPlain: boolean;
}

function findEntry(object: Field, key: string): Entry | undefined {
  const plain = object.get(object.get("kind").text === "Secret" ? "stringData" : "data", key);
  if (plain.text !== undefined) return { field: plain, text: plain.text, isPlain: true };
  const encoded = object.get("kind").text === "Secret" ? object.get("data", key) : undefined;
  if (encoded?.text === undefined) return undefined;
  return { field: encoded, text: Buffer.from(encoded.text, "base64").toString("utf8"), isPlain: false };
}

/** Returns whether a text is encrypted by SOPS. */
function isSealed(object: Field, text: string): boolean {
  return object.get("sops").exists || text.includes("ENC[AES256_GCM,");
}

function readEntry({ field, text, isPlain }: Entry, label: string, { readFile }: DeploymentSources): SourcedValues {
  const file = isPlain ? findGeneratedFile(field, text, readFile) : undefined;
  if (file !== undefined) return valuesOfFile(file);
  const place = placeOf(field);
  const own = isPlain ? valuesOfText(field, label) : undefined;
  return own ?? valuesOf(label, place.file, () => readDecoded(text, label, place));
}

/** Returns the file that a generator of a kustomization reads, so that its values have their own lines. */
function findGeneratedFile(field: Field, text: string, readFile: DeploymentSources["readFile"]): TextFile | undefined {
  const { node } = field;
  if (node?.kind !== "scalar") return undefined;
  const written = node.file.source.text.slice(node.start, node.end);
  const name = written.replace(/^["']?(?:[^=\n]*=)?|["']$/gu, "");
  if (name === "" || name.includes("\n")) return undefined;
  const directory = node.file.path.slice(0, node.file.path.lastIndexOf("/") + 1);
  const candidates = [`${directory}${name.replace(/^\.\//u, "")}`, `${directory}${getFileName({ path: name })}`];
  return candidates.map(readFile).find((file) => file?.source.text === text);
}

function readDecoded(text: string, label: string, { file, span }: Place): GoMap {
  try {
    // The text has no place of its own.
    return readValues({ path: file.path, source: new SourceText(text) }, "values");
  } catch (error) {
    if (!(error instanceof ChartFailure)) throw error;
    throw new ChartFailure("values", `${label} could not be read`, { place: { file, ...span } });
  }
}

/** Sets one value, as an argument of `--set` does. A text in quotes stays a text. */
function setTarget(path: string, { field, text }: Entry, label: string): SourcedValues {
  const quoted = /^(["']).*\1$/su.test(text) ? text.replace(/^["']+|["']+$/gu, "") : undefined;
  const place = placeOf(field);
  const argument = {
    kind: quoted === undefined ? "set" : "set-string",
    text: `${path}=${quoted ?? text}`,
    place,
  } as const;
  return {
    label,
    file: place.file,
    mergeOver: (under) => applyArguments(under, [argument]),
  };
}

function placeOf(field: Field): Place {
  const { place } = field;
  if (place === undefined) throw new Error(`${describeField(field)} has no place`);
  return place;
}
