import type { PackageType } from "../../ecosystems/index.ts";

/**
 * Publisher of packages outside of a distribution. One of `version` and `contact` recognizes its packages, or a
 * repository file in the image together with the name. None of them matches a package of Debian, Ubuntu or a
 * distribution made from them, whose own suffixes are `+deb12u1`, `~deb12u1`, `~bpo12+1`, `ubuntu1`, `+b1` and `+rpt1`.
 */
export interface Packager {
  readonly name: string;
  readonly types: readonly PackageType[];
  /** Names of its packages. Default: any. */
  readonly packages?: RegExp;
  /** Version or its end, if nobody else writes it. */
  readonly version?: RegExp;
  /** Address of maintainer or vendor, in lower case. */
  readonly contact?: RegExp;
  /** Name of maintainer or vendor, if it states no address. */
  readonly supplier?: RegExp;
  /** Host of its repository. Counts only with `packages`, and for packages that state no maintainer's address. */
  readonly host?: RegExp;
}

const deb: readonly PackageType[] = ["deb"];
const rpm: readonly PackageType[] = ["rpm"];
const both: readonly PackageType[] = ["deb", "rpm"];
const codename =
  "(?:jessie|stretch|buster|bullseye|bookworm|trixie|forky|trusty|xenial|bionic|focal|jammy|kinetic|lunar|mantic|noble|oracular|plucky|questing)";

/** Known publishers, the ones with the most exact marks first. */
export const packagers: readonly Packager[] = [
  {
    name: "NodeSource",
    types: both,
    version: /\dnodesource\d*$/,
    packages: /^nodejs$/,
    host: /^(?:deb|rpm)\.nodesource\.com$/,
  },
  { name: "PostgreSQL's repository (PGDG)", types: deb, version: /\.pgdg\d+(?:\.\d+)?\+\d+(?:\+b\d+)?$/ },
  { name: "PostgreSQL's repository (PGDG)", types: rpm, version: /PGDG\.(?:rhel|f|sles)\d/ },
  {
    name: "nginx.org",
    types: ["deb", "rpm", "apk"],
    contact: /^nginx-packaging@(?:f5|nginx)\.com$/,
    packages: /^nginx(?:-module-.+|-plus.*)?$/,
    host: /^(?:nginx\.org|packages\.nginx\.org|pkgs\.nginx\.com)$/,
  },
  {
    name: "nginx.org",
    types: deb,
    version: new RegExp(`^[\\d.+]+-\\d+~${codename}$`),
    packages: /^nginx(?:-module-.+)?$/,
  },
  { name: "nginx.org", types: rpm, version: /\.ngx$/ },
  {
    name: "Docker",
    types: deb,
    version: new RegExp(`~(?:debian|ubuntu|raspbian)(?:\\.[\\d.]+~|-)${codename}$`),
    contact: /@docker\.com$/,
  },
  { name: "Docker", types: both, contact: /^help@containerd\.io$/, packages: /^containerd\.io$/ },
  {
    name: "Ondřej Surý's repository",
    types: deb,
    version:
      /\+(?:0~\d{8}\.\d+\+(?:debian|ubuntu)[\d.]+~1\.gbp[0-9a-f]+|(?:debian|ubuntu)[\d.]+\+deb\.sury\.org\+\d+|deb\.sury\.org[~+].*)$/,
  },
  { name: "deadsnakes", types: deb, version: new RegExp(`\\+${codename}\\d+$`), packages: /^(?:lib|idle-)?python\d/ },
  { name: "MariaDB", types: deb, version: /\+maria~/ },
  { name: "MariaDB", types: rpm, supplier: /^MariaDB Foundation$/ },
  {
    name: "MySQL",
    types: deb,
    version: /^\d[\d.]*-\d+(?:debian|ubuntu)\d+(?:\.\d+)?$/,
    packages: /^(?:lib)?mysql/,
    host: /^repo\.mysql\.com$/,
  },
  { name: "Redis", types: deb, version: new RegExp(`rl\\d+~${codename}\\d*$`) },
  {
    name: "MongoDB",
    types: both,
    contact: /@mongodb\.com$/,
    packages: /^mongodb-|^mongosh$/,
    host: /^repo\.mongodb\.(?:org|com)$/,
  },
  { name: "HashiCorp", types: both, contact: /@hashicorp\.com$/ },
  { name: "Elastic", types: both, contact: /@elastic\.co$/ },
  { name: "Grafana Labs", types: both, contact: /@grafana\.com$/ },
  { name: "InfluxData", types: both, contact: /@influxdat?a?(?:b|ta)?\.com$/ },
  { name: "RabbitMQ", types: both, contact: /@(?:rabbitmq\.com|groups\.vmware\.com)$/ },
  { name: "Erlang Solutions", types: both, contact: /@erlang-solutions\.com$/ },
  { name: "Eclipse Adoptium", types: deb, contact: /^temurin-dev@eclipse\.org$/ },
  { name: "Azul", types: both, contact: /@azul(?:systems)?\.com$/ },
  { name: "Amazon Corretto", types: deb, contact: /^corretto-team@amazon\.com$/ },
  { name: "Microsoft", types: deb, contact: /@microsoft\.com$/ },
  { name: "Google", types: deb, contact: /@google\.com$/, packages: /^(?:google-cloud-|google-chrome-|kubectl$)/ },
  { name: "Kubernetes", types: deb, contact: /@kubernetes\.io$/ },
  { name: "GitHub", types: deb, supplier: /^GitHub$/, packages: /^gh$/, host: /^cli\.github\.com$/ },
  { name: "GitLab", types: both, contact: /@gitlab\.com$/, packages: /^gitlab-/ },
  {
    name: "NVIDIA",
    types: deb,
    contact: /@nvidia\.com$/,
    packages: /^(?:cuda-|libcud|libnccl|libcu[a-z]+-\d|nvidia-container|libnvidia-container|tensorrt|libnv)/,
  },
  { name: "Percona", types: both, contact: /@percona\.com$/ },
  { name: "Yarn", types: deb, contact: /^yarn@dan\.cx$/ },
  { name: "CRAN", types: deb, version: new RegExp(`~${codename}cran\\.?\\d*$`) },
  { name: "apt.llvm.org", types: deb, version: /~\+\+20\d{6,12}\+[0-9a-f]+-/ },
  { name: "Phusion", types: both, contact: /@phusion\.nl$/ },
  { name: "Datadog", types: both, contact: /@datadoghq\.com$/ },
  { name: "Remi's repository", types: rpm, version: /\.remi(?:\.\d+)?$/ },
  { name: "EPEL", types: rpm, supplier: /^Fedora Project$/ },
  { name: "ELRepo", types: rpm, version: /\.elrepo$/ },
];
