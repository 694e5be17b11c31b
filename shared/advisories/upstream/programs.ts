/** Software that a project publishes itself, with its names in the sources of advisories about upstream releases. */
export interface UpstreamProgram {
  /** Names of the program among packages of type `generic`. */
  readonly names: readonly string[];
  /** Ecosystem and name of the project's own list, if it publishes one that states versions. */
  readonly project?: { readonly ecosystem: string; readonly name: string };
  /** Names in OSV's Bitnami data. Several are builds of the same program. */
  readonly bitnami?: readonly string[];
  /**
   * `vendor:product` in the NVD's CPE names, for programs that neither their project nor Bitnami covers. The NVD has some
   * programs under several.
   */
  readonly cpe?: readonly string[];
  /** Product in `release-lines.json`, as endoflife.date names it. */
  readonly product?: string;
  /** Names of the packages that contain the program in repositories of third parties. */
  readonly packages?: RegExp;
  /** Converts a version to the form in the sources. Default: the version itself. */
  readonly toSourceVersion?: (version: string) => string;
}

/** Ecosystem of ranges that only the NVD states, by CPE. */
export const cpeEcosystem = "CPE";

/** Converts what Java's `release` file states: `1.8.0_292` is `8.0.292`. */
function javaVersion(version: string): string {
  return version.replace(/^1\.(\d+)\.(\d+)_(\d+).*$/, "$1.$2.$3");
}

/** Converts a pre-release of Python: `3.14.0rc1` is `3.14.0-rc.1`. */
function pythonVersion(version: string): string {
  return version.replace(/^(\d[\d.]*?)(a|b|rc)(\d+)$/, "$1-$2.$3");
}

/**
 * Programs that are matched by their upstream version. A program that no source covers is not here; its packages are
 * counted as unmatched.
 */
export const upstreamPrograms: readonly UpstreamProgram[] = [
  {
    names: ["node"],
    project: { ecosystem: "Node.js", name: "node" },
    bitnami: ["node", "node-min"],
    product: "nodejs",
    packages: /^(?:nodejs|libnode\d*)$/,
  },
  {
    names: ["python"],
    bitnami: ["python", "python-min", "libpython"],
    product: "python",
    packages: /^(?:lib)?python\d+\.\d+(?:-minimal|-stdlib|-libs)?$/,
    toSourceVersion: pythonVersion,
  },
  {
    names: ["ruby"],
    project: { ecosystem: "Ruby", name: "ruby" },
    bitnami: ["ruby", "ruby-min"],
    product: "ruby",
    packages: /^(?:lib)?ruby\d+\.\d+$/,
  },
  { names: ["jruby"], project: { ecosystem: "Ruby", name: "jruby" } },
  { names: ["mruby"], project: { ecosystem: "Ruby", name: "mruby" } },
  {
    names: ["php"],
    bitnami: ["php", "php-min", "libphp"],
    product: "php",
    packages:
      /^(?:php(?:\d+(?:\.\d+)?)?-(?:cli|cgi|common|fpm|phpdbg|php-cli|php-common|php-fpm)|libapache2-mod-php\d+\.\d+|libphp\d+\.\d+-embed)$/,
  },
  {
    names: ["nginx"],
    project: { ecosystem: "nginx", name: "nginx" },
    bitnami: ["nginx"],
    product: "nginx",
    packages: /^nginx(?:-core|-full|-light|-extras)?$/,
  },
  {
    names: ["httpd"],
    project: { ecosystem: "Apache HTTP Server", name: "httpd" },
    bitnami: ["apache"],
    product: "apache",
    packages: /^(?:apache2(?:-bin)?|httpd(?:-core)?)$/,
  },
  {
    names: ["openssl"],
    project: { ecosystem: "OpenSSL", name: "openssl" },
    product: "openssl",
  },
  {
    names: ["postgresql"],
    bitnami: ["postgresql"],
    product: "postgresql",
    packages: /^(?:postgresql-(?:client-)?\d+|postgresql\d+(?:-server|-libs)?|libpq5)$/,
  },
  { names: ["mysql"], bitnami: ["mysql"], product: "mysql", packages: /^mysql-community-(?:server|client)(?:-core)?$/ },
  {
    names: ["mariadb"],
    bitnami: ["mariadb", "mariadb-min", "mysql-client"],
    product: "mariadb",
    packages: /^(?:mariadb-(?:server|client)(?:-core)?(?:-\d+\.\d+)?|MariaDB-(?:server|client))$/,
  },
  {
    names: ["mongodb"],
    bitnami: ["mongodb"],
    product: "mongodb",
    packages: /^mongodb-(?:org|enterprise)-(?:server|mongos)$/,
  },
  {
    names: ["redis"],
    bitnami: ["redis"],
    product: "redis",
    packages: /^redis(?:-server|-tools|-sentinel)?$/,
  },
  { names: ["valkey"], bitnami: ["valkey"], product: "valkey", packages: /^valkey(?:-server|-tools)?$/ },
  { names: ["memcached"], bitnami: ["memcached"], packages: /^memcached$/ },
  { names: ["haproxy"], bitnami: ["haproxy"], product: "haproxy", packages: /^haproxy$/ },
  { names: ["varnish"], bitnami: ["varnish"], packages: /^varnish$/ },
  { names: ["envoy"], bitnami: ["envoy"], packages: /^envoy$/ },
  { names: ["openjdk", "jre"], bitnami: ["java", "java-min", "jre"], toSourceVersion: javaVersion },
  { names: ["erlang"], bitnami: ["erlang"], product: "erlang", packages: /^(?:esl-erlang|erlang-base)$/ },
  { names: ["git"], bitnami: ["git"], packages: /^git$/ },
  { names: ["lua"], bitnami: ["lua"] },
  { names: ["sqlite"], bitnami: ["sqlite"] },
  { names: ["grafana"], bitnami: ["grafana"], packages: /^grafana(?:-enterprise)?$/ },
  { names: ["elasticsearch"], bitnami: ["elasticsearch"], packages: /^elasticsearch$/ },
  { names: ["kibana"], bitnami: ["kibana"], packages: /^kibana$/ },
  { names: ["rabbitmq"], bitnami: ["rabbitmq"], packages: /^rabbitmq-server$/ },
  { names: ["influxdb"], bitnami: ["influxdb"], packages: /^influxdb2?$/ },
  { names: ["vault"], bitnami: ["vault"], packages: /^vault$/ },
  { names: ["consul"], bitnami: ["consul"], packages: /^consul$/ },
  { names: ["bash"], cpe: ["gnu:bash"] },
  { names: ["busybox"], cpe: ["busybox:busybox"] },
  { names: ["curl"], cpe: ["haxx:curl", "haxx:libcurl", "curl:curl"] },
  { names: ["perl"], cpe: ["perl:perl"] },
];

/** Names of programs by `vendor:product` of CPE. */
export const cpeProducts: ReadonlyMap<string, string> = new Map(
  upstreamPrograms.flatMap(({ names: [name = ""], cpe = [] }) =>
    cpe.map((product): [string, string] => [product, name]),
  ),
);
