import { describe, expect, it } from "vitest";
import {
  type Build,
  BuildComparer,
  BuildStates,
  buildGraph,
  expandVariables,
  parseDockerfile,
  ScriptForms,
} from "../../../../shared/dockerfile/index.ts";
import { dockerfileTexts } from "../../../fixtures/dockerfile/vectors.ts";

function buildOf(text: string): Build {
  const file = parseDockerfile(text);
  const graph = buildGraph(file, { buildArgs: {}, namedContexts: [] });
  const states = new BuildStates(file.source, graph, {
    expand: (instruction, written) => {
      const lookup = (name: string) => graph.scopeOf(instruction).find(name)?.value;
      const { text: expanded, complete } = expandVariables(written, file.escapeChar, lookup);
      return complete ? expanded : undefined;
    },
  });
  return { file, graph, states, forms: new ScriptForms() };
}

function compare(before: string, after: string): string {
  return new BuildComparer(buildOf(before)).compare(buildOf(after))?.kind ?? "same";
}

const debian = "FROM debian:12\n";
const alpine = "FROM alpine:3.20\n";

describe("builds that do the same", () => {
  it.each([
    [
      `${debian}RUN apt-get update && apt-get install curl\n`,
      `${debian}RUN apt-get update && apt-get install -y curl\n`,
    ],
    [`${debian}RUN apt update\n`, `${debian}RUN apt-get update\n`],
    [
      `${debian}RUN apt-get update && apt-get install -y a\n`,
      `${debian}RUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*\n`,
    ],
    [
      `${debian}RUN apt-get update && apt-get install -y a\nRUN apt-get update && apt-get install -y b\n`,
      `${debian}RUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*\nRUN apt-get update && apt-get install -y b\n`,
    ],
    [`${debian}RUN a\nRUN b\n`, `${debian}RUN a && b\n`],
    [`${debian}RUN a\nRUN b\nRUN c\n`, `${debian}RUN a && b && c\n`],
    [`${debian}RUN a   b\\\n  c\n`, `${debian}RUN a 'b' c\n`],
    ["FROM a\nRUN x=$(wget y)\nUSER 1\n", "FROM a\nRUN x=$(wget y)\nUSER 1\n"],
    [`${debian}RUN x=$(wget y)\n`, `${debian}RUN x=$(wget --progress=dot:giga y)\n`],
    [`${debian}ENV A=1.2\nRUN a x$A\n`, `${debian}ENV A=1.2\nRUN a "x$A"\n`],
    [`${debian}ENV A b c\n`, `${debian}ENV A="b c"\n`],
    [`${debian}MAINTAINER A B\n`, `${debian}LABEL org.opencontainers.image.authors="A B"\n`],
    [`${debian}EXPOSE 1.2.3.4:80:80/TCP\n`, `${debian}EXPOSE 80\n`],
    [`${debian}ADD a.txt b/ /c/\n`, `${debian}COPY a.txt b/ /c/\n`],
    [`${debian}COPY a b /c\n`, `${debian}COPY a b /c/\n`],
    [`${debian}CMD a b\n`, `${debian}CMD ["a", "b"]\n`],
    [`${debian}CMD a\nCMD b\n`, `${debian}CMD b\n`],
    ["FROM node:24\nCMD node a.js\n", 'FROM node:24\nCMD ["node", "a.js"]\n'],
    [`${debian}HEALTHCHECK CMD curl x\n`, `${debian}HEALTHCHECK CMD ["curl", "x"]\n`],
    ["FROM a AS Build\nFROM Build\nCOPY --from=Build x y\n", "FROM a AS build\nFROM build\nCOPY --from=build x y\n"],
    ["FROM --platform=$TARGETPLATFORM a\n", "FROM a\n"],
    ["from a as b\nrun c\n", "FROM a AS b\nRUN c\n"],
    ["# hadolint ignore=DL3000\nFROM a\n", "FROM a\n"],
  ])("%j and %j", (before, after) => {
    expect(compare(before, after)).toBe("same");
  });

  it("are equal to themselves, for every vector", () => {
    for (const text of dockerfileTexts()) expect(compare(text, text), text).toBe("same");
  });
});

describe("builds that break", () => {
  const clean = " && rm -rf /var/lib/apt/lists/*";
  const update = "RUN apt-get update && apt-get install -y a";

  it.each([
    [`${debian}${update}\nRUN apt-get install -y b\n`, `${debian}${update}${clean}\nRUN apt-get install -y b\n`],
    [
      `FROM debian:12 AS a\n${update}\nFROM a\nRUN apt-get install -y b\n`,
      `FROM debian:12 AS a\n${update}${clean}\nFROM a\nRUN apt-get install -y b\n`,
    ],
    [
      `${debian}${update}\nONBUILD RUN apt-get install b\n`,
      `${debian}${update}${clean}\nONBUILD RUN apt-get install b\n`,
    ],
    [`${debian}${update}\nRUN ls /var/lib/apt/lists\n`, `${debian}${update}${clean}\nRUN ls /var/lib/apt/lists\n`],
    [`${alpine}RUN apk add -U a\nRUN apk add b\n`, `${alpine}RUN apk add --no-cache -U a\nRUN apk add b\n`],
    [`${alpine}RUN wget x\n`, `${alpine}RUN wget --progress=dot:giga x\n`],
    ["FROM alpine:3.2\nRUN apk add a\n", "FROM alpine:3.2\nRUN apk add --no-cache a\n"],
    [`${debian}CMD echo a\n`, `${debian}CMD ["echo", "a"]\n`],
    [`${debian}CMD ["b"]\nENTRYPOINT a\n`, `${debian}CMD ["b"]\nENTRYPOINT ["a"]\n`],
  ])("%j and %j", (before, after) => {
    expect(compare(before, after)).toBe("broken");
  });
});

describe("package lists that something else may need", () => {
  const update = "RUN apt-get update && apt-get install -y a";

  it.each([
    "RUN env A=1 apt-get install -y b\n",
    "RUN /usr/bin/apt-get install -y b\n",
    'RUN bash -c "apt-get install -y b"\n',
    "RUN echo b | xargs apt-get install -y\n",
    "RUN timeout 60 apt-get install -y b\n",
    "RUN eval apt-get install -y b\n",
    "RUN curl x | bash\n",
    "RUN $APT install b\n",
    "RUN apt-cache show b\n",
    "WORKDIR /var/lib\nRUN ls apt/lists\n",
    "FROM debian:12\nCOPY --from=0 /var/lib/apt/lists /var/lib/apt/lists\n",
    "FROM debian:12\nCOPY --from=0 / /\n",
  ])("are not removed for sure: %j", (later) => {
    const before = `${debian}${update}\n${later}`;
    const after = `${debian}${update} && rm -rf /var/lib/apt/lists/*\n${later}`;
    expect(compare(before, after)).toBe("unknown");
  });

  it("are needed by the exec form, too", () => {
    const later = 'RUN ["apt-get", "install", "-y", "b"]\n';
    const after = `${debian}${update} && rm -rf /var/lib/apt/lists/*\n${later}`;
    expect(compare(`${debian}${update}\n${later}`, after)).toBe("broken");
  });

  it.each(["RUN echo apt\n", "RUN a --apt=b\n", "LABEL apt=b\n", "RUN cp x /usr/share/apt-data/\n"])(
    "are removed where nothing needs them: %j",
    (later) => {
      const after = `${debian}${update} && rm -rf /var/lib/apt/lists/*\n${later}`;
      expect(compare(`${debian}${update}\n${later}`, after)).toBe("same");
    },
  );
});

describe("builds that change", () => {
  it.each([
    ["FROM postgres:17\nCMD postgres -x\n", 'FROM postgres:17\nCMD ["postgres", "-x"]\n'],
    ["FROM unknown\nCMD a\n", 'FROM unknown\nCMD ["a"]\n'],
    [`${debian}ENTRYPOINT a\n`, `${debian}ENTRYPOINT ["a"]\n`],
  ])("in a way that is known: %j and %j", (before, after) => {
    expect(compare(before, after)).toBe("changed");
  });

  it.each([
    [`${debian}RUN a $b\n`, `${debian}RUN a "$b"\n`],
    [`${debian}ARG A=1.2\nRUN a x$A\n`, `${debian}ARG A=1.2\nRUN a "x$A"\n`],
    [`${debian}ENV A="1 2"\nRUN a x$A\n`, `${debian}ENV A="1 2"\nRUN a "x$A"\n`],
    [`${debian}ENV A=1\nRUN read A; a $A\n`, `${debian}ENV A=1\nRUN read A; a "$A"\n`],
    [`${debian}ENV A=1\nRUN a '$A' $A\n`, `${debian}ENV A=1\nRUN a 1 $A\n`],
    [`${debian}RUN a *.b\n`, `${debian}RUN a '*.b'\n`],
    [`${debian}RUN a; b\n`, `${debian}RUN a && b\n`],
    [`${debian}RUN a > b\n`, `${debian}RUN a >> b\n`],
    [`${debian}RUN A=1 b\n`, `${debian}RUN A=2 b\n`],
    [`${debian}RUN a b\n`, `${debian}RUN b a\n`],
    [`${debian}RUN cd a\nRUN b\n`, `${debian}RUN cd a && b\n`],
    [`${debian}RUN a\nUSER b\nRUN c\n`, `${debian}RUN a\nRUN c\nUSER b\n`],
    [`${debian}RUN --network=none a\nRUN b\n`, `${debian}RUN --network=none a && b\n`],
    [`${debian}RUN if a; then b; fi\n`, `${debian}RUN if a; then b; else c; fi\n`],
    [`${debian}RUN x=$(a)\n`, `${debian}RUN x=$(b)\n`],
    [`${debian}RUN <<E\na\nE\n`, `${debian}RUN <<E\na\nb\nE\n`],
    [`${debian}RUN python3 <<E\na\nE\n`, `${debian}RUN python3 <<E\nb\nE\n`],
    [`${debian}ENV A '$b'\n`, `${debian}ENV A="$b"\n`],
    [`${debian}ADD a.tar /b\n`, `${debian}COPY a.tar /b\n`],
    [`${debian}ADD $a /b\n`, `${debian}COPY $a /b\n`],
    [`${debian}SHELL ["bash", "-lc"]\nCMD a\n`, `${debian}SHELL ["bash", "-lc"]\nCMD ["a"]\n`],
    [`${debian}COPY --from=x a b\n`, `${debian}COPY a b\n`],
    ["FROM a\n", "FROM b\n"],
    ["FROM a\n", "FROM a\nFROM a\n"],
    ["FROM unknown\nRUN wget x\n", "FROM unknown\nRUN wget --progress=dot:giga x\n"],
    [
      `${debian}RUN apt-get update && apt-get install -y a\nRUN ./install.sh\n`,
      `${debian}RUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*\nRUN ./install.sh\n`,
    ],
    [`${debian}RUN apt-get install -y a\n`, `${debian}RUN apt-get install -y --no-install-recommends a\n`],
    [
      `${debian}LABEL org.opencontainers.image.authors=A\nMAINTAINER B\n`,
      `${debian}LABEL org.opencontainers.image.authors=A\nLABEL org.opencontainers.image.authors=B\n`,
    ],
    [`${debian}RUN apt upgrade\n`, `${debian}RUN apt-get upgrade\n`],
    [`${debian}RUN apt-get install --assume-no a\n`, `${debian}RUN apt-get install -y --assume-no a\n`],
    [`${debian}RUN yarn install\n`, `${debian}RUN yarn install && yarn cache clean\n`],
    [
      `${debian}RUN --mount=type=cache,target=/root/.cache pip install a\n`,
      `${debian}RUN --mount=type=cache,target=/root/.cache pip install --no-cache-dir a\n`,
    ],
    ["ARG B=debian:12\nFROM $B\nRUN wget x\n", "ARG B=debian:12\nFROM $B\nRUN wget --progress=dot:giga x\n"],
    [`${debian}SHELL ["python3", "-c"]\nRUN a\nRUN b\n`, `${debian}SHELL ["python3", "-c"]\nRUN a && b\n`],
    [`${debian}ADD rootfs /\n`, `${debian}COPY rootfs /\n`],
    [`${debian}ADD a/*.txt /b/\n`, `${debian}COPY a/*.txt /b/\n`],
    [`${debian}ADD git@example.com:a.txt /b/\n`, `${debian}COPY git@example.com:a.txt /b/\n`],
    [`${debian}CMD ./run\n`, `${debian}CMD ["./run"]\n`],
    [`${debian}COPY run /usr/local/bin/\nCMD run\n`, `${debian}COPY run /usr/local/bin/\nCMD ["run"]\n`],
    [`${debian}RUN eval cd /a\nRUN b\n`, `${debian}RUN eval cd /a && b\n`],
    [`${debian}RUN read A\nRUN b $A\n`, `${debian}RUN read A && b $A\n`],
    [`${debian}RUN a \${X:=1}\nRUN b\n`, `${debian}RUN a \${X:=1} && b\n`],
    [`${debian}RUN a $((x=1))\nRUN b $x\n`, `${debian}RUN a $((x=1)) && b $x\n`],
    [`${debian}RUN ln -sf bash /bin/sh\nRUN b\n`, `${debian}RUN ln -sf bash /bin/sh && b\n`],
    [`${debian}WORKDIR /w\nRUN rm -rf /w\nRUN b\n`, `${debian}WORKDIR /w\nRUN rm -rf /w && b\n`],
    [`${debian}SHELL ["bash", "-lc"]\nRUN a\nRUN b\n`, `${debian}SHELL ["bash", "-lc"]\nRUN a && b\n`],
    [
      "FROM busybox:1 AS a\nFROM debian:12\nCOPY --from=a /bin/wget /usr/bin/wget\nRUN wget x\n",
      "FROM busybox:1 AS a\nFROM debian:12\nCOPY --from=a /bin/wget /usr/bin/wget\nRUN wget --progress=dot:giga x\n",
    ],
    [
      `${debian}RUN ln -s busybox /usr/bin/wget\nRUN wget x\n`,
      `${debian}RUN ln -s busybox /usr/bin/wget\nRUN wget --progress=dot:giga x\n`,
    ],
    [
      `${alpine}RUN apk add wget && apk del $PKGS\nRUN wget x\n`,
      `${alpine}RUN apk add wget && apk del $PKGS\nRUN wget --progress=dot:giga x\n`,
    ],
    [`${debian}RUN apt-get install -y a && rm -rf /x\n`, `${debian}RUN apt-get install -y a\n`],
  ])("in a way that nobody knows: %j and %j", (before, after) => {
    expect(compare(before, after)).toBe("unknown");
  });
});
