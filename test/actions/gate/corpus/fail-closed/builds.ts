import { chooseDockerfile, type HistoryLine } from "../../../../../shared/dockerfile/index.ts";
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

/** The lint of the file, and the scan and the SBOM of an image with a history. */
export function imageWith(history: readonly HistoryLine[]): Change {
  const layers = history.filter(({ emptyLayer }) => !emptyLayer);
  const image = { history, layers, config: { onBuild: [] } };
  const { digest } = digestOfDockerfile(linted);
  const dockerfiles = chooseDockerfile([linted], image).exact.map((exact) => ({ ...exact, digest }));
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
];
