import { splitReference } from "../../references/index.ts";
import { type BaseFacts, type EntryPoint, type Family, linuxShell, windowsShell } from "./base-facts.ts";

/** What the images of a repository have in common. */
interface KnownRepository {
  /** Family of the images whose tag names none. */
  readonly family?: Family;
  readonly entryPoint?: EntryPoint;
  /** Set in all current versions. */
  readonly user?: string;
  readonly hasHealthcheck?: boolean;
  /** True if the tag is a release of the distribution. */
  readonly isDistribution?: boolean;
}

const distribution = (family: Family): KnownRepository => ({
  family,
  entryPoint: "none",
  user: "",
  hasHealthcheck: false,
  isDistribution: true,
});
/** An image of a language or tool on Debian or Ubuntu that runs as root. */
const onDebian = (entryPoint: EntryPoint): KnownRepository => ({
  family: "debian",
  entryPoint,
  user: "",
  hasHealthcheck: false,
});

function sameFor(names: string, known: KnownRepository): readonly (readonly [string, KnownRepository])[] {
  return names.split(" ").map((name) => [name, known]);
}

/** Docker Hub's official images, by name. Read from their Dockerfiles. */
const officialImages: ReadonlyMap<string, KnownRepository> = new Map([
  ...sameFor("debian ubuntu buildpack-deps", distribution("debian")),
  ...sameFor("alpine", distribution("alpine")),
  ...sameFor("busybox", distribution("busybox")),
  ...sameFor("almalinux amazonlinux centos fedora oraclelinux photon rockylinux", distribution("redhat")),
  ...sameFor("opensuse/leap opensuse/tumbleweed", distribution("suse")),
  ...sameFor("archlinux", distribution("arch")),
  ...sameFor("erlang elixir gcc golang haskell perl pypy python ruby rust swift httpd", onDebian("none")),
  ...sameFor("gradle", { family: "debian", entryPoint: "none", hasHealthcheck: false }),
  ...sameFor("eclipse-temurin julia maven node php", onDebian("passes")),
  ...sameFor("tomcat", { family: "debian", user: "", hasHealthcheck: false }),
  ...sameFor("cassandra drupal ghost haproxy mariadb mongo nextcloud nginx postgres rabbitmq redis wordpress", {
    family: "debian",
    entryPoint: "other",
    user: "",
    hasHealthcheck: false,
  }),
  ...sameFor("mysql", { entryPoint: "other", user: "", hasHealthcheck: false }),
  ...sameFor("caddy docker composer traefik", { family: "alpine", user: "", hasHealthcheck: false }),
  ...sameFor("memcached", { family: "debian", entryPoint: "other", user: "memcache", hasHealthcheck: false }),
  ...sameFor("solr sonarqube", { family: "debian", entryPoint: "other", user: "1000" }),
]);

/** Repositories of other publishers, with their registry. */
const otherImages: readonly (readonly [RegExp, KnownRepository])[] = [
  [/^docker\.io\/grafana\/grafana$/, { user: "472" }],
  [/^docker\.io\/jenkins\/jenkins$/, { user: "jenkins" }],
  [/^docker\.io\/prom\/prometheus$/, { family: "busybox", user: "nobody" }],
  [/^(?:quay\.io|docker\.io)\/jupyter\/docker-stacks-foundation$/, { family: "debian", user: "1000" }],
  [/^(?:quay\.io|docker\.io)\/jupyter\/[\w-]+-notebook$/, { family: "debian", user: "1000", hasHealthcheck: true }],
  [/^gcr\.io\/distroless\//, { family: "distroless", hasHealthcheck: false }],
  [/^quay\.io\/centos\/centos$/, distribution("redhat")],
  [/^registry\.(?:access\.)?redhat\.(?:com|io)\/(?:rhel|ubi)\d+(?:\/ubi)?(?:-minimal|-init)?$/, { family: "redhat" }],
  [/^mcr\.microsoft\.com\/dotnet\//, { family: "debian", entryPoint: "none", hasHealthcheck: false }],
];

/** Organizations of Docker Hub whose repositories are the official images for one architecture. */
const architectureOrganization =
  /^(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x|winamd64)\/(?=[^/]+$)/;
/** Mirrors of Docker Hub's official images. */
const officialMirror = /^(?:public\.ecr\.aws\/docker\/library|(?:mirror\.)?gcr\.io\/library)\//;

/** Names and tags of images of Windows: Microsoft's own, and images built on them. */
const windowsImage = /nanoserver|windowsservercore|servercore|mcr\.microsoft\.com\/windows[/:]|(?:^|\/)winamd64\//;
/** Names that say that the image does not run as root. */
const rootlessName = /nonroot|non-root|rootless|unprivileged/;
/** Tags of Microsoft's images without a shell, which run as the user `app`. */
const shellLess = /chiseled|distroless/;

const debianTag =
  /(?:^|-)(jessie|stretch|buster|bullseye|bookworm|trixie|sid|xenial|bionic|focal|jammy|noble|slim)(?:-|$)/;
const alpineTag = /alpine(\d+\.\d+)?/;
const otherFamilyTags: readonly (readonly [RegExp, Family])[] = [
  [/(?:^|-)(?:busybox|musl|uclibc)(?:-|$)/, "busybox"],
  [
    /(?:^|-)(?:ubi\d*|ol\d*|oracle(?:linux\d*)?|al2(?:023)?|amazonlinux\d*|centos\w*|fedora\w*|rocky\w*)(?:-|$)/,
    "redhat",
  ],
  [/(?:^|-)(?:azurelinux|cbl-mariner|mariner)/, "redhat"],
];

/**
 * Returns what an image's reference says about it: by the repository, if it is well known, and by words of the tag. The
 * tag may contain variables.
 */
export function findKnownImage(reference: string): BaseFacts {
  const written = reference.replace(/\$\{?\w+\}?/g, "x");
  if (windowsImage.test(written)) return { family: "windows", shell: windowsShell };
  const name = splitReference(written);
  const repository = repositoryOf(name);
  const known = findRepository(repository);
  const tag = name.tag ?? "";
  const isMicrosoft = repository.startsWith("mcr.microsoft.com/");
  const isShellLess = isMicrosoft && shellLess.test(tag);
  const family = isShellLess ? { family: "distroless" as const } : familyOf(tag, known);
  const user = rootlessName.test(written) ? "nonroot" : isShellLess ? "app" : known?.user;
  const { entryPoint, hasHealthcheck } = known ?? {};
  return {
    ...family,
    ...(family.family === undefined || family.family === "distroless" ? {} : { shell: linuxShell }),
    ...(user === undefined ? {} : { user }),
    ...(entryPoint === undefined ? {} : { entryPoint }),
    ...(hasHealthcheck === undefined ? {} : { hasHealthcheck }),
  };
}

/** Returns the repository with its registry, or the name of an official image. */
function repositoryOf({ registry, path }: ReturnType<typeof splitReference>): string {
  const full = `${registry ?? "docker.io"}/${path}`.replace(/^index\.docker\.io\//, "docker.io/");
  return full
    .replace(officialMirror, "")
    .replace(/^docker\.io\/(?:library\/)?(?=[^/]+$|opensuse\/)/, "")
    .replace(/^docker\.io\//, (prefix) => (architectureOrganization.test(full.slice(prefix.length)) ? "" : prefix))
    .replace(architectureOrganization, "");
}

function findRepository(repository: string): KnownRepository | undefined {
  return officialImages.get(repository) ?? otherImages.find(([form]) => form.test(repository))?.[1];
}

function familyOf(tag: string, known: KnownRepository | undefined): Pick<BaseFacts, "family" | "release"> {
  const alpine = alpineTag.exec(tag);
  if (alpine !== null) return { family: "alpine", ...(alpine[1] === undefined ? {} : { release: alpine[1] }) };
  const other = otherFamilyTags.find(([form]) => form.test(tag))?.[1];
  if (other !== undefined) return { family: other };
  // Tags of other publishers may mean anything.
  if (known === undefined) return {};
  const debian = debianTag.exec(tag)?.[1];
  const family = debian === undefined ? known.family : "debian";
  const release = known.isDistribution === true ? /^[\d.]+/.exec(tag)?.[0] : undefined;
  const codename = debian === "slim" ? undefined : debian;
  return {
    ...(family === undefined ? {} : { family }),
    ...(release === undefined && codename === undefined ? {} : { release: release ?? codename ?? "" }),
  };
}
