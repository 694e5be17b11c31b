import { basename } from "node:path/posix";
import type { ImageSubject } from "../../../shared/findings/index.ts";
import type { Collector, FileHeader, FoundFile } from "../../../shared/layers/index.ts";
import type { ImageConfig } from "../../../shared/oci/index.ts";
import { oneLine } from "../../../shared/text/index.ts";
import { byLayer, firstPath, type ImageProblem, imageProblem, imageRule, pathList, placesOf } from "../image-check.ts";
import type { HygieneOwners } from "./owners.ts";

const credentialSetting = imageRule({
  id: "SW-IM-credential-setting",
  name: "CredentialSetting",
  severity: "medium",
  summary: "Keep credentials out of variables and labels.",
  why: "Anyone who can pull the image can read it, and so can every process in the container.",
  advice:
    "Pass the value when the container starts, or mount it as a secret. Then rotate it, because the published image still contains it.",
  before: "ENV DB_PASSWORD=…",
  after: "# docker run --env DB_PASSWORD …",
  tags: ["CIS-Docker-4.10", "CWE-526", "CWE-798"],
  precision: "medium",
});

const credentialFile = imageRule({
  id: "SW-IM-credential-file",
  name: "CredentialFile",
  severity: "high",
  summary: "Keep credential files out of the image.",
  why: "Anyone who can pull the image can read every file in every layer, even files that a later layer removes.",
  advice: "Mount the file as a build secret, exclude it in .dockerignore, and revoke the credentials in it.",
  before: "COPY .aws /root/.aws\nRUN ./deploy && rm -r /root/.aws",
  after: "RUN --mount=type=secret,id=aws,target=/root/.aws/credentials ./deploy",
  tags: ["CIS-Docker-4.10", "CWE-538", "CWE-522"],
  precision: "medium",
});

export const credentialRules = [credentialSetting, credentialFile];

const secretName =
  /(?:^|_|-|\.)(?:pass(?:wd|word|phrase)?|secrets?|api_?keys?|access_?keys?|private_?keys?|tokens?|credentials?|auth)$/i;
const publicName = /(?:^|_)(?:gpg|pgp|public|pub|path|file|dir|url|uri|host|user|name|id|type|version)(?:_|$)/i;
/** Values that are placeholders or refer to another place. */
const placeholderValue =
  /^(?:|true|false|yes|no|none|null|nil|undefined|change_?me.*|example.*|dummy|<.*>|\*+|x+|\d{1,5}|\$.*|\/.*|file:.*)$/i;

/** Reports variables and labels that have the name of a credential and a value. Never shows the value. Pure. */
export function credentialSettings({ env, labels }: ImageConfig, subject: ImageSubject): ImageProblem[] {
  const variables = env.map((entry) => {
    const equals = entry.indexOf("=");
    return { kind: "variable", name: entry.slice(0, equals), value: entry.slice(equals + 1), setBy: ["ENV"] };
  });
  const named = Object.entries(labels).map(([name, value]) => ({ kind: "label", name, value, setBy: ["LABEL"] }));
  return [...variables, ...named]
    .filter(({ name, value }) => secretName.test(name) && !publicName.test(name) && !placeholderValue.test(value))
    .map(({ kind, name, setBy }) =>
      imageProblem(credentialSetting, {
        message: `the ${kind} ${oneLine(name)} has the name of a credential and a value`,
        subject,
        about: [kind, name],
        aliases: kind === "variable" ? ["CIS-DI-0010"] : [],
        setBy,
      }),
    );
}

const credentialFileNames = new Set([
  ...["id_rsa", "id_dsa", "id_ecdsa", "id_ed25519", "id_ecdsa_sk", "id_ed25519_sk", "identity", "ssh_host_rsa_key"],
  ...["ssh_host_ecdsa_key", "ssh_host_ed25519_key", ".netrc", "_netrc", ".git-credentials", ".pypirc", ".pgpass"],
  ...[".my.cnf", ".dockercfg", ".vault-token", ".s3cfg", ".boto", "kubeconfig", "terraform.tfstate", ".htpasswd"],
]);
const credentialPathEndings = [
  ...["/.aws/credentials", "/.docker/config.json", "/.kube/config", "/.config/gcloud/credentials.db"],
  ...["/.config/gcloud/application_default_credentials.json", "/.azure/accessTokens.json", ".kdbx", ".keytab"],
];
/** Directories in which such names are documentation, tests or templates. */
const packageDirectory =
  /^\/(?:proc|sys)\/|\/(?:node_modules|site-packages|dist-packages|tests?|testdata|examples?|fixtures)\//;
/** Directories of the distribution, where the owner of a file is not known. */
const systemDirectory = /^\/(?:usr\/(?:share|lib|lib64|include)|lib)\//;

/** Collects files whose names suggest that tools keep credentials in them. */
export const credentialFiles: Collector<true> = {
  name: "hygiene/credential-files",
  version: 2,
  headersOnly: true,
  wants: ({ path, type, size }) => (type === "hardlink" || (type === "file" && size > 0)) && isCredentialFile(path),
  collect: () => true,
};

function isCredentialFile(path: FileHeader["path"]): boolean {
  const isNamed =
    credentialFileNames.has(basename(path)) || credentialPathEndings.some((ending) => path.endsWith(ending));
  return isNamed && !packageDirectory.test(path);
}

/**
 * Reports one finding per layer. Files that a later layer removes count, because the image still ships them; files that
 * a package installed do not. Pure.
 */
export function credentialFileProblems(
  files: readonly FoundFile<true>[],
  subject: ImageSubject,
  owners: HygieneOwners,
): ImageProblem[] {
  const own = files.filter((file) => {
    const isGuessed = file.hiddenBy !== undefined || !owners.hasSystemLists;
    return owners.of(file) === undefined && !(isGuessed && systemDirectory.test(file.header.path));
  });
  return byLayer(own).map((group) => {
    const paths = group.map(({ header, hiddenBy }) =>
      hiddenBy === undefined ? header.path : `${header.path} (removed in layer ${hiddenBy.index}, but still shipped)`,
    );
    return imageProblem(credentialFile, {
      message: `the image contains credential files: ${pathList(paths)}`,
      subject,
      about: firstPath(group),
      aliases: ["CIS-DI-0010"],
      imageLocations: placesOf(group),
    });
  });
}
