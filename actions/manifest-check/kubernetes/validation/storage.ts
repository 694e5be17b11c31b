import { getOwn } from "../../../../shared/values/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import type { Resource } from "../resource.ts";
import { atMostOne, knownText, type Violation, violationOf } from "./violation.ts";

/** Checks the claim of a volume (Kubernetes, `ValidatePersistentVolumeClaimSpec`). */
export function* checkClaim(spec: Field): Generator<Violation> {
  if (!spec.isMap) return;
  const modes = spec.get("accessModes");
  const request = spec.get("resources", "requests", "storage");
  if (modes.items().length === 0 && modes.node?.kind !== "scalar" && request.exists)
    yield* violationOf("combination", modes, "The claim has no accessModes");
  if (modes.texts.includes("ReadWriteOncePod") && modes.texts.length > 1)
    yield* violationOf("combination", modes, "ReadWriteOncePod must be the only access mode");
}

/** Parts of a volume's specification that are no source of it. */
const settings = new Set([
  ...["accessModes", "capacity", "claimRef", "mountOptions", "nodeAffinity", "persistentVolumeReclaimPolicy"],
  ...["storageClassName", "volumeAttributesClassName", "volumeMode"],
]);

/** Checks a PersistentVolume, which has one source. */
export function* checkPersistentVolume(spec: Field): Generator<Violation> {
  yield* atMostOne(
    spec.fields().filter(({ key }) => !settings.has(String(key))),
    "The volume",
  );
}

/** Keys that a Secret of a type must have (Kubernetes, `ValidateSecret`). One of each list suffices. */
const requiredKeys: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "kubernetes.io/tls": [["tls.crt"], ["tls.key"]],
  "kubernetes.io/dockerconfigjson": [[".dockerconfigjson"]],
  "kubernetes.io/dockercfg": [[".dockercfg"]],
  "kubernetes.io/basic-auth": [["username", "password"]],
  "kubernetes.io/ssh-auth": [["ssh-privatekey"]],
};

/** Checks the data of a Secret. */
export function* checkSecret({ root }: Resource): Generator<Violation> {
  const present = new Set(
    ["data", "stringData"].flatMap((list) =>
      root
        .get(list)
        .fields()
        .map(({ key }) => key),
    ),
  );
  const type = root.get("type");
  const isFilledElsewhere = present.size === 0;
  for (const keys of isFilledElsewhere ? [] : (getOwn(requiredKeys, type.text ?? "") ?? [])) {
    if (keys.some((key) => present.has(key))) continue;
    yield* violationOf("combination", type, `A Secret of type ${type.text} requires the key ${keys.join(" or ")}`);
  }
  for (const field of root.get("data").fields()) {
    const text = knownText(field)?.replace(/[\r\n]/g, "");
    if (text === undefined || isBase64(text)) continue;
    yield* violationOf(
      "value",
      field,
      `The value of ${String(field.key)} is not base64; use stringData for plain text`,
    );
  }
}

/** Checks for base64 with padding (RFC 4648, 4). */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

/** Checks that the name of a definition is made of its plural and its group. */
export function* checkDefinition({ root }: Resource): Generator<Violation> {
  const name = root.get("metadata", "name");
  const plural = knownText(root.get("spec", "names", "plural"));
  const group = knownText(root.get("spec", "group"));
  const text = knownText(name);
  if (text === undefined || plural === undefined || group === undefined || text === `${plural}.${group}`) return;
  yield* violationOf("name", name, `The name is "${text}", but must be "${plural}.${group}"`);
}
