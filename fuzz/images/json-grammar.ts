import type { Random } from "../engine/random.ts";
import type { CaseKind } from "./judge.ts";

const digests = ["a", "b", "c"].map((letter) => `sha256:${letter.repeat(64)}`);
const mediaTypes = [
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.image.config.v1+json",
  "application/vnd.oci.image.layer.v1.tar+gzip",
  "application/vnd.docker.image.rootfs.diff.tar.gzip",
  "",
];

/** Documents are trees of these until they are written, so that keys can occur twice. */
type Node = { entries: [key: string, value: Node][] } | Node[] | string | number | boolean | null | { raw: string };

function object(entries: Readonly<Record<string, Node>>): Node {
  return { entries: Object.entries(entries) };
}

function descriptor(random: Random): Node {
  const entries: Record<string, Node> = {
    mediaType: random.pick(mediaTypes),
    digest: random.pick(digests),
    size: random.below(5000),
  };
  if (random.chance(20)) entries["annotations"] = object({ "a.b": "c", Key: random.pick(["v", "\u00e4"]) });
  if (random.chance(20))
    entries["platform"] = object({ architecture: random.pick(["amd64", "AMD64"]), os: "linux", variant: "v8" });
  if (random.chance(8)) entries["urls"] = ["https://example.org/a"];
  if (random.chance(5)) entries["artifactType"] = "application/x";
  if (random.chance(5)) entries["data"] = random.pick(["e30=", "x"]);
  return object(entries);
}

function descriptors(random: Random): Node[] {
  return Array.from({ length: random.below(4) }, () => descriptor(random));
}

function config(random: Random): Node {
  const run = object({
    User: random.pick(["", "1000", "root"]),
    Env: ["PATH=/bin", "A=b"],
    Entrypoint: random.pick<Node>([["/bin/sh", "-c"], null, "/bin/sh"]),
    Cmd: ["x"],
    WorkingDir: "/app",
    ExposedPorts: object({ "80/tcp": object({}) }),
    Volumes: object({ "/data": object({}) }),
    Labels: object({ a: "b" }),
    StopSignal: "SIGTERM",
    Healthcheck: object({ Test: ["CMD", "true"], Interval: 1_000_000_000, Retries: 3 }),
    OnBuild: [],
    Shell: ["/bin/sh"],
  });
  return object({
    created: "2024-01-01T00:00:00Z",
    author: "me",
    architecture: "amd64",
    os: "linux",
    config: run,
    rootfs: object({ type: "layers", diff_ids: [random.pick(digests), random.pick(digests)] }),
    history: [object({ created: "2024-01-01T00:00:00Z", created_by: "RUN x", empty_layer: random.chance(50) })],
  });
}

function documentOf(kind: CaseKind, random: Random): Node {
  const schemaVersion = 2;
  switch (kind) {
    case "manifest":
      return object({
        schemaVersion,
        mediaType: random.pick(mediaTypes),
        config: descriptor(random),
        layers: descriptors(random),
        annotations: object({ k: "v" }),
      });
    case "index":
      return object({ schemaVersion, manifests: descriptors(random), annotations: object({ k: "v" }) });
    case "config":
      return config(random);
    default:
      return [object({ Config: "c.json", RepoTags: ["a:b"], Layers: ["l/layer.tar", "m/layer.tar"] })];
  }
}

/** Writes a document of a kind, with a few changes to keys, values and spelling. */
export function writeDocument(kind: CaseKind, random: Random): Buffer {
  const root = documentOf(kind, random);
  for (let step = random.below(3); step > 0; step -= 1) changeNode(root, random);
  const text = write(root, random);
  return random.chance(4)
    ? Buffer.from(`${random.pick(["\ufeff", " ", "\v"])}${text}${random.pick(["", "\n", "{}", ","])}`)
    : Buffer.from(text, random.chance(98) ? "utf8" : "latin1");
}

/** Returns a value of another type, or an odd number or text. */
function odd(random: Random): Node {
  const values: readonly Node[] = [
    null,
    0,
    -1,
    true,
    "",
    "x",
    [],
    { entries: [] },
    { raw: "1.0" },
    { raw: "1e2" },
    { raw: "-0" },
    { raw: "9007199254740993" },
    { raw: '"\\ud800"' },
    { raw: '"\\u0041"' },
  ];
  return random.pick(values);
}

function changeNode(node: Node, random: Random): void {
  if (Array.isArray(node)) {
    if (node.length === 0 || random.chance(10)) node.push(odd(random));
    else if (random.chance(20)) node[random.below(node.length)] = odd(random);
    else changeNode(random.pick(node), random);
    return;
  }
  if (node === null || typeof node !== "object" || !("entries" in node)) return;
  const entry = node.entries.length === 0 ? undefined : random.pick(node.entries);
  if (entry === undefined || random.chance(5)) {
    node.entries.push([random.pick(["layers", "manifests", "config", "x", "__proto__", ""]), odd(random)]);
  } else if (random.chance(50)) changeNode(entry[1], random);
  else if (random.chance(40)) entry[0] = respelled(entry[0], random);
  else if (random.chance(45)) entry[1] = odd(random);
  else
    node.entries.splice(random.below(node.entries.length + 1), 0, [
      respelled(entry[0], random),
      random.chance(20) ? structuredClone(entry[1]) : odd(random),
    ]);
}

/** Spells a key as Go's decoder also accepts it, or almost. */
function respelled(key: string, random: Random): string {
  const index = random.below(Math.max(1, key.length));
  switch (random.below(7)) {
    case 0:
      return key.toUpperCase();
    case 1:
      return key.slice(0, index) + (key[index] ?? "").toUpperCase() + key.slice(index + 1);
    case 2:
      return key.replace(/s/i, "\u017f");
    case 3:
      return key.replace(/k/i, "\u212a");
    case 4:
      return key.replace(/i/i, random.pick(["\u0130", "\u0131"]));
    case 5:
      return `${key}\0`;
    default:
      return key;
  }
}

function write(node: Node, random: Random): string {
  if (Array.isArray(node)) return `[${node.map((child) => write(child, random)).join(",")}]`;
  if (node === null || typeof node !== "object") return JSON.stringify(node);
  if ("raw" in node) return node.raw;
  return `{${node.entries.map(([key, value]) => `${writeKey(key, random)}:${write(value, random)}`).join(random.chance(97) ? "," : " ,\t")}}`;
}

function writeKey(key: string, random: Random): string {
  if (random.chance(98) || key === "") return JSON.stringify(key);
  const code = key.charCodeAt(0).toString(16).padStart(4, "0");
  return `"\\u${random.chance(50) ? code : code.toUpperCase()}${JSON.stringify(key.slice(1)).slice(1)}`;
}
