import type { RunSettings } from "../../../../../shared/dockerfile/exact/base-settings.ts";
import { chooseDockerfile, findBaseDifference, type HistoryLine } from "../../../../../shared/dockerfile/index.ts";
import type { BaseComparison } from "../../../../../shared/evidence/index.ts";
import { sha256 } from "../../../../../shared/files/index.ts";
import { digestOfDockerfile } from "../../../../../shared/runner/index.ts";
import { all, step } from "../passing.ts";
import type { Change } from "../world.ts";
import type { Attack } from "./case.ts";

/** A linted Dockerfile, and what BuildKit records when it builds it. */
const linted = {
  path: "Dockerfile",
  text: `FROM node:24
ARG MODE=production
ENV NODE_ENV=$MODE NODE_OPTIONS="--frozen-intrinsics"
LABEL org.opencontainers.image.source="https://github.com/owner/shop"
WORKDIR /srv
COPY --chown=node:node --chmod=0550 app.js ./
RUN npm ci
EXPOSE 8080
VOLUME /data
HEALTHCHECK --interval=30s --retries=3 CMD ["node", "health.js"]
STOPSIGNAL SIGTERM
USER node
ENTRYPOINT ["node", "--disable-proto=delete"]
CMD ["app.js"]
`,
};
const day = "2026-11-24T10:00:0";
const recorded: readonly (readonly [text: string, isLayer?: boolean])[] = [
  ["ARG MODE=production"],
  ["ENV NODE_ENV=production NODE_OPTIONS=--frozen-intrinsics"],
  ["LABEL org.opencontainers.image.source=https://github.com/owner/shop"],
  ["WORKDIR /srv", true],
  ["COPY --chown=node:node --chmod=0550 app.js ./ # buildkit", true],
  ["RUN |1 MODE=production /bin/sh -c npm ci # buildkit", true],
  ["EXPOSE map[8080/tcp:{}]"],
  ["VOLUME [/data]"],
  [`HEALTHCHECK &{["CMD" "node" "health.js"] "30s" "0s" "0s" "0s" '\\x03'}`],
  ["STOPSIGNAL SIGTERM"],
  ["USER node"],
  ['ENTRYPOINT ["node" "--disable-proto=delete"]'],
  ['CMD ["app.js"]'],
];
const base: HistoryLine = { createdBy: "/bin/sh -c #(nop) ADD file:0d in / ", emptyLayer: false };
const built: readonly HistoryLine[] = recorded.map(([createdBy, isLayer = false]) => ({
  createdBy,
  emptyLayer: !isLayer,
  created: `${day}0.123456789Z`,
  comment: "buildkit.dockerfile.v0",
}));

/** What the registry has under the name in FROM. */
const config: RunSettings = {
  env: ["PATH=/bin"],
  user: "",
  workingDir: "",
  entrypoint: [],
  cmd: [],
  shell: [],
  exposedPorts: [],
  volumes: [],
};
const inRegistry = { history: [base], diffIds: [contentOf(base)], config, digest: `sha256:${"ba".repeat(32)}` };

/** The digest that a layer of a step has here: that of the step. */
function contentOf({ createdBy = "" }: HistoryLine): string {
  return sha256(createdBy);
}

/** The lint of the file, and the scan and the SBOM of an image with a history, whose base image was read unless `why` says why not. */
export function imageWith(history: readonly HistoryLine[], why?: string, changed: Partial<RunSettings> = {}): Change {
  const layers = history.filter(({ emptyLayer }) => !emptyLayer);
  const image = { history, layers, config: { onBuild: [] } };
  const { digest } = digestOfDockerfile(linted);
  const dockerfiles = chooseDockerfile([linted], image).exact.map(({ path, baseSteps, base: reference = "" }) => {
    const difference = findBaseDifference(
      { history, diffIds: layers.map(contentOf), config: { ...config, ...changed } },
      baseSteps,
      inRegistry,
    );
    const named = { reference, digest: inRegistry.digest };
    const compared: BaseComparison =
      difference === undefined ? { state: "same", ...named } : { state: "different", ...named, why: difference };
    return {
      path,
      digest,
      baseSteps,
      base: why === undefined ? compared : ({ state: "unknown", reference, why } as const),
    };
  });
  return all(
    step("dockerfile-lint", { record: { dockerfiles: [{ path: linted.path, digest }] } }),
    step("image-scan", { record: { dockerfiles } }),
    step("sbom-generate", { record: { dockerfiles } }),
  );
}

/** The image that the linted file gives. */
export const honestImage = imageWith([base, ...built]);

const changes: readonly (readonly [what: string, from: string, to: string])[] = [
  ["another value of ENV", "NODE_ENV=production", "NODE_ENV=development"],
  ["another option in ENV", "--frozen-intrinsics", "--require=/tmp/x.js"],
  ["one more variable", "--frozen-intrinsics", "--frozen-intrinsics LD_PRELOAD=/tmp/x.so"],
  ["another default of ARG", "ARG MODE=production", "ARG MODE=development"],
  ["a build argument of the call", "|1 MODE=production", "|1 MODE=development"],
  ["another value of LABEL", "owner/shop", "owner/other"],
  ["another working directory", "WORKDIR /srv", "WORKDIR /tmp"],
  ["another owner of files", "--chown=node:node", "--chown=root:root"],
  ["another mode of files", "--chmod=0550", "--chmod=4777"],
  ["no owner of files", "--chown=node:node ", ""],
  ["another target of COPY", "app.js ./", "app.js /usr/bin/"],
  ["another source of COPY", "app.js ./", "evil.js ./"],
  ["another command", "npm ci", "npm ci --ignore-scripts=false"],
  ["another shell", "/bin/sh -c npm", "/bin/evil -c npm"],
  ["another port", "8080/tcp", "8080/tcp:{} 22/tcp"],
  ["another volume", "[/data]", "[/data /etc]"],
  ["another health check", '"health.js"', '"evil.js"'],
  ["another interval of the health check", '"30s"', '"30h0m0s"'],
  ["other retries of the health check", "\\x03", "\\x04"],
  ["another signal", "SIGTERM", "SIGKILL"],
  ["another user", "USER node", "USER root"],
  ["one more option of ENTRYPOINT", '"--disable-proto=delete"', '"--disable-proto=delete" "--inspect"'],
  ["another CMD", '["app.js"]', '["evil.js"]'],
];

/** Steps that no time and no note of a builder shows to be of the same build. */
const old = { created: "2026-11-01T00:00:00.123456789Z", comment: "buildkit.dockerfile.v0" };
const above: readonly (readonly [what: string, ...lines: readonly HistoryLine[]])[] = [
  ["a layer that took long", { ...old, createdBy: "RUN /bin/sh -c evil # buildkit", emptyLayer: false }],
  ["a layer without a time", { createdBy: "RUN /bin/sh -c evil # buildkit", emptyLayer: false }],
  ["a layer of the legacy builder", { createdBy: "/bin/sh -c evil", emptyLayer: false }],
  ["variables of the legacy builder", { createdBy: "/bin/sh -c #(nop)  ENV LD_PRELOAD=/x.so", emptyLayer: true }],
  ["a user, all at SOURCE_DATE_EPOCH", { created: "1970-01-01T00:00:00Z", createdBy: "USER root", emptyLayer: true }],
  ["a label", { ...old, createdBy: "LABEL a=b", emptyLayer: true }],
  ["a copy of the base image's layer", base],
];

/** Images that the linted Dockerfile did not build, although each step has its instruction. */
export const buildAttacks: readonly Attack[] = [
  ...changes.map(([what, from, to]): Attack => {
    const history = built.map((line) => ({ ...line, createdBy: line.createdBy?.replace(from, () => to) }));
    return [`an image built with ${what}`, 3, "evidence", imageWith([base, ...history] as readonly HistoryLine[])];
  }),
  ...["ENV LD_PRELOAD=/tmp/x.so", "USER root"].map((createdBy): Attack => {
    const [first] = built;
    const extra = { ...first, createdBy, emptyLayer: true };
    return [
      `an image built with ${createdBy} above the linted file's`,
      3,
      "evidence",
      imageWith([base, extra, ...built]),
    ];
  }),
  [
    "an image built with a layer above the linted file's",
    3,
    "evidence",
    imageWith([base, { ...built[0], createdBy: "RUN /bin/sh -c evil # buildkit", emptyLayer: false }, ...built]),
  ],
  ...above.map(
    ([what, ...lines]): Attack => [
      `an image built with ${what} above the linted file's steps`,
      3,
      "evidence",
      imageWith([base, ...lines, ...built]),
    ],
  ),
  ["an image built on another base image", 3, "evidence", imageWith([{ ...base, createdBy: "RUN evil" }, ...built])],
  ["an image built on no base image", 3, "evidence", imageWith(built)],
  [
    "an image with a variable of no step",
    3,
    "evidence",
    imageWith([base, ...built], undefined, { env: ["PATH=/bin", "LD_PRELOAD=/x.so"] }),
  ],
  ["an image with a shell of no step", 3, "evidence", imageWith([base, ...built], undefined, { shell: ["/x"] })],
  ["an image whose base image could not be read", 3, "evidence", imageWith([base, ...built], "no response")],
];
