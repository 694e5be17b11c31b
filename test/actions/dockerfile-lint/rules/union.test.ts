import { describe, expect, it } from "vitest";
import { findingsOf, idsOf } from "../linting.ts";

const from = "FROM debian:12\n";

describe("rules beyond hadolint", () => {
  it.each([
    ["SW-DF-user-missing", from, true],
    ["SW-DF-user-missing", "FROM gcr.io/distroless/static:nonroot\n", false],
    ["SW-DF-user-missing", "FROM debian:12 AS a\nUSER 1\nFROM a\n", false],
    ["SW-DF-healthcheck-missing", `${from}HEALTHCHECK NONE\n`, false],
    ["SW-DF-digest-missing", "FROM debian:12@sha256:aa\n", false],
    ["SW-DF-digest-missing", "ARG T\nFROM debian:$T\n", false],
    ["SW-DF-copy-digest-missing", `${from}COPY --from=nginx:1 /a /b\n`, true],
    ["SW-DF-copy-digest-missing", `${from}RUN --mount=type=bind,from=nginx:1,target=/x a\n`, true],
    ["SW-DF-piped-script", `${from}RUN curl -fsSL https://x.sh | bash -s -- -y\n`, true],
    ["SW-DF-piped-script", `${from}RUN wget -qO- https://x.sh | sudo -E bash -\n`, true],
    ["SW-DF-piped-script", `${from}RUN curl https://x.tgz | tar xz\n`, false],
    ["SW-DF-piped-script", `${from}RUN curl https://x | bash -c 'cat'\n`, false],
    ["SW-DF-add-checksum", `${from}ADD https://x/a /a\n`, true],
    ["SW-DF-add-checksum", `${from}ADD --checksum=sha256:a https://x/a /a\n`, false],
    ["SW-DF-add-checksum", `${from}ADD https://x/a.git#v1 /a\n`, false],
    ["SW-DF-update-alone", `${from}RUN apt-get update\n`, true],
    ["SW-DF-update-alone", `${from}RUN apt-get update && ./install.sh\n`, false],
    ["SW-DF-upgrade-all", `${from}RUN apt-get -y dist-upgrade\n`, true],
    ["SW-DF-upgrade-all", `${from}RUN yum -y update\n`, true],
    ["SW-DF-upgrade-all", `${from}RUN yum -y update openssl\n`, false],
    ["SW-DF-end-of-life-base", "FROM debian:9-slim\n", true],
    ["SW-DF-end-of-life-base", "FROM node:22-buster\n", true],
    ["SW-DF-end-of-life-base", "ARG V=3.8\nFROM python:$V-slim\n", true],
    ["SW-DF-end-of-life-base", "FROM example.com/debian:9\nFROM debian:12\nFROM python:3.12-alpine3.22\n", false],
    ["SW-DF-arg-unused", `ARG A=1\n${from}RUN x\n`, true],
    ["SW-DF-arg-unused", `ARG A=1\n${from}ARG A\nRUN x\n`, false],
    ["SW-DF-arg-unused", `${from}RUN x\nARG A\nLABEL b=c\n`, true],
    ["SW-DF-arg-unused", `${from}ARG A\nLABEL b=$A\n`, false],
    ["SW-DF-tls-verification-off", `${from}RUN curl -fkL https://x\n`, true],
    ["SW-DF-tls-verification-off", `${from}RUN wget --no-check-certificate https://x\n`, true],
    ["SW-DF-tls-verification-off", `${from}ENV NODE_TLS_REJECT_UNAUTHORIZED=0\n`, true],
    ["SW-DF-tls-verification-off", `${from}RUN GIT_SSL_NO_VERIFY=1 git clone x\n`, true],
    ["SW-DF-tls-verification-off", `${from}RUN git config --global http.sslVerify false\n`, true],
    ["SW-DF-tls-verification-off", `${from}RUN npm config set strict-ssl false\n`, true],
    ["SW-DF-tls-verification-off", `${from}ENV NODE_TLS_REJECT_UNAUTHORIZED=1\n`, false],
    ["SW-DF-signature-verification-off", `${from}RUN apk add --allow-untrusted x.apk\n`, true],
    ["SW-DF-signature-verification-off", `${from}RUN yum install -y --nogpgcheck x\n`, true],
    ["SW-DF-world-writable", `${from}RUN chmod -R 0777 /a\n`, true],
    ["SW-DF-world-writable", `${from}RUN chmod a+rwx /a\n`, true],
    ["SW-DF-world-writable", `${from}RUN chmod +x /a && chmod 755 /b && chmod 1777 /tmp\n`, false],
    ["SW-DF-world-writable", `${from}RUN tempDir="$(mktemp -d)" && chmod 777 "$tempDir" && chmod 777 /tmp/x\n`, false],
    ["SW-DF-world-writable", `${from}RUN chmod 777 /tmp/x /app\n`, true],
    ["DL3019", "FROM alpine:3.22\nRUN apk add --no-network --virtual .deps curl\n", false],
    ["SW-DF-world-writable", `${from}COPY --chmod=777 a /a\n`, true],
    ["SW-DF-setuid", `${from}RUN chmod u+s /a\n`, true],
    ["SW-DF-setuid", `${from}RUN chmod 4755 /a\n`, true],
    ["SW-DF-setuid", `${from}RUN chmod 0755 /a && chmod 1777 /b\n`, false],
    ["SW-DF-system-directory", `${from}VOLUME ["/proc"]\n`, true],
    ["SW-DF-system-directory", `${from}WORKDIR /etc\n`, true],
    ["SW-DF-docker-socket", `${from}VOLUME /var/run/docker.sock\n`, true],
    [
      "SW-DF-secret-value",
      `${from}ENV GPG_KEY=7169605F62C751356D054A26A821E680E5FA6305\nRUN key='B97B0AFCAA1A47F044F244A07FCC7D46ACCC4CF8'; a\n`,
      false,
    ],
    ["SW-DF-secret-value", `${from}ENV DATABASE_URL=postgres://app:app@db/app\n`, false],
    ["SW-DF-secret-value", `${from}ENV DATABASE_URL=postgres://app:Xk29dLq0@db/app\n`, true],
    ["SW-DF-password-variable", `${from}ENV DB_PASS=hunter22\n`, true],
    ["SW-DF-password-variable", `${from}ENV DB_PASS= COMPASS=1\n`, false],
    ["SW-DF-credential-file", `${from}COPY config/.npmrc /root/\n`, true],
    ["SW-DF-credential-file", `${from}COPY --from=build /root/.npmrc /root/\n`, false],
    ["SW-DF-expose-ssh", `${from}EXPOSE 22/tcp\n`, true],
    ["SW-DF-chpasswd", `${from}RUN echo a:b | chpasswd\n`, true],
    ["SW-DF-stage-unreachable", "FROM a:1\nFROM b:1\n", true],
    ["SW-DF-stage-unreachable", "FROM a:1 AS test\nFROM b:1\n", false],
    ["UndefinedVar", "ARG V=1\nFROM debian:12\nCOPY $V /\n", true],
    ["UndefinedVar", "FROM golang:1\nWORKDIR $GOPATH/src\n", false],
    ["UndefinedVar", `FROM scratch\nENV PATH=/x:$PATH A=\${B:-c}\n`, false],
  ])("%s on %j: %s", (id, text, fires) => {
    expect(idsOf(text).includes(id)).toBe(fires);
  });

  it("find secrets by their value and never repeat them", () => {
    const token = ["ghp", "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"].join("_");
    const secret = "wJalrXUtnFEMIK7MDENGbPxRfiCYzzzzzzKEY1aB";
    const text = `${from}ENV A=${token}\nARG AWS_SECRET_ACCESS_KEY=${secret}\nRUN curl -H "x: ${token}" https://u:pa55word@h/\n`;
    const found = findingsOf(text).filter(({ ruleId }) => ruleId === "SW-DF-secret-value");
    expect(found.map(({ locations }) => locations[0]?.region.startLine)).toEqual([2, 3, 4, 4]);
    expect(found[1]?.aliases).toEqual(["DL3064", "SecretsUsedInArgOrEnv"]);
    const said = JSON.stringify(found);
    expect(said).not.toContain(token);
    expect(said).not.toContain(secret);
    expect(said).not.toContain("pa55word");
  });

  it("take what the context holds back from its filter", () => {
    const contextFilter = { excludes: (path: string) => path === "README.md" };
    expect(idsOf(`${from}COPY README.md /a/\n`, { contextFilter })).toContain("CopyIgnoredFile");
    expect(idsOf(`${from}COPY . /a/\n`, { contextFilter })).toContain("SW-DF-context-unfiltered");
    expect(idsOf(`${from}COPY . /a/\n`)).not.toContain("SW-DF-context-unfiltered");
  });

  it("ask for the platform where the caller knows what an image has", () => {
    const imagePlatforms = new Map([["debian:12", ["linux/amd64"]]]);
    expect(idsOf(from, { imagePlatforms, platform: "linux/arm64" })).toContain("InvalidBaseImagePlatform");
    expect(idsOf(from, { imagePlatforms, platform: "linux/amd64" })).not.toContain("InvalidBaseImagePlatform");
  });
});
