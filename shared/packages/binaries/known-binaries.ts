/** How to recognize a program that no package manager installed, and its version. */
export interface KnownBinary {
  readonly name: string;
  /** File names of the program. */
  readonly files: RegExp;
  /** Tried in this order. */
  readonly marks: readonly VersionMark[];
}

export interface VersionMark {
  /** Bytes right before the version, or near it; `$1` is the first group of the file name. */
  readonly anchor: string;
  /** The first group is the version. Searched in a few bytes after the anchor. */
  readonly version: RegExp;
  /** Bytes before the anchor to search too. */
  readonly maxLookBehind?: number;
}

/** Releases of Redis and Valkey end in the host (if known), the build time in seconds, and zeros for git. */
const redisBuild = /\0(?:valkey)?(\d+\.\d+\.\d+?)(?:[A-Za-z][\w.-]*-)?1[5-9]\d{8}\d{0,4}0{8}\0/;

/** Programs and libraries by their strings, in builds of their projects and of Debian. */
export const knownBinaries: readonly KnownBinary[] = [
  defineBinary("bash", /^bash$/, "@(#)Bash version ", /version (\d+\.\d+\.\d+)/),
  defineBinary("bun", /^bun$/, "Bun/", /^Bun\/(\d+\.\d+\.\d+(?:-[\w.]+)?)/),
  defineBinary("busybox", /^busybox$/, "BusyBox v", /v(\d+\.\d+\.\d+)/),
  defineBinary("curl", /^libcurl\.so.*$/, "libcurl/", /^libcurl\/(\d+\.\d+\.\d+)/),
  {
    name: "curl",
    files: /^curl$/,
    marks: [
      { anchor: "libcurl/", version: /^libcurl\/(\d+\.\d+\.\d+)/ },
      { anchor: "curl/", version: /^curl\/(\d+\.\d+\.\d+)/ },
    ],
  },
  defineBinary("deno", /^deno$/, "Deno/", /^Deno\/(\d+\.\d+\.\d+)(?:\+[0-9a-f]{7}|Deno\/)/),
  defineBinary("git", /^git$/, "git/", /^git\/(\d+\.\d+\.\d+)/),
  defineBinary("haproxy", /^haproxy$/, "version ", /^version (\d+\.\d+\.\d+)[- ][0-9a-f]*/),
  defineBinary("httpd", /^(?:httpd|apache2)$/, "Apache/", /^Apache\/(\d+\.\d+\.\d+)/),
  defineBinary("lua", /^(?:lua[\d.]*|luac[\d.]*|liblua[\d.]*\.so.*)$/, "$LuaVersion: Lua ", /Lua (\d+\.\d+\.\d+)/),
  {
    name: "mariadb",
    files: /^(?:mariadbd?|mysqld?|libmariadbd\.so.*)$/,
    marks: [{ anchor: "-MariaDB", version: /\0(\d+\.\d+\.\d+)-MariaDB/, maxLookBehind: 16 }],
  },
  defineBinary("memcached", /^memcached$/, "memcached ", /^memcached (\d+\.\d+\.\d+)/),
  // Names of source files stand in messages of the server.
  defineBinary("mysql", /^mysqld$/, "/mysql-", /^\/mysql-(\d+\.\d+\.\d+)\//),
  defineBinary("nginx", /^nginx$/, "nginx/", /^nginx\/(\d+\.\d+\.\d+)/),
  defineBinary("node", /^(?:node|libnode\.so.*)$/, "node.js/v", /^node\.js\/v(\d+\.\d+\.\d+)/),
  defineBinary("openssl", /^(?:openssl|libssl\.so.*|libcrypto\.so.*)$/, "OpenSSL ", /^OpenSSL (\d+\.\d+\.\d+[a-z]*) /),
  {
    name: "perl",
    files: /^(?:perl[\d.]*|libperl\.so.*)$/,
    marks: [
      { anchor: "/perl5/", version: /^\/perl5\/(5\.\d+\.\d+)/ },
      { anchor: "/perl/", version: /^\/perl\/(5\.\d+\.\d+)/ },
    ],
  },
  defineBinary("php", /^php[\d.]*(?:-(?:cgi|fpm|dbg))?$/, "PHP/", /^PHP\/(\d+\.\d+\.\d+)/),
  defineBinary("postgresql", /^(?:postgres|psql)$/, "(PostgreSQL) ", /^\(PostgreSQL\) (\d+(?:\.\d+)+)/),
  defineBinary("proftpd", /^proftpd$/, "ProFTPD ", /^ProFTPD (\d+\.\d+\.\d+[a-z]?)/),
  {
    name: "python",
    files: /^(?:lib)?python([23](?:\.\d+)?)m?(?:\.so.*)?$/,
    marks: [
      { anchor: "\0" + "3.", version: /^\0(3\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+?\0/ },
      // Linkers let one string end in another: the version may be the end of a path.
      { anchor: "$1.", version: /^[^\d.]([23]\.\d+\.\d+(?:(?:a|b|rc)\d+)?)\+?\0/, maxLookBehind: 1 },
    ],
  },
  {
    name: "redis",
    files: /^redis-(?:server|check-rdb|check-aof)$/,
    marks: [
      { anchor: "00000000\0", version: redisBuild, maxLookBehind: 160 },
      { anchor: "Redis ver", version: /^Redis ver(?:sion)?[ =](\d+\.\d+\.\d+)/ },
    ],
  },
  defineBinary("ruby", /^(?:ruby[\d.]*|libruby.*\.so.*)$/, "ruby ", /^ruby (\d+\.\d+\.\d+)/),
  defineBinary("sqlite", /^libsqlite3\.so.*$/, "\0" + "3.", /^\0(3\.\d+\.\d+(?:\.\d+)?)\0/),
  defineBinary("tini", /^tini(?:-static)?$/, "tini version ", /^tini version (\d+\.\d+\.\d+)/),
  {
    name: "valkey",
    files: /^valkey-(?:server|check-rdb|check-aof)$/,
    marks: [{ anchor: "00000000\0", version: redisBuild, maxLookBehind: 160 }],
  },
  defineBinary("varnish", /^varnishd$/, "varnish-", /^varnish-(\d+\.\d+\.\d+) revision/),
];

function defineBinary(name: string, files: RegExp, anchor: string, version: RegExp): KnownBinary {
  return { name, files, marks: [{ anchor, version }] };
}
