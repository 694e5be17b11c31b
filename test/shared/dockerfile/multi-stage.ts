import type { HistoryLine } from "../../../shared/dockerfile/index.ts";

export const layer = (createdBy: string): HistoryLine => ({ createdBy, emptyLayer: false });
export const empty = (createdBy: string): HistoryLine => ({ createdBy, emptyLayer: true });

/** Two stages on a common one, with variables, a heredoc and the exec form. */
export const multiStageDockerfile = `# syntax=docker/dockerfile:1
ARG DEBIAN=bookworm
FROM debian:\${DEBIAN}-slim AS base
ENV APP_HOME=/srv/app
RUN apt-get update \\
    # the certificates of the payment provider
    && apt-get install -y --no-install-recommends ca-certificates \\
    && rm -rf /var/lib/apt/lists/*

FROM base AS build
RUN apt-get update && apt-get install -y gcc
COPY src ./src
RUN make

FROM base
ARG VERSION=1.0
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
WORKDIR $APP_HOME
RUN <<EOF
set -e
adduser --system app
EOF
COPY --from=build --chown=app /src/app-\${VERSION}.bin ./app
COPY config.json \${APP_HOME}/
RUN ["/usr/bin/true", "now"]
EXPOSE 8080/tcp
USER app
CMD ["./app"]
`;

/** What BuildKit records when it builds the file with `--build-arg VERSION=2.1`. */
export const buildKitHistory: readonly HistoryLine[] = [
  layer("# debian.sh --arch 'amd64' out/ 'bookworm' '@1705708800'"),
  empty("ENV APP_HOME=/srv/app"),
  layer(
    "RUN /bin/sh -c apt-get update     && apt-get install -y --no-install-recommends ca-certificates     && rm -rf /var/lib/apt/lists/* # buildkit",
  ),
  empty("ARG VERSION=1.0"),
  empty("SHELL [/bin/bash -o pipefail -c]"),
  layer("WORKDIR /srv/app"),
  layer("RUN |1 VERSION=2.1 /bin/bash -o pipefail -c set -e\nadduser --system app\n # buildkit"),
  layer("COPY --chown=app /src/app-2.1.bin ./app # buildkit"),
  layer("COPY config.json /srv/app/ # buildkit"),
  layer("RUN |1 VERSION=2.1 /usr/bin/true now # buildkit"),
  empty("EXPOSE map[8080/tcp:{}]"),
  empty("USER app"),
  empty('CMD ["./app"]'),
];

/** What the builder before BuildKit records, WORKDIR without a layer. */
export const legacyHistory: readonly HistoryLine[] = [
  layer("/bin/sh -c #(nop) ADD file:4d35f6c8bbbe6801c9b9e5d8a5b6e6b5d2f1a1d5 in / "),
  empty('/bin/sh -c #(nop)  CMD ["bash"]'),
  empty("/bin/sh -c #(nop)  ENV APP_HOME=/srv/app"),
  layer(
    "/bin/sh -c apt-get update     && apt-get install -y --no-install-recommends ca-certificates     && rm -rf /var/lib/apt/lists/*",
  ),
  empty("/bin/sh -c #(nop)  ARG VERSION=1.0"),
  empty("/bin/sh -c #(nop)  SHELL [/bin/bash -o pipefail -c]"),
  empty("/bin/sh -c #(nop) WORKDIR /srv/app"),
  layer("|1 VERSION=1.0 /bin/bash -o pipefail -c set -e\nadduser --system app"),
  layer("/bin/sh -c #(nop) COPY file:0123456789abcdef in ./app "),
  layer("/bin/sh -c #(nop) COPY file:fedcba9876543210 in /srv/app/ "),
  layer("|1 VERSION=1.0 /usr/bin/true now"),
  empty("/bin/sh -c #(nop)  EXPOSE 8080/tcp"),
  empty("/bin/sh -c #(nop)  USER app"),
  empty('/bin/sh -c #(nop)  CMD ["./app"]'),
];
