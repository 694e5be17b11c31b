import type { Subject } from "../../../shared/findings/index.ts";

/** Actions whose records state nothing about an image beyond what is judged here or what signatures state themselves. */
export const ofRelease: ReadonlySet<string> = new Set(["gate", "sign-image"]);

/** What the records of our own actions are about. No tool's report may use one of these names. */
const examines: Readonly<Record<string, "image" | "source">> = {
  "dockerfile-lint": "source",
  "manifest-check": "source",
  "image-scan": "image",
  "sbom-generate": "image",
  verify: "image",
  "sign-image": "image",
  gate: "image",
  check: "image",
};

/** Names that no tool's report may take for its own: their evidence is a record. */
export const ownActions: ReadonlySet<string> = new Set(Object.keys(examines));

/** Kinds of subjects that `require` can name. */
export const subjectKinds = ["image", "instance", "source", "host", "cluster"] as const;
type Kind = (typeof subjectKinds)[number];

/** A required action or tool. */
export interface Requirement {
  /** Action or tool, in lower case. */
  readonly name: string;
  /** What it must have examined. Undefined: whatever the tool's report is about. */
  readonly kind?: Kind;
}

/** Parses an entry of `require`: `NAME`, or `NAME@KIND` for a tool. Our own actions have one kind each. */
export function parseRequirement(entry: string): Requirement {
  const own = Object.hasOwn(examines, entry) ? examines[entry] : undefined;
  if (own !== undefined) return { name: entry, kind: own };
  const [, name = entry, kind] = /^(.+)@([a-z]+)$/u.exec(entry) ?? [];
  const known = subjectKinds.find((each) => each === kind);
  return known === undefined ? { name: entry } : { name, kind: known };
}

/** Returns why an entry of `require` can never be satisfied; undefined if it can. */
export function requirementFault(entry: string): string | undefined {
  const [, name = entry, kind] = /^(.+)@([^@]*)$/u.exec(entry) ?? [];
  if (kind === undefined) return undefined;
  if (ownActions.has(name)) return `${name} always examines ${examines[name]}; omit "@${kind}"`;
  if (subjectKinds.some((each) => each === kind)) return undefined;
  return `"${kind}" is not a kind of subject; expected ${subjectKinds.join(", ")}`;
}

/** Checks whether a requirement is about an image, which needs the digest of one. */
export function needsDigest(entry: string): boolean {
  return isOfImage(parseRequirement(entry).kind);
}

/** Checks whether a kind is judged for each digest. */
export function isOfImage(kind: Subject["kind"] | undefined): boolean {
  return kind === "image" || kind === "index" || kind === "instance";
}
