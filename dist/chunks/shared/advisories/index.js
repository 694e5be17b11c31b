import { n as __esmMin, o as __toESM } from "../../rolldown-runtime.js";
import { $r as init_map_concurrently, A as init_loopback, An as exists, Bn as sha256, Ci as init_errors, Fr as count, Ir as init_plain, J as formatReference, Lr as oneLine, Mn as isFile, Rn as fileDigest, Si as UndecidedError, V as init_references, X as parseReference, Y as init_reference, Z as tryParseReference, _n as writeFileAtomic, a as init_probe, bi as InvalidError, dn as init_files, ei as mapConcurrently, fi as defined, fn as checkWritePlace, hn as init_write_file, i as unexpectedStatus, j as isLoopback, jn as init_kind, lt as init_findings, n as init_client$1, nn as init_severity, o as unreachable, on as severities, or as init_text, pi as init_defined, pn as createDirectory, r as init_errors$1, t as HttpClient, vi as compareText, wi as messageOf, xi as SeaworthyError, yi as init_compare_text, zn as init_digest, zr as truncate } from "../core.js";
import { a as readTar, c as init_compression, i as init_reader, o as decompress, r as init_source$1, t as chunkSource } from "../oci/tar/source.js";
import { B as init_media_types, D as blobOf, E as pushManifest, F as registryUrl, G as manifestSchema, H as ociManifestType, I as dockerCredentials, J as blobPath, K as init_json, L as init_credentials, M as RegistryClient, N as init_client$2, O as init_push_blob, P as init_url, Q as init_directory_store, R as init_blobs$1, T as init_stored_manifest, U as indexSchema, V as ociIndexType, W as init_schema$1, X as layoutBlobs, Y as init_blobs, Z as directoryStore, d as moveTag, k as pushBlob, lt as init_digest$1, q as parseDocument, t as init_oci, u as init_copy, ut as verifyBytes, w as findManifest, z as registryBlobs } from "../oci/index.js";
import { n as init_inflate, t as inflate } from "../oci/inflate/index.js";
import { f as init_read_file, m as readWhole } from "../oci/engines/sockets.js";
import { a as DirectoryBound, o as init_directory_bound, t as init_cache$1 } from "../cache/index.js";
import { C as templateLiteral, E as unknown, S as string, T as union, _ as never, a as _null, b as record$1, f as init_schemas, g as looseObject, h as literal, i as _enum, l as boolean, n as datetime, p as int, r as init_iso, s as array, u as date$1, v as number, w as tuple, x as strictObject, y as object } from "../../npm/zod/classic.js";
import { m as isUnidentified, p as init_package, x as parsePurl, y as init_purl } from "../packages/third-party/third-party.js";
import { a as amazonExtra, c as compareRangePoints, d as isVersion, f as versionScheme, g as init_lookup$1, h as ecosystemOfOsv, i as init_distributions, l as compareVersions$1, m as ecosystemOf$2, n as distributionAdvisories, o as init_distribution_advisories, p as ecosystemBase, s as redHatUnfixed, t as init_ecosystems, u as init_compare_versions, v as isSystemType, y as normalizeName } from "../ecosystems/index.js";
import { n as init_zip_file, r as readZipFile, t as init_zip } from "../zip/index.js";
import { a as XMLParser, n as init_fxp, o as init_XMLParser } from "../../npm/fast-xml-parser.js";
import { t as require_dist } from "../../npm/yaml.js";
import { t as init_packages } from "../packages/index.js";
import { n as parseStrictYaml, t as init_strict_yaml } from "../config/strict-yaml.js";
import { n as init_end_of_life } from "./model/end-of-life.js";
import { n as parseProblem, t as init_parse_problem } from "../errors/parse-problem.js";
import { a as parseMaxAge, n as clockTolerance, r as init_age } from "./model/age.js";
import { r as osvLacks, t as init_source_notes } from "./model/source-notes.js";
import { t as require_ae_cvss_calculator } from "../../npm/ae-cvss-calculator.js";

// shared/advisories/upstream/programs.ts
/** Converts what Java's `release` file states: `1.8.0_292` is `8.0.292`. */
function javaVersion(version) {
	return version.replace(/^1\.(\d+)\.(\d+)_(\d+).*$/, "$1.$2.$3");
}
/** Converts a pre-release of Python: `3.14.0rc1` is `3.14.0-rc.1`. */
function pythonVersion(version) {
	return version.replace(/^(\d[\d.]*?)(a|b|rc)(\d+)$/, "$1-$2.$3");
}
var upstreamPrograms, cpeProducts;
function init_programs() {
	return (init_programs = __esmMin((() => {
		upstreamPrograms = [
			{
				names: ["node"],
				project: {
					ecosystem: "Node.js",
					name: "node"
				},
				bitnami: ["node", "node-min"],
				product: "nodejs",
				packages: /^(?:nodejs|libnode\d*)$/
			},
			{
				names: ["python"],
				bitnami: [
					"python",
					"python-min",
					"libpython"
				],
				product: "python",
				packages: /^(?:lib)?python\d+\.\d+(?:-minimal|-stdlib|-libs)?$/,
				toSourceVersion: pythonVersion
			},
			{
				names: ["ruby"],
				project: {
					ecosystem: "Ruby",
					name: "ruby"
				},
				bitnami: ["ruby", "ruby-min"],
				product: "ruby",
				packages: /^(?:lib)?ruby\d+\.\d+$/
			},
			{
				names: ["jruby"],
				project: {
					ecosystem: "Ruby",
					name: "jruby"
				}
			},
			{
				names: ["mruby"],
				project: {
					ecosystem: "Ruby",
					name: "mruby"
				}
			},
			{
				names: ["php"],
				bitnami: [
					"php",
					"php-min",
					"libphp"
				],
				product: "php",
				packages: /^(?:php(?:\d+(?:\.\d+)?)?-(?:cli|cgi|common|fpm|phpdbg|php-cli|php-common|php-fpm)|libapache2-mod-php\d+\.\d+|libphp\d+\.\d+-embed)$/
			},
			{
				names: ["nginx"],
				project: {
					ecosystem: "nginx",
					name: "nginx"
				},
				bitnami: ["nginx"],
				product: "nginx",
				packages: /^nginx(?:-core|-full|-light|-extras)?$/
			},
			{
				names: ["httpd"],
				project: {
					ecosystem: "Apache HTTP Server",
					name: "httpd"
				},
				bitnami: ["apache"],
				product: "apache",
				packages: /^(?:apache2(?:-bin)?|httpd(?:-core)?)$/
			},
			{
				names: ["openssl"],
				project: {
					ecosystem: "OpenSSL",
					name: "openssl"
				},
				product: "openssl"
			},
			{
				names: ["postgresql"],
				bitnami: ["postgresql"],
				product: "postgresql",
				packages: /^(?:postgresql-(?:client-)?\d+|postgresql\d+(?:-server|-libs)?|libpq5)$/
			},
			{
				names: ["mysql"],
				bitnami: ["mysql"],
				product: "mysql",
				packages: /^mysql-community-(?:server|client)(?:-core)?$/
			},
			{
				names: ["mariadb"],
				bitnami: [
					"mariadb",
					"mariadb-min",
					"mysql-client"
				],
				product: "mariadb",
				packages: /^(?:mariadb-(?:server|client)(?:-core)?(?:-\d+\.\d+)?|MariaDB-(?:server|client))$/
			},
			{
				names: ["mongodb"],
				bitnami: ["mongodb"],
				product: "mongodb",
				packages: /^mongodb-(?:org|enterprise)-(?:server|mongos)$/
			},
			{
				names: ["redis"],
				bitnami: ["redis"],
				product: "redis",
				packages: /^redis(?:-server|-tools|-sentinel)?$/
			},
			{
				names: ["valkey"],
				bitnami: ["valkey"],
				product: "valkey",
				packages: /^valkey(?:-server|-tools)?$/
			},
			{
				names: ["memcached"],
				bitnami: ["memcached"],
				packages: /^memcached$/
			},
			{
				names: ["haproxy"],
				bitnami: ["haproxy"],
				product: "haproxy",
				packages: /^haproxy$/
			},
			{
				names: ["varnish"],
				bitnami: ["varnish"],
				packages: /^varnish$/
			},
			{
				names: ["envoy"],
				bitnami: ["envoy"],
				packages: /^envoy$/
			},
			{
				names: ["openjdk", "jre"],
				bitnami: [
					"java",
					"java-min",
					"jre"
				],
				toSourceVersion: javaVersion
			},
			{
				names: ["erlang"],
				bitnami: ["erlang"],
				product: "erlang",
				packages: /^(?:esl-erlang|erlang-base)$/
			},
			{
				names: ["git"],
				bitnami: ["git"],
				packages: /^git$/
			},
			{
				names: ["lua"],
				bitnami: ["lua"]
			},
			{
				names: ["sqlite"],
				bitnami: ["sqlite"]
			},
			{
				names: ["grafana"],
				bitnami: ["grafana"],
				packages: /^grafana(?:-enterprise)?$/
			},
			{
				names: ["elasticsearch"],
				bitnami: ["elasticsearch"],
				packages: /^elasticsearch$/
			},
			{
				names: ["kibana"],
				bitnami: ["kibana"],
				packages: /^kibana$/
			},
			{
				names: ["rabbitmq"],
				bitnami: ["rabbitmq"],
				packages: /^rabbitmq-server$/
			},
			{
				names: ["influxdb"],
				bitnami: ["influxdb"],
				packages: /^influxdb2?$/
			},
			{
				names: ["vault"],
				bitnami: ["vault"],
				packages: /^vault$/
			},
			{
				names: ["consul"],
				bitnami: ["consul"],
				packages: /^consul$/
			},
			{
				names: ["bash"],
				cpe: ["gnu:bash"]
			},
			{
				names: ["busybox"],
				cpe: ["busybox:busybox"]
			},
			{
				names: ["curl"],
				cpe: [
					"haxx:curl",
					"haxx:libcurl",
					"curl:curl"
				]
			},
			{
				names: ["perl"],
				cpe: ["perl:perl"]
			}
		];
		cpeProducts = new Map(upstreamPrograms.flatMap(({ names: [name = ""], cpe = [] }) => cpe.map((product) => [product, name])));
	})))();
}

// shared/advisories/upstream/identify.ts
/**
* Returns the upstream software of a program without a package, or of a third party's package of an operating system.
* Undefined for other packages, and for software that no source of upstream advisories covers.
*/
function upstreamOf(pkg) {
	const { type, name, version, thirdParty } = pkg;
	if (type === "generic") {
		const program = byName.get(name);
		return program === void 0 ? void 0 : identity(program, version);
	}
	if (thirdParty !== true) return void 0;
	const program = upstreamPrograms.find(({ packages }) => packages?.test(name) === true);
	return program === void 0 ? void 0 : identity(program, upstreamPart(version));
}
function identity(program, version) {
	const { toSourceVersion = (text) => text } = program;
	return version === void 0 ? { program } : {
		program,
		version: toSourceVersion(version)
	};
}
/**
* Returns the upstream part of a package's version: `18.20.4` of `18.20.4-1nodesource1`, `10.11.6` of
* `1:10.11.6+maria~deb12`, `8.4.0-rc.1` of `8.4.0~rc1-1+0~20240901.1+debian12~1.gbp`.
*/
function upstreamPart(version) {
	const [, release, stage, number = "0"] = /^(?:\d+:)?v?(\d+(?:\.\d+)*)(?:[~_-]?(alpha|beta|rc)\.?(\d*))?/i.exec(version ?? "") ?? [];
	return stage === void 0 || release === void 0 ? release : `${release}-${stage.toLowerCase()}.${number || "0"}`;
}
var byName;
function init_identify() {
	return (init_identify = __esmMin((() => {
		init_programs();
		byName = new Map(upstreamPrograms.flatMap((program) => program.names.map((name) => [name, program])));
	})))();
}

// shared/advisories/upstream/release-lines.json
var release_lines_default;
function init_release_lines() {
	return (init_release_lines = __esmMin((() => {
		release_lines_default = [
			{
				"product": "apache",
				"line": "1.3",
				"end": "2010-02-03"
			},
			{
				"product": "apache",
				"line": "2.0",
				"end": "2013-07-10"
			},
			{
				"product": "apache",
				"line": "2.2",
				"end": "2017-07-11"
			},
			{
				"product": "erlang",
				"line": "17",
				"end": "2018-10-11"
			},
			{
				"product": "erlang",
				"line": "18",
				"end": "2018-11-09"
			},
			{
				"product": "erlang",
				"line": "19",
				"end": "2019-06-21"
			},
			{
				"product": "erlang",
				"line": "20",
				"end": "2020-06-21"
			},
			{
				"product": "erlang",
				"line": "21",
				"end": "2021-06-19"
			},
			{
				"product": "erlang",
				"line": "22",
				"end": "2022-05-10"
			},
			{
				"product": "erlang",
				"line": "23",
				"end": "2023-06-05"
			},
			{
				"product": "erlang",
				"line": "24",
				"end": "2024-05-10"
			},
			{
				"product": "erlang",
				"line": "25",
				"end": "2025-05-17"
			},
			{
				"product": "erlang",
				"line": "26",
				"end": "2026-05-15"
			},
			{
				"product": "erlang",
				"line": "27",
				"end": "2027-05-20"
			},
			{
				"product": "erlang",
				"line": "28",
				"end": "2028-05-20"
			},
			{
				"product": "haproxy",
				"line": "1.7",
				"end": "2021-10-01"
			},
			{
				"product": "haproxy",
				"line": "1.8",
				"end": "2022-12-09"
			},
			{
				"product": "haproxy",
				"line": "1.9",
				"end": "2020-07-31"
			},
			{
				"product": "haproxy",
				"line": "2.0",
				"end": "2024-04-05"
			},
			{
				"product": "haproxy",
				"line": "2.1",
				"end": "2021-03-18"
			},
			{
				"product": "haproxy",
				"line": "2.2",
				"end": "2025-04-23"
			},
			{
				"product": "haproxy",
				"line": "2.3",
				"end": "2022-07-27"
			},
			{
				"product": "haproxy",
				"line": "2.5",
				"end": "2023-05-02"
			},
			{
				"product": "haproxy",
				"line": "2.6",
				"end": "2027-04-01"
			},
			{
				"product": "haproxy",
				"line": "2.7",
				"end": "2024-04-05"
			},
			{
				"product": "haproxy",
				"line": "2.8",
				"end": "2028-04-01"
			},
			{
				"product": "haproxy",
				"line": "2.9",
				"end": "2025-03-21"
			},
			{
				"product": "haproxy",
				"line": "3.0",
				"end": "2029-04-01"
			},
			{
				"product": "haproxy",
				"line": "3.2",
				"end": "2030-04-01"
			},
			{
				"product": "haproxy",
				"line": "3.3",
				"end": "2027-01-01"
			},
			{
				"product": "mariadb",
				"line": "5.5",
				"end": "2020-04-11"
			},
			{
				"product": "mariadb",
				"line": "10.0",
				"end": "2019-03-31"
			},
			{
				"product": "mariadb",
				"line": "10.1",
				"end": "2020-10-17"
			},
			{
				"product": "mariadb",
				"line": "10.2",
				"end": "2022-05-23"
			},
			{
				"product": "mariadb",
				"line": "10.3",
				"end": "2023-05-25"
			},
			{
				"product": "mariadb",
				"line": "10.4",
				"end": "2024-06-18"
			},
			{
				"product": "mariadb",
				"line": "10.5",
				"end": "2025-06-24"
			},
			{
				"product": "mariadb",
				"line": "10.6",
				"end": "2026-07-06"
			},
			{
				"product": "mariadb",
				"line": "10.7",
				"end": "2023-02-14"
			},
			{
				"product": "mariadb",
				"line": "10.8",
				"end": "2023-05-20"
			},
			{
				"product": "mariadb",
				"line": "10.9",
				"end": "2023-08-22"
			},
			{
				"product": "mariadb",
				"line": "10.10",
				"end": "2023-11-17"
			},
			{
				"product": "mariadb",
				"line": "10.11",
				"end": "2028-02-16"
			},
			{
				"product": "mongodb",
				"line": "1.0",
				"end": "2010-08-31"
			},
			{
				"product": "mongodb",
				"line": "1.2",
				"end": "2011-06-30"
			},
			{
				"product": "mongodb",
				"line": "1.4",
				"end": "2012-09-30"
			},
			{
				"product": "mongodb",
				"line": "1.6",
				"end": "2012-02-28"
			},
			{
				"product": "mongodb",
				"line": "1.8",
				"end": "2012-09-30"
			},
			{
				"product": "mongodb",
				"line": "2.0",
				"end": "2013-03-31"
			},
			{
				"product": "mongodb",
				"line": "2.2",
				"end": "2014-02-28"
			},
			{
				"product": "mongodb",
				"line": "2.6",
				"end": "2016-10-31"
			},
			{
				"product": "mongodb",
				"line": "3.0",
				"end": "2018-02-28"
			},
			{
				"product": "mongodb",
				"line": "3.2",
				"end": "2018-09-30"
			},
			{
				"product": "mongodb",
				"line": "3.4",
				"end": "2020-01-31"
			},
			{
				"product": "mongodb",
				"line": "3.6",
				"end": "2021-04-30"
			},
			{
				"product": "mongodb",
				"line": "4.0",
				"end": "2022-04-30"
			},
			{
				"product": "mongodb",
				"line": "4.2",
				"end": "2023-04-30"
			},
			{
				"product": "mongodb",
				"line": "4.4",
				"end": "2024-02-29"
			},
			{
				"product": "mongodb",
				"line": "5.0",
				"end": "2024-10-31"
			},
			{
				"product": "mongodb",
				"line": "5.1",
				"end": "2022-01-18"
			},
			{
				"product": "mongodb",
				"line": "5.2",
				"end": "2022-03-23"
			},
			{
				"product": "mongodb",
				"line": "5.3",
				"end": "2022-07-31"
			},
			{
				"product": "mongodb",
				"line": "6.0",
				"end": "2025-07-31"
			},
			{
				"product": "mongodb",
				"line": "6.1",
				"end": "2023-02-09"
			},
			{
				"product": "mongodb",
				"line": "6.2",
				"end": "2023-04-24"
			},
			{
				"product": "mongodb",
				"line": "6.3",
				"end": "2023-08-31"
			},
			{
				"product": "mongodb",
				"line": "7.0",
				"end": "2027-08-31"
			},
			{
				"product": "mongodb",
				"line": "7.1",
				"end": "2024-01-23"
			},
			{
				"product": "mongodb",
				"line": "7.2",
				"end": "2024-03-27"
			},
			{
				"product": "mongodb",
				"line": "7.3",
				"end": "2024-10-31"
			},
			{
				"product": "mongodb",
				"line": "8.0",
				"end": "2029-10-31"
			},
			{
				"product": "mongodb",
				"line": "8.1",
				"end": "2025-09-30"
			},
			{
				"product": "mysql",
				"line": "5.5",
				"end": "2018-12-31"
			},
			{
				"product": "mysql",
				"line": "5.6",
				"end": "2021-02-28"
			},
			{
				"product": "mysql",
				"line": "5.7",
				"end": "2023-10-31"
			},
			{
				"product": "mysql",
				"line": "8.0",
				"end": "2026-04-30"
			},
			{
				"product": "mysql",
				"line": "8.1",
				"end": "2023-10-25"
			},
			{
				"product": "mysql",
				"line": "8.2",
				"end": "2023-12-14"
			},
			{
				"product": "mysql",
				"line": "8.3",
				"end": "2024-04-10"
			},
			{
				"product": "mysql",
				"line": "8.4",
				"end": "2032-04-30"
			},
			{
				"product": "mysql",
				"line": "9.0",
				"end": "2024-10-15"
			},
			{
				"product": "mysql",
				"line": "9.1",
				"end": "2025-01-21"
			},
			{
				"product": "mysql",
				"line": "9.2",
				"end": "2025-04-15"
			},
			{
				"product": "mysql",
				"line": "9.3",
				"end": "2025-07-22"
			},
			{
				"product": "mysql",
				"line": "9.4",
				"end": "2025-10-21"
			},
			{
				"product": "mysql",
				"line": "9.5",
				"end": "2026-01-20"
			},
			{
				"product": "mysql",
				"line": "9.6",
				"end": "2026-04-21"
			},
			{
				"product": "nginx",
				"line": "1.0",
				"end": "2012-04-23"
			},
			{
				"product": "nginx",
				"line": "1.2",
				"end": "2013-04-24"
			},
			{
				"product": "nginx",
				"line": "1.4",
				"end": "2014-04-24"
			},
			{
				"product": "nginx",
				"line": "1.6",
				"end": "2015-04-21"
			},
			{
				"product": "nginx",
				"line": "1.8",
				"end": "2016-04-26"
			},
			{
				"product": "nginx",
				"line": "1.10",
				"end": "2017-04-12"
			},
			{
				"product": "nginx",
				"line": "1.12",
				"end": "2018-04-17"
			},
			{
				"product": "nginx",
				"line": "1.14",
				"end": "2019-04-23"
			},
			{
				"product": "nginx",
				"line": "1.16",
				"end": "2020-04-20"
			},
			{
				"product": "nginx",
				"line": "1.18",
				"end": "2021-04-20"
			},
			{
				"product": "nginx",
				"line": "1.19",
				"end": "2021-05-25"
			},
			{
				"product": "nginx",
				"line": "1.20",
				"end": "2022-05-24"
			},
			{
				"product": "nginx",
				"line": "1.21",
				"end": "2022-06-21"
			},
			{
				"product": "nginx",
				"line": "1.22",
				"end": "2023-04-11"
			},
			{
				"product": "nginx",
				"line": "1.23",
				"end": "2023-05-23"
			},
			{
				"product": "nginx",
				"line": "1.24",
				"end": "2024-04-23"
			},
			{
				"product": "nginx",
				"line": "1.25",
				"end": "2024-05-29"
			},
			{
				"product": "nginx",
				"line": "1.26",
				"end": "2025-04-23"
			},
			{
				"product": "nginx",
				"line": "1.27",
				"end": "2025-06-24"
			},
			{
				"product": "nodejs",
				"line": "4",
				"end": "2018-04-30"
			},
			{
				"product": "nodejs",
				"line": "5",
				"end": "2016-06-30"
			},
			{
				"product": "nodejs",
				"line": "6",
				"end": "2019-04-30"
			},
			{
				"product": "nodejs",
				"line": "7",
				"end": "2017-06-30"
			},
			{
				"product": "nodejs",
				"line": "8",
				"end": "2019-12-31"
			},
			{
				"product": "nodejs",
				"line": "9",
				"end": "2018-06-30"
			},
			{
				"product": "nodejs",
				"line": "10",
				"end": "2021-04-30"
			},
			{
				"product": "nodejs",
				"line": "11",
				"end": "2019-06-30"
			},
			{
				"product": "nodejs",
				"line": "12",
				"end": "2022-04-30"
			},
			{
				"product": "nodejs",
				"line": "13",
				"end": "2020-06-01"
			},
			{
				"product": "nodejs",
				"line": "14",
				"end": "2023-04-30"
			},
			{
				"product": "nodejs",
				"line": "15",
				"end": "2021-06-01"
			},
			{
				"product": "nodejs",
				"line": "16",
				"end": "2023-09-11"
			},
			{
				"product": "nodejs",
				"line": "17",
				"end": "2022-06-01"
			},
			{
				"product": "nodejs",
				"line": "18",
				"end": "2025-04-30"
			},
			{
				"product": "nodejs",
				"line": "19",
				"end": "2023-06-01"
			},
			{
				"product": "nodejs",
				"line": "20",
				"end": "2026-04-30"
			},
			{
				"product": "nodejs",
				"line": "21",
				"end": "2024-06-01"
			},
			{
				"product": "nodejs",
				"line": "22",
				"end": "2027-04-30"
			},
			{
				"product": "nodejs",
				"line": "23",
				"end": "2025-06-01"
			},
			{
				"product": "nodejs",
				"line": "24",
				"end": "2028-04-30"
			},
			{
				"product": "nodejs",
				"line": "25",
				"end": "2026-06-01"
			},
			{
				"product": "openssl",
				"line": "0.9.8",
				"end": "2015-12-31"
			},
			{
				"product": "openssl",
				"line": "1.0.0",
				"end": "2015-12-31"
			},
			{
				"product": "openssl",
				"line": "1.0.1",
				"end": "2016-12-31"
			},
			{
				"product": "openssl",
				"line": "1.0.2",
				"end": "2019-12-31"
			},
			{
				"product": "openssl",
				"line": "1.1.0",
				"end": "2019-09-11"
			},
			{
				"product": "openssl",
				"line": "1.1.1",
				"end": "2023-09-11"
			},
			{
				"product": "openssl",
				"line": "3.0",
				"end": "2026-09-07"
			},
			{
				"product": "openssl",
				"line": "3.1",
				"end": "2025-03-14"
			},
			{
				"product": "openssl",
				"line": "3.2",
				"end": "2025-11-23"
			},
			{
				"product": "openssl",
				"line": "3.3",
				"end": "2026-04-09"
			},
			{
				"product": "openssl",
				"line": "3.4",
				"end": "2026-10-22"
			},
			{
				"product": "openssl",
				"line": "3.5",
				"end": "2030-04-08"
			},
			{
				"product": "openssl",
				"line": "3.6",
				"end": "2026-11-01"
			},
			{
				"product": "openssl",
				"line": "4.0",
				"end": "2027-05-14"
			},
			{
				"product": "php",
				"line": "5.0",
				"end": "2005-09-05"
			},
			{
				"product": "php",
				"line": "5.1",
				"end": "2006-08-24"
			},
			{
				"product": "php",
				"line": "5.2",
				"end": "2011-01-06"
			},
			{
				"product": "php",
				"line": "5.3",
				"end": "2014-08-14"
			},
			{
				"product": "php",
				"line": "5.4",
				"end": "2015-09-14"
			},
			{
				"product": "php",
				"line": "5.5",
				"end": "2016-07-21"
			},
			{
				"product": "php",
				"line": "5.6",
				"end": "2018-12-31"
			},
			{
				"product": "php",
				"line": "7.0",
				"end": "2019-01-10"
			},
			{
				"product": "php",
				"line": "7.1",
				"end": "2019-12-01"
			},
			{
				"product": "php",
				"line": "7.2",
				"end": "2020-11-30"
			},
			{
				"product": "php",
				"line": "7.3",
				"end": "2021-12-06"
			},
			{
				"product": "php",
				"line": "7.4",
				"end": "2022-11-28"
			},
			{
				"product": "php",
				"line": "8.0",
				"end": "2023-11-26"
			},
			{
				"product": "php",
				"line": "8.1",
				"end": "2025-12-31"
			},
			{
				"product": "php",
				"line": "8.2",
				"end": "2026-12-31"
			},
			{
				"product": "php",
				"line": "8.3",
				"end": "2027-12-31"
			},
			{
				"product": "php",
				"line": "8.4",
				"end": "2028-12-31"
			},
			{
				"product": "php",
				"line": "8.5",
				"end": "2029-12-31"
			},
			{
				"product": "postgresql",
				"line": "8.0",
				"end": "2010-10-01"
			},
			{
				"product": "postgresql",
				"line": "8.1",
				"end": "2010-11-08"
			},
			{
				"product": "postgresql",
				"line": "8.2",
				"end": "2011-12-05"
			},
			{
				"product": "postgresql",
				"line": "8.3",
				"end": "2013-02-07"
			},
			{
				"product": "postgresql",
				"line": "8.4",
				"end": "2014-07-24"
			},
			{
				"product": "postgresql",
				"line": "9.0",
				"end": "2015-10-08"
			},
			{
				"product": "postgresql",
				"line": "9.1",
				"end": "2016-10-27"
			},
			{
				"product": "postgresql",
				"line": "9.2",
				"end": "2017-11-09"
			},
			{
				"product": "postgresql",
				"line": "9.3",
				"end": "2018-11-08"
			},
			{
				"product": "postgresql",
				"line": "9.4",
				"end": "2020-02-13"
			},
			{
				"product": "postgresql",
				"line": "9.5",
				"end": "2021-02-11"
			},
			{
				"product": "postgresql",
				"line": "9.6",
				"end": "2021-11-11"
			},
			{
				"product": "postgresql",
				"line": "10",
				"end": "2022-11-10"
			},
			{
				"product": "postgresql",
				"line": "11",
				"end": "2023-11-09"
			},
			{
				"product": "postgresql",
				"line": "12",
				"end": "2024-11-21"
			},
			{
				"product": "postgresql",
				"line": "13",
				"end": "2025-11-13"
			},
			{
				"product": "postgresql",
				"line": "14",
				"end": "2026-11-12"
			},
			{
				"product": "postgresql",
				"line": "15",
				"end": "2027-11-11"
			},
			{
				"product": "postgresql",
				"line": "16",
				"end": "2028-11-09"
			},
			{
				"product": "postgresql",
				"line": "17",
				"end": "2029-11-08"
			},
			{
				"product": "postgresql",
				"line": "18",
				"end": "2030-11-14"
			},
			{
				"product": "python",
				"line": "2.6",
				"end": "2013-10-29"
			},
			{
				"product": "python",
				"line": "2.7",
				"end": "2020-01-01"
			},
			{
				"product": "python",
				"line": "3.3",
				"end": "2017-09-29"
			},
			{
				"product": "python",
				"line": "3.4",
				"end": "2019-03-18"
			},
			{
				"product": "python",
				"line": "3.5",
				"end": "2020-09-13"
			},
			{
				"product": "python",
				"line": "3.6",
				"end": "2021-12-23"
			},
			{
				"product": "python",
				"line": "3.7",
				"end": "2023-06-27"
			},
			{
				"product": "python",
				"line": "3.8",
				"end": "2024-10-14"
			},
			{
				"product": "python",
				"line": "3.9",
				"end": "2025-10-31"
			},
			{
				"product": "python",
				"line": "3.10",
				"end": "2026-10-31"
			},
			{
				"product": "python",
				"line": "3.11",
				"end": "2027-10-31"
			},
			{
				"product": "python",
				"line": "3.12",
				"end": "2028-10-31"
			},
			{
				"product": "python",
				"line": "3.13",
				"end": "2029-10-31"
			},
			{
				"product": "python",
				"line": "3.14",
				"end": "2030-10-31"
			},
			{
				"product": "redis",
				"line": "5.0",
				"end": "2022-04-27"
			},
			{
				"product": "redis",
				"line": "6.0",
				"end": "2022-05-31"
			},
			{
				"product": "redis",
				"line": "7.0",
				"end": "2024-07-29"
			},
			{
				"product": "redis",
				"line": "8.0",
				"end": "2026-02-11"
			},
			{
				"product": "ruby",
				"line": "1.9",
				"end": "2015-02-23"
			},
			{
				"product": "ruby",
				"line": "2.0",
				"end": "2016-02-24"
			},
			{
				"product": "ruby",
				"line": "2.1",
				"end": "2017-03-31"
			},
			{
				"product": "ruby",
				"line": "2.2",
				"end": "2018-03-31"
			},
			{
				"product": "ruby",
				"line": "2.3",
				"end": "2019-03-31"
			},
			{
				"product": "ruby",
				"line": "2.4",
				"end": "2020-03-31"
			},
			{
				"product": "ruby",
				"line": "2.5",
				"end": "2021-03-31"
			},
			{
				"product": "ruby",
				"line": "2.6",
				"end": "2022-03-31"
			},
			{
				"product": "ruby",
				"line": "2.7",
				"end": "2023-03-31"
			},
			{
				"product": "ruby",
				"line": "3.0",
				"end": "2024-04-23"
			},
			{
				"product": "ruby",
				"line": "3.1",
				"end": "2025-03-31"
			},
			{
				"product": "ruby",
				"line": "3.2",
				"end": "2026-03-31"
			},
			{
				"product": "ruby",
				"line": "3.3",
				"end": "2027-03-31"
			},
			{
				"product": "ruby",
				"line": "3.4",
				"end": "2028-03-31"
			},
			{
				"product": "ruby",
				"line": "4.0",
				"end": "2029-03-31"
			},
			{
				"product": "valkey",
				"line": "7.2",
				"end": "2029-04-16"
			},
			{
				"product": "valkey",
				"line": "8.0",
				"end": "2027-09-15"
			},
			{
				"product": "valkey",
				"line": "8.1",
				"end": "2030-03-31"
			},
			{
				"product": "valkey",
				"line": "9.0",
				"end": "2028-10-21"
			}
		];
	})))();
}

// shared/advisories/upstream/release-lines.ts
/**
* Returns the release line of a version, from the dates of endoflife.date and OpenSSL, which may differ from the
* project's own by days. Undefined for an unlisted line: nothing may be concluded for it.
*/
function releaseLineOf({ product }, version) {
	if (product === void 0) return void 0;
	return byProduct.get(product)?.find(({ line }) => isOfLine(version, line));
}
/** Tells whether the project still supports the release line on a day (UTC). Undefined if its dates are not known. */
function isSupported(program, version, now) {
	const line = releaseLineOf(program, version);
	return line === void 0 ? void 0 : now.toISOString().slice(0, 10) <= line.end;
}
/** `1.1.1w` and `1.1.1` belong to `1.1.1`, `1.10.3` does not belong to `1.1`. */
function isOfLine(version, line) {
	return version.startsWith(line) && !/^\d/.test(version.slice(line.length));
}
var byProduct;
function init_release_lines$1() {
	return (init_release_lines$1 = __esmMin((() => {
		init_release_lines();
		byProduct = Map.groupBy(release_lines_default, ({ product }) => product);
	})))();
}

// shared/advisories/upstream/precedence.ts
/** Returns the confidence of a match by one entry. */
function confidenceOf({ affected }, upstream, isThirdParty) {
	if (upstream === void 0) return "exact";
	if (affected.ecosystem === "CPE") return "cpe";
	return !isThirdParty && affected.ecosystem === upstream.project?.ecosystem ? "exact" : "upstream";
}
/**
* Removes hits that the project's own list overrules: it names the vulnerability and does not name the version. Lists
* leave out release lines that the project no longer supports, so they decide nothing about such a line, nor about a line
* whose support is not known. That a vulnerability exists on another platform only holds for every line.
*/
function withoutOverruled(hits, { program, version, now, entries, elsewhere }) {
	const project = program.project?.ecosystem;
	if (project === void 0) return hits;
	const isOwn = ({ affected }) => affected.ecosystem === project;
	const own = entries.filter(isOwn).flatMap(namesOf$3);
	const judged = /* @__PURE__ */ new Set([...isSupported(program, version, now) === true ? own : [], ...new Set(elsewhere.filter(isOwn).flatMap(namesOf$3)).difference(new Set(own))]);
	const affirmed = new Set(hits.filter(isOwn).flatMap(namesOf$3));
	const isOverruled = (name) => judged.has(name) && !affirmed.has(name);
	return hits.filter((hit) => isOwn(hit) || !isAbout$1(namesOf$3(hit), isOverruled));
}
/** Checks whether names are those of a vulnerability, of each one if a record is about several CVEs. */
function isAbout$1(names, isIts) {
	const cves = names.filter((name) => name.startsWith("CVE-"));
	return names.some(isIts) && (cves.length < 2 || cves.every(isIts));
}
function namesOf$3({ advisory }) {
	return [...advisory.aliases, ...advisory.upstream];
}
function init_precedence() {
	return (init_precedence = __esmMin((() => {
		init_programs();
		init_release_lines$1();
	})))();
}

// shared/advisories/model/intervals.ts
/**
* Pairs the events of one OSV range (OSV schema, "affected[].ranges[].events" and "Evaluation"). Sorts them by version;
* an interval opens at `introduced` and closes at the next `fixed` or `limit`, or after the next `last_affected`. Keeps
* the order of events at one version, and of all events in ecosystems whose versions cannot be ordered.
*/
function pairEvents(ecosystem, events) {
	const steps = events.flatMap(stepsOf);
	if (versionScheme(ecosystem) !== void 0) steps.sort((a, b) => compareRangePoints(ecosystem, a.version, b.version));
	const intervals = [];
	let introduced;
	for (const { kind, version } of steps) if (kind === "introduced") introduced ??= version;
	else if (introduced !== void 0) {
		intervals.push({
			introduced,
			...kind === "fixed" ? { fixed: version } : { lastAffected: version }
		});
		introduced = void 0;
	}
	if (introduced !== void 0) intervals.push({ introduced });
	return intervals;
}
function stepsOf({ introduced, fixed, last_affected, limit }) {
	const steps = [];
	if (introduced !== void 0) steps.push({
		kind: "introduced",
		version: introduced
	});
	if (fixed !== void 0) steps.push({
		kind: "fixed",
		version: fixed
	});
	if (last_affected !== void 0) steps.push({
		kind: "lastAffected",
		version: last_affected
	});
	if (limit !== void 0 && limit !== "*") steps.push({
		kind: "fixed",
		version: limit
	});
	return steps;
}
/** Returns the first interval that contains the version. */
function intervalOf$1(ecosystem, intervals, version) {
	return intervals.find((interval) => contains(ecosystem, interval, version));
}
function contains(ecosystem, { introduced, fixed, lastAffected }, version) {
	if (fixed === "0") return false;
	if (introduced !== "0" && compareRangePoints(ecosystem, version, introduced) < 0) return false;
	if (fixed !== void 0 && compareRangePoints(ecosystem, version, fixed) >= 0) return false;
	return lastAffected === void 0 || compareRangePoints(ecosystem, version, lastAffected) <= 0;
}
function init_intervals() {
	return (init_intervals = __esmMin((() => {
		init_ecosystems();
	})))();
}

// shared/advisories/match/decide.ts
/**
* Decides whether an entry affects a version: by a range, or because it is listed (OSV schema, "Evaluation"). Returns
* undefined if not.
*/
function decide(entry, version) {
	const { ecosystem, intervals, versions } = entry.affected;
	const interval = intervalOf$1(ecosystem, intervals, version);
	if (interval !== void 0) {
		const later = interval.lastAffected === void 0 ? void 0 : nextFix(ecosystem, intervals, version);
		const fix = later === void 0 ? fixOf(entry, interval) : {
			fixState: "fixed",
			fixedVersion: later
		};
		return {
			...entry,
			...fix,
			because: describeInterval(ecosystem, interval)
		};
	}
	if (!versions.some((listed) => listed === version || compareVersions$1(ecosystem, listed, version) === 0)) return void 0;
	const fixedVersion = nextFix(ecosystem, intervals, version);
	return {
		...entry,
		fixState: fixedVersion === void 0 ? "unknown" : "fixed",
		...fixedVersion === void 0 ? {} : { fixedVersion },
		because: "is listed as affected"
	};
}
function fixOf({ affected }, { fixed, lastAffected }) {
	if (fixed !== void 0) return {
		fixState: "fixed",
		fixedVersion: fixed
	};
	if (affected.state === "ignored") return { fixState: "wont-fix" };
	if (affected.state === "end-of-life") return { fixState: "end-of-life" };
	return { fixState: lastAffected === void 0 ? "not-fixed" : "unknown" };
}
function nextFix(ecosystem, intervals, version) {
	return intervals.flatMap(({ fixed }) => fixed === void 0 || fixed === "0" ? [] : [fixed]).filter((fixed) => compareRangePoints(ecosystem, fixed, version) > 0).sort((a, b) => compareRangePoints(ecosystem, a, b))[0];
}
function describeInterval(ecosystem, { introduced, fixed, lastAffected }) {
	const from = introduced === "0" ? [] : [`at or after ${introduced}`];
	const to = fixed !== void 0 ? [`before ${fixed}`] : lastAffected !== void 0 ? [`at or before ${lastAffected}`] : [];
	const range = [...from, ...to];
	if (range.length === 0) return "is affected, like every version; no fix is recorded";
	const open = fixed === void 0 && lastAffected === void 0 ? "; no fix is recorded" : "";
	return `is ${range.join(" and ")} (${versionScheme(ecosystem)?.name ?? "text"} order)${open}`;
}
function init_decide() {
	return (init_decide = __esmMin((() => {
		init_ecosystems();
		init_intervals();
	})))();
}

// shared/advisories/match/identify.ts
/**
* Groups the matching entries of one package by vulnerability. `aliases` are transitive (OSV schema, "aliases").
* `upstream` names the original records. A bulletin with several CVEs counts for each of them and does not merge them.
* `related` is used only in bulletins, where some distributions list the CVEs.
*/
function groupByVulnerability(entries) {
	const names = new Groups();
	const keyed = entries.map((entry) => ({
		entry,
		keys: keysOf(entry.advisory, names)
	}));
	const groups = /* @__PURE__ */ new Map();
	for (const { entry, keys } of keyed) for (const root of new Set(keys.map((key) => names.find(key)))) {
		const group = groups.get(root);
		if (group === void 0) groups.set(root, [entry]);
		else group.push(entry);
	}
	const aliases = names.members();
	return [...groups].map(([root, members]) => {
		const [id = root, ...others] = [.../* @__PURE__ */ new Set([...aliases.get(root) ?? [], ...members.map(({ advisory }) => advisory.id)])].sort(byPreference);
		return {
			id,
			aliases: others,
			entries: members
		};
	});
}
/** Returns one key per vulnerability of a record, and joins equivalent names in `names`. */
function keysOf(advisory, names) {
	const { id, aliases, upstream, related } = advisory;
	const cveId = derived$1.exec(id)?.[1];
	if (cveId !== void 0) return [names.join([cveId, ...aliases])];
	if (bulletin.test(id) || upstream.length > 0) {
		const named = cvesOf([...upstream, ...aliases]);
		const cves = named.length === 0 && bulletin.test(id) ? cvesOf(related) : named;
		if (cves.length > 0) return cves.map((name) => names.join([name]));
	}
	return [names.join([id, ...aliases])];
}
/**
* Returns the distinct CVEs among the names. A distribution's own name for a CVE (`UBUNTU-CVE-…`) counts as the CVE.
*/
function cvesOf(ids) {
	return [...new Set(ids.map((id) => derived$1.exec(id)?.[1] ?? id).filter((id) => cve$6.test(id)))];
}
/** Compares ids: CVEs first, then malicious packages, GitHub, and others; older ids first. */
function byPreference(a, b) {
	return idRank(a) - idRank(b) || a.localeCompare(b, "en", { numeric: true });
}
function idRank(id) {
	const idOrder = [
		cve$6,
		/^MAL-/,
		/^GHSA-/,
		/^(?:GO|PYSEC|RUSTSEC)-/
	];
	const place = idOrder.findIndex((pattern) => pattern.test(id));
	return place < 0 ? idOrder.length : place;
}
var cve$6, derived$1, bulletin, Groups;
function init_identify$1() {
	return (init_identify$1 = __esmMin((() => {
		cve$6 = /^CVE-\d{4}-\d{4,}$/;
		derived$1 = /^[A-Za-z]+-(CVE-\d{4}-\d{4,})$/;
		bulletin = /^(?:DSA|DLA|DTSA|USN|LSN|AL[SBE]A|RL[SBE]A|RXSA|RH[SBE]A|ELSA|ALAS\w*|(?:open)?SUSE-[A-Z]U|MGASA|OESA|openEuler-SA|TEMP)[-:]/;
		Groups = class {
			#parents = /* @__PURE__ */ new Map();
			find(name) {
				let root = name;
				for (let parent = this.#parents.get(root); parent !== void 0 && parent !== root;) {
					root = parent;
					parent = this.#parents.get(root);
				}
				return root;
			}
			/** Joins the names and returns the set's current root. */
			join(names) {
				const root = this.find(names[0]);
				this.#parents.set(root, root);
				for (const name of names) this.#parents.set(this.find(name), root);
				for (const name of names) this.#parents.set(name, root);
				return root;
			}
			members() {
				return Map.groupBy(this.#parents.keys(), (name) => this.find(name));
			}
		};
	})))();
}

// shared/advisories/match/kernel-headers.ts
/**
* Returns whether a package contains only kernel headers. Advisories name the kernel's source, so hundreds of kernel
* vulnerabilities match such a package, although it contains no kernel code and a container runs on its host's kernel.
*/
function isKernelHeaders({ type, name, source }) {
	return isSystemType(type) && kernelSource.test(source?.name ?? name) && headers.some((form) => form.test(name));
}
var kernelSource, headers;
function init_kernel_headers() {
	return (init_kernel_headers = __esmMin((() => {
		init_packages();
		kernelSource = /^(?:linux|kernel)(?:$|-)/;
		headers = [
			/^linux-libc-dev(?:-\w+)?(?:-cross)?$/,
			/^linux-(?:[\w.+-]+-)?headers(?:-[\w.+-]+)?$/,
			new RegExp(`^kernel(?:-(?:16k|64k|azure|cross|default|lt|ml|preempt|rt|uek|vanilla|zfcpdump))?(?:-debug)?-(?:headers|devel|devel-matched)$`),
			/^kernel-macros$/
		];
	})))();
}

// shared/advisories/match/lookup.ts
/**
* Returns the lookup keys of a package. Distribution packages use the release's ecosystem, with source name, binary
* name or both; language packages use their registry's ecosystem. Programs without a package, and packages of third
* parties, use the sources about their upstream releases. Undefined if no source covers it.
*/
function lookupFor(pkg, os) {
	const upstream = upstreamOf(pkg);
	if (upstream !== void 0) return upstreamLookup(upstream);
	if (!isSystemType(pkg.type)) {
		const { osv: ecosystem, nameSeparator = "/" } = ecosystemOf$2(pkg.type);
		if (ecosystem === void 0) return void 0;
		const name = pkg.name.replace("/", nameSeparator);
		return {
			ecosystems: [ecosystem],
			names: [normalizeName(ecosystem, name)],
			version: pkg.version
		};
	}
	const distribution = os === void 0 ? void 0 : distributionAdvisories(os);
	if (distribution === void 0) return void 0;
	const { ecosystems, names, subscription, unfixedEcosystem: unfixed } = distribution;
	if (ecosystemOfOsv(ecosystems[0]) !== ecosystemOf$2(pkg.type)) return void 0;
	const source = pkg.source?.name ?? pkg.name;
	return {
		ecosystems,
		names: names === "source" ? [source] : names === "binary" ? [pkg.name] : [.../* @__PURE__ */ new Set([source, pkg.name])],
		version: names === "source" ? pkg.source?.version ?? pkg.version : pkg.version,
		...subscription === void 0 ? {} : { subscription },
		...unfixed === void 0 ? {} : { unfixed: {
			ecosystem: unfixed,
			names: [.../* @__PURE__ */ new Set([pkg.name, source])]
		} }
	};
}
/** Returns the lookup keys in the project's own list, in Bitnami's data and, as a last resort, by CPE. */
function upstreamLookup({ program, version }) {
	const [first = bitnamiEcosystem, ...more] = upstreamKeys(program).map(({ ecosystem }) => ecosystem);
	return {
		ecosystems: [first, ...more],
		names: [],
		version,
		upstream: program
	};
}
function upstreamKeys({ names, project, bitnami = [], cpe }) {
	return [
		...project === void 0 ? [] : [{
			ecosystem: project.ecosystem,
			names: [project.name]
		}],
		...bitnami.length === 0 ? [] : [{
			ecosystem: bitnamiEcosystem,
			names: bitnami
		}],
		...cpe === void 0 ? [] : [{
			ecosystem: "CPE",
			names: names.slice(0, 1)
		}]
	];
}
/** Returns the query for matching these packages. */
function queryFor(packages, os) {
	const query = /* @__PURE__ */ new Map();
	for (const pkg of packages) {
		const lookup = lookupFor(pkg, os);
		if (lookup === void 0) continue;
		for (const { ecosystem, names } of lookupKeys(lookup)) {
			const existing = query.get(ecosystem) ?? /* @__PURE__ */ new Set();
			query.set(ecosystem, existing);
			for (const name of names) existing.add(name);
		}
	}
	return query;
}
/** Returns every ecosystem of a lookup with the names to use there. */
function lookupKeys(lookup) {
	const { ecosystems, names, subscription, unfixed: openFaults, upstream } = lookup;
	if (upstream !== void 0) return upstreamKeys(upstream);
	return [...[...ecosystems, ...subscription === void 0 ? [] : [subscription]].map((ecosystem) => ({
		ecosystem,
		names
	})), ...openFaults === void 0 ? [] : [openFaults]];
}
var bitnamiEcosystem;
function init_lookup() {
	return (init_lookup = __esmMin((() => {
		init_ecosystems();
		init_identify();
		init_programs();
		bitnamiEcosystem = "Bitnami";
	})))();
}

// shared/advisories/match/modularity.ts
/**
* Filters entries by the package's own module stream. OSV has no field for streams: a fix for a module states it in its
* release, the bulletin's summary names `module:stream`, and one bulletin lists a build per context, of which the
* package's own decides if it is listed. Packages outside modules are compared only with fixes outside modules, and
* vice versa.
*/
function filterByStream(pkg, entries) {
	const [, name, stream, context] = label.exec(pkg.modularity ?? "") ?? [];
	if (name === void 0 || stream === void 0) return entries.filter((entry) => contextOf(entry) === void 0);
	const modular = entries.filter((entry) => contextOf(entry) !== void 0 && isStream(entry, name, stream));
	const advisoryIds = new Set(modular.filter((entry) => contextOf(entry) === context).map(({ advisory }) => advisory.id));
	return modular.filter((entry) => !advisoryIds.has(entry.advisory.id) || contextOf(entry) === context);
}
function contextOf({ affected }) {
	for (const { fixed } of affected.intervals) {
		const context = moduleRelease.exec(fixed ?? "")?.[1];
		if (context !== void 0) return context;
	}
}
/**
* Returns whether an entry is about a stream. A summary without a module leaves the stream open and keeps the entry.
*/
function isStream({ advisory, affected }, name, stream) {
	if (affected.module !== void 0) return affected.module === `${name}:${stream}`;
	const named = [...advisory.summary.matchAll(/(?<=^|[\s,])([A-Za-z][\w.+-]*):([\w.+-]+)(?=[\s,]|$)/g)];
	return named.length === 0 || named.some(([, module, its]) => module === name && its === stream);
}
var moduleRelease, label;
function init_modularity() {
	return (init_modularity = __esmMin((() => {
		moduleRelease = /\.module[_+]el[\d.]+\+\d+\+([0-9a-f]{8})/;
		label = /^([^:]+):([^:]+)(?::[^:]*(?::([^:]+))?)?$/;
	})))();
}

// shared/advisories/match/select.ts
/** Returns the excluded entries about other platforms. */
function onOtherPlatforms(exclusions) {
	return exclusions.filter(({ why }) => why === "other-platform").map(({ entry }) => entry);
}
/** Selects the entries for a package's names: applicable ones and exclusions. */
function selectEntries(pkg, lookup, advisories, now) {
	const exclusions = [];
	const current = lookupKeys(lookup).flatMap(({ ecosystem, names }) => names.flatMap((name) => advisories.lookUp(ecosystem, name))).filter((entry) => {
		const why = exclusionOf(entry, pkg, now);
		if (why !== void 0) exclusions.push({
			entry,
			why
		});
		return why === void 0;
	});
	if (ecosystemOfOsv(lookup.ecosystems[0])?.hasModules !== true) return {
		applicable: current,
		others: exclusions
	};
	const applicable = filterByStream(pkg, current);
	const selected = new Set(applicable);
	const external = current.filter((entry) => !selected.has(entry));
	return {
		applicable,
		others: [...exclusions, ...external.map((entry) => ({
			entry,
			why: "other-stream"
		}))]
	};
}
function exclusionOf({ advisory, affected }, pkg, now) {
	if (isWithdrawn(advisory, now)) return "withdrawn";
	if (isLivePatch(advisory)) return "live-patch";
	if (affected.platform === "windows") return "other-platform";
	if (isOtherArch(affected.arch, pkg.arch)) return "other-architecture";
	return pkg.type === "rpm" && isOtherBuild(affected, pkg.version) ? "other-stream" : void 0;
}
/** Returns whether the fix is for another kind of build. */
function isOtherBuild({ intervals }, version) {
	const fixed = intervals.flatMap((interval) => interval.fixed ?? []);
	return separateBuilds.some((build) => fixed.length > 0 && fixed.some((text) => build.test(text)) !== build.test(version ?? ""));
}
/** Returns whether the architectures differ. An unstated or independent architecture matches all. */
function isOtherArch(built, installed) {
	if (built === void 0 || installed === void 0 || built === "noarch" || installed === "noarch") return false;
	return family(built) !== family(installed);
}
function family(arch) {
	return /^i[3-6]86$/.test(arch) ? "i686" : arch;
}
/** Returns whether an advisory was withdrawn. An unreadable date counts as past, because somebody withdrew it. */
function isWithdrawn({ withdrawn }, now) {
	return withdrawn !== void 0 && !(Date.parse(withdrawn) > now.getTime());
}
/** Returns whether an advisory is one of Ubuntu's live patch notices, which are about running kernels, not packages. */
function isLivePatch({ id }) {
	return id.startsWith("LSN-");
}
var separateBuilds;
function init_select() {
	return (init_select = __esmMin((() => {
		init_ecosystems();
		init_lookup();
		init_modularity();
		separateBuilds = [/\.el\d[\w.]*\.cloud\b/, /\.ksplice\d/];
	})))();
}

// shared/advisories/match/explain.ts
/**
* Explains a vulnerability, by any of its ids, for each package that an advisory names: the range, the comparison and
* its result. Pure. Empty if no advisory names an installed package.
* @param id undefined for every vulnerability of these packages.
*/
function explainVulnerability(id, packages, os, advisories, now) {
	return packages.flatMap((pkg) => explainPackage(id, pkg, os, advisories, now));
}
function explainPackage(id, pkg, os, advisories, now) {
	const lookup = lookupFor(pkg, os);
	if (lookup === void 0) return [];
	const { applicable, others } = selectEntries(pkg, lookup, advisories, now);
	const overruled = overruledEntries(lookup, {
		applicable,
		others
	}, now).map((entry) => [entry, "overruled"]);
	const exclusions = new Map([...others.map(({ entry, why }) => [entry, why]), ...overruled]);
	const all = /* @__PURE__ */ new Set([...applicable, ...exclusions.keys()]);
	return groupByVulnerability([...all]).filter((group) => id === void 0 || isNamed(id, group)).flatMap((group) => group.entries.map((entry) => ({
		package: pkg,
		vulnerability: group.id,
		record: entry.advisory.id,
		ecosystem: entry.affected.ecosystem,
		modified: entry.advisory.modified,
		range: rangeText(entry.affected),
		...evaluate(entry, pkg, lookup.version, exclusions.get(entry))
	})));
}
/** Describes the affected versions: `from 3.0.0 before 3.0.7; 4.0.0, 4.0.1`. */
function rangeText({ name, intervals, versions }) {
	const omitted = versions.length - maxShownVersions;
	const listed = `${versions.slice(0, maxShownVersions).join(", ")}${omitted > 0 ? ` and ${omitted} more` : ""}`;
	const parts = [...intervals.map(intervalText), ...versions.length === 0 ? [] : [listed]];
	return `${name} ${parts.length === 0 ? "in no version" : parts.join("; ")}`;
}
function intervalText({ introduced, fixed, lastAffected }) {
	if (fixed === "0") return "never affected";
	const end = fixed !== void 0 ? `before ${fixed}` : lastAffected === void 0 ? "" : `up to ${lastAffected}`;
	if (introduced === "0") return end === "" ? "in every version" : end;
	return `from ${introduced}${end === "" ? " on" : ` ${end}`}`;
}
/** Returns the entries that affect the version, but that the project's own list overrules. */
function overruledEntries({ upstream, version }, { applicable, others }, now) {
	if (upstream === void 0 || version === void 0) return [];
	const hits = applicable.filter((entry) => decide(entry, version) !== void 0);
	const kept = new Set(withoutOverruled(hits, {
		program: upstream,
		version,
		now,
		entries: applicable,
		elsewhere: onOtherPlatforms(others)
	}));
	return hits.filter((entry) => !kept.has(entry));
}
/** Checks whether a vulnerability has an id, in any case. */
function isNamed(id, { id: best, aliases }) {
	const wanted = id.toUpperCase();
	return [best, ...aliases].some((name) => name.toUpperCase() === wanted);
}
function evaluate(entry, pkg, version, exclusion) {
	const reason = exclusionReason(pkg, exclusion);
	if (reason !== void 0) return {
		verdict: "does-not-apply",
		because: reason
	};
	const { ecosystem, name, intervals } = entry.affected;
	if (version === void 0 || !isVersion(ecosystem, version)) return {
		verdict: "unknown-version",
		because: `the version of ${name} is not known`
	};
	const hit = decide(entry, version);
	if (hit !== void 0) return {
		verdict: "affected",
		because: `${name} ${version} ${hit.because}`
	};
	const reasons = intervals.map((interval) => describeOutside(ecosystem, interval, version));
	const order = `(${versionScheme(ecosystem)?.name ?? "text"} order)`;
	return {
		verdict: "not-affected",
		because: `${name} ${version} ${reasons.length === 0 ? "is not listed as affected" : `${reasons.join("; ")} ${order}`}`
	};
}
function exclusionReason(pkg, exclusion) {
	if (pkg.thirdParty === true && upstreamOf(pkg) === void 0) return "the package comes from a third-party repository";
	if (pkg.role === "application") return "it is an application of this image, which no registry is known to publish";
	if (pkg.ownedBy !== void 0) return `the package belongs to ${pkg.ownedBy}, which the distribution maintains`;
	if (isKernelHeaders(pkg)) return "the package contains only the kernel's headers, not its code";
	switch (exclusion) {
		case "withdrawn": return "the advisory was withdrawn";
		case "live-patch": return "the advisory is about live patches for running kernels";
		case "other-architecture": return "the advisory is about another architecture";
		case "overruled": return "the project's own list says that it is not affected";
		case "other-platform": return "the advisory is about Windows only";
		case "other-stream": return "the advisory is about another module stream or build";
		default: return;
	}
}
function describeOutside(ecosystem, { introduced, fixed, lastAffected }, version) {
	if (fixed === "0") return "was never affected";
	if (introduced !== "0" && compareRangePoints(ecosystem, version, introduced) < 0) return `is before ${introduced}, which introduced it`;
	if (fixed !== void 0) return `is at or after ${fixed}, which fixes it`;
	return `is after ${lastAffected ?? "the last version"}, the last affected version`;
}
var maxShownVersions;
function init_explain() {
	return (init_explain = __esmMin((() => {
		init_ecosystems();
		init_identify();
		init_precedence();
		init_decide();
		init_identify$1();
		init_kernel_headers();
		init_lookup();
		init_select();
		maxShownVersions = 5;
	})))();
}

// shared/advisories/model/cvss.ts
/** Returns the rating by the newest CVSS version; undefined if none is valid. */
function preferredCvss(ratings) {
	for (const type of preference) for (const rating of ratings ?? []) {
		if (rating.type !== type) continue;
		const score = baseScore(rating.score);
		if (score !== void 0) return {
			vector: rating.score,
			score
		};
	}
}
/**
* Computes the base score of a CVSS 2.0, 3.0, 3.1 or 4.0 vector; undefined without all base metrics. Ignores other
* metrics.
*/
function baseScore(vector) {
	const prefix = /^CVSS:\d\.\d\//.exec(vector)?.[0] ?? "";
	const metrics = Object.hasOwn(baseMetrics, prefix) ? baseMetrics[prefix] : void 0;
	if (metrics === void 0 || vector.length > 300) return void 0;
	const stated = new Map(vector.slice(prefix.length).replace(/^\(|\)$/g, "").split("/").map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]));
	const base = metrics.split(" ").map((metric) => {
		const [name = "", values = ""] = metric.split(":");
		const value = stated.get(name) ?? "";
		return value.length === 1 && values.includes(value) ? `${name}:${value}` : void 0;
	});
	if (base.includes(void 0)) return void 0;
	return scoreOf(import_ae_cvss_calculator.default.fromVector(prefix + base.join("/")));
}
function scoreOf(parsed) {
	if (!isCalculator(parsed) || !parsed.isBaseFullyDefined()) return void 0;
	const { base } = parsed.calculateScores();
	return typeof base === "number" && base >= 0 && base <= 10 ? base : void 0;
}
function isCalculator(value) {
	return typeof value === "object" && value !== null && "calculateScores" in value && "isBaseFullyDefined" in value;
}
/** Returns the version of CVSS that a vector is written in; an empty text without a vector. */
function cvssVersion(vector) {
	if (vector === void 0 || vector === "") return "";
	const [, version = "2.0"] = /^CVSS:(3\.0|3\.1|4\.0)\//u.exec(vector) ?? [];
	return version;
}
/** Returns the qualitative severity of a base score (CVSS 3.1 and 4.0, section "Qualitative Severity Rating Scale"). */
function severityOfScore(score) {
	if (score >= 9) return "critical";
	if (score >= 7) return "high";
	if (score >= 4) return "medium";
	return score > 0 ? "low" : "info";
}
var import_ae_cvss_calculator, preference, threeMetrics, baseMetrics;
function init_cvss() {
	return (init_cvss = __esmMin((() => {
		import_ae_cvss_calculator = /* @__PURE__ */ __toESM(require_ae_cvss_calculator(), 1);
		preference = [
			"CVSS_V4",
			"CVSS_V3",
			"CVSS_V2"
		];
		threeMetrics = "AV:NALP AC:LH PR:NLH UI:NR S:UC C:NLH I:NLH A:NLH";
		baseMetrics = {
			"": "AV:LAN AC:HML Au:MSN C:NPC I:NPC A:NPC",
			"CVSS:3.0/": threeMetrics,
			"CVSS:3.1/": threeMetrics,
			"CVSS:4.0/": "AV:NALP AC:LH AT:NP PR:NLH UI:NPA VC:HLN VI:HLN VA:HLN SC:HLN SI:HLN SA:HLN"
		};
	})))();
}

// shared/advisories/ratings/ssvc.ts
/**
* Parses the options of an SSVC record, a list of objects with one key each. Names and values differ in case, and names
* in spaces (`Technical Impact`, `technicalImpact`).
* @returns undefined if one of the three values is missing or unknown.
*/
function parseSsvc(options) {
	const values = /* @__PURE__ */ new Map();
	for (const option of options) for (const [name, value] of Object.entries(option)) if (typeof value === "string") values.set(name.replace(/\s/gu, "").toLowerCase(), value.trim().toLowerCase());
	const exploitation = values.get("exploitation")?.replace(/^public poc$/u, "poc");
	const automatable = values.get("automatable");
	const technicalImpact = values.get("technicalimpact");
	if (exploitation !== "none" && exploitation !== "poc" && exploitation !== "active") return void 0;
	if (automatable !== "no" && automatable !== "yes") return void 0;
	if (technicalImpact !== "partial" && technicalImpact !== "total") return void 0;
	return {
		exploitation,
		automatable,
		technicalImpact
	};
}
/**
* Derives a severity from CISA's SSVC, for CVEs that nobody scores. An SSVC record is not a decision: CISA's trees
* (BOD 26-04, Coordinator) also need facts that only the user knows, such as public exposure. The table assumes none of
* them. It follows the scores of CVEs that have both (README of `image-scan`, "Severity"): critical only where most of
* them are. Active exploitation is at least high.
*/
function severityOfSsvc({ exploitation, automatable, technicalImpact }) {
	if (automatable === "yes" && technicalImpact === "total") return "critical";
	return exploitation === "active" || automatable === "yes" || technicalImpact === "total" ? "high" : "medium";
}
function init_ssvc() {
	return (init_ssvc = __esmMin((() => {})))();
}

// shared/advisories/ratings/order.ts
/** Converts what somebody says about a CVE to a rating. */
function ratingOf(rating) {
	const { rater: by, source, kind } = rating;
	switch (kind) {
		case "word": return {
			by,
			source,
			kind,
			severity: rating.severity
		};
		case "ssvc": return {
			by,
			source,
			kind,
			severity: severityOfSsvc(rating.ssvc),
			ssvc: rating.ssvc
		};
		case "cvss": {
			const { score, vector, version, scenario } = rating;
			return {
				by,
				source,
				kind,
				severity: severityOfScore(score),
				score,
				...vector === "" ? {} : { vector },
				...version === "" ? {} : { version },
				...scenario === void 0 ? {} : { scenario }
			};
		}
	}
}
/**
* Sorts ratings, the one that counts first. Of several scores of one source, one without a limiting scenario comes
* first, then the newest version of CVSS. Sources of equal rank are sorted by what counts of each, the worst first.
*/
function byOrder(ratings) {
	const byRank = Map.groupBy(ratings, rankOf);
	return [...byRank.keys()].toSorted((a, b) => a - b).flatMap((rank) => {
		return worstFirst([...Map.groupBy(byRank.get(rank) ?? [], ({ source }) => source).values()].map((own) => own.toSorted((a, b) => Number(isLimited(a)) - Number(isLimited(b)) || compareVersions(a, b)))).flat();
	});
}
/**
* Sorts the ratings of a record that is about several CVEs: first those of the CVE that is rated worst, so that the
* rating of one of them never stands for another.
* @param lists ratings by CVE, each in any order.
*/
function byOrderOfCves(lists) {
	const all = worstFirst(lists.map(byOrder)).flat();
	return lists.length < 2 ? all : [...new Map(all.map((rating) => [JSON.stringify(rating), rating])).values()];
}
/** Sorts lists of ratings by the severity of their first one. Empty ones come last. */
function worstFirst(lists) {
	const last = severities.length;
	const place = ([first]) => first === void 0 ? last : severities.indexOf(first.severity);
	return lists.toSorted((a, b) => place(a) - place(b));
}
function rankOf({ by, kind }) {
	return ranks.get(`${by} ${kind}`) ?? ratingOrder.length;
}
/** Returns whether a score is limited to circumstances. CNAs write assumptions after the word GENERAL, too. */
function isLimited({ scenario }) {
	return scenario !== void 0 && !/^general\b/iu.test(scenario);
}
function compareVersions(a, b) {
	return Number(b.version ?? "0") - Number(a.version ?? "0");
}
/**
* Returns the ratings that differ from the first one by two steps or more: the first of each other source. What is
* derived from SSVC is no rating of its own, so it disagrees with nothing.
* @param ratings in the order of `byOrder`.
*/
function disagreementsIn([first, ...others]) {
	if (first === void 0 || first.kind === "ssvc") return [];
	const seen = /* @__PURE__ */ new Set([speakerOf(first)]);
	return others.filter((rating) => {
		const speaker = speakerOf(rating);
		if (rating.kind === "ssvc" || seen.has(speaker)) return false;
		seen.add(speaker);
		return stepsBetween(first.severity, rating.severity) >= disagreementSteps;
	});
}
function speakerOf({ by, source }) {
	return by === "distribution" ? by : `${by} ${source}`;
}
function stepsBetween(a, b) {
	return Math.abs(severities.indexOf(a) - severities.indexOf(b));
}
/** Returns the severity of the rating that counts. */
function decidedSeverity([first]) {
	return first?.severity ?? "unknown";
}
/** Names who rated: `the CNA GitHub_M`, `CISA`, `NVD`, `GHSA-…`. */
function raterName({ by, source }) {
	return `${names[by] ?? ""}${source}`;
}
/** Describes what a rating is based on: `CVSS 3.1: 7.5`, `in words`, or the values of SSVC. */
function ratingBasis({ kind, version, score, ssvc }) {
	if (ssvc !== void 0) {
		const { exploitation, automatable, technicalImpact } = ssvc;
		return `exploitation ${exploitation}, automatable ${automatable}, technical impact ${technicalImpact}`;
	}
	return kind === "word" ? "in words" : `CVSS${version === void 0 ? "" : ` ${version}`}: ${score ?? "no score"}`;
}
var ratingOrder, ranks, disagreementSteps, names;
function init_order() {
	return (init_order = __esmMin((() => {
		init_findings();
		init_cvss();
		ratingOrder = [
			"distribution word",
			"distribution cvss",
			"cna cvss",
			"cisa cvss",
			"ghsa word",
			"ghsa cvss",
			"database word",
			"database cvss",
			"osv cvss",
			"nvd cvss",
			"redhat cvss",
			"other cvss",
			"cna word",
			"cisa word",
			"osv word",
			"nvd word",
			"redhat word",
			"other word",
			"cisa ssvc"
		];
		ranks = new Map(ratingOrder.map((basis, rank) => [basis, rank]));
		disagreementSteps = 2;
		names = {
			cna: "the CNA ",
			osv: "OSV's record "
		};
	})))();
}

// shared/advisories/ratings/rating-book.ts
/**
* Returns what others say about a vulnerability.
* @param ids all ids of the vulnerability. A record may name several CVEs.
* @param known ids of advisories whose ratings are known already.
*/
function ratingsIn$1(book, ids, known) {
	const cves = ids.filter((id) => id.startsWith("CVE-"));
	const others = ids.filter((id) => !id.startsWith("CVE-"));
	const listOf = (names) => {
		const ratings = names.flatMap((id) => book.get(id)?.ratings ?? []).filter(({ source }) => !known.has(source));
		return ratings.length < 2 ? ratings : distinct$1(ratings);
	};
	return {
		rejected: cves.length > 0 && cves.every((id) => book.get(id)?.rejected === true),
		lists: cves.length < 2 ? [listOf(ids)] : cves.map((id) => listOf([id, ...others]))
	};
}
function distinct$1(ratings) {
	return [...new Map(ratings.map((rating) => [JSON.stringify(rating), rating])).values()];
}
/**
* Returns what a record of a database says about its vulnerability: the word of its author, and its score. Records of
* distributions have ratings of their own products, which say nothing about others.
*/
function ratingsOfRecord({ id, severity, cvss }) {
	const origin = {
		rater: raterOf(id),
		source: id
	};
	return [...severity === "unknown" ? [] : [{
		...origin,
		kind: "word",
		severity
	}], ...cvss === void 0 ? [] : [{
		...origin,
		kind: "cvss",
		version: cvssVersion(cvss.vector),
		score: cvss.score,
		vector: cvss.vector ?? ""
	}]];
}
/** Returns the rank of a record's author among those who rate. */
function raterOf(id) {
	if (id.startsWith("GHSA-")) return "ghsa";
	if (id.startsWith("CVE-")) return "osv";
	return id.startsWith("BIT-") ? "other" : "database";
}
var RatingCollector;
function init_rating_book() {
	return (init_rating_book = __esmMin((() => {
		init_cvss();
		RatingCollector = class {
			#ratings = /* @__PURE__ */ new Map();
			get book() {
				return this.#ratings;
			}
			add(id, { rejected, ratings }) {
				const existing = this.#ratings.get(id);
				if (existing === void 0) this.#ratings.set(id, {
					rejected,
					ratings: [...ratings]
				});
				else {
					existing.rejected ||= rejected;
					existing.ratings.push(...ratings);
				}
			}
			/** Adds what a record says about its vulnerability, under its own id and its aliases. */
			addRecord(advisory) {
				const ratings = ratingsOfRecord(advisory);
				if (ratings.length === 0 || advisory.withdrawn !== void 0) return;
				for (const id of /* @__PURE__ */ new Set([advisory.id, ...advisory.aliases])) this.add(id, {
					rejected: false,
					ratings
				});
			}
		};
	})))();
}

// shared/advisories/match/hit-ratings.ts
/**
* Returns the ratings in an advisory that matched: of a distribution, its word for the release or for the advisory, and
* its own score; of a database of a language, what the record says.
*/
function ratingsOfHit({ advisory, affected }) {
	const isSystem = ecosystemOfOsv(affected.ecosystem)?.isSystem === true;
	const rated = affected.severity === void 0 ? advisory : {
		...advisory,
		severity: affected.severity
	};
	return ratingsOfRecord(rated).map((rating) => {
		const { source, kind } = rating;
		const known = ratingOf(rating);
		if (isSystem) return {
			...known,
			by: kind === "cvss" && derived.test(source) ? "osv" : "distribution"
		};
		return known.by === "ghsa" ? known : {
			...known,
			by: "database"
		};
	});
}
var derived;
function init_hit_ratings() {
	return (init_hit_ratings = __esmMin((() => {
		init_ecosystems();
		init_order();
		init_rating_book();
		derived = /^[A-Za-z]+-CVE-\d{4}-\d{4,}$/u;
	})))();
}

// shared/advisories/match/summarize.ts
/**
* Summarizes all advisories of one vulnerability for one package version.
* @param ratedBy ratings of the vulnerability by others than the authors of these advisories, by CVE.
*/
function summarize(hits, version, ratedBy = [[]]) {
	const [main, ...others] = hits.toSorted(byWeight);
	if (main === void 0) throw new TypeError("A vulnerability without an entry has no summary");
	const malicious = hits.some(({ advisory }) => advisory.id.startsWith("MAL-"));
	const own = hits.flatMap(ratingsOfHit);
	const ratings = byOrderOfCves(ratedBy.map((list) => [...own, ...list.map(ratingOf)]));
	const fix = bestFix(hits);
	const { state } = main.affected;
	return {
		advisory: main.advisory,
		ecosystem: main.affected.ecosystem,
		severity: malicious ? "critical" : decidedSeverity(ratings),
		ratings,
		malicious,
		...fix,
		...state === void 0 ? {} : { state },
		because: sentence(main, version, others, fix.fixState, state)
	};
}
/** Compares advisories: those with a fix or a state first, then by length of text, then by id. */
function byWeight(a, b) {
	return weight(b) - weight(a) || (a.advisory.id < b.advisory.id ? -1 : 1);
}
function weight({ advisory, affected, fixState }) {
	return Number(advisory.id.startsWith("MAL-")) * 8 + Number(fixState === "fixed") * 4 + Number(affected.state !== void 0) * 2 + Number(advisory.severity !== "unknown" || advisory.cvss !== void 0);
}
/** Returns the version that fixes every advisory, if one names a fix; otherwise the most informative state. */
function bestFix(hits) {
	for (const fixState of fixStates) {
		const candidates = hits.filter((hit) => hit.fixState === fixState);
		if (candidates.length === 0) continue;
		const [latest] = candidates.flatMap(({ affected, fixedVersion }) => fixedVersion === void 0 ? [] : [{
			affected,
			fixedVersion
		}]).toSorted((a, b) => compareRangePoints(a.affected.ecosystem, b.fixedVersion, a.fixedVersion));
		return {
			fixState,
			...latest === void 0 ? {} : { fixedVersion: latest.fixedVersion }
		};
	}
	return { fixState: "unknown" };
}
function sentence(main, version, others, fixState, state) {
	const { advisory, affected, because } = main;
	const named = state === void 0 ? "" : `; the tracker says ${state}`;
	const forSubscribers = fixState === "needs-subscription" ? "; the fix is available to subscribers only" : "";
	const agreeing = new Set(others.map((hit) => hit.advisory.id).filter((id) => id !== advisory.id));
	const also = agreeing.size === 0 ? "" : `; ${[...agreeing].sort().join(", ")} ${agreeing.size === 1 ? "agrees" : "agree"}`;
	return `${advisory.id} (${affected.ecosystem}): ${affected.name} ${version} ${because}${named}${forSubscribers}${also}`;
}
var fixStates;
function init_summarize() {
	return (init_summarize = __esmMin((() => {
		init_ecosystems();
		init_order();
		init_hit_ratings();
		fixStates = [
			"fixed",
			"needs-subscription",
			"wont-fix",
			"end-of-life",
			"not-fixed",
			"unknown"
		];
	})))();
}

// shared/advisories/match/match.ts
/**
* Matches packages with advisories. Pure. Looks up distribution packages by the names in the distribution's advisories,
* in their own release only. Skips third-party packages, packages that a distribution package owns, applications that
* no registry knows, Java archives without coordinates, and kernel headers. Ignores advisories withdrawn before `now`.
*/
function matchPackages(packages, os, advisories, now) {
	const matches = [];
	const undetermined = [];
	const skipped = [];
	const rejected = /* @__PURE__ */ new Set();
	const missing = /* @__PURE__ */ new Map();
	for (const pkg of packages) {
		const why = reasonToSkip(pkg);
		if (why !== void 0) {
			skipped.push({
				package: pkg,
				why
			});
			continue;
		}
		const lookup = lookupFor(pkg, os);
		if (lookup === void 0 || !lookup.ecosystems.some((ecosystem) => advisories.covers(ecosystem))) {
			const missingEntry = missingData(pkg, os, lookup);
			const existing = missing.get(missingEntry.ecosystem) ?? missingEntry;
			missing.set(missingEntry.ecosystem, {
				...existing,
				packages: existing.packages + 1
			});
			continue;
		}
		const selected = selectEntries(pkg, lookup, advisories, now);
		const entries = selected.applicable;
		const [ecosystem] = lookup.ecosystems;
		if (lookup.version === void 0 || !isVersion(ecosystem, lookup.version)) {
			const ids = groupByVulnerability(entries).map(({ id }) => id);
			if (ids.length > 0) undetermined.push({
				package: pkg,
				ecosystem,
				ids: ids.sort()
			});
			continue;
		}
		const found = matchPackage(pkg, {
			...lookup,
			version: lookup.version
		}, selected, {
			advisories,
			rejected,
			now
		});
		if (isKernelHeaders(pkg)) skipped.push({
			package: pkg,
			why: "kernel-headers",
			vulnerabilities: found.length
		});
		else matches.push(...found);
	}
	matches.sort((a, b) => compareText(a.package.purl, b.package.purl) || compareText(a.id, b.id));
	return {
		matches,
		undetermined,
		skipped,
		noData: [...missing.values(), ...missingExtras(os, advisories)],
		rejected: [...rejected].sort()
	};
}
/** Returns the extras of Amazon Linux that the image enables and the source lacks, although it has the core. */
function missingExtras(os, advisories) {
	const [core = "", ...extras] = os?.id === "amzn" ? distributionAdvisories(os)?.ecosystems ?? [] : [];
	if (!advisories.covers(core)) return [];
	return extras.filter((ecosystem) => !advisories.covers(ecosystem)).map((ecosystem) => ({
		ecosystem,
		kind: "repository",
		packages: 0,
		why: "not-in-source"
	}));
}
function reasonToSkip(pkg) {
	if (pkg.thirdParty === true && upstreamOf(pkg) === void 0) return "third-party";
	if (pkg.ownedBy !== void 0) return "owned";
	if (pkg.role === "application") return "application";
	return isUnidentified(pkg) ? "unidentified" : void 0;
}
function matchPackage(pkg, { version, subscription, upstream }, { applicable: entries, others }, { advisories, rejected, now }) {
	const all = entries.flatMap((entry) => {
		const hit = decide(entry, version);
		if (hit === void 0) return [];
		return [entry.affected.ecosystem === subscription ? withSubscription(hit) : hit];
	});
	const release = {
		version,
		now,
		entries,
		elsewhere: onOtherPlatforms(others)
	};
	const hits = upstream === void 0 ? all : withoutOverruled(all, {
		...release,
		program: upstream
	});
	const levelOf = (hit) => confidenceOf(hit, upstream, pkg.thirdParty === true);
	return groupByVulnerability(hits).flatMap(({ id, aliases, entries: own }) => {
		const known = new Set(own.map(({ advisory }) => advisory.id));
		const rated = advisories.ratingsOf([id, ...aliases], known);
		const sure = upstream === void 0 ? own : own.filter((hit) => levelOf(hit) === "exact");
		const summary = summarize(own, version, rated.lists);
		if (rated.rejected && !summary.malicious) {
			rejected.add(id);
			return [];
		}
		const stated = sure.length > 0 && sure.length < own.length ? {
			...summarize(sure, version, rated.lists),
			...ratingIn(summary)
		} : summary;
		const levels = own.map(levelOf);
		const level = [
			"exact",
			"upstream",
			"cpe"
		].find((candidate) => levels.includes(candidate)) ?? "exact";
		const confidence = level === "exact" && pkg.guessed !== void 0 ? "derived" : level;
		return [{
			package: pkg,
			id,
			aliases,
			...stated,
			confidence
		}];
	});
}
/** Returns how a vulnerability is rated, for which every source counts. */
function ratingIn({ severity, ratings, malicious }) {
	return {
		severity,
		ratings,
		malicious
	};
}
function withSubscription(hit) {
	return hit.fixState === "fixed" ? {
		...hit,
		fixState: "needs-subscription"
	} : hit;
}
function missingData(pkg, os, lookup) {
	if (lookup?.upstream !== void 0) return {
		ecosystem: lookup.ecosystems.at(-1) ?? lookup.ecosystems[0],
		kind: "program",
		packages: 0,
		why: "not-in-source"
	};
	const kind = isSystemType(pkg.type) ? "distribution" : "language";
	if (lookup !== void 0) return {
		ecosystem: lookup.ecosystems[0],
		kind,
		packages: 0,
		why: "not-in-source"
	};
	return {
		ecosystem: kind === "language" ? pkg.type : os === void 0 ? "unknown distribution" : `${os.id}:${os.versionId ?? "?"} (${pkg.type})`,
		kind,
		packages: 0,
		why: "unsupported"
	};
}
function init_match() {
	return (init_match = __esmMin((() => {
		init_ecosystems();
		init_packages();
		init_identify();
		init_precedence();
		init_decide();
		init_identify$1();
		init_kernel_headers();
		init_lookup();
		init_select();
		init_summarize();
	})))();
}

// shared/advisories/model/advisory-index.ts
var AdvisoryIndex;
function init_advisory_index() {
	return (init_advisory_index = __esmMin((() => {
		init_ecosystems();
		init_rating_book();
		AdvisoryIndex = class {
			#entries = /* @__PURE__ */ new Map();
			#covered;
			#ratings;
			/**
			* @param covered ecosystems, with release, for which the source has any advisories. Default: those in `advisories`.
			* @param ratings what others than the advisories say about the severity of vulnerabilities.
			*/
			constructor(advisories, covered, ratings = /* @__PURE__ */ new Map()) {
				this.#ratings = ratings;
				const seen = new Set(covered ?? []);
				for (const advisory of advisories) for (const affected of advisory.affected) {
					seen.add(affected.ecosystem);
					this.#add(affected.ecosystem, affected.name, {
						advisory,
						affected
					});
				}
				this.#covered = seen;
			}
			#add(ecosystem, name, entry) {
				const names = this.#entries.get(ecosystem) ?? /* @__PURE__ */ new Map();
				this.#entries.set(ecosystem, names);
				const key = normalizeName(ecosystem, name);
				const entries = names.get(key);
				if (entries === void 0) names.set(key, [entry]);
				else entries.push(entry);
			}
			/** Returns the entries of a package. `name` is normalized by `normalizeName`. */
			lookUp(ecosystem, name) {
				return this.#entries.get(ecosystem)?.get(name) ?? [];
			}
			/** Returns whether the source has any advisories for the ecosystem and release. If not, no conclusion is possible. */
			covers(ecosystem) {
				return this.#covered.has(ecosystem);
			}
			/**
			* Returns what others than the matching advisories say about the severity of a vulnerability.
			* @param ids all ids of the vulnerability.
			* @param advisories ids of the matching advisories.
			*/
			ratingsOf(ids, advisories) {
				return ratingsIn$1(this.#ratings, ids, advisories);
			}
		};
	})))();
}

// shared/advisories/model/epss.ts
/**
* Parses EPSS scores (epss_scores-….csv, unpacked): a comment with model and date, a heading, one CVE per line.
* @param wanted CVEs to keep. Default: all.
* @throws UndecidedError `EPSS_INVALID` with the line.
*/
function readEpss(text, label, wanted) {
	const scores = /* @__PURE__ */ new Map();
	const [comment = "", heading = "", ...lines] = text.split(/\r?\n/);
	const [, model, date] = /^#model_version:([^,]*),score_date:(\S+)/.exec(comment) ?? [];
	if (model === void 0 || date === void 0) throw invalid$3(label, 1, "has no model_version and score_date");
	if (!heading.startsWith("cve,epss,percentile")) throw invalid$3(label, 2, "is not the heading cve,epss,percentile");
	for (const [index, line] of lines.entries()) {
		if (line === "") continue;
		const [cve = "", first, second] = line.split(",");
		if (wanted?.has(cve) === false) continue;
		const score = Number(first);
		const percentile = Number(second);
		if (!isShare(score) || !isShare(percentile)) throw invalid$3(label, index + 3, "has no score and percentile from 0 to 1");
		scores.set(cve, {
			score,
			percentile
		});
	}
	return {
		model,
		date,
		scores
	};
}
function isShare(value) {
	return value >= 0 && value <= 1;
}
function invalid$3(label, line, problem) {
	return new UndecidedError("EPSS_INVALID", problem, {
		place: {
			what: label,
			line
		},
		advice: "Download FIRST's epss_scores file again"
	});
}
function init_epss() {
	return (init_epss = __esmMin((() => {
		init_errors();
	})))();
}

// shared/advisories/model/kev.ts
/**
* Parses CISA's catalog of known exploited vulnerabilities (known_exploited_vulnerabilities.json).
* @throws UndecidedError `KEV_INVALID`.
*/
function readKev(text, label) {
	try {
		const { catalogVersion, dateReleased, vulnerabilities } = catalog.parse(JSON.parse(text));
		return {
			version: catalogVersion,
			released: dateReleased,
			entries: new Map(vulnerabilities.map((entry) => [entry.cveID, {
				dateAdded: entry.dateAdded,
				dueDate: entry.dueDate,
				ransomware: entry.knownRansomwareCampaignUse === "Known"
			}]))
		};
	} catch (error) {
		const problem = parseProblem(error);
		throw new UndecidedError("KEV_INVALID", `is not a catalog of known exploited vulnerabilities: ${problem}`, {
			place: { what: label },
			advice: "Download CISA's known_exploited_vulnerabilities.json again",
			cause: error
		});
	}
}
var catalog;
function init_kev() {
	return (init_kev = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		catalog = looseObject({
			catalogVersion: string(),
			dateReleased: string(),
			vulnerabilities: array(looseObject({
				cveID: string(),
				dateAdded: string(),
				dueDate: string(),
				knownRansomwareCampaignUse: string().optional()
			}))
		});
	})))();
}

// shared/advisories/model/exploitation.ts
/**
* Loads CISA's catalog and FIRST's scores from files; the scores may be gzipped.
* @throws InvalidError if a file cannot be opened.
* @throws UndecidedError if it has another format.
*/
async function loadExploitation(files) {
	const { kev, epss } = files;
	return {
		...kev === void 0 ? {} : { kev: readKev((await read(kev)).toString(), kev) },
		...epss === void 0 ? {} : { epss: await unpackEpss(await read(epss), epss) }
	};
}
/** Unpacks scores as published by FIRST, `.csv` or `.csv.gz`. */
async function unpackEpss(bytes, label) {
	if (bytes[0] !== 31 || bytes[1] !== 139) return readEpss(bytes.toString(), label);
	let text;
	try {
		text = (await promisify$2(gunzip)(bytes, { maxOutputLength: maxUnpackedBytes$1 })).toString();
	} catch (error) {
		throw new UndecidedError("EPSS_INVALID", `is damaged: ${messageOf(error)}`, {
			place: { what: label },
			advice: "Download FIRST's epss_scores file again",
			cause: error
		});
	}
	return readEpss(text, label);
}
async function read(path) {
	try {
		return await readFile$13(path);
	} catch (error) {
		throw new InvalidError("FILE_UNREADABLE", `cannot be read: ${messageOf(error)}`, {
			place: { what: path },
			advice: "Check the path of the file",
			cause: error
		});
	}
}
var readFile$13, promisify$2, gunzip, maxUnpackedBytes$1;
function init_exploitation() {
	return (init_exploitation = __esmMin((() => {
		init_errors();
		init_epss();
		init_kev();
		({readFile: readFile$13} = process.getBuiltinModule("node:fs/promises"));
		({promisify: promisify$2} = process.getBuiltinModule("node:util"));
		({gunzip} = process.getBuiltinModule("node:zlib"));
		maxUnpackedBytes$1 = 268435456;
	})))();
}

// shared/advisories/model/osv-schema.ts
var text, ids, event, severity, affected, osvRecord;
function init_osv_schema() {
	return (init_osv_schema = __esmMin((() => {
		init_schemas();
		text = string().max(2e6);
		ids = array(string().max(300)).nullish();
		event = looseObject({
			introduced: string().max(1e3).optional(),
			fixed: string().max(1e3).optional(),
			last_affected: string().max(1e3).optional(),
			limit: string().max(1e3).optional()
		});
		severity = array(looseObject({
			type: string(),
			score: string().max(1e3)
		})).nullish();
		affected = looseObject({
			package: looseObject({
				ecosystem: string().min(1).max(300),
				name: string().min(1).max(1e3)
			}).nullish(),
			ranges: array(looseObject({
				type: string(),
				events: array(event)
			})).nullish(),
			versions: array(string().max(1e3)).nullish(),
			severity,
			ecosystem_specific: record$1(string(), unknown()).nullish(),
			database_specific: record$1(string(), unknown()).nullish()
		});
		osvRecord = looseObject({
			id: string().min(1).max(300),
			modified: string().min(1).max(100),
			published: string().max(100).nullish(),
			withdrawn: string().max(100).nullish(),
			aliases: ids,
			upstream: ids,
			related: ids,
			summary: text.nullish(),
			details: text.nullish(),
			severity,
			affected: array(affected).nullish(),
			references: array(looseObject({ url: string().max(1e4) })).nullish(),
			database_specific: record$1(string(), unknown()).nullish()
		});
	})))();
}

// shared/advisories/model/ratings.ts
/** Parses a severity word; undefined for words without a rating, such as `not yet assigned`. */
function ratingOfWord(word) {
	if (typeof word !== "string") return void 0;
	const key = word.trim().toLowerCase().replace(/\*+$/, "");
	return Object.hasOwn(words, key) ? words[key] : void 0;
}
/**
* Returns the rating by a record's author: GitHub's `database_specific.severity`, Ubuntu's severity type, or the first
* word of an enterprise distribution's summary (`Important: kernel security update`).
*/
function recordRating(record) {
	return ratingOfWord(record.database_specific?.["severity"]) ?? ratingOfWord(record.severity?.find(({ type }) => type === "Ubuntu")?.score) ?? ratingOfWord(/^(\w+): /.exec(record.summary ?? "")?.[1]) ?? "unknown";
}
/** Returns a distribution's rating of one package in one release: Debian's `urgency`, Ubuntu's priority. */
function affectedRating(affected) {
	return ratingOfWord(affected.ecosystem_specific?.["urgency"]) ?? ratingOfWord(affected.ecosystem_specific?.["ubuntu_priority"]) ?? ratingOfWord(affected.severity?.find(({ type }) => type === "Ubuntu")?.score);
}
/** Returns the record's vector, that of an affected package, or a published score without a vector. */
function recordCvss(record) {
	const vector = preferredCvss(record.severity) ?? preferredCvss(record.affected?.flatMap((range) => range.severity ?? []));
	if (vector !== void 0) return vector;
	for (const key of [
		"cvss_v4_score",
		"cvss_v3_score",
		"cvss_v2_score"
	]) {
		const score = record.database_specific?.[key];
		if (typeof score === "number" && score >= 0 && score <= 10) return { score };
	}
}
var words;
function init_ratings() {
	return (init_ratings = __esmMin((() => {
		init_cvss();
		words = {
			critical: "critical",
			urgent: "critical",
			high: "high",
			important: "high",
			medium: "medium",
			moderate: "medium",
			low: "low",
			minor: "low",
			negligible: "info",
			unimportant: "info",
			none: "info"
		};
	})))();
}

// shared/advisories/model/osv.ts
/** Parses a JSON value as an OSV record. Total. */
function parseOsvRecord(value) {
	const result = osvRecord.safeParse(value);
	return result.success ? { record: result.data } : { problem: describe(result.error) };
}
/** Parses the body of a file as an OSV record. Total. */
function parseOsvBody(body) {
	try {
		return parseOsvRecord(JSON.parse(utf8.decode(body)));
	} catch (error) {
		return { problem: messageOf(error) };
	}
}
function describe(error) {
	const [issue] = error.issues;
	if (issue === void 0) return "it is not an OSV record";
	const path = issue.path.map(String).join(".");
	return path === "" ? issue.message : `${path}: ${issue.message}`;
}
/** Normalizes an OSV record for matching: pairs events, reads ratings, and keeps only the wanted affected packages. */
function normalizeRecord(record, wants = () => true) {
	const cvss = recordCvss(record);
	return {
		id: record.id,
		aliases: record.aliases ?? [],
		upstream: record.upstream ?? [],
		related: record.related ?? [],
		summary: record.summary ?? "",
		...optional("details", record.details),
		...optional("published", record.published),
		modified: record.modified,
		...optional("withdrawn", record.withdrawn ?? (isRejected(record) ? record.modified : void 0)),
		severity: recordRating(record),
		...cvss === void 0 ? {} : { cvss },
		affected: (record.affected ?? []).flatMap((affected) => normalizeAffected(affected, wants)),
		references: (record.references ?? []).map(({ url }) => url)
	};
}
/** Returns whether a record only repeats that its CVE was rejected, as the CVE Program writes it in the description. */
function isRejected({ details }) {
	return /^\s*Rejected reason:/.test(details ?? "");
}
function optional(key, value) {
	return value === null || value === void 0 || value === "" ? {} : { [key]: value };
}
function normalizeAffected(affected, wants) {
	const { package: named } = affected;
	if (named === null || named === void 0) return [];
	const { ecosystem } = named;
	const severity = affectedRating(affected);
	const state = stateOf$2(affected);
	const intervals = (affected.ranges ?? []).filter(({ type }) => type !== "GIT").flatMap(({ events }) => pairEvents(ecosystem, events));
	const builds = buildsOf(affected);
	return namesOf$2(affected, named.name).filter((name) => wants(ecosystem, name)).map((name) => ({
		ecosystem,
		name,
		intervals: ownIntervals(intervals, builds.get(name)),
		versions: affected.versions ?? [],
		...severity === void 0 ? {} : { severity },
		...state === void 0 ? {} : { state }
	}));
}
/**
* Returns the names of an affected package. SUSE names a source package and lists its binaries under
* `ecosystem_specific`.
*/
function namesOf$2(affected, name) {
	const builds = [...buildsOf(affected).keys()];
	return builds.length === 0 ? [name] : builds;
}
/** Returns binaries with their fixed versions, which may differ from the source's. */
function buildsOf(affected) {
	const binaries = affected.ecosystem_specific?.["binaries"];
	if (!Array.isArray(binaries) || ecosystemOfOsv(affected.package?.ecosystem ?? "")?.hasModules !== true) return /* @__PURE__ */ new Map();
	return new Map(binaries.flatMap((entry) => typeof entry === "object" && entry !== null ? Object.entries(entry) : []));
}
/** Replaces the end of the source's range with the binary's own version. */
function ownIntervals(intervals, build) {
	const [only, ...others] = intervals;
	if (typeof build !== "string" || build === "" || only?.fixed === void 0 || others.length > 0) return intervals;
	return [{
		introduced: only.introduced,
		fixed: build
	}];
}
/** Returns the tracker's state of an unfixed vulnerability, from the most specific field. */
function stateOf$2(affected) {
	const urgency = affected.ecosystem_specific?.["urgency"];
	if (urgency === "end-of-life" || urgency === "unimportant") return urgency;
	const state = affected.database_specific?.["tracker_state"] ?? affected.ecosystem_specific?.["status"];
	return typeof state === "string" ? state : void 0;
}
var utf8;
function init_osv() {
	return (init_osv = __esmMin((() => {
		init_ecosystems();
		init_errors();
		init_intervals();
		init_osv_schema();
		init_ratings();
		utf8 = new TextDecoder("utf-8", { fatal: true });
	})))();
}

// shared/advisories/source/cache.ts
/**
* Creates a cache in a directory. Evicts the least recently used contents above `maxBytes`. Writes files aside and
* renames them, so that several processes can share it, and verifies digests when reading.
* @param directory `SEAWORTHY_CACHE_DIR`.
*/
function directoryBlobs(directory, maxBytes = defaultCacheBytes) {
	const bound = new DirectoryBound(join$23(directory, "advisories", "blobs"), maxBytes);
	const nameOf = (digest) => join$23("advisories", "blobs", digest.replace(":", "/"));
	return {
		async read(digest) {
			const path = join$23(directory, nameOf(digest));
			const bytes = await readFile$12(path).catch(() => void 0);
			if (bytes === void 0 || sha256(bytes) !== digest) return void 0;
			const now = /* @__PURE__ */ new Date();
			await utimes(path, now, now).catch(() => {});
			return bytes;
		},
		async write(digest, bytes) {
			try {
				await writeFileAtomic(directory, nameOf(digest), bytes);
				await bound.added(bytes.length);
			} catch {}
		}
	};
}
/**
* Adds a cache to a store, so that each shard is downloaded once. Always requests the index, which distinguishes new
* from old.
*/
function cachedShards(store, cache) {
	return {
		...store,
		async read(file) {
			const cached = await cache.read(file.digest);
			if (cached !== void 0) return cached;
			const bytes = await store.read(file);
			if (sha256(bytes) === file.digest) await cache.write(file.digest, bytes);
			return bytes;
		}
	};
}
var readFile$12, utimes, join$23, defaultCacheBytes;
function init_cache() {
	return (init_cache = __esmMin((() => {
		init_cache$1();
		init_files();
		({readFile: readFile$12, utimes} = process.getBuiltinModule("node:fs/promises"));
		({join: join$23} = process.getBuiltinModule("node:path"));
		defaultCacheBytes = 512 * 2 ** 20;
	})))();
}

// shared/advisories/source/gather.ts
/**
* Gathers the OSV records that name a queried package, and the ratings in all records of databases, because the record
* of a distribution may have none of its own. If a record occurs twice, the newer one counts.
* @param label name of the source in gaps.
*/
async function gatherRecords(source, label, query) {
	const wants = (ecosystem, name) => query.get(ecosystem)?.has(normalizeName(ecosystem, name)) === true;
	const advisories = /* @__PURE__ */ new Map();
	const covered = /* @__PURE__ */ new Set();
	const problems = [];
	const ratings = new RatingCollector();
	let records = 0;
	let modified = "";
	for await (const { name, body } of source) {
		const result = parseOsvBody(body);
		if ("problem" in result) {
			problems.push({
				what: `${label}: ${name}`,
				why: `it is not an OSV record (${result.problem})`,
				weight: "partial"
			});
			continue;
		}
		const { record } = result;
		records += 1;
		if (record.modified > modified) modified = record.modified;
		for (const affected of record.affected ?? []) if (affected.package?.ecosystem !== void 0) covered.add(affected.package.ecosystem);
		if (isDatabaseRecord(record)) ratings.addRecord(normalizeRecord(record, () => false));
		if (!isNeeded(record, wants)) continue;
		const existing = advisories.get(record.id);
		if (existing === void 0 || existing.modified < record.modified) advisories.set(record.id, normalizeRecord(record, wants));
	}
	return {
		advisories: advisories.values(),
		covered,
		ratings,
		records,
		...Number.isNaN(Date.parse(modified)) ? {} : { modified: new Date(modified).toISOString() },
		gaps: summarized(label, problems)
	};
}
/** Returns whether a record is not one of a distribution, which rates its own builds of a package. */
function isDatabaseRecord({ affected }) {
	return (affected ?? []).every((range) => ecosystemOfOsv(range.package?.ecosystem ?? "")?.isSystem !== true);
}
function isNeeded(record, wants) {
	return (record.affected ?? []).some((affected) => {
		const { package: named } = affected;
		if (named === null || named === void 0) return false;
		return namesOf$2(affected, named.name).some((name) => wants(named.ecosystem, name));
	});
}
function summarized(path, problems) {
	const omitted = problems.length - maxListedProblems$1;
	const named = problems.slice(0, maxListedProblems$1);
	if (omitted <= 0) return named;
	return [...named, {
		what: path,
		why: `${omitted} more files are not OSV records`,
		weight: "partial"
	}];
}
var maxListedProblems$1;
function init_gather() {
	return (init_gather = __esmMin((() => {
		init_ecosystems();
		init_osv();
		init_rating_book();
		maxListedProblems$1 = 20;
	})))();
}

// shared/advisories/source/limits.ts
var defaultLimits;
function init_limits() {
	return (init_limits = __esmMin((() => {
		defaultLimits = {
			records: 2e6,
			recordBytes: 33554432,
			totalBytes: 8589934592,
			ratio: 200
		};
	})))();
}

// shared/advisories/source/shards/format.ts
var shardFormat, maxUnpackedBytes, indexName, timestampName, proofNames, digest$1, file, ratingsEntry, shardEntry, extraEntry, advisoryIndex, advisoryTimestamp, rating, intervalRow, affectedRow, advisoryRow, shardHeader;
function init_format() {
	return (init_format = __esmMin((() => {
		init_schemas(), init_iso();
		shardFormat = 1;
		maxUnpackedBytes = 536870912;
		indexName = "index.json";
		timestampName = "timestamp.json";
		proofNames = {
			index: {
				signature: `${indexName}.sig`,
				bundle: `${indexName}.sigstore.json`
			},
			timestamp: {
				signature: `${timestampName}.sig`,
				bundle: `${timestampName}.sigstore.json`
			}
		};
		digest$1 = string().regex(/^sha256:[0-9a-f]{64}$/);
		file = {
			file: string().regex(/^[A-Za-z0-9][\w.-]*$/),
			digest: digest$1,
			/** Bytes as stored. */
			size: number().int().nonnegative()
		};
		ratingsEntry = strictObject({
			...file,
			/** Bytes unpacked. */
			unpacked: number().int().nonnegative(),
			/** Number of CVEs with a rating. */
			cves: number().int().nonnegative()
		});
		shardEntry = strictObject({
			/** OSV's spelling, with the release. */
			ecosystem: string().min(1),
			...file,
			/** Bytes unpacked. */
			unpacked: number().int().nonnegative(),
			advisories: number().int().nonnegative(),
			packages: number().int().nonnegative(),
			/** Newest change among them, RFC 3339; absent if the source states none. */
			modified: datetime({ offset: true }).optional(),
			/** Names of its sources; see `sources` for details. */
			sources: array(string()),
			/** What others than its sources say about the severity of the CVEs that it names. Absent if nothing is known. */
			ratings: ratingsEntry.optional()
		});
		extraEntry = strictObject({
			...file,
			modified: string()
		});
		advisoryIndex = strictObject({
			kind: literal("seaworthy-advisories"),
			format: literal(1),
			/** Increases with every build. Readers refuse a smaller one than they have seen. */
			serial: number().int().positive(),
			/** RFC 3339, UTC. */
			built: datetime(),
			/** RFC 3339, UTC; last moment of use. */
			expires: datetime(),
			/** SHA-256 of the signing key's public key, to distinguish another key from a changed index. */
			signer: digest$1.optional(),
			/** Digest of each source, so that unchanged ones are not read again. */
			sources: record$1(string(), digest$1),
			shards: array(shardEntry),
			kev: extraEntry.optional(),
			epss: extraEntry.optional(),
			/** One rating per CVE, as sets before `cveRatings` have them. */
			ratings: extraEntry.optional(),
			/** Ratings of all CVEs by source, for the next build. Readers of advisories need those next to the shards. */
			cveRatings: extraEntry.optional(),
			/** State of the build, for the next one. Readers of advisories do not need it. */
			state: extraEntry.optional()
		});
		advisoryTimestamp = strictObject({
			kind: literal("seaworthy-advisories-timestamp"),
			/** SHA-256 of the index. */
			index: digest$1,
			/** The index's serial. */
			serial: number().int().positive(),
			/** RFC 3339, UTC. */
			signedAt: datetime(),
			/** RFC 3339, UTC; last moment of use. */
			expires: datetime()
		});
		rating = _enum([
			"critical",
			"high",
			"medium",
			"low",
			"info",
			"unknown"
		]);
		intervalRow = tuple([
			string(),
			string(),
			string()
		]);
		affectedRow = tuple([
			number().int().nonnegative(),
			array(intervalRow),
			array(string()),
			union([rating, literal("")]),
			string()
		], string());
		advisoryRow = tuple([
			string(),
			array(string()),
			array(string()),
			array(string()),
			string(),
			string(),
			string(),
			rating,
			number(),
			string(),
			array(string())
		]);
		shardHeader = strictObject({
			format: literal(1),
			ecosystem: string(),
			advisories: number().int().nonnegative(),
			packages: number().int().nonnegative()
		});
	})))();
}

// shared/advisories/source/shards/decode.ts
/**
* Parses the advisories of an unpacked shard that name wanted packages.
* @throws ZodError, SyntaxError or RangeError if it is not a shard of the ecosystem.
*/
function decodeShard(text, ecosystem, wants) {
	const [first = "", ...lines] = text.split("\n");
	const header = shardHeader.parse(JSON.parse(first));
	if (header.ecosystem !== ecosystem) throw new RangeError(`it is the shard for ${header.ecosystem}, not for ${ecosystem}`);
	if (lines.length !== header.advisories + header.packages) throw new RangeError(`it has ${lines.length} lines`);
	const affectedBy = /* @__PURE__ */ new Map();
	for (const line of lines.slice(header.advisories)) {
		const tab = line.indexOf("	");
		const name = line.slice(0, tab);
		if (!wants(name)) continue;
		for (const row of array(affectedRow).parse(JSON.parse(line.slice(tab + 1)))) {
			const existing = affectedBy.get(row[0]) ?? [];
			existing.push(affectedOf(row, ecosystem, name));
			affectedBy.set(row[0], existing);
		}
	}
	return [...affectedBy].map(([place, affected]) => {
		if (place >= header.advisories) throw new RangeError(`it has no advisory ${place}`);
		return advisoryOf$5(advisoryRow.parse(JSON.parse(lines[place] ?? "")), affected);
	});
}
function affectedOf([, intervals, versions, severity, state, arch = "", module = "", platform = ""], ecosystem, name) {
	return {
		ecosystem,
		name,
		intervals: intervals.map(([introduced, fixed, lastAffected]) => ({
			introduced,
			...fixed === "" ? {} : { fixed },
			...lastAffected === "" ? {} : { lastAffected }
		})),
		versions,
		...severity === "" ? {} : { severity },
		...state === "" ? {} : { state },
		...arch === "" ? {} : { arch },
		...module === "" ? {} : { module },
		...platform === "windows" ? { platform } : {}
	};
}
function advisoryOf$5(row, affected) {
	const [id, aliases, upstream, related, summary, published, modified, severity, score, vector, references] = row;
	return {
		id,
		aliases,
		upstream,
		related,
		summary,
		...published === "" ? {} : { published },
		modified,
		severity,
		...score < 0 ? {} : { cvss: {
			score,
			...vector === "" ? {} : { vector }
		} },
		affected,
		references
	};
}
function init_decode() {
	return (init_decode = __esmMin((() => {
		init_schemas();
		init_format();
	})))();
}

// shared/advisories/source/shards/store.ts
/** Opens the shards in a directory. */
function directoryShards(directory) {
	const readOptional = async (name, maxBytes) => {
		const path = join$22(directory, name);
		return await lstat$2(path).catch(() => void 0) === void 0 ? void 0 : readBounded(path, maxBytes);
	};
	return {
		name: directory,
		isRemote: false,
		index: () => readBounded(join$22(directory, indexName), maxIndexBytes),
		timestamp: () => readOptional(timestampName, maxTimestampBytes),
		proof: (document, form) => readOptional(proofNames[document][form], maxProofBytes[form]),
		read: ({ file, size }) => readBounded(join$22(directory, file), size)
	};
}
/**
* Reads and verifies a file of a set.
* @throws UndecidedError `SHARD_DIGEST` if it does not match the index.
*/
async function readVerified(store, entry) {
	const bytes = Buffer.from(await store.read(entry));
	const digest = sha256(bytes);
	if (digest === entry.digest) return bytes;
	throw new UndecidedError("SHARD_DIGEST", `has the digest ${digest}, but the index lists ${entry.digest}`, {
		place: { what: `${store.name}: ${entry.file}` },
		advice: "It was changed or damaged in transit. Download it again"
	});
}
async function readBounded(path, maxBytes) {
	try {
		const { size } = await lstat$2(path);
		if (size > maxBytes) throw new RangeError(`it has ${size} bytes, more than the limit of ${maxBytes}`);
		return await readFile$11(path);
	} catch (error) {
		throw new UndecidedError("ADVISORIES_UNREADABLE", `cannot be read: ${messageOf(error)}`, {
			place: { what: path },
			advice: "Download the advisories again",
			cause: error
		});
	}
}
var lstat$2, readFile$11, join$22, maxIndexBytes, maxProofBytes, maxTimestampBytes;
function init_store() {
	return (init_store = __esmMin((() => {
		init_errors();
		init_files();
		init_format();
		({lstat: lstat$2, readFile: readFile$11} = process.getBuiltinModule("node:fs/promises"));
		({join: join$22} = process.getBuiltinModule("node:path"));
		maxIndexBytes = 16777216;
		maxProofBytes = {
			signature: 4096,
			bundle: 262144
		};
		maxTimestampBytes = 4096;
	})))();
}

// shared/advisories/source/shards/read.ts
/** Returns whether a directory contains shards. */
async function hasShards(directory) {
	return (await readFile$10(join$21(directory, indexName), "utf8").catch(() => "")).slice(0, 200).includes("\"seaworthy-advisories\"");
}
/**
* Reads the queried advisories, shard by shard, each verified by the index's digest.
* @throws UndecidedError if a shard is missing, damaged or does not match the index.
*/
async function readShards(store, index, query) {
	return (await Promise.all(index.shards.map(async (shard) => {
		const names = query.get(shard.ecosystem);
		return names === void 0 ? [] : readShard(store, shard, (name) => names.has(name));
	}))).flat();
}
/**
* Reads the advisories of one shard that name wanted packages.
* @throws UndecidedError as `readShards`.
*/
async function readShard(store, shard, wants) {
	return useShard(store, shard, (text) => decodeShard(text, shard.ecosystem, wants));
}
/**
* Reads the rows of a shard's advisories as JSON.
* @throws UndecidedError as `readShards`.
*/
async function readShardLines(store, shard) {
	return useShard(store, shard, (text) => text.split("\n").slice(1, 1 + shard.advisories));
}
async function useShard(store, shard, use) {
	const packed = await readVerified(store, shard);
	try {
		if (shard.unpacked > 536870912) throw new RangeError(`it unpacks to ${shard.unpacked} bytes`);
		return use((await promisify$1(zstdDecompress$1)(packed, { maxOutputLength: Math.max(1, shard.unpacked) })).toString());
	} catch (error) {
		const problem = parseProblem(error);
		throw new UndecidedError("SHARD_INVALID", `is not an advisory shard: ${problem}`, {
			place: { what: `${store.name}: ${shard.file}` },
			advice: "Build or download it again",
			cause: error
		});
	}
}
/** Reads the set's exploitation data, if there is any. */
async function readExploitation(store, { kev, epss }) {
	return {
		...kev === void 0 ? {} : { kev: readKev((await readVerified(store, kev)).toString(), kev.file) },
		...epss === void 0 ? {} : { epss: await unpackEpss(await readVerified(store, epss), epss.file) }
	};
}
var readFile$10, join$21, promisify$1, zstdDecompress$1;
function init_read() {
	return (init_read = __esmMin((() => {
		init_errors();
		init_parse_problem();
		init_exploitation();
		init_kev();
		init_decode();
		init_format();
		init_store();
		({readFile: readFile$10} = process.getBuiltinModule("node:fs/promises"));
		({join: join$21} = process.getBuiltinModule("node:path"));
		({promisify: promisify$1} = process.getBuiltinModule("node:util"));
		({zstdDecompress: zstdDecompress$1} = process.getBuiltinModule("node:zlib"));
	})))();
}

// shared/advisories/source/transport/artifact.ts
/**
* Opens the shards of an OCI artifact. Finds index, timestamp and their signatures by media type, shards by their digest in the index.
* @throws UndecidedError `ADVISORIES_INVALID` if the manifest belongs to something else.
*/
function artifactShards(manifestBytes, blobs, { name, isRemote }) {
	const manifest = parseDocument(manifestBytes, manifestSchema, name);
	if (manifest.artifactType !== artifactTypes.artifact) throw notAdvisories(name, manifest);
	const layer = (mediaType) => manifest.layers.find((descriptor) => descriptor.mediaType === mediaType);
	const index = layer(artifactTypes.index);
	if (index === void 0) throw notAdvisories(name, manifest);
	const optional = async (mediaType, maxBytes) => {
		const descriptor = layer(mediaType);
		return descriptor === void 0 ? void 0 : blobs.read(descriptor, maxBytes);
	};
	return {
		name,
		isRemote,
		index: () => blobs.read(index, maxIndexBytes),
		timestamp: () => optional(artifactTypes.timestamp, maxTimestampBytes),
		proof: (document, form) => optional(proofTypes[document][form], maxProofBytes[form]),
		read: ({ digest, size }) => blobs.read({
			mediaType: artifactTypes.shard,
			digest,
			size
		}, size)
	};
}
function notAdvisories(label, { artifactType, config }) {
	return new UndecidedError("ADVISORIES_INVALID", `has the type ${artifactType ?? config.mediaType}`, {
		place: { what: label },
		advice: `Use an artifact of the type ${artifactTypes.artifact}, as \`seaworthy advisories build\` writes it`
	});
}
var artifactTypes, proofTypes, maxManifestBytes;
function init_artifact() {
	return (init_artifact = __esmMin((() => {
		init_errors();
		init_json();
		init_schema$1();
		init_store();
		artifactTypes = {
			artifact: "application/vnd.seaworthy.advisories.v1",
			index: "application/vnd.seaworthy.advisories.index.v1+json",
			timestamp: "application/vnd.seaworthy.advisories.timestamp.v1+json",
			shard: "application/vnd.seaworthy.advisories.shard.v1+jsonl+zstd",
			kev: "application/vnd.seaworthy.advisories.kev.v1+json",
			epss: "application/vnd.seaworthy.advisories.epss.v1+csv+gzip",
			ratings: "application/vnd.seaworthy.advisories.ratings.v1+tsv+zstd",
			cveRatings: "application/vnd.seaworthy.advisories.cve-ratings.v1+tsv+zstd",
			state: "application/vnd.seaworthy.advisories.state.v1+json"
		};
		proofTypes = {
			index: {
				signature: "application/vnd.seaworthy.advisories.signature.v1",
				bundle: "application/vnd.seaworthy.advisories.bundle.v1+json"
			},
			timestamp: {
				signature: "application/vnd.seaworthy.advisories.timestamp.signature.v1",
				bundle: "application/vnd.seaworthy.advisories.timestamp.bundle.v1+json"
			}
		};
		maxManifestBytes = 4194304;
	})))();
}

// shared/advisories/source/transport/artifact-parts.ts
/** Lists the layers of the artifact of a set: index, timestamp, their signatures, other data and shards. */
async function artifactParts(store, index) {
	const parts = [{
		mediaType: artifactTypes.index,
		name: indexName,
		read: () => store.index()
	}];
	parts.push(...await proofParts(store, "index"));
	const timestamp = await store.timestamp();
	if (timestamp !== void 0) {
		parts.push({
			mediaType: artifactTypes.timestamp,
			name: timestampName,
			read: async () => timestamp
		});
		parts.push(...await proofParts(store, "timestamp"));
	}
	for (const name of [
		"kev",
		"epss",
		"ratings",
		"cveRatings",
		"state"
	]) {
		const extra = index[name];
		if (extra === void 0) continue;
		parts.push({
			mediaType: artifactTypes[name],
			name: extra.file,
			read: () => readVerified(store, extra)
		});
	}
	for (const shard of index.shards) {
		parts.push({
			mediaType: artifactTypes.shard,
			name: shard.file,
			read: () => readVerified(store, shard)
		});
		const { ratings } = shard;
		if (ratings === void 0) continue;
		parts.push({
			mediaType: artifactTypes.cveRatings,
			name: ratings.file,
			read: () => readVerified(store, ratings)
		});
	}
	return parts;
}
async function proofParts(store, document) {
	const parts = [];
	for (const form of proofForms) {
		const proof = await store.proof(document, form);
		if (proof === void 0) continue;
		parts.push({
			mediaType: proofTypes[document][form],
			name: proofNames[document][form],
			read: async () => proof
		});
	}
	return parts;
}
/** Returns the descriptor of a layer. */
function layerDescriptor({ mediaType, name }, { digest, size }) {
	return {
		mediaType,
		digest,
		size,
		annotations: { [title]: name }
	};
}
/** Formats the manifest of the artifact (OCI image specification 1.1, "Guidelines for Artifact Usage"). */
function artifactManifest(config, layers, { built }) {
	return Buffer.from(JSON.stringify({
		schemaVersion: 2,
		mediaType: ociManifestType,
		artifactType: artifactTypes.artifact,
		config,
		layers,
		annotations: { "org.opencontainers.image.created": built }
	}));
}
var emptyConfig, title, proofForms;
function init_artifact_parts() {
	return (init_artifact_parts = __esmMin((() => {
		init_media_types();
		init_format();
		init_store();
		init_artifact();
		emptyConfig = {
			mediaType: "application/vnd.oci.empty.v1+json",
			content: "{}"
		};
		title = "org.opencontainers.image.title";
		proofForms = ["signature", "bundle"];
	})))();
}

// shared/advisories/source/transport/layout.ts
/**
* Opens the shards of an artifact in an OCI image layout (OCI image specification, image-layout.md), for use without a
* network.
* @throws UndecidedError if the layout does not exist, or contains none or several.
*/
async function layoutShards(directory) {
	const files = await directoryStore(directory).catch((cause) => {
		throw new UndecidedError("NO_ADVISORIES", "cannot be opened", {
			place: { what: directory },
			advice: "Use an OCI layout, as `seaworthy advisories build --oci-layout` writes it",
			cause
		});
	});
	const bytes = await readWhole(files, "index.json", maxManifestBytes);
	const { manifests } = bytes === void 0 ? { manifests: [] } : parseDocument(bytes, indexSchema, directory);
	const [advisoriesManifest, ...others] = manifests.filter(({ artifactType }) => artifactType === artifactTypes.artifact);
	if (advisoriesManifest === void 0 || others.length > 0) throw new UndecidedError("ADVISORIES_INVALID", `contains ${1 + others.length - (advisoriesManifest ? 0 : 1)} sets of advisories`, {
		place: { what: directory },
		advice: "Use a layout with exactly one, as `seaworthy advisories build --oci-layout` writes it"
	});
	const blobs = layoutBlobs(files);
	return artifactShards(await blobs.read(advisoriesManifest, maxManifestBytes), blobs, {
		name: directory,
		isRemote: false
	});
}
/**
* Writes a set of shards as an OCI artifact to an image layout: the index, its timestamp, their signatures, and one layer per
* shard, each titled with its file name. `oras cp --from-oci-layout` and `skopeo copy` push it to any registry.
* @param tag name of the artifact in the layout.
* @returns the manifest's digest.
*/
async function writeLayout(store, index, directory, tag) {
	const put = async (bytes, mediaType) => {
		const digest = sha256(bytes);
		await writeFileAtomic(directory, blobPath(digest), bytes);
		return {
			mediaType,
			digest,
			size: bytes.length
		};
	};
	const config = await put(Buffer.from(emptyConfig.content), emptyConfig.mediaType);
	const layers = [];
	for (const part of await artifactParts(store, index)) layers.push(layerDescriptor(part, await put(await part.read(), part.mediaType)));
	const root = await put(artifactManifest(config, layers, index), ociManifestType);
	const named = {
		...root,
		artifactType: artifactTypes.artifact,
		annotations: { "org.opencontainers.image.ref.name": tag }
	};
	await writeFileAtomic(directory, "oci-layout", Buffer.from("{\"imageLayoutVersion\":\"1.0.0\"}"));
	const layoutIndex = {
		schemaVersion: 2,
		mediaType: ociIndexType,
		manifests: [named]
	};
	await writeFileAtomic(directory, "index.json", Buffer.from(JSON.stringify(layoutIndex)));
	return root.digest;
}
function init_layout() {
	return (init_layout = __esmMin((() => {
		init_errors();
		init_files();
		init_blobs();
		init_directory_store();
		init_json();
		init_media_types();
		init_read_file();
		init_schema$1();
		init_artifact();
		init_artifact_parts();
	})))();
}

// shared/advisories/source/transport/locate.ts
/**
* Parses `--advisories`: `osv` or `osv://host` (OSV's API), an https URL, `oci:` and an OCI layout, `docker://` and an
* image reference, an existing path, or an image reference with tag or digest.
* @param root base of relative paths.
* @throws InvalidError `ADVISORIES_SOURCE`.
*/
async function locateAdvisories(source, root) {
	if (source === "osv") return {
		kind: "api",
		url: osvApi
	};
	if (source.startsWith("osv://")) return {
		kind: "api",
		url: apiUrl(source)
	};
	if (/^https?:\/\//.test(source)) return {
		kind: "url",
		url: httpsUrlOf(source)
	};
	if (source.startsWith("docker://")) return {
		kind: "registry",
		reference: parseReference(source.slice(9))
	};
	if (source.startsWith("oci:")) return {
		kind: "layout",
		path: resolve$1(root, source.slice(4))
	};
	const path = resolve$1(root, source);
	if (await exists(path)) return {
		kind: await exists(join$20(path, "oci-layout")) ? "layout" : "files",
		path
	};
	const reference = referenceIn(source);
	return reference === void 0 ? {
		kind: "files",
		path
	} : {
		kind: "registry",
		reference
	};
}
/** Parses an image reference. One without a host, tag or digest is more likely a mistyped path. */
function referenceIn(source) {
	const [host = "", path] = source.split(/\/(.*)/s);
	return /^localhost(?::|$)|[.:]/.test(host) && /[:@]/.test(path ?? "") ? tryParseReference(source) : void 0;
}
function apiUrl(source) {
	const host = source.slice(6);
	return httpsUrlOf(`${/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/.test(host) ? "http" : "https"}://${host}`);
}
/** Validates a base URL. It must not contain secrets or queries, because it appears in reports. */
function httpsUrlOf(source) {
	const url = URL.canParse(source) ? new URL(source) : void 0;
	if (url !== void 0 && url.username === "" && url.password === "" && url.search === "" && url.hash === "") return url.href.replace(/\/+$/, "");
	throw new InvalidError("ADVISORIES_SOURCE", "the URL of the advisories is not valid, or has a login, query or fragment", { advice: "Use a plain https URL, for example https://mirror.example/osv" });
}
var join$20, resolve$1, osvApi;
function init_locate() {
	return (init_locate = __esmMin((() => {
		init_errors();
		init_files();
		init_references();
		({join: join$20, resolve: resolve$1} = process.getBuiltinModule("node:path"));
		osvApi = "https://api.osv.dev";
	})))();
}

// shared/advisories/source/transport/registry.ts
/**
* Opens the shards of an artifact in a registry. Resolves its tag once and tries mirrors first.
* @throws UndecidedError if it does not exist or cannot be read.
*/
async function registryShards(reference, options = {}) {
	for (const mirror of options.mirrors?.[reference.registry] ?? []) try {
		return await shardsFrom(mirror, reference, options);
	} catch (error) {
		if (!(error instanceof SeaworthyError && passable.has(error.code))) throw error;
	}
	try {
		return await shardsFrom(reference.registry, reference, options);
	} catch (error) {
		if (error instanceof SeaworthyError && error.code === "IMAGE_NOT_FOUND") throw notFound(reference, error);
		throw error;
	}
}
function notFound(reference, cause) {
	return new UndecidedError("ADVISORIES_NOT_FOUND", "does not exist", {
		place: { what: formatReference(reference) },
		advice: "Check name and tag. A private repository may require login to be visible",
		cause
	});
}
async function shardsFrom(registry, reference, options) {
	const client = new RegistryClient(registry, reference.repository, options);
	const name = formatReference(reference);
	const { bytes } = await client.manifest(reference.digest ?? reference.tag ?? "latest", maxManifestBytes);
	if (reference.digest !== void 0) verifyBytes(bytes, reference.digest, name);
	return artifactShards(bytes, presentBlobs(client), {
		name,
		isRemote: true
	});
}
/** Blobs of an artifact, of which a missing one is no wrong call. */
function presentBlobs(client) {
	const blobs = registryBlobs(client);
	return {
		...blobs,
		async read(descriptor, maxBytes) {
			try {
				return await blobs.read(descriptor, maxBytes);
			} catch (error) {
				if (!(error instanceof SeaworthyError && error.code === "IMAGE_NOT_FOUND")) throw error;
				throw new UndecidedError("ADVISORIES_UNREADABLE", "is missing, although the artifact names it", {
					place: { what: `${client.name}@${descriptor.digest}` },
					advice: "The set is being replaced or was published incompletely. Try again, or publish it again",
					cause: error
				});
			}
		}
	};
}
var passable;
function init_registry() {
	return (init_registry = __esmMin((() => {
		init_errors();
		init_digest$1();
		init_blobs$1();
		init_client$2();
		init_references();
		init_artifact();
		passable = /* @__PURE__ */ new Set([
			"IMAGE_NOT_FOUND",
			"REGISTRY_UNREACHABLE",
			"REGISTRY_DENIED",
			"REGISTRY_REFUSED"
		]);
	})))();
}

// shared/advisories/source/transport/url-shards.ts
/** Opens the shards at a URL; undefined if it has no index of shards. */
async function urlShards(base, http) {
	const address = (file) => `${base}/${file}`;
	const response = await http.request(address(indexName), { maxBytes: maxIndexBytes });
	if (response.status === 404) return void 0;
	if (response.status !== 200) throw unexpectedStatus(address(indexName), response.status);
	const optional = async (file, maxBytes) => {
		const { status, bytes } = await http.request(address(file), { maxBytes });
		if (status === 404) return void 0;
		if (status !== 200) throw unexpectedStatus(address(file), status);
		return bytes;
	};
	return {
		name: base,
		isRemote: true,
		index: async () => response.bytes,
		timestamp: () => optional(timestampName, maxTimestampBytes),
		proof: (document, form) => optional(proofNames[document][form], maxProofBytes[form]),
		async read({ file, size }) {
			const { status, bytes } = await http.request(address(file), { maxBytes: size });
			if (status === 200) return bytes;
			throw status === 404 ? missing(address(file)) : unexpectedStatus(address(file), status);
		}
	};
}
function missing(label) {
	return new UndecidedError("ADVISORIES_UNREADABLE", "is missing, although the index names it", {
		place: { what: label },
		advice: "The set is being replaced or was published incompletely. Try again, or publish it again"
	});
}
function init_url_shards() {
	return (init_url_shards = __esmMin((() => {
		init_errors();
		init_errors$1();
		init_format();
		init_store();
	})))();
}

// shared/advisories/source/locate.ts
/**
* Detects the kind of an advisory source. Checks whether a directory or URL contains shards.
* @throws InvalidError `ADVISORIES_SOURCE`.
* @throws UndecidedError if a URL does not respond.
*/
async function locate(source, { root = ".", registry, http }) {
	const place = await locateAdvisories(source, root);
	switch (place.kind) {
		case "registry": return {
			kind: "shards",
			store: await registryShards(place.reference, registry)
		};
		case "layout": return {
			kind: "shards",
			store: await layoutShards(place.path)
		};
		case "url": {
			const store = await urlShards(place.url, new HttpClient(http));
			return store === void 0 ? {
				kind: "mirror",
				url: place.url
			} : {
				kind: "shards",
				store
			};
		}
		case "files": return await hasShards(place.path) ? {
			kind: "shards",
			store: directoryShards(place.path)
		} : {
			kind: "records",
			path: place.path
		};
		case "api": return place;
	}
}
/**
* Opens the set of shards of a source.
* @throws InvalidError if it is another kind of source, or none.
*/
async function shardsAt(source, options) {
	const located = await locate(source, options);
	if (located.kind === "shards") return located.store;
	throw new InvalidError("NO_SHARDS", "contains no advisory shards", {
		place: { what: source },
		advice: "Use the output of `seaworthy advisories build`: a directory, an OCI layout, an image reference or an https URL"
	});
}
function init_locate$1() {
	return (init_locate$1 = __esmMin((() => {
		init_errors();
		init_client$1();
		init_read();
		init_store();
		init_layout();
		init_locate();
		init_registry();
		init_url_shards();
	})))();
}

// shared/advisories/source/osv-api/client.ts
/** Checks whether a record has an id. Who parses the record says what is wrong with one that has none. */
function isAbout(body, id) {
	try {
		const record = JSON.parse(Buffer.from(body).toString("utf8"));
		return typeof record !== "object" || record === null || !("id" in record) || record.id === id;
	} catch {
		return true;
	}
}
var batchSize, maxResponseBytes, maxPages, concurrency$2, batchAnswer, OsvApi;
function init_client() {
	return (init_client = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		init_errors$1();
		batchSize = 1e3;
		maxResponseBytes = 33554432;
		maxPages = 50;
		concurrency$2 = 8;
		batchAnswer = object({ results: array(object({
			vulns: array(object({ id: string().regex(/^[\w][\w.:@+-]{0,299}$/) })).nullish(),
			next_page_token: string().max(1e4).nullish()
		})) });
		OsvApi = class {
			#base;
			#http;
			constructor(base, http) {
				this.#base = base;
				this.#http = http;
			}
			/**
			* Returns the ids of all records for each query, in the order of the queries.
			* @param pages maximum pages to read per query. Default: all.
			* @throws UndecidedError if the API does not respond correctly.
			*/
			async ids(queries, pages = maxPages) {
				const idSets = queries.map(() => /* @__PURE__ */ new Set());
				let open = queries.map((query, place) => ({
					...query,
					place
				}));
				for (let page = 0; open.length > 0 && page < pages; page += 1) {
					const next = [];
					for (let offset = 0; offset < open.length; offset += batchSize) next.push(...await this.#batch(open.slice(offset, offset + batchSize), idSets));
					open = next;
				}
				if (open.length > 0 && pages === maxPages) throw this.#wrong("it sends too many pages");
				return idSets;
			}
			/** Fetches the records, several concurrently. */
			async *records(ids) {
				const waiting = [...ids];
				for (let offset = 0; offset < waiting.length; offset += concurrency$2) yield* await Promise.all(waiting.slice(offset, offset + concurrency$2).map((id) => this.#record(id)));
			}
			async #batch(questions, idSets) {
				const url = `${this.#base}/v1/querybatch`;
				const queries = questions.map(({ ecosystem, name, version, token }) => ({
					package: {
						ecosystem,
						name
					},
					...version === void 0 ? {} : { version },
					...token === void 0 ? {} : { page_token: token }
				}));
				const response = await this.#http.request(url, {
					method: "POST",
					headers: { "content-type": "application/json" },
					body: JSON.stringify({ queries }),
					maxBytes: maxResponseBytes
				});
				if (response.status !== 200) throw unexpectedStatus(url, response.status);
				const { results } = this.#parse(response);
				if (results.length !== questions.length) throw this.#wrong(`it answers only ${results.length} of ${questions.length} queries`);
				return questions.flatMap((question, index) => {
					const { vulns, next_page_token: token } = results[index] ?? {};
					for (const { id } of vulns ?? []) idSets[question.place]?.add(id);
					return token === void 0 || token === null || token === "" ? [] : [{
						...question,
						token
					}];
				});
			}
			/** Fetches the records that exist, several concurrently, and leaves out the others. */
			async *existing(ids) {
				const waiting = [...ids];
				for (let offset = 0; offset < waiting.length; offset += concurrency$2) {
					const part = waiting.slice(offset, offset + concurrency$2);
					yield* (await Promise.all(part.map((id) => this.#request(id)))).flatMap((record) => record ?? []);
				}
			}
			async #record(id) {
				const record = await this.#request(id);
				if (record === void 0) throw unexpectedStatus(this.#urlOf(id), 404);
				return record;
			}
			async #request(id) {
				const url = this.#urlOf(id);
				const { status, bytes } = await this.#http.request(url, { maxBytes: maxResponseBytes });
				if (status === 404) return void 0;
				if (status !== 200) throw unexpectedStatus(url, status);
				if (!isAbout(bytes, id)) throw this.#wrong(`its answer for ${id} is another record`);
				return {
					name: id,
					body: bytes
				};
			}
			#urlOf(id) {
				return `${this.#base}/v1/vulns/${encodeURIComponent(id)}`;
			}
			#parse({ bytes }) {
				try {
					return batchAnswer.parse(JSON.parse(bytes.toString("utf8")));
				} catch (error) {
					throw this.#wrong(parseProblem(error, "it is not JSON"));
				}
			}
			#wrong(problem) {
				return new UndecidedError("OSV_ANSWER", `does not behave like OSV's API: ${problem}`, {
					place: { what: this.#base },
					advice: "Check the host after osv://"
				});
			}
		};
	})))();
}

// shared/advisories/source/other-ratings.ts
/**
* Adds ratings from the ecosystems of a bulk export that the image does not need: of the records that the advisories
* name, and of Bitnami's, whose ids say nothing about the CVE. Records that are invalid have no rating.
*/
async function addOtherRatings(source, advisories, ratings) {
	const gaps = [];
	const digests = [];
	for (const { name, records } of advisories.length === 0 ? [] : source.others?.(namesIn(advisories)) ?? []) try {
		for await (const record of records()) {
			digests.push(`${sha256(record.body)}  ${name}!${record.name}\n`);
			addRatingsIn(record, ratings);
		}
	} catch (error) {
		if (!(error instanceof UndecidedError)) throw error;
		gaps.push({
			what: name,
			why: `it was not searched for severities: ${error.message}`,
			weight: "note"
		});
	}
	return {
		gaps,
		digests: digests.sort().join("")
	};
}
/** Returns the ids by which other records may be about the same vulnerabilities. */
function namesIn(advisories) {
	return new Set(advisories.flatMap(({ id, aliases, upstream, related }) => [
		...aliases,
		...upstream,
		...[id, ...related].flatMap((name) => name.match(cve$5) ?? [])
	]));
}
/** Adds what a record of a database says about its vulnerability. */
function addRatingsIn({ body }, ratings) {
	const result = parseOsvBody(body);
	if ("problem" in result || !isDatabaseRecord(result.record)) return;
	ratings.addRecord(normalizeRecord(result.record, () => false));
}
var cve$5;
function init_other_ratings() {
	return (init_other_ratings = __esmMin((() => {
		init_errors();
		init_files();
		init_osv();
		init_gather();
		cve$5 = /\bCVE-\d{4}-\d{4,19}\b/gu;
	})))();
}

// shared/advisories/source/osv-api/fetch-ratings.ts
/**
* Asks OSV's API for the records of the CVEs of advisories that nothing rates, and adds their ratings. A failure or too
* many of them cost ratings, never matches.
* @param existing fetches the records that exist.
*/
async function fetchRatings(base, existing, advisories, ratings) {
	const unrated = advisories.filter((advisory) => !isRated(advisory, ratings));
	const cves = [...namesIn(unrated)].filter((id) => id.startsWith("CVE-") && !ratings.book.has(id)).sort();
	const records = [];
	const gaps = [];
	try {
		for await (const record of existing(cves.slice(0, maxRequests))) {
			records.push(record);
			addRatingsIn(record, ratings);
		}
	} catch (error) {
		if (!(error instanceof UndecidedError)) throw error;
		gaps.push({
			what: base,
			why: `severities of CVEs are missing: ${error.message}`,
			weight: "note"
		});
	}
	if (cves.length > maxRequests) {
		const why = `${count(cves.length - maxRequests, "CVE")} were not asked for their severity, because that needs a request each. Shards from \`seaworthy advisories build\` have them`;
		gaps.push({
			what: base,
			why,
			weight: "note"
		});
	}
	return {
		gaps,
		records
	};
}
function isRated({ id, aliases, upstream, severity, cvss, affected }, { book }) {
	if (severity !== "unknown" || cvss !== void 0) return true;
	if (affected.some((range) => range.severity !== void 0)) return true;
	return [
		id,
		...aliases,
		...upstream
	].some((name) => book.has(name));
}
var maxRequests;
function init_fetch_ratings() {
	return (init_fetch_ratings = __esmMin((() => {
		init_errors();
		init_text();
		init_other_ratings();
		maxRequests = 500;
	})))();
}

// shared/advisories/source/osv-api/load.ts
/**
* Loads the advisories for a small image from OSV's API. Matches what OSV considers affected again here. An ecosystem
* counts as covered if OSV has any data for it; otherwise an unknown release would look clean.
* @throws UndecidedError if the API does not respond, or for too many queries.
*/
async function loadFromApi(base, queries, http) {
	if (queries.length > maxQueries) throw tooMany(base, `would need ${queries.length} package queries, more than the limit of ${maxQueries}`);
	const api = new OsvApi(base, http);
	const ids = new Set((await api.ids(queries)).flatMap((idSet) => [...idSet]));
	if (ids.size > maxRecords) throw tooMany(base, `would need ${ids.size} records, more than the limit of ${maxRecords}`);
	const query = /* @__PURE__ */ new Map();
	for (const { ecosystem, name } of queries) query.set(ecosystem, (query.get(ecosystem) ?? /* @__PURE__ */ new Set()).add(normalizeName(ecosystem, name)));
	const digests = [];
	const { advisories, covered, ratings, ...facts } = await gatherRecords(hashed(api.records(ids), digests), base, query);
	const wanted = [...advisories];
	const asked = await fetchRatings(base, (cves) => api.existing(cves), wanted, ratings);
	digests.push(...asked.records.map(digestLine));
	const knownToOsv = await knownEcosystems(api, [...query.keys()].filter((ecosystem) => !covered.has(ecosystem)));
	return {
		index: new AdvisoryIndex(wanted, [...covered, ...knownToOsv], ratings.book),
		digest: sha256(digests.sort().join("")),
		...facts,
		gaps: [...facts.gaps, ...asked.gaps],
		exploitation: {},
		lacks: osvLacks
	};
}
async function* hashed(records, digests) {
	for await (const record of records) {
		digests.push(digestLine(record));
		yield record;
	}
}
function digestLine({ name, body }) {
	return `${createHash$3("sha256").update(body).digest("hex")}  ${name}\n`;
}
/** Returns the ecosystems that OSV knows. OSV rejects unknown language registries, but accepts any release. */
async function knownEcosystems(api, ecosystems) {
	const releases = ecosystems.filter((ecosystem) => ecosystemOfOsv(ecosystem)?.isSystem === true);
	const idSets = releases.length === 0 ? [] : await api.ids(releases.map((ecosystem) => ({
		ecosystem,
		name: probe
	})), 1);
	return ecosystems.filter((ecosystem) => {
		const place = releases.indexOf(ecosystem);
		return place < 0 || (idSets[place]?.size ?? 0) > 0;
	});
}
function tooMany(label, problem) {
	return new UndecidedError("OSV_TOO_MANY", problem, {
		place: { what: label },
		advice: "Build or download shards, or use the URL of a mirror of OSV's bulk export"
	});
}
var createHash$3, maxQueries, maxRecords, probe;
function init_load() {
	return (init_load = __esmMin((() => {
		init_ecosystems();
		init_errors();
		init_files();
		init_advisory_index();
		init_source_notes();
		init_gather();
		init_client();
		init_fetch_ratings();
		({createHash: createHash$3} = process.getBuiltinModule("node:crypto"));
		maxQueries = 5e3;
		maxRecords = 5e3;
		probe = "openssl";
	})))();
}

// shared/advisories/source/signing/sign.ts
/**
* Signs bytes with Ed25519 (RFC 8032), or with ECDSA over their SHA-256 (P-256) or SHA-384 (P-384), in DER.
* @returns Base64, as `cosign sign-blob` and `openssl base64` write it.
*/
function signBytes(bytes, { key }) {
	return sign(hashOf(key), bytes, key).toString("base64");
}
/** Finds the key that signed the bytes; undefined for none. Total for any signature. */
function findSigner(bytes, signature, keys) {
	const signatureBytes = Buffer.from(signature.trim(), "base64");
	return keys.find(({ key }) => {
		try {
			return verify(hashOf(key), bytes, key, signatureBytes);
		} catch {
			return false;
		}
	});
}
function hashOf(key) {
	if (key.asymmetricKeyType === "ed25519") return null;
	return key.asymmetricKeyDetails?.namedCurve === "secp384r1" ? "sha384" : "sha256";
}
var sign, verify;
function init_sign() {
	return (init_sign = __esmMin((() => {
		({sign, verify} = process.getBuiltinModule("node:crypto"));
	})))();
}

// shared/advisories/source/signing/trust.ts
/** The form of the signatures that accepted signers make. */
function proofFormOf({ kind }) {
	return kind === "keys" ? "signature" : "bundle";
}
/** Names accepted signers in messages. */
function nameOf$1(signers) {
	if (signers.kind === "keys") return signers.keys.map(({ id }) => id).join(" or ");
	const { subject } = signers.identity;
	return typeof subject === "string" ? subject : subject instanceof RegExp ? subject.source : subject.text;
}
/** Verifies a signature of a document. Loads the Sigstore library only for identities. */
async function verifyProof(document, proof, signers) {
	if (signers.kind === "keys") {
		const signer = findSigner(document, Buffer.from(proof).toString("utf8"), signers.keys);
		return signer === void 0 ? { rejection: `its signature does not verify with ${nameOf$1(signers)}` } : { signer: signer.id };
	}
	const { verifyBlob } = await import("../sigstore/index2.js");
	return verifyBlob(proof, document, signers);
}
function init_trust() {
	return (init_trust = __esmMin((() => {
		init_sign();
	})))();
}

// shared/advisories/source/shards/refuse.ts
/** Creates the error for a set of advisories that must not be used. `label` names its source. */
function refused(label, code, problem, advice) {
	return new UndecidedError(code, problem, {
		place: { what: label },
		advice
	});
}
function init_refuse() {
	return (init_refuse = __esmMin((() => {
		init_errors();
	})))();
}

// shared/advisories/source/shards/check-dates.ts
/**
* Checks the dates of an index.
* @param label name of the set in errors.
* @throws UndecidedError if it was built in the future, is valid for more than `maxValidDays`, or is expired.
*/
function checkIndexDates({ built, expires }, label, now) {
	if (Date.parse(built) > now.getTime() + 6e5) throw refused(label, "ADVISORIES_FUTURE", `was built in the future, on ${built}`, "Check the clock of this machine and of the one that builds the advisories");
	if (Date.parse(expires) - Date.parse(built) > 30 * day$1) throw refused(label, "ADVISORIES_EXPIRY", `was built on ${built} and expires on ${expires}, which is more than ${30} days later`, `Build it again with --valid-days set to ${30} or less`);
	if (!(Date.parse(expires) >= now.getTime())) throw refused(label, "ADVISORIES_EXPIRED", `expired on ${expires}`, "Build or download newer advisories");
}
/**
* Checks the dates of a timestamp.
* @param label name of the set in errors.
* @throws UndecidedError if it was signed in the future, is valid for more than `maxTimestampHours`, or is expired.
*/
function checkTimestampDates({ signedAt, expires }, label, now) {
	if (Date.parse(signedAt) > now.getTime() + 6e5) throw refused(label, "ADVISORIES_TIMESTAMP_FUTURE", `has a timestamp that was signed in the future, on ${signedAt}`, "Check the clock of this machine and of the one that signs the advisories");
	if (Date.parse(expires) - Date.parse(signedAt) > 168 * 36e5) throw refused(label, "ADVISORIES_TIMESTAMP_EXPIRY", `has a timestamp of ${signedAt} that expires on ${expires}, which is more than ${168} hours later`, `Sign it again with --timestamp-hours set to ${168} or less`);
	if (!(Date.parse(expires) >= now.getTime())) throw refused(label, "ADVISORIES_TIMESTAMP_EXPIRED", `has a timestamp that expired on ${expires}, so it may be an earlier set that is served again`, "Download the advisories from where they are built. Their publisher must sign a timestamp every day");
}
var day$1, maxValidDays, maxTimestampHours;
function init_check_dates() {
	return (init_check_dates = __esmMin((() => {
		init_age();
		init_refuse();
		day$1 = 864e5;
		maxValidDays = 30;
		maxTimestampHours = 168;
	})))();
}

// shared/advisories/source/shards/timestamp.ts
/**
* Reads the timestamp of an index, regardless of its age.
* @param signers who must have signed it. Absent: the signature is not verified.
* @returns undefined if the set has none.
* @throws UndecidedError if it is not a timestamp, somebody else signed it, or it is about another index.
*/
async function readTimestamp(store, { index, digest }, signers) {
	const bytes = await store.timestamp();
	if (bytes === void 0) return void 0;
	if (signers !== void 0) await verifyTimestamp(store, bytes, signers);
	const timestamp = parseTimestamp(bytes, store.name);
	if (timestamp.index === digest) return timestamp;
	const other = timestamp.serial === index.serial ? "another" : timestamp.serial < index.serial ? "an older" : "a newer";
	throw refused(store.name, "ADVISORIES_TIMESTAMP_MISMATCH", `has the index ${index.serial}, but its timestamp is about ${other} one (serial ${timestamp.serial}, signed on ${timestamp.signedAt})`, "The set may be being replaced, so try again. If the error remains, publish index and timestamp together");
}
async function verifyTimestamp(store, bytes, signers) {
	const proof = await store.proof("timestamp", proofFormOf(signers));
	const verification = proof === void 0 ? { rejection: "it has no signature" } : await verifyProof(bytes, proof, signers);
	if ("signer" in verification) return;
	throw refused(store.name, "ADVISORIES_TIMESTAMP_SIGNATURE", `has a timestamp that ${nameOf$1(signers)} did not sign: ${verification.rejection}`, "Download it again. If the error remains, contact the advisories' publisher");
}
/**
* Checks that the publisher vouched for an index recently, so that an earlier set cannot be served again.
* @throws UndecidedError as `readTimestamp`, and if there is no timestamp or it is expired.
*/
async function requireTimestamp(store, opened, signers, now) {
	const timestamp = await readTimestamp(store, opened, signers);
	if (timestamp === void 0) throw refused(store.name, "ADVISORIES_TIMESTAMP_MISSING", "has no timestamp, so it may be an earlier set that is served again", "Build it again with `seaworthy advisories build` and --signing-key or --keyless, and publish timestamp.json and its signature with it");
	checkTimestampDates(timestamp, store.name, now);
}
function parseTimestamp(bytes, label) {
	try {
		return advisoryTimestamp.parse(JSON.parse(Buffer.from(bytes).toString()));
	} catch (error) {
		throw refused(label, "ADVISORIES_TIMESTAMP_INVALID", `has a timestamp that cannot be read: ${parseProblem(error)}`, "Build or download it again");
	}
}
function init_timestamp() {
	return (init_timestamp = __esmMin((() => {
		init_parse_problem();
		init_trust();
		init_check_dates();
		init_format();
		init_refuse();
	})))();
}

// shared/advisories/source/shards/open.ts
/**
* Reads the index of a set of shards regardless of age and signer, to display it or to build on it.
* @throws UndecidedError if it is not an index.
*/
async function readShardIndex(store) {
	return parseIndex(await store.index(), store.name);
}
/**
* Reads an index and verifies its signature, regardless of age.
* @param signers who must have signed it. Absent: the signature is not verified.
* @param allowUnsigned whether an index from a network is read if no signer is pinned.
* @throws UndecidedError if it is not an index, is unsigned, is signed by somebody else, or was changed; each with its
* own code.
*/
async function readVerifiedIndex(store, signers, allowUnsigned = false) {
	const bytes = await store.index();
	const index = parseIndex(bytes, store.name);
	if (signers === void 0 && store.isRemote && !allowUnsigned) throw withoutSigner(store.name);
	const signedBy = signers === void 0 ? void 0 : await verifiedSigner(store, bytes, index, signers);
	return {
		index,
		digest: sha256(bytes),
		...signedBy === void 0 ? {} : { signedBy }
	};
}
/**
* Opens a set of shards for matching.
* @throws UndecidedError as `readVerifiedIndex`, and if the index is expired, has impossible dates, or is older than one
* seen before. A signed set from a network also needs a timestamp that is not expired.
*/
async function openShards(store, { now, signers, serials, allowUnsigned = false }) {
	const opened = await readVerifiedIndex(store, signers, allowUnsigned);
	const { index, signedBy } = opened;
	checkIndexDates(index, store.name, now);
	if (store.isRemote && signers !== void 0) await requireTimestamp(store, opened, signers, now);
	if (signedBy !== void 0 && serials !== void 0) {
		const seen = await serials.seen(store.name);
		if (index.serial < seen) throw refused(store.name, "ADVISORIES_ROLLED_BACK", `has the serial ${index.serial}, but serial ${seen} was seen before`, "The source may be serving old advisories. Download them from where they are built");
		await serials.remember(store.name, index.serial);
	}
	return opened;
}
function withoutSigner(label) {
	return refused(label, "ADVISORIES_NO_KEY", "comes over a network, but no key or identity is pinned to verify its signature", "Set advisories-key to the public key of the advisories' publisher, or advisories-identity to the workflow that publishes them. To use them without a signature, set advisories-unsigned to allow; the evidence and the verdict then say so");
}
/** Returns who signed the index: the id of a pinned key, or the identity. */
async function verifiedSigner(store, bytes, index, signers) {
	const form = proofFormOf(signers);
	const proof = await store.proof("index", form);
	if (proof === void 0) throw unsigned(store.name, form);
	const verification = await verifyProof(bytes, proof, signers);
	if ("signer" in verification) return signers.kind === "keys" ? verification.signer : nameOf$1(signers);
	const { rejection, otherIdentity = false } = verification;
	if (otherIdentity) throw refused(store.name, "ADVISORIES_OTHER_IDENTITY", `is signed by another identity: ${rejection}`, "Accept another identity only if the advisories' publisher announced it: set advisories-identity");
	if (signers.kind === "keys" && index.signer !== void 0 && !signers.keys.some(({ id }) => id === index.signer)) throw refused(store.name, "ADVISORIES_OTHER_KEY", `is signed with the key ${index.signer}, but the pinned key is ${nameOf$1(signers)}`, "Pin the new key only if the advisories' publisher announced it");
	throw refused(store.name, "ADVISORIES_SIGNATURE", signers.kind === "keys" ? `was changed after it was signed: ${rejection}` : `has a signature that ${nameOf$1(signers)} did not make: ${rejection}`, "Download it again. If the error remains, contact the advisories' publisher");
}
function unsigned(label, form) {
	return form === "signature" ? refused(label, "ADVISORIES_UNSIGNED", "has no signature", "Build it with --signing-key, or download a signed one") : refused(label, "ADVISORIES_UNSIGNED", "has no signature by an identity", "Build it with --keyless, or download a signed one");
}
/** Parses an index of shards; `label` names it in errors. */
function parseIndex(bytes, label) {
	try {
		return advisoryIndex.parse(JSON.parse(Buffer.from(bytes).toString()));
	} catch (error) {
		const problem = parseProblem(error);
		throw refused(label, "ADVISORIES_INVALID", `is not an advisory index: ${problem}`, "Build or download it again");
	}
}
function init_open() {
	return (init_open = __esmMin((() => {
		init_parse_problem();
		init_files();
		init_trust();
		init_check_dates();
		init_format();
		init_refuse();
		init_timestamp();
	})))();
}

// shared/advisories/ratings/rating.ts
/** Encodes ratings as rows. The same ratings give the same rows. */
function ratingRowsOf({ rejected, ratings }) {
	const rows = ratings.map(rowOf);
	return rejected ? [[
		"cna",
		"",
		"rejected"
	], ...rows] : rows;
}
function rowOf(rating) {
	const { rater, source } = rating;
	switch (rating.kind) {
		case "cvss": {
			const { version, score, vector, scenario } = rating;
			const row = [
				rater,
				source,
				version,
				score,
				vector
			];
			return scenario === void 0 ? row : [...row, scenario];
		}
		case "word": return [
			rater,
			source,
			"word",
			rating.severity
		];
		case "ssvc": {
			const { exploitation, automatable, technicalImpact } = rating.ssvc;
			return [
				rater,
				source,
				"ssvc",
				`${exploitation} ${automatable} ${technicalImpact}`
			];
		}
	}
}
/** Decodes rows. */
function ratingsOfRows(rows) {
	return {
		rejected: rows.some(([, , kind]) => kind === "rejected"),
		ratings: rows.flatMap((row) => {
			const [rater, source] = row;
			switch (row[2]) {
				case "rejected": return [];
				case "word": return [{
					rater,
					source,
					kind: "word",
					severity: row[3]
				}];
				case "ssvc": {
					const [exploitation, automatable, technicalImpact] = row[3].split(" ");
					return [{
						rater,
						source,
						kind: "ssvc",
						ssvc: {
							exploitation,
							automatable,
							technicalImpact
						}
					}];
				}
				default: {
					const [, , version, score, vector, scenario] = row;
					const cvss = {
						rater,
						source,
						kind: "cvss",
						version,
						score,
						vector
					};
					return [scenario === void 0 ? cvss : {
						...cvss,
						scenario
					}];
				}
			}
		})
	};
}
var raters, ssvcText, cvssVersions, ratingRow;
function init_rating() {
	return (init_rating = __esmMin((() => {
		init_schemas();
		init_findings();
		raters = [
			"cna",
			"cisa",
			"ghsa",
			"database",
			"osv",
			"nvd",
			"redhat",
			"other"
		];
		ssvcText = templateLiteral([
			_enum([
				"none",
				"poc",
				"active"
			]),
			" ",
			_enum(["no", "yes"]),
			" ",
			_enum(["partial", "total"])
		]);
		cvssVersions = [
			"",
			"2.0",
			"3.0",
			"3.1",
			"4.0"
		];
		ratingRow = union([
			tuple([
				_enum(raters),
				string(),
				_enum(cvssVersions),
				number().min(0).max(10),
				string()
			]),
			tuple([
				_enum(raters),
				string(),
				_enum(cvssVersions),
				number().min(0).max(10),
				string(),
				string()
			]),
			tuple([
				_enum(raters),
				string(),
				literal("word"),
				_enum(severities)
			]),
			tuple([
				_enum(raters),
				string(),
				literal("ssvc"),
				ssvcText
			]),
			tuple([
				_enum(raters),
				string(),
				literal("rejected")
			])
		]);
	})))();
}

// shared/advisories/source/shards/external-sort.ts
function byKey([a], [b]) {
	return compareText(a, b);
}
function* readRun(path) {
	for (const line of readLines(path)) {
		const tab = line.indexOf("	");
		yield [JSON.parse(line.slice(0, tab)), line.slice(tab + 1)];
	}
}
/** Reads the lines of a file, without holding more than the longest of them and a window. */
function* readLines(path) {
	const file = openSync$1(path, "r");
	const window = Buffer.allocUnsafe(readBytes$1);
	let parts = [];
	try {
		for (;;) {
			const count = readSync$1(file, window);
			if (count === 0) break;
			let start = 0;
			for (let end = window.indexOf(10); end >= 0 && end < count; end = window.indexOf(10, start)) {
				yield Buffer.concat([...parts, window.subarray(start, end)]).toString();
				parts = [];
				start = end + 1;
			}
			if (start < count) parts.push(Buffer.from(window.subarray(start, count)));
		}
	} finally {
		closeSync$1(file);
	}
	if (parts.length > 0) yield Buffer.concat(parts).toString();
}
var closeSync$1, mkdirSync$2, openSync$1, readSync$1, writeFileSync, join$19, maxRunLength, readBytes$1, ExternalSorter;
function init_external_sort() {
	return (init_external_sort = __esmMin((() => {
		({closeSync: closeSync$1, mkdirSync: mkdirSync$2, openSync: openSync$1, readSync: readSync$1, writeFileSync} = process.getBuiltinModule("node:fs"));
		({join: join$19} = process.getBuiltinModule("node:path"));
		maxRunLength = 33554432;
		readBytes$1 = 262144;
		ExternalSorter = class {
			#directory;
			#maxLength;
			#runs = [];
			#lines = [];
			#length = 0;
			/**
			* @param directory of its own for the runs. The caller removes it.
			* @param maxLength characters that are sorted in memory at once.
			*/
			constructor(directory, maxLength = maxRunLength) {
				this.#directory = directory;
				this.#maxLength = maxLength;
			}
			add(key, value) {
				this.#lines.push([key, value]);
				this.#length += key.length + value.length;
				if (this.#length >= this.#maxLength) this.#spill();
			}
			/** Returns all lines in order. Nothing may be added afterwards. */
			*sorted() {
				const last = this.#lines.sort(byKey);
				this.#lines = [];
				const runs = [...this.#runs.map(readRun), last.values()];
				const heads = runs.map((run) => run.next());
				for (;;) {
					let first = -1;
					let line;
					for (const [index, { value, done }] of heads.entries()) {
						if (done === true || line !== void 0 && value[0] >= line[0]) continue;
						first = index;
						line = value;
					}
					if (line === void 0) return;
					yield line;
					heads[first] = runs[first]?.next() ?? {
						done: true,
						value: void 0
					};
				}
			}
			#spill() {
				mkdirSync$2(this.#directory, { recursive: true });
				const path = join$19(this.#directory, `run-${this.#runs.length}`);
				const lines = this.#lines.sort(byKey).map(([key, value]) => `${JSON.stringify(key)}\t${value}\n`);
				writeFileSync(path, lines.join(""), { flag: "wx" });
				this.#runs.push(path);
				this.#lines = [];
				this.#length = 0;
			}
		};
	})))();
}

// shared/advisories/source/shards/rating-lines.ts
/** Combines the lines of one CVE. Those of the previous set begin with a tab, and come last. */
function combined(cve, values) {
	const bySource = /* @__PURE__ */ new Map();
	const current = /* @__PURE__ */ new Set();
	for (const value of values) {
		const isOld = value.startsWith("	");
		const [source = "", json = "[]"] = (isOld ? value.slice(1) : value).split("	");
		if (isOld && current.has(source)) continue;
		if (!isOld) current.add(source);
		bySource.set(source, [...bySource.get(source) ?? [], ...JSON.parse(json)]);
	}
	const known = new Set((bySource.get(original) ?? []).map(kindOf));
	if (bySource.has(original)) known.add("cna rejected");
	return [...bySource].map(([source, rows]) => ({
		cve,
		source,
		rows: source === repeating ? rows.filter((row) => !known.has(kindOf(row))) : rows
	})).filter(({ rows }) => rows.length > 0).sort((a, b) => a.source < b.source ? -1 : 1);
}
/** Returns who rates and how, without the version of CVSS. */
function kindOf([rater, , kind]) {
	return `${rater} ${kind === "word" || kind === "ssvc" || kind === "rejected" ? kind : "cvss"}`;
}
/** Formats a line. */
function ratingLineText({ cve, source, rows }) {
	return `${cve}\t${source}\t${JSON.stringify(rows)}\n`;
}
/**
* Reads lines.
* @param wants selects the CVEs. Default: all.
* @throws UndecidedError `RATINGS_INVALID`.
*/
function* readRatingLines(text, label, wants = () => true) {
	for (let start = 0; start < text.length;) {
		const found = text.indexOf("\n", start);
		const end = found < 0 ? text.length : found;
		const tab = text.indexOf("	", start);
		const cve = text.slice(start, tab);
		if (tab < 0 || tab > end) throw invalid$2(label, "a line has no tab");
		if (wants(cve)) yield parseLine(cve, text.slice(tab + 1, end), label);
		start = end + 1;
	}
}
function parseLine(cve, rest, label) {
	const tab = rest.indexOf("	");
	try {
		return {
			cve,
			source: rest.slice(0, Math.max(tab, 0)),
			rows: rowsSchema.parse(JSON.parse(rest.slice(tab + 1)))
		};
	} catch (error) {
		throw invalid$2(label, `${cve.slice(0, 30)}: ${parseProblem(error)}`, error);
	}
}
function invalid$2(label, problem, cause) {
	return new UndecidedError("RATINGS_INVALID", `has invalid ratings: ${problem}`, {
		place: { what: label },
		advice: "Build or download it again",
		cause
	});
}
var join$18, original, repeating, RatingLines, rowsSchema;
function init_rating_lines() {
	return (init_rating_lines = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		init_rating();
		init_external_sort();
		({join: join$18} = process.getBuiltinModule("node:path"));
		original = "cve-list";
		repeating = "nvd";
		RatingLines = class {
			#sorter;
			#complete = /* @__PURE__ */ new Set();
			/** @param directory of its own for temporary files. The caller removes it. */
			constructor(directory, maxRunLength) {
				this.#sorter = new ExternalSorter(join$18(directory, "ratings"), maxRunLength);
			}
			/** Adds what a source says. No ratings are an answer, too: nobody rates the CVE any more. */
			add(cve, source, ratings) {
				this.#sorter.add(cve, `${source}\t${JSON.stringify(ratingRowsOf(ratings))}`);
			}
			/** States that a source was read completely, so that nothing of the previous set counts for it. */
			completed(source) {
				this.#complete.add(source);
			}
			/**
			* Returns all ratings, ordered by CVE and source. Nothing may be added afterwards.
			* @param previous lines of the previous set, in their order.
			* @param sources of the new set. Lines of others are dropped.
			*/
			*merged(previous, sources) {
				for (const { cve, source, rows } of previous) if (sources.has(source) && !this.#complete.has(source)) this.#sorter.add(cve, `\t${source}\t${JSON.stringify(rows)}`);
				let cve;
				let values = [];
				for (const [key, value] of this.#sorter.sorted()) {
					if (key !== cve) {
						if (cve !== void 0) yield* combined(cve, values);
						values = [];
						cve = key;
					}
					values.push(value);
				}
				if (cve !== void 0) yield* combined(cve, values);
			}
		};
		rowsSchema = array(ratingRow);
	})))();
}

// shared/advisories/source/shards/read-ratings.ts
/**
* Reads what a set says about the severity of the CVEs that advisories name: the ratings next to the shards of the
* queried ecosystems. Sets without them may have one rating per CVE.
* @throws UndecidedError if a file is missing, damaged or does not match the index.
*/
async function readRatings(store, index, query, advisories) {
	const cves = new Set(advisories.flatMap(namesOf$1).flatMap((name) => name.match(cve$4) ?? []));
	const wants = (id) => cves.has(id);
	const ratings = new RatingCollector();
	const used = index.shards.filter(({ ecosystem }) => query.has(ecosystem)).flatMap((shard) => shard.ratings ?? []);
	const texts = await Promise.all(used.map(async (entry) => [entry.file, await unpackFile(store, entry, Math.max(1, entry.unpacked))]));
	for (const [file, text] of texts) for (const { cve: id, rows } of readRatingLines(text, `${store.name}: ${file}`, wants)) ratings.add(id, ratingsOfRows(rows));
	if (index.ratings !== void 0) await addSingleRatings(store, index.ratings, wants, ratings);
	return ratings.book;
}
function namesOf$1({ id, aliases, upstream, related }) {
	return [
		id,
		...aliases,
		...upstream,
		...related
	];
}
/**
* Reads the ratings of all CVEs of a previous set.
* @throws UndecidedError as `readRatings`.
*/
async function readAllRatings(store, { cveRatings: entry }) {
	if (entry === void 0) return [];
	return readRatingLines(await unpackFile(store, entry, maxRatingsBytes), `${store.name}: ${entry.file}`);
}
/** Adds the ratings of earlier sets: lines of CVE, score, vector and who rated it. */
async function addSingleRatings(store, entry, wants, ratings) {
	const names = {
		NVD: "nvd",
		CISA: "cisa"
	};
	for (const line of (await unpackFile(store, entry, maxRatingsBytes)).split("\n")) {
		const [id = "", scoreText = "", vector = "", source] = line.split("	");
		if (id === "" || !wants(id)) continue;
		const score = Number(scoreText);
		if (source === void 0 || scoreText === "" || !(score >= 0 && score <= 10)) throw invalid$1(`${store.name}: ${entry.file}`, `has an invalid line for "${id}"`);
		const rating = {
			rater: Object.hasOwn(names, source) ? names[source] ?? "cna" : "cna",
			source,
			kind: "cvss",
			version: cvssVersion(vector),
			score,
			vector
		};
		ratings.add(id, {
			rejected: false,
			ratings: [rating]
		});
	}
}
async function unpackFile(store, entry, maxBytes) {
	const packed = await readVerified(store, entry);
	try {
		if (maxBytes > 536870912) throw new RangeError(`it unpacks to ${maxBytes} bytes`);
		return (await promisify(zstdDecompress)(packed, { maxOutputLength: maxBytes })).toString();
	} catch (error) {
		throw invalid$1(`${store.name}: ${entry.file}`, `is damaged: ${messageOf(error)}`, error);
	}
}
function invalid$1(label, problem, cause) {
	return new UndecidedError("RATINGS_INVALID", problem, {
		place: { what: label },
		advice: "Build or download it again",
		cause
	});
}
var promisify, zstdDecompress, cve$4, maxRatingsBytes;
function init_read_ratings() {
	return (init_read_ratings = __esmMin((() => {
		init_errors();
		init_cvss();
		init_rating();
		init_rating_book();
		init_format();
		init_rating_lines();
		init_store();
		({promisify} = process.getBuiltinModule("node:util"));
		({zstdDecompress} = process.getBuiltinModule("node:zlib"));
		cve$4 = /\bCVE-\d{4}-\d{4,19}\b/gu;
		maxRatingsBytes = 268435456;
	})))();
}

// shared/advisories/source/signing/serials.ts
/** Stores serials in a directory, one small file per source. Ignores write failures. */
function directorySerials(directory) {
	const nameOf = (source) => join$17("advisories", "serials", createHash$2("sha256").update(source).digest("hex"));
	const seen = async (source) => {
		const serial = Number(await readFile$9(join$17(directory, nameOf(source)), "utf8").catch(() => "0"));
		return Number.isSafeInteger(serial) && serial > 0 ? serial : 0;
	};
	return {
		seen,
		async remember(source, serial) {
			if (serial <= await seen(source)) return;
			await writeFileAtomic(directory, nameOf(source), String(serial)).catch(() => {});
		}
	};
}
var createHash$2, readFile$9, join$17;
function init_serials() {
	return (init_serials = __esmMin((() => {
		init_files();
		({createHash: createHash$2} = process.getBuiltinModule("node:crypto"));
		({readFile: readFile$9} = process.getBuiltinModule("node:fs/promises"));
		({join: join$17} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/advisories/source/source.ts
/**
* Opens a zip file of OSV records, a directory in the layout of OSV's bulk export (`<ECOSYSTEM>/all.zip`), of which
* only the wanted ecosystems are read, or a directory with one `.json` file per record at any depth.
* @throws UndecidedError if it does not exist or contains nothing that could be advisories.
*/
async function openAdvisorySource(path, ecosystems, limits = defaultLimits) {
	if (!(await stat$1(path).catch((cause) => {
		throw new UndecidedError("NO_ADVISORIES", "cannot be opened", {
			place: { what: path },
			advice: "Set advisories to a directory or zip file with advisories in OSV format, or to auto",
			cause
		});
	})).isDirectory()) return zipSource(path, [path], "zip", limits);
	const children = (await readdir$2(path, { withFileTypes: true })).filter((child) => child.isDirectory());
	const archives = [];
	for (const { name } of children) if (await isFile(join$16(path, name, "all.zip"))) archives.push(name);
	if (archives.length > 0) {
		const bases = new Set([...ecosystems].map(ecosystemBase));
		const [selected, others] = [true, false].map((wanted) => archives.filter((name) => bases.has(name) === wanted).toSorted());
		return {
			...zipSource(path, selected.map((name) => join$16(path, name, "all.zip")), "bulk", limits),
			others: (ids) => others.map((name) => ({
				name: `${name}/all.zip`,
				records: () => ratedRecords(join$16(path, name, "all.zip"), name === "Bitnami", ids, limits)
			}))
		};
	}
	return directorySource(path, limits);
}
async function* ratedRecords(archive, isWhole, ids, limits) {
	const hasId = (name) => ids.has(name.slice(name.lastIndexOf("/") + 1).replace(/\.json$/u, ""));
	yield* readZipFile(archive, limits, (name) => isWhole || hasId(name));
}
function zipSource(root, archives, kind, limits) {
	return {
		kind,
		async digest() {
			if (kind === "zip") return fileDigest(root);
			const digests = [];
			for (const archive of archives) digests.push(`${await fileDigest(archive)}  ${inside(root, archive)}\n`);
			return sha256(digests.join(""));
		},
		async *records() {
			for (const archive of archives) {
				const prefix = kind === "zip" ? "" : `${inside(root, archive)}!`;
				for await (const { name, body } of readZipFile(archive, limits)) yield {
					name: prefix + name,
					body
				};
			}
		}
	};
}
async function directorySource(root, limits) {
	const files = (await readdir$2(root, {
		withFileTypes: true,
		recursive: true
	})).filter((entry) => entry.isFile() && entry.name.endsWith(".json")).map((entry) => inside(root, join$16(entry.parentPath, entry.name))).sort();
	if (files.length === 0) throw new UndecidedError("NO_ADVISORIES", "contains neither .json records nor <ECOSYSTEM>/all.zip archives", {
		place: { what: root },
		advice: "Use a directory or zip file with advisories in OSV format"
	});
	if (files.length > limits.records) throw tooMuch(root, `contains more than ${limits.records} records`);
	return {
		kind: "directory",
		async digest() {
			const digests = [];
			for (const file of files) digests.push(`${await fileDigest(join$16(root, file))}  ${file}\n`);
			return sha256(digests.join(""));
		},
		async *records() {
			let total = 0;
			for (const file of files) {
				const { size } = await lstat$1(join$16(root, file));
				total += size;
				if (size > limits.recordBytes) throw tooMuch(join$16(root, file), `has ${size} bytes`);
				if (total > limits.totalBytes) throw tooMuch(root, `contains more than ${limits.totalBytes} bytes of records`);
				yield {
					name: file,
					body: await readRecord(join$16(root, file))
				};
			}
		}
	};
}
async function readRecord(path) {
	try {
		return await readFile$8(path);
	} catch (error) {
		throw new UndecidedError("ADVISORY_UNREADABLE", `cannot be read: ${messageOf(error)}`, {
			place: { what: path },
			advice: "Make it readable, or remove it from the directory",
			cause: error
		});
	}
}
function inside(root, path) {
	return relative(root, path).split(sep).join("/");
}
function tooMuch(path, problem) {
	return new UndecidedError("ADVISORY_LIMIT", problem, {
		place: { what: path },
		advice: "No advisory or export is that large. Check the contents of the directory"
	});
}
var lstat$1, readdir$2, readFile$8, stat$1, join$16, relative, sep;
function init_source() {
	return (init_source = __esmMin((() => {
		init_ecosystems();
		init_errors();
		init_files();
		init_zip();
		init_limits();
		({lstat: lstat$1, readdir: readdir$2, readFile: readFile$8, stat: stat$1} = process.getBuiltinModule("node:fs/promises"));
		({join: join$16, relative, sep} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/advisories/source/transport/mirror.ts
/**
* Downloads `<ECOSYSTEM>/all.zip` of the wanted ecosystems from a server in the layout of OSV's bulk export
* (google.github.io/osv.dev/data). With a cache, archives with an unchanged ETag are not downloaded again
* if the secret authenticates them.
* @param ecosystems with or without a release; those that the mirror lacks are left out.
* @param kept undefined: nothing is kept.
* @throws UndecidedError if the mirror has none of them or does not respond.
*/
async function fetchMirror(base, ecosystems, http, kept) {
	const bases = [...new Set([...ecosystems].map(ecosystemBase))].sort();
	const directory = kept === void 0 ? await mkdtemp$3(join$15(tmpdir$2(), "seaworthy-mirror-")) : await createDirectory(kept.directory, join$15("advisories", "mirrors", createHash$1("sha256").update(base).digest("hex")));
	const close = async () => {
		if (kept === void 0) await rm$6(directory, {
			recursive: true,
			force: true
		});
	};
	try {
		const available = [];
		for (let offset = 0; offset < bases.length; offset += concurrency$1) {
			const batch = bases.slice(offset, offset + concurrency$1);
			const results = await Promise.all(batch.map((name) => fetchArchive(base, name, {
				directory,
				secret: kept?.secret
			}, http)));
			available.push(...batch.filter((_, index) => results[index]));
		}
		if (available.length > 0 || bases.length === 0) return {
			directory,
			close
		};
		throw new UndecidedError("NO_ADVISORIES", `has no archive for ${bases.join(", ")}`, {
			place: { what: base },
			advice: "Use the URL that contains <ECOSYSTEM>/all.zip, or the URL of a set of shards"
		});
	} catch (error) {
		await close();
		throw error;
	}
}
/** Downloads an archive. Returns whether the mirror has it. */
async function fetchArchive(base, ecosystem, { directory, secret }, http) {
	const url = `${base}/${encodeURIComponent(ecosystem)}/all.zip`;
	const path = join$15(await createDirectory(directory, ecosystem), "all.zip");
	const etagPath = join$15(directory, ecosystem, "etag");
	const knownEtag = secret === void 0 ? void 0 : await authenticEtag(path, etagPath, url, secret);
	const headers = knownEtag === void 0 ? {} : { "if-none-match": knownEtag };
	const { status, headers: answered } = await http.download(url, path, {
		headers,
		maxBytes: maxArchiveBytes
	});
	if (status === 304) return true;
	await rm$6(etagPath, { force: true });
	if (status === 404) {
		await rm$6(path, { force: true });
		return false;
	}
	if (status !== 200) throw unexpectedStatus(url, status);
	const etag = answered.get("etag");
	if (etag !== null && etag.length < 1e3 && secret !== void 0) {
		const code = await codeOf(path, url, etag, secret);
		await writeFileAtomic(directory, join$15(ecosystem, "etag"), `${code.toString("hex")} ${etag}`);
	}
	return true;
}
/** Returns the ETag of an archive on disk; undefined if the secret does not authenticate both. */
async function authenticEtag(path, etagPath, url, secret) {
	if (!await exists(path)) return void 0;
	const [, code, etag] = /^([0-9a-f]{64}) (.*)$/su.exec(await readFile$7(etagPath, "utf8").catch(() => "")) ?? [];
	if (code === void 0 || etag === void 0) return void 0;
	return timingSafeEqual(Buffer.from(code, "hex"), await codeOf(path, url, etag, secret)) ? etag : void 0;
}
/** Computes the code of an archive and its ETag: HMAC-SHA256 over where it is from and what it contains. */
async function codeOf(path, url, etag, secret) {
	const digest = await fileDigest(path);
	return createHmac("sha256", secret).update(JSON.stringify([
		url,
		etag,
		digest
	])).digest();
}
var createHash$1, createHmac, timingSafeEqual, mkdtemp$3, readFile$7, rm$6, tmpdir$2, join$15, maxArchiveBytes, concurrency$1;
function init_mirror() {
	return (init_mirror = __esmMin((() => {
		init_ecosystems();
		init_errors();
		init_files();
		init_errors$1();
		({createHash: createHash$1, createHmac, timingSafeEqual} = process.getBuiltinModule("node:crypto"));
		({mkdtemp: mkdtemp$3, readFile: readFile$7, rm: rm$6} = process.getBuiltinModule("node:fs/promises"));
		({tmpdir: tmpdir$2} = process.getBuiltinModule("node:os"));
		({join: join$15} = process.getBuiltinModule("node:path"));
		maxArchiveBytes = 1073741824;
		concurrency$1 = 4;
	})))();
}

// shared/advisories/source/load.ts
/**
* Loads the queried advisories from a set of shards (a directory, an OCI layout, a registry or a web server), from OSV
* records (a zip file, a bulk export, a mirror of it or a directory of records) or from OSV's API. Keeps only records
* that name a queried package, so memory depends on the image, not the source. If a record occurs twice, the newer one
* counts.
* @param source in the syntax of `locateAdvisories`.
* @throws InvalidError if the source is written wrong.
* @throws UndecidedError if it does not exist, is damaged, unsigned, expired, older than one seen before, unreachable, beyond the limits,
* or comes over a network and nothing authenticates it.
*/
async function loadAdvisories(source, query, options) {
	const { limits = defaultLimits } = options;
	const located = await locate(source, options);
	switch (located.kind) {
		case "shards": return loadShards(located.store, query, options);
		case "api": return fromApi(source, located.url, options);
		case "mirror":
			refuseUnsigned(located.url, options);
			refuseUnauthenticated(located.url, options);
			return loadFromMirror(located.url, query, options);
		case "records":
			refuseUnsigned(source, options);
			return {
				...await loadRecords(located.path, located.path, query, limits),
				authentication: "local"
			};
	}
}
/** Loads from OSV's API. TLS authenticates OSV's own host and no other. */
async function fromApi(source, url, options) {
	refuseUnsigned(source, options);
	if (url !== "https://api.osv.dev") refuseUnauthenticated(source, options);
	return {
		...await loadFromApi(url, options.queries ?? [], new HttpClient(options.http)),
		dated: options.now.toISOString(),
		authentication: url === "https://api.osv.dev" ? "tls" : "none"
	};
}
async function loadFromMirror(url, query, options) {
	const { cacheDir, cacheSecret } = options;
	const kept = cacheDir === void 0 || cacheSecret === void 0 ? void 0 : {
		directory: cacheDir,
		secret: cacheSecret
	};
	const { directory, close } = await fetchMirror(url, query.keys(), new HttpClient(options.http), kept);
	try {
		return {
			...await loadRecords(directory, url, query, options.limits ?? defaultLimits),
			authentication: "none"
		};
	} finally {
		await close();
	}
}
/** Refuses records if a signer is pinned, because only an index can be signed. */
function refuseUnsigned(label, { signers }) {
	if (signers === void 0) return;
	const pinned = signers.kind === "keys" ? "a key" : "an identity";
	throw new UndecidedError("ADVISORIES_UNSIGNED", `has no signed index, but ${pinned} is pinned`, {
		place: { what: label },
		advice: "Use signed advisories from `seaworthy advisories build`, or remove advisories-key and advisories-identity"
	});
}
/** Refuses records that come over a network, unless the call allows it, because nothing tells who wrote them. */
function refuseUnauthenticated(label, { allowUnsigned = false }) {
	if (allowUnsigned) return;
	throw new UndecidedError("ADVISORIES_NOT_AUTHENTICATED", "comes over a network, and nothing authenticates it", {
		place: { what: label },
		advice: "Use `osv`, or signed shards from `seaworthy advisories build` with advisories-key or advisories-identity. To use it anyway, set advisories-unsigned to allow; the evidence and the verdict then say so"
	});
}
async function loadShards(store, query, options) {
	const { cacheDir } = options;
	const serials = options.serials ?? (cacheDir === void 0 ? void 0 : directorySerials(cacheDir));
	const { index, digest, signedBy } = await openShards(store, {
		...options,
		...serials === void 0 ? {} : { serials }
	});
	const files = cacheDir === void 0 || !store.isRemote ? store : cachedShards(store, directoryBlobs(cacheDir));
	const used = index.shards.filter(({ ecosystem }) => query.has(ecosystem));
	const modified = used.flatMap((shard) => shard.modified ?? []).sort().at(-1);
	const advisories = await readShards(files, index, query);
	return {
		index: new AdvisoryIndex(advisories, index.shards.map(({ ecosystem }) => ecosystem), await readRatings(files, index, query, advisories)),
		digest,
		records: used.reduce((sum, { advisories }) => sum + advisories, 0),
		...modified === void 0 ? {} : { modified },
		dated: index.built,
		authentication: authenticationOf(store, options),
		gaps: [],
		exploitation: await readExploitation(files, index),
		shards: {
			serial: index.serial,
			built: index.built,
			...signedBy === void 0 ? {} : { signedBy }
		}
	};
}
/** Returns what authenticates a set that was opened. */
function authenticationOf({ isRemote }, { signers }) {
	if (signers !== void 0) return signers.kind === "keys" ? "key" : "identity";
	return isRemote ? "none" : "local";
}
/**
* Loads OSV records.
* @param label name of the source in gaps.
*/
async function loadRecords(path, label, query, limits) {
	const source = await openAdvisorySource(path, query.keys(), limits);
	const { advisories, covered, ratings, ...facts } = await gatherRecords(source.records(), label, query);
	const wanted = [...advisories];
	const others = await addOtherRatings(source, wanted, ratings);
	const digest = await source.digest();
	return {
		index: new AdvisoryIndex(wanted, covered, ratings.book),
		digest: others.digests === "" ? digest : sha256(`${digest}\n${others.digests}`),
		...facts,
		gaps: [...facts.gaps, ...others.gaps],
		...facts.modified === void 0 ? {} : { dated: facts.modified },
		exploitation: {}
	};
}
function init_load$1() {
	return (init_load$1 = __esmMin((() => {
		init_errors();
		init_files();
		init_client$1();
		init_advisory_index();
		init_cache();
		init_gather();
		init_limits();
		init_locate$1();
		init_load();
		init_other_ratings();
		init_open();
		init_read();
		init_read_ratings();
		init_serials();
		init_source();
		init_locate();
		init_mirror();
	})))();
}

// shared/advisories/source/signing/identity.ts
/**
* Accepts what an identity signed.
* @param trustedRoot path of a trusted root. Default: that of the public-good instance, which is built in.
* @throws InvalidError if it cannot be read or is not a trusted root.
*/
async function acceptIdentity(identity, trustedRoot) {
	const { publicGoodRoot, readTrustedRoot } = await import("../sigstore/index2.js");
	if (trustedRoot === void 0) return {
		kind: "identity",
		identity,
		root: await publicGoodRoot()
	};
	return {
		kind: "identity",
		identity,
		root: readTrustedRoot(await readFile$6(trustedRoot, "utf8").catch((cause) => {
			throw new InvalidError("TRUSTED_ROOT_INVALID", `cannot be read: ${messageOf(cause)}`, {
				place: { what: trustedRoot },
				advice: "Use the path of a trusted_root.json",
				cause
			});
		}), trustedRoot)
	};
}
var readFile$6;
function init_identity() {
	return (init_identity = __esmMin((() => {
		init_errors();
		({readFile: readFile$6} = process.getBuiltinModule("node:fs/promises"));
	})))();
}

// shared/advisories/source/auto.ts
/**
* Loads advisories from the artifact that the repository of the running code publishes, which is pulled without a login
* and must be signed by that repository's workflow. If there is none, or its registry does not answer, loads them from
* OSV's API. An artifact that exists and is not accepted is an error: somebody may have replaced it.
* @throws UndecidedError as `loadAdvisories`, and `ADVISORIES_OFFLINE` if neither answers.
*/
async function loadAutomatically(query, options) {
	const artifact = await loadPublished(query, options);
	if ("loaded" in artifact) return artifact;
	const { why } = artifact;
	if (options.signers !== void 0) throw new UndecidedError("ADVISORIES_UNSIGNED", `no signed advisories were found: ${why}`, { advice: "Set advisories to a signed source, or remove advisories-key and advisories-identity" });
	const silent = await unreachable(osvApi, options.http?.ports);
	if (silent !== void 0) {
		const others = options.published === void 0 ? "" : `${why}, and `;
		throw new UndecidedError("ADVISORIES_OFFLINE", `${others}OSV's API does not respond (${silent})`, { advice: "Check the network and the proxy settings, or set advisories to a directory of advisories" });
	}
	return {
		source: "osv",
		loaded: await loadAdvisories("osv", query, options),
		why
	};
}
/** Loads the artifact. Returns why there is none. */
async function loadPublished(query, { published, trustedRoot, ...options }) {
	if (published === void 0) return { why: "the repository of the running action on github.com is not known" };
	const { reference, identity } = published;
	const name = formatReference(reference);
	const { registry } = reference;
	const silent = await unreachable(registryUrl(registry), options.registry?.ports);
	if (silent !== void 0) return { why: `${registry} does not respond (${silent})` };
	try {
		const signers = options.signers ?? await acceptIdentity(identity, trustedRoot);
		const anonymous = {
			...options.registry,
			credentials: async () => void 0
		};
		return {
			source: name,
			loaded: await loadAdvisories(`docker://${name}`, query, {
				...options,
				registry: anonymous,
				signers
			})
		};
	} catch (error) {
		if (!(error instanceof SeaworthyError)) throw error;
		if (absent.has(error.code)) return { why: `${name} does not exist or is not public` };
		if (unanswered.has(error.code)) return { why: `${registry} does not work (${error.message})` };
		throw error;
	}
}
var absent, unanswered;
function init_auto() {
	return (init_auto = __esmMin((() => {
		init_errors();
		init_probe();
		init_url();
		init_references();
		init_load$1();
		init_identity();
		init_locate();
		absent = /* @__PURE__ */ new Set(["ADVISORIES_NOT_FOUND", "REGISTRY_DENIED"]);
		unanswered = /* @__PURE__ */ new Set([
			"REGISTRY_UNREACHABLE",
			"REGISTRY_REFUSED",
			"DOWNLOAD_BROKEN"
		]);
	})))();
}

// shared/advisories/source/feeds/alpine-secdb.ts
/**
* Parses one repository of Alpine's security database (secdb.alpinelinux.org, `<version>/<repository>.json`) into one
* advisory per vulnerability, like OSV's `ALPINE-CVE-…`, with all ids, including Xen's and GitHub's. `0` means never
* affected.
* @param modified RFC 3339 date of the download, because the file states none.
* @throws UndecidedError `SECDB_INVALID`.
*/
function readAlpineSecdb(text, label, modified) {
	const { distroversion, reponame, packages } = parse$2(text, label);
	const ecosystem = `Alpine:${distroversion}`;
	const byId = /* @__PURE__ */ new Map();
	for (const { pkg } of packages ?? []) for (const [fixed, names] of Object.entries(pkg.secfixes ?? {})) for (const id of new Set([names ?? []].flat().flatMap((name) => name.split(/[\s,;]+/)))) {
		if (id === "") continue;
		const affected = byId.get(id) ?? [];
		affected.push({
			ecosystem,
			name: pkg.name,
			intervals: [{
				introduced: "0",
				fixed
			}],
			versions: []
		});
		byId.set(id, affected);
	}
	return [...byId].map(([id, affected]) => ({
		id: `ALPINE-${id}`,
		aliases: [],
		upstream: [id],
		related: [],
		summary: "",
		modified,
		severity: "unknown",
		affected,
		references: [`https://security.alpinelinux.org/vuln/${encodeURIComponent(id)}#${reponame}`]
	}));
}
function parse$2(text, label) {
	try {
		return secdb$1.parse(JSON.parse(text));
	} catch (error) {
		const problem = parseProblem(error, "it is not JSON");
		throw new UndecidedError("SECDB_INVALID", `is not an Alpine security database: ${problem}`, {
			place: { what: label },
			advice: "Download <version>/main.json or <version>/community.json again",
			cause: error
		});
	}
}
var secdb$1, alpineSecdb;
function init_alpine_secdb() {
	return (init_alpine_secdb = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		secdb$1 = looseObject({
			distroversion: string().regex(/^v\d+\.\d+$|^edge$/),
			reponame: string(),
			packages: array(looseObject({ pkg: looseObject({
				name: string().min(1),
				secfixes: record$1(string(), union([
					array(string()),
					string(),
					_null()
				])).nullish()
			}) })).nullable()
		});
		alpineSecdb = {
			name: "alpine-secdb",
			description: "Alpine's secdb, <version>/{main,community}.json",
			ecosystem: "Alpine",
			files: /\.json$/,
			read(text, label, modified) {
				const advisories = readAlpineSecdb(text, label, modified);
				return {
					advisories,
					replaces: [...new Set(advisories.flatMap(({ affected }) => affected.map(({ ecosystem }) => ecosystem)))]
				};
			}
		};
	})))();
}

// shared/advisories/source/feeds/builds.ts
/**
* Converts the builds of a bulletin to affected packages. A package with the same fix on every architecture becomes one
* entry, others one per architecture, because a package must not be compared with another architecture's build.
*/
function rangesOf(ecosystem, builds) {
	const ranges = [];
	for (const same of Map.groupBy(builds, ({ name, module }) => `${name}\n${module ?? ""}`).values()) {
		const isPlain = new Set(same.map(({ fixed }) => fixed)).size === 1;
		const distinct = new Map(same.map((build) => [isPlain ? "" : `${build.arch ?? ""} ${build.fixed}`, build]));
		for (const { name, fixed, arch, module } of distinct.values()) ranges.push({
			ecosystem,
			name,
			intervals: [{
				introduced: "0",
				fixed
			}],
			versions: [],
			...isPlain || arch === void 0 ? {} : { arch },
			...module === void 0 ? {} : { module }
		});
	}
	return ranges;
}
function init_builds() {
	return (init_builds = __esmMin((() => {})))();
}

// shared/advisories/source/feeds/parse.ts
/**
* Parses JSON with a schema.
* @param label name of the file in errors.
* @throws UndecidedError with the format's code if it does not match.
*/
function parseJsonFeed(text, schema, label, format) {
	return parseWith(() => schema.parse(JSON.parse(text)), label, format);
}
/**
* Parses XML with a schema. Attributes begin with `@`, text is `#text`, and the listed elements are always lists.
* Refuses document type declarations, so nothing can expand.
* @throws UndecidedError as `parseJsonFeed`.
*/
function parseXmlFeed(text, { schema, lists }, label, format) {
	return parseWith(() => {
		if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new TypeError("it has a document type declaration");
		const parser = new XMLParser({
			ignoreAttributes: false,
			attributeNamePrefix: "@",
			textNodeName: "#text",
			removeNSPrefix: true,
			parseTagValue: false,
			parseAttributeValue: false,
			maxNestedTags: maxDepth,
			isArray: (name) => lists.includes(name)
		});
		return schema.parse(parser.parse(text));
	}, label, format);
}
/**
* Parses a feed of another form.
* @throws UndecidedError as `parseJsonFeed`.
*/
function parseWith(work, label, { code, name }) {
	try {
		return work();
	} catch (error) {
		const problem = parseProblem(error);
		throw new UndecidedError(code, `is not ${name}: ${problem}`, {
			place: { what: label },
			advice: "Download it again",
			cause: error
		});
	}
}
var maxDepth;
function init_parse() {
	return (init_parse = __esmMin((() => {
		init_fxp();
		init_errors();
		init_parse_problem();
		maxDepth = 40;
	})))();
}

// shared/advisories/source/feeds/amazon-updateinfo.ts
/** Returns the ecosystem of a collection; undefined for live patches of running kernels and for unknown ones. */
function ecosystemOf$1(short) {
	const [core = "", extra] = short.split("---");
	const release = Object.hasOwn(releases$1, core) ? releases$1[core] : void 0;
	if (release === void 0 || extra === "kernel-livepatch" || extra === "livepatch") return void 0;
	if (extra === void 0) return `Amazon Linux:${release}`;
	return release === "2" ? amazonExtra(release, extra) : void 0;
}
/**
* Parses one advisory per bulletin. Extras of Amazon Linux 2 are ecosystems of their own, because they contain packages
* of the core's names in other versions. Leaves out live patches.
*/
function readUpdateInfo(text, label) {
	return parseXmlFeed(text, {
		schema: schema$3,
		lists: [
			"update",
			"reference",
			"collection",
			"package"
		]
	}, label, {
		code: "UPDATEINFO_INVALID",
		name: "an updateinfo.xml of Amazon Linux"
	}).updates.update.flatMap((update) => {
		const affected = update.pkglist.collection.flatMap(({ "@short": short, package: packages = [] }) => {
			const ecosystem = ecosystemOf$1(short);
			if (ecosystem === void 0) return [];
			const builds = packages.map((rpm) => ({
				name: rpm["@name"],
				fixed: `${rpm["@epoch"] ?? "0"}:${rpm["@version"]}-${rpm["@release"]}`,
				arch: rpm["@arch"]
			}));
			return rangesOf(ecosystem, builds);
		});
		return update["@type"] !== "security" || affected.length === 0 ? [] : [{
			...factsOf$3(update),
			affected
		}];
	});
}
function factsOf$3({ id, title, severity, issued, updated, references }) {
	const named = typeof references === "object" ? references.reference : [];
	const published = isoDate(issued["@date"]);
	return {
		id,
		aliases: [],
		upstream: named.flatMap((reference) => reference["@type"] === "cve" && reference["@id"] !== void 0 ? [reference["@id"]] : []),
		related: [],
		summary: title.replace(/^.*?: (?=\w+ priority)/, ""),
		published,
		modified: isoDate(updated?.["@date"] ?? issued["@date"]),
		severity: ratingOfWord(severity) ?? "unknown",
		references: []
	};
}
/** Converts a date such as `2023-02-17 20:41:00` or `2011-09-27 22:46`, in UTC, to ISO format. */
function isoDate(text) {
	const time = Date.parse(`${text.trim().replace(" ", "T")}Z`);
	return Number.isNaN(time) ? text : new Date(time).toISOString();
}
var date, schema$3, releases$1, amazonUpdateInfo;
function init_amazon_updateinfo() {
	return (init_amazon_updateinfo = __esmMin((() => {
		init_schemas();
		init_ecosystems();
		init_ratings();
		init_parse();
		date = looseObject({ "@date": string() });
		schema$3 = looseObject({ updates: looseObject({ update: array(looseObject({
			id: string().min(1),
			"@type": string(),
			title: string(),
			severity: string().optional(),
			issued: date,
			updated: date.optional(),
			references: looseObject({ reference: array(looseObject({
				"@id": string().optional(),
				"@type": string().optional()
			})) }).or(literal("")).optional(),
			pkglist: looseObject({ collection: array(looseObject({
				"@short": string(),
				package: array(looseObject({
					"@name": string().min(1),
					"@epoch": string().optional(),
					"@version": string(),
					"@release": string(),
					"@arch": string()
				})).optional()
			})) })
		})) }) });
		releases$1 = {
			"amazon-linux-ami": "1",
			"amazon-linux-2": "2",
			"amazon-linux-2022": "2022",
			"amazon-linux-2023": "2023"
		};
		amazonUpdateInfo = {
			name: "amazon-updateinfo",
			description: "Amazon Linux's updateinfo.xml from the core repositories and the extras",
			ecosystem: "Amazon Linux",
			files: /updateinfo[\w.-]*\.xml$/,
			read: (text, label) => ({
				advisories: readUpdateInfo(text, label),
				replaces: []
			})
		};
	})))();
}

// shared/advisories/source/feeds/apk-secdb.ts
/**
* Parses one advisory per vulnerability; `0` means never affected. Does not join CVE and GHSA of the same
* vulnerability, which the file lists separately.
*/
function readApkSecdb(text, label, { ecosystem, host, modified }) {
	const format = {
		code: "SECDB_INVALID",
		name: `a security database of ${ecosystem}`
	};
	const ownSchema = secdb.refine(({ urlprefix }) => urlprefix === void 0 || urlprefix.includes(host), { error: `it does not come from ${host}` });
	const byId = /* @__PURE__ */ new Map();
	for (const { pkg } of parseJsonFeed(text, ownSchema, label, format).packages) for (const [fixed, ids] of Object.entries(pkg.secfixes ?? {})) for (const id of new Set(ids ?? [])) {
		const affected = byId.get(id) ?? [];
		affected.push({
			ecosystem,
			name: pkg.name,
			intervals: [{
				introduced: "0",
				fixed
			}],
			versions: []
		});
		byId.set(id, affected);
	}
	return [...byId].map(([id, affected]) => ({
		id: `${ecosystem.toUpperCase()}-${id}`,
		aliases: id.startsWith("CVE-") ? [] : [id],
		upstream: id.startsWith("CVE-") ? [id] : [],
		related: [],
		summary: "",
		modified,
		severity: "unknown",
		affected,
		references: []
	}));
}
var secdb, distributions, apkSecdbs;
function init_apk_secdb() {
	return (init_apk_secdb = __esmMin((() => {
		init_schemas();
		init_parse();
		secdb = looseObject({
			urlprefix: string().optional(),
			packages: array(looseObject({ pkg: looseObject({
				name: string().min(1),
				secfixes: record$1(string(), array(string()).nullable()).nullish()
			}) }))
		});
		distributions = [
			{
				name: "wolfi-secdb",
				ecosystem: "Wolfi",
				host: "packages.wolfi.dev"
			},
			{
				name: "chainguard-secdb",
				ecosystem: "Chainguard",
				host: "packages.cgr.dev"
			},
			{
				name: "minimos-secdb",
				ecosystem: "MinimOS",
				host: "packages.mini.dev"
			}
		];
		apkSecdbs = distributions.map(({ name, ecosystem, host }) => ({
			name,
			description: `${ecosystem}'s security.json`,
			ecosystem,
			files: /\.json$/,
			read: (text, label, modified) => ({
				advisories: readApkSecdb(text, label, {
					ecosystem,
					host,
					modified
				}),
				replaces: [ecosystem]
			})
		}));
	})))();
}

// shared/advisories/source/feeds/debian-tracker.ts
/**
* Parses Debian's security tracker (security-tracker.debian.org/tracker/data/json) into one advisory per vulnerability,
* like OSV's `DEBIAN-CVE-…`, plus what OSV leaves out: states of unfixed vulnerabilities (no-dsa, postponed, ignored,
* end-of-life) and `TEMP-` ids. Skips undetermined entries.
* @param modified RFC 3339 date of the download, because the file states none.
* @throws UndecidedError `TRACKER_INVALID`.
*/
function readDebianTracker(text, label, modified) {
	const affectedById = /* @__PURE__ */ new Map();
	const descriptions = /* @__PURE__ */ new Map();
	for (const [name, vulnerabilities] of Object.entries(parse$1(text, label))) for (const [id, { releases, description }] of Object.entries(vulnerabilities)) {
		if (typeof description === "string") descriptions.set(id, description);
		const affected = affectedById.get(id) ?? [];
		affectedById.set(id, affected);
		for (const [codename, state] of Object.entries(releases)) {
			const number = Object.hasOwn(releaseNumbers, codename) ? releaseNumbers[codename] : void 0;
			if (number !== void 0 && state.status !== "undetermined") affected.push(rangeOf$1(`Debian:${number}`, name, state));
		}
	}
	return [...affectedById].filter(([, affected]) => affected.length > 0).map(([id, affected]) => ({
		id: id.startsWith("CVE-") ? `DEBIAN-${id}` : id,
		aliases: [],
		upstream: id.startsWith("CVE-") ? [id] : [],
		related: [],
		summary: "",
		...descriptions.has(id) ? { details: descriptions.get(id) ?? "" } : {},
		modified,
		severity: "unknown",
		affected,
		references: [`https://security-tracker.debian.org/tracker/${encodeURIComponent(id)}`]
	}));
}
function rangeOf$1(ecosystem, name, entry) {
	const fixed = entry.status === "resolved" ? entry.fixed_version ?? "0" : void 0;
	const severity = ratingOfWord(entry.urgency);
	const state = fixed === void 0 ? stateOf$1(entry) : void 0;
	return {
		ecosystem,
		name,
		intervals: [{
			introduced: "0",
			...fixed === void 0 ? {} : { fixed }
		}],
		versions: [],
		...severity === void 0 ? {} : { severity },
		...state === void 0 ? {} : { state }
	};
}
function stateOf$1({ urgency, nodsa, nodsa_reason: reason }) {
	if (urgency === "end-of-life" || urgency === "unimportant") return urgency;
	if (reason === "ignored" || reason === "postponed") return reason;
	return nodsa === void 0 || nodsa === null ? void 0 : "no-dsa";
}
function parse$1(text, label) {
	try {
		return tracker.parse(JSON.parse(text));
	} catch (error) {
		const problem = parseProblem(error, "it is not JSON");
		throw new UndecidedError("TRACKER_INVALID", `is not data from Debian's security tracker: ${problem}`, {
			place: { what: label },
			advice: "Download the tracker's JSON again",
			cause: error
		});
	}
}
var release, tracker, releaseNumbers, debianTracker;
function init_debian_tracker() {
	return (init_debian_tracker = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		init_ratings();
		release = looseObject({
			status: _enum([
				"resolved",
				"open",
				"undetermined"
			]),
			fixed_version: string().optional(),
			urgency: string().optional(),
			nodsa: string().nullish(),
			nodsa_reason: string().nullish()
		});
		tracker = record$1(string(), record$1(string(), looseObject({
			description: string().nullish(),
			releases: union([record$1(string(), release), array(never()).max(0)])
		})));
		releaseNumbers = {
			jessie: "8",
			stretch: "9",
			buster: "10",
			bullseye: "11",
			bookworm: "12",
			trixie: "13",
			forky: "14",
			duke: "15"
		};
		debianTracker = {
			name: "debian-tracker",
			description: "Debian's security tracker as JSON",
			ecosystem: "Debian",
			files: /\.json$/,
			read: (text, label, modified) => ({
				advisories: readDebianTracker(text, label, modified),
				replaces: []
			})
		};
	})))();
}

// shared/advisories/source/feeds/oracle-oval.ts
/** Parses one advisory per definition, from the criteria's comments, which describe the tests. */
function readOval$1(text, label) {
	const { definition } = parseXmlFeed(text, {
		schema: schema$2,
		lists: [
			"definition",
			"criteria",
			"criterion",
			"reference",
			"platform",
			"cve"
		]
	}, label, {
		code: "OVAL_INVALID",
		name: "an OVAL file of Oracle Linux"
	}).oval_definitions.definitions;
	return definition.flatMap((entry) => {
		const builds = (entry.criteria ?? []).flatMap((group) => buildsIn(group, {}));
		const affected = entry.metadata.affected.platform.flatMap((name) => /^Oracle Linux (\d+)$/.exec(name.trim())?.[1] ?? []).flatMap((release) => rangesOf(`Oracle Linux:${release}`, builds));
		return affected.length === 0 ? [] : [{
			...factsOf$2(entry),
			affected
		}];
	});
}
/**
* Returns the builds of a group of criteria, for the architecture and module that the group or an enclosing one
* requires.
*/
function buildsIn({ criterion = [], criteria: inner = [] }, around) {
	const comments = criterion.map((criterionEntry) => criterionEntry["@comment"]);
	const first = (pattern) => comments.flatMap((text) => pattern.exec(text)?.[1] ?? [])[0];
	const place = {
		arch: first(/^Oracle Linux arch is (\S+)$/) ?? around.arch,
		module: first(/^Module (\S+:\S+) is enabled$/) ?? around.module
	};
	return [...comments.flatMap((text) => {
		const [, name, fixed] = /^(\S+) is earlier than (\S+)$/.exec(text) ?? [];
		return name === void 0 || fixed === void 0 ? [] : [{
			name,
			fixed,
			...place
		}];
	}), ...inner.flatMap((group) => buildsIn(group, place))];
}
function factsOf$2({ metadata: { title, reference, advisory } }) {
	const cves = reference.filter((entry) => entry["@source"] === "CVE").map((referenceEntry) => referenceEntry["@ref_id"]);
	const id = reference.find((elsaReference) => elsaReference["@source"] === "elsa")?.["@ref_id"] ?? title.trim();
	const date = /* @__PURE__ */ new Date(`${advisory.issued["@date"]}T00:00:00Z`);
	const issued = Number.isNaN(date.getTime()) ? advisory.issued["@date"] : date.toISOString();
	const vectors = (advisory.cve ?? []).flatMap((cveEntry) => typeof cveEntry === "string" ? [] : [cveEntry["@cvss3"] ?? ""]).flatMap((text) => /(CVSS:3\.\d\/\S+)$/.exec(text)?.[1] ?? []);
	const vector = cves.length === 1 ? vectors[0] : void 0;
	const score = vector === void 0 ? void 0 : baseScore(vector);
	return {
		id,
		aliases: [],
		upstream: cves,
		related: [],
		summary: title.trim().replace(/^\S+:\s+/, ""),
		published: issued,
		modified: issued,
		severity: ratingOfWord(advisory.severity) ?? "unknown",
		...vector === void 0 || score === void 0 ? {} : { cvss: {
			vector,
			score
		} },
		references: [`https://linux.oracle.com/errata/${id}.html`]
	};
}
var criteria$1, cve$3, schema$2, oracleOval;
function init_oracle_oval() {
	return (init_oracle_oval = __esmMin((() => {
		init_schemas();
		init_cvss();
		init_ratings();
		init_parse();
		criteria$1 = looseObject({
			criterion: array(looseObject({ "@comment": string() })).optional(),
			get criteria() {
				return array(criteria$1).optional();
			}
		});
		cve$3 = union([string(), looseObject({
			"#text": string(),
			"@cvss3": string().optional()
		})]);
		schema$2 = looseObject({ oval_definitions: looseObject({ definitions: looseObject({ definition: array(looseObject({
			metadata: looseObject({
				title: string(),
				affected: looseObject({ platform: array(string()) }),
				reference: array(looseObject({
					"@source": string(),
					"@ref_id": string()
				})),
				advisory: looseObject({
					severity: string().optional(),
					issued: looseObject({ "@date": string() }),
					cve: array(cve$3).optional()
				})
			}),
			criteria: array(criteria$1).optional()
		})) }) }) });
		oracleOval = {
			name: "oracle-oval",
			description: "Oracle Linux's OVAL definitions, com.oracle.elsa-*.xml",
			ecosystem: "Oracle Linux",
			files: /elsa[\w.-]*\.xml$/,
			read: (text, label) => ({
				advisories: readOval$1(text, label),
				replaces: []
			})
		};
	})))();
}

// shared/advisories/source/feeds/photon-cve.ts
/** Parses a list. Only the file name states the release. `NA` is not a version: not affected, or not fixed. */
function readPhoton(text, label, modified) {
	const release = /photon(\d+\.\d+)\.json$/.exec(basename$3(label))?.[1];
	if (release === void 0) throw new UndecidedError("PHOTON_INVALID", "has no Photon release in its file name", {
		place: { what: label },
		advice: "Keep the name under which it is published, for example cve_data_photon5.0.json"
	});
	return parseJsonFeed(text, entries, label, {
		code: "PHOTON_INVALID",
		name: "a Photon OS vulnerability list"
	}).map(({ cve_id: id, pkg, cve_score: score, res_ver: version, status }) => {
		const fixed = status === "Not Affected" ? "0" : /\d/.test(version) ? version : void 0;
		const interval = {
			introduced: "0",
			...fixed === void 0 ? {} : { fixed }
		};
		return {
			id: `PHOTON-${id}`,
			aliases: id.startsWith("CVE-") ? [] : [id],
			upstream: id.startsWith("CVE-") ? [id] : [],
			related: [],
			summary: "",
			modified,
			severity: "unknown",
			...typeof score === "number" && score > 0 ? { cvss: { score } } : {},
			affected: [{
				ecosystem: `Photon OS:${release}`,
				name: pkg,
				intervals: [interval],
				versions: []
			}],
			references: []
		};
	});
}
var basename$3, entries, photonCve;
function init_photon_cve() {
	return (init_photon_cve = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse();
		({basename: basename$3} = process.getBuiltinModule("node:path"));
		entries = array(looseObject({
			cve_id: string().min(1),
			pkg: string().min(1),
			cve_score: number().min(0).max(10).nullish(),
			res_ver: string(),
			status: string().optional()
		}));
		photonCve = {
			name: "photon-cve",
			description: "Photon's cve_data_photon<release>.json",
			ecosystem: "Photon OS",
			files: /(?:^|\/)cve_data_photon\d+\.\d+\.json$/,
			read: (text, label, modified) => ({
				advisories: readPhoton(text, label, modified),
				replaces: []
			})
		};
	})))();
}

// shared/advisories/source/feeds/projects/cve-record.ts
/** Returns what a record states besides the affected versions. `id` is the CVE. */
function factsOfCve({ cveMetadata, containers: { cna } }, modified) {
	const { cveId: id, datePublished, dateUpdated, state } = cveMetadata;
	const details = cna.descriptions.find(({ lang }) => lang.startsWith("en"))?.value;
	const published = dateOf$3(cna.datePublic ?? datePublished);
	const rating = cna.metrics.flatMap(({ other }) => ratingOfWord(other?.content.text) ?? [])[0];
	const updated = dateOf$3(dateUpdated) ?? modified;
	return {
		id,
		aliases: [id],
		upstream: [],
		related: [],
		summary: cna.title ?? "",
		...details === void 0 ? {} : { details },
		...published === void 0 ? {} : { published },
		modified: updated,
		...state === "REJECTED" ? { withdrawn: updated } : {},
		severity: rating ?? "unknown",
		references: cna.references.map(({ url }) => url)
	};
}
/**
* Returns the affected versions of a product. `version` begins a range if it has an end; otherwise it is the only one.
* Entries that are not affected only repeat the default.
*/
function intervalsOfCve({ containers: { cna } }, product) {
	return cna.affected.filter((entry) => product.test(entry.product ?? "")).flatMap(({ versions }) => versions).filter(({ status, version: start }) => status === "affected" && /^\d/.test(start)).map(({ version: introduced, lessThan, lessThanOrEqual }) => {
		if (lessThan !== void 0) return {
			introduced,
			fixed: lessThan
		};
		return {
			introduced,
			lastAffected: lessThanOrEqual ?? introduced
		};
	});
}
function dateOf$3(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString();
}
var version, cveRecord;
function init_cve_record() {
	return (init_cve_record = __esmMin((() => {
		init_schemas();
		init_ratings();
		version = looseObject({
			version: string().min(1),
			status: string(),
			lessThan: string().optional(),
			lessThanOrEqual: string().optional()
		});
		cveRecord = looseObject({
			dataType: literal("CVE_RECORD"),
			cveMetadata: looseObject({
				cveId: string().regex(/^CVE-\d{4}-\d{4,}$/),
				datePublished: string().optional(),
				dateUpdated: string().optional(),
				state: string().optional()
			}),
			containers: looseObject({ cna: looseObject({
				title: string().optional(),
				datePublic: string().optional(),
				descriptions: array(looseObject({
					lang: string(),
					value: string()
				})).default([]),
				affected: array(looseObject({
					product: string().optional(),
					versions: array(version).default([])
				})).default([]),
				metrics: array(looseObject({ other: looseObject({ content: looseObject({ text: string().optional() }) }).optional() })).default([]),
				references: array(looseObject({ url: string() })).default([])
			}) })
		});
	})))();
}

// shared/advisories/source/feeds/projects/httpd-json.ts
function fromRecord(record, modified) {
	const facts = factsOfCve(record, modified);
	const affected = {
		intervals: intervalsOfCve(record, /^Apache HTTP Server/),
		versions: []
	};
	return {
		...facts,
		id: `HTTPD-${facts.aliases[0] ?? ""}`,
		affected: [rangeOf(affected, facts.summary)]
	};
}
/** Lists of versions, one by one or as bounds. `?=` means that it is not known; such a version is left out. */
function fromOlder(record, modified) {
	const { ID: id, TITLE: title = "" } = record.CVE_data_meta;
	const listed = record.affects.vendor.vendor_data.flatMap(({ product }) => product.product_data.flatMap(({ version }) => version.version_data));
	const valuesOf = (...operators) => listed.filter((entry) => operators.includes(entry.version_affected)).map((entry) => entry.version_value);
	const details = record.description?.description_data[0]?.value;
	return {
		id: `HTTPD-${id}`,
		aliases: [id],
		upstream: [],
		related: [],
		summary: title.trim(),
		...details === void 0 ? {} : { details },
		modified,
		severity: ratingOfWord(record.impact?.[0]?.other) ?? "unknown",
		affected: [rangeOf({
			intervals: bounds(valuesOf(">=", "!<")[0], valuesOf("<="), valuesOf("<")),
			versions: valuesOf("=")
		}, title)],
		references: []
	};
}
function bounds(from, last, before) {
	const introduced = from ?? "0";
	const ends = [...last.map((lastAffected) => ({ lastAffected })), ...before.map((fixed) => ({ fixed }))];
	return ends.length === 0 && from === void 0 ? [] : (ends.length === 0 ? [{}] : ends).map((end) => ({
		introduced,
		...end
	}));
}
/** The records have no field for a platform; the title names it. */
function rangeOf(range, title) {
	return {
		ecosystem: ecosystem$5,
		name: "httpd",
		...range,
		.../\bwindows\b/i.test(title) ? { platform: "windows" } : {}
	};
}
var ecosystem$5, older, httpdJson;
function init_httpd_json() {
	return (init_httpd_json = __esmMin((() => {
		init_schemas();
		init_ratings();
		init_parse();
		init_cve_record();
		ecosystem$5 = "Apache HTTP Server";
		older = looseObject({
			data_version: literal("4.0"),
			CVE_data_meta: looseObject({
				ID: string().min(1),
				TITLE: string().optional()
			}),
			description: looseObject({ description_data: array(looseObject({ value: string() })) }).optional(),
			impact: array(looseObject({ other: string().optional() })).optional(),
			affects: looseObject({ vendor: looseObject({ vendor_data: array(looseObject({ product: looseObject({ product_data: array(looseObject({ version: looseObject({ version_data: array(looseObject({
				version_affected: string(),
				version_value: string().min(1)
			})) }) })) }) })) }) })
		});
		httpdJson = {
			name: "httpd-json",
			description: "Apache httpd's records of its vulnerabilities (content/security/json/CVE-*.json)",
			ecosystem: ecosystem$5,
			files: /(?:^|\/)(?:security\/json\/)?CVE-\d{4}-\d+\.json$/,
			read(text, label, modified) {
				const format = {
					code: "HTTPD_JSON_INVALID",
					name: "a record of Apache httpd's vulnerabilities"
				};
				const shape = union([older.transform((record) => fromOlder(record, modified)), cveRecord.transform((record) => fromRecord(record, modified))]);
				return {
					advisories: [parseJsonFeed(text, shape, label, format)],
					replaces: []
				};
			}
		};
	})))();
}

// shared/advisories/source/feeds/projects/segments.ts
/** Returns the segment of versions up to and including `last`. */
function upTo(start, last) {
	return {
		start,
		end: next(last),
		last
	};
}
/** Returns the version after `version` on the same level: `1.2.4` for `1.2.3`. */
function next(version) {
	return version.replace(/(\d+)\D*$/, (_, number) => String(Number(number) + 1));
}
/**
* Returns what is in `affected` and not in `fixed`, sorted. A segment that ends where a fixed one begins states that
* version as its fix.
*/
function without(ecosystem, affected, fixed) {
	const { order, lower } = comparisons(ecosystem);
	const holes = fixed.toSorted((a, b) => order(a.start, b.start));
	return joined(ecosystem, affected.flatMap((whole) => {
		const parts = [];
		let rest = whole;
		for (const hole of holes) {
			if (rest === void 0 || !lower(hole.start, rest.end)) break;
			if (hole.end !== void 0 && !lower(rest.start, hole.end)) continue;
			if (order(rest.start, hole.start) < 0) parts.push({
				start: rest.start,
				end: hole.start
			});
			rest = hole.end === void 0 || !lower(hole.end, rest.end) ? void 0 : {
				...rest,
				start: hole.end
			};
		}
		return rest === void 0 ? parts : [...parts, rest];
	})).map(({ start, end, last }) => ({
		introduced: start,
		...last !== void 0 && !holes.some((hole) => hole.start === end) ? { lastAffected: last } : {},
		...end === void 0 || last !== void 0 && !holes.some((hole) => hole.start === end) ? {} : { fixed: end }
	}));
}
/** Joins segments that overlap or touch. */
function joined(ecosystem, segments) {
	const { order, lower } = comparisons(ecosystem);
	const result = [];
	for (const segment of segments.toSorted((a, b) => order(a.start, b.start))) {
		const previous = result.at(-1);
		if (previous === void 0 || previous.end !== void 0 && order(previous.end, segment.start) < 0) result.push(segment);
		else if (previous.end !== void 0 && (segment.end === void 0 || lower(previous.end, segment.end))) result[result.length - 1] = {
			...segment,
			start: previous.start
		};
	}
	return result;
}
/** Returns the common versions of two lists of segments. */
function intersect(ecosystem, left, right) {
	const { order, lower } = comparisons(ecosystem);
	return left.flatMap((a) => right.flatMap((b) => {
		const start = order(a.start, b.start) < 0 ? b.start : a.start;
		const { end, last } = a.end === void 0 || b.end !== void 0 && lower(b.end, a.end) ? b : a;
		return lower(start, end) ? [{
			start,
			end,
			last
		}] : [];
	}));
}
function comparisons(ecosystem) {
	const order = (a, b) => compareRangePoints(ecosystem, a, b);
	return {
		order,
		lower: (version, end) => end === void 0 || order(version, end) < 0
	};
}
function init_segments() {
	return (init_segments = __esmMin((() => {
		init_ecosystems();
	})))();
}

// shared/advisories/source/feeds/projects/nginx-advisories.ts
/** A version is affected in a range of `vulnerable`, unless a `good` version of its line is at or below it. */
function advisoryOf$4(entry, modified) {
	const { "@name": name, "@severity": severity = "", "@cve": cve, "@advisory": reference } = entry;
	const [, plain = "", windows = ""] = /^(?!nginx\/Windows)(.*)|^nginx\/Windows\s+(.*)$/.exec(entry["@vulnerable"]) ?? [];
	const id = cve === void 0 ? name.toLowerCase().replace(/\W+/g, "-") : `CVE-${cve}`;
	const good = entry["@good"] === "none" ? [] : entry["@good"].split(",").map(goodLine);
	return {
		id: `NGINX-${id}`,
		aliases: cve === void 0 ? [] : [id],
		upstream: [],
		related: [],
		summary: name,
		modified,
		severity: severity === "major" ? "high" : ratingOfWord(severity) ?? "unknown",
		affected: [{
			ecosystem: ecosystem$4,
			name: "nginx",
			intervals: without(ecosystem$4, parseRanges(plain || windows), good),
			versions: [],
			...plain === "" ? { platform: "windows" } : {}
		}],
		references: reference === void 0 ? [] : [reference]
	};
}
/** `1.28.3+` is fixed in the line `1.28`. */
function goodLine(text) {
	const [, version, line] = /^\s*((\d+\.\d+)\.\d+)\+\s*$/.exec(text) ?? [];
	if (version === void 0 || line === void 0) throw new RangeError(`"${text}" is not a fixed version`);
	return {
		start: version,
		end: `${next(line)}.0`
	};
}
function parseRanges(text) {
	if (text.trim() === "all") return [{ start: "0" }];
	return text.split(",").map((range) => {
		const [, first, last = first] = /^\s*(\d+\.\d+\.\d+)(?:-(\d+\.\d+\.\d+))?\s*$/.exec(range) ?? [];
		if (first === void 0 || last === void 0) throw new RangeError(`"${range}" is not a range of versions`);
		return upTo(first, last);
	});
}
var ecosystem$4, item, schema$1, nginxAdvisories;
function init_nginx_advisories() {
	return (init_nginx_advisories = __esmMin((() => {
		init_schemas();
		init_ratings();
		init_parse();
		init_segments();
		ecosystem$4 = "nginx";
		item = looseObject({
			"@name": string().min(1),
			"@severity": string().optional(),
			"@advisory": string().optional(),
			"@cve": string().optional(),
			"@good": string().min(1),
			"@vulnerable": string().min(1)
		});
		schema$1 = looseObject({ article: looseObject({ section: array(looseObject({ security: looseObject({ item: array(item) }).optional() })) }) });
		nginxAdvisories = {
			name: "nginx-advisories",
			description: "nginx's list of its vulnerabilities (security_advisories.xml)",
			ecosystem: ecosystem$4,
			files: /(?:^|\/)security_advisories\.xml$/,
			read(text, label, modified) {
				const format = {
					code: "NGINX_ADVISORIES_INVALID",
					name: "nginx's list of vulnerabilities"
				};
				const shape = schema$1.transform(({ article }) => article.section.flatMap(({ security }) => (security?.item ?? []).map((entry) => advisoryOf$4(entry, modified))));
				const body = text.replace(/<!DOCTYPE article SYSTEM "[\w./-]+">/, "");
				return {
					advisories: parseXmlFeed(body, {
						schema: shape,
						lists: ["section", "item"]
					}, label, format),
					replaces: []
				};
			}
		};
	})))();
}

// shared/advisories/source/feeds/projects/node-ranges.ts
/**
* Parses a range of npm's `semver` that the index uses: `4.x`, `^8.1.4`, `>= 10.9.0`, `<= 10`, `8.5.0`, joined by blanks
* (and) and `||` (or). Pre-releases do not count.
* @throws RangeError for another form.
*/
function parseNodeRange(text) {
	return text.split("||").flatMap((alternative) => {
		const comparators = alternative.trim().match(/(?:[<>]=?|=|\^|~)?\s*v?[\dx*.]+/g) ?? [];
		if (comparators.length === 0 || comparators.join("").replaceAll(/\s/g, "") !== alternative.replaceAll(/\s/g, "")) throw new RangeError(`"${text}" is not a range`);
		return comparators.map(segmentOf).reduce((all, one) => intersect(ecosystem$3, all, [one]), [everything$2]);
	});
}
function segmentOf(comparator) {
	const [, operator = "", version = ""] = /^([<>]=?|=|\^|~)?\s*v?(.+)$/.exec(comparator) ?? [];
	const given = version.split(".").filter((part) => /^\d+$/.test(part));
	if (given.length === 0) return everything$2;
	const full = padded(given);
	const after = padded(next(given.join(".")).split("."));
	switch (operator) {
		case ">=": return { start: full };
		case ">": return { start: after };
		case "<": return {
			start: "0",
			end: full
		};
		case "<=": return given.length === 3 ? upTo("0", full) : {
			start: "0",
			end: after
		};
		case "^": return {
			start: full,
			end: padded([String(Number(given[0]) + 1)])
		};
		case "~": return {
			start: full,
			end: padded(next(given.slice(0, 2).join(".")).split("."))
		};
		default: return given.length === 3 ? upTo(full, full) : {
			start: full,
			end: after
		};
	}
}
/** Returns a version of three numbers. */
function padded(parts) {
	return [
		...parts,
		"0",
		"0"
	].slice(0, 3).join(".");
}
var ecosystem$3, everything$2;
function init_node_ranges() {
	return (init_node_ranges = __esmMin((() => {
		init_segments();
		ecosystem$3 = "Node.js";
		everything$2 = { start: "0" };
	})))();
}

// shared/advisories/source/feeds/projects/node-index.ts
/** A version is affected if it is in `vulnerable` and not in `patched`. */
function advisoryOf$3(number, entry, modified) {
	const { cve, vulnerable, patched = "", description, overview = "", severity, publish_date: published, ref } = entry;
	const fixed = patched.trim() === "" ? [] : parseNodeRange(patched);
	const isWindowsOnly = entry.affectedEnvironments.length > 0 && entry.affectedEnvironments.every((name) => name === "win32");
	return {
		id: `NODE-${number}`,
		aliases: [],
		upstream: cve,
		related: [],
		summary: description ?? overview.split(/\n\s*\n|(?<=\.)\s/)[0] ?? "",
		...overview === "" ? {} : { details: overview },
		...published === void 0 ? {} : { published },
		modified,
		severity: ratingOfWord(severity) ?? "unknown",
		affected: [{
			ecosystem: ecosystem$2,
			name: "node",
			intervals: without(ecosystem$2, parseNodeRange(vulnerable), fixed),
			versions: [],
			...isWindowsOnly ? { platform: "windows" } : {}
		}],
		references: ref === void 0 ? [] : [ref]
	};
}
var ecosystem$2, index, nodeIndex;
function init_node_index() {
	return (init_node_index = __esmMin((() => {
		init_schemas();
		init_ratings();
		init_parse();
		init_node_ranges();
		init_segments();
		ecosystem$2 = "Node.js";
		index = record$1(string().regex(/^\d+$/), looseObject({
			cve: array(string()).default([]),
			vulnerable: string().min(1),
			patched: string().optional(),
			description: string().optional(),
			overview: string().optional(),
			affectedEnvironments: array(string()).default([]),
			severity: string().optional(),
			publish_date: string().optional(),
			ref: string().optional()
		}));
		nodeIndex = {
			name: "nodejs-index",
			description: "Node.js' list of its vulnerabilities (nodejs/security-wg, vuln/core/index.json)",
			ecosystem: ecosystem$2,
			files: /(?:^|\/)index\.json$/,
			read(text, label, modified) {
				const format = {
					code: "NODE_INDEX_INVALID",
					name: "an index of Node.js' vulnerabilities"
				};
				const shape = index.transform((entries) => Object.entries(entries).map(([number, entry]) => advisoryOf$3(number, entry, modified)));
				return {
					advisories: parseJsonFeed(text, shape, label, format),
					replaces: []
				};
			}
		};
	})))();
}

// shared/advisories/source/feeds/projects/nvd-ranges.ts
function advisoryOf$2(record, modified) {
	if (record.vulnStatus === "Rejected") return [];
	const intervals = /* @__PURE__ */ new Map();
	for (const { operator, negate, nodes } of record.configurations ?? []) {
		if (operator === "AND" || negate === true) continue;
		for (const node of nodes) {
			if (node.negate === true) continue;
			for (const match of node.cpeMatch) {
				const name = cpeProducts.get(productOf(match.criteria));
				const interval = match.vulnerable && name !== void 0 ? intervalOf(match) : void 0;
				if (name !== void 0 && interval !== void 0) intervals.set(name, [...intervals.get(name) ?? [], interval]);
			}
		}
	}
	if (intervals.size === 0) return [];
	const text = record.descriptions?.find(({ lang }) => lang === "en")?.value ?? "";
	return [{
		id: `NVD-${record.id}`,
		aliases: [record.id],
		upstream: [],
		related: [],
		summary: "",
		details: oneLine(text),
		...record.published === void 0 ? {} : { published: utc(record.published) },
		modified: record.lastModified === void 0 ? modified : utc(record.lastModified),
		severity: "unknown",
		affected: [...intervals].map(([name, own]) => ({
			ecosystem: "CPE",
			name,
			intervals: own,
			versions: []
		})),
		references: (record.references ?? []).map(({ url }) => url).slice(0, 20)
	}];
}
/** The NVD states moments in UTC without a zone. */
function utc(moment) {
	return /(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? moment : `${moment}Z`;
}
/** Splits a formatted string of CPE 2.3 (NISTIR 7695, 6.2) at colons that are not escaped. */
function partsOf(criteria) {
	return criteria.split(/(?<!\\):/);
}
/** Returns `vendor:product` of an application; empty for other criteria. */
function productOf(criteria) {
	const [scheme, version, part, vendor = "", product = ""] = partsOf(criteria);
	return scheme === "cpe" && version === "2.3" && part === "a" ? `${vendor}:${product}` : "";
}
/** Returns the interval of a match. Undefined for a part of a release, and for every version without a bound. */
function intervalOf(match) {
	const [, , , , , version = "*", update = "*", edition = "*", , software = "*", target = "*"] = partsOf(match.criteria);
	if (![
		update,
		edition,
		software,
		target
	].every((part) => part === "*" || part === "-")) return void 0;
	if (version !== "*") {
		const exact = version.replaceAll("\\", "");
		return /^\d/.test(exact) ? {
			introduced: exact,
			lastAffected: exact
		} : void 0;
	}
	const { versionStartIncluding, versionStartExcluding, versionEndIncluding, versionEndExcluding } = match;
	const introduced = versionStartIncluding ?? versionStartExcluding ?? "0";
	if (versionEndExcluding !== void 0) return {
		introduced,
		fixed: versionEndExcluding
	};
	return versionEndIncluding === void 0 ? void 0 : {
		introduced,
		lastAffected: versionEndIncluding
	};
}
var bound, cpeMatch, configuration, cve$2, answer, nvdRanges;
function init_nvd_ranges() {
	return (init_nvd_ranges = __esmMin((() => {
		init_schemas();
		init_text();
		init_programs();
		init_parse();
		bound = string().min(1).max(100).optional();
		cpeMatch = looseObject({
			vulnerable: boolean(),
			criteria: string().max(1e3),
			versionStartIncluding: bound,
			versionStartExcluding: bound,
			versionEndIncluding: bound,
			versionEndExcluding: bound
		});
		configuration = looseObject({
			operator: string().optional(),
			negate: boolean().optional(),
			nodes: array(looseObject({
				negate: boolean().optional(),
				cpeMatch: array(cpeMatch).max(1e5)
			})).max(1e4)
		});
		cve$2 = looseObject({
			id: string().regex(/^CVE-\d{4}-\d{4,19}$/u),
			published: string().optional(),
			lastModified: string().optional(),
			vulnStatus: string().optional(),
			descriptions: array(looseObject({
				lang: string(),
				value: string()
			})).optional(),
			references: array(looseObject({ url: string() })).optional(),
			configurations: array(configuration).max(1e4).optional()
		});
		answer = looseObject({ vulnerabilities: array(looseObject({ cve: cve$2 })) });
		nvdRanges = {
			name: "nvd-ranges",
			description: "the NVD's answers (JSON 2.0) about programs that nothing else covers",
			ecosystem: "CPE",
			files: /\.json$/,
			read(text, label, modified) {
				const format = {
					code: "NVD_RANGES_INVALID",
					name: "an answer of the NVD"
				};
				const shape = answer.transform(({ vulnerabilities }) => vulnerabilities.flatMap((vulnerability) => advisoryOf$2(vulnerability.cve, modified)));
				return {
					advisories: parseJsonFeed(text, shape, label, format),
					replaces: []
				};
			}
		};
	})))();
}

// shared/advisories/source/feeds/projects/openssl-json.ts
var ecosystem$1, opensslJson;
function init_openssl_json() {
	return (init_openssl_json = __esmMin((() => {
		init_parse();
		init_cve_record();
		ecosystem$1 = "OpenSSL";
		opensslJson = {
			name: "openssl-json",
			description: "OpenSSL's records of its vulnerabilities (secjson/CVE-*.json)",
			ecosystem: ecosystem$1,
			files: /(?:^|\/)(?:secjson\/)?CVE-\d{4}-\d+\.json$/,
			read(text, label, modified) {
				const format = {
					code: "OPENSSL_JSON_INVALID",
					name: "a record of OpenSSL's vulnerabilities"
				};
				const shape = cveRecord.transform((record) => {
					const facts = factsOfCve(record, modified);
					const intervals = intervalsOfCve(record, /^OpenSSL$/);
					return {
						...facts,
						id: `OPENSSL-${facts.id}`,
						affected: [{
							ecosystem: ecosystem$1,
							name: "openssl",
							intervals,
							versions: []
						}]
					};
				});
				return {
					advisories: [parseJsonFeed(text, shape, label, format)],
					replaces: []
				};
			}
		};
	})))();
}

// shared/advisories/source/feeds/projects/ruby-advisories.ts
/** A version is affected if it satisfies none of `patched_versions` and `unaffected_versions` (Gem::Requirement). */
function advisoryOf$1(entry, label, modified) {
	const { engine, cve, ghsa, url, title, date, description, cvss_v3: score } = entry;
	const requirements = [...entry.patched_versions ?? [], ...entry.unaffected_versions ?? []];
	const ids = [...cve === void 0 ? [] : [`CVE-${cve}`], ...ghsa === void 0 ? [] : [`GHSA-${ghsa}`]];
	const [name = label.replace(/^.*\/|\.yml$/g, "")] = ids;
	const published = dateOf$2(date);
	return {
		id: `RUBY-${engine.toUpperCase()}-${name}`,
		aliases: ids,
		upstream: [],
		related: [],
		summary: title,
		...description === void 0 ? {} : { details: description },
		...published === void 0 ? {} : { published },
		modified,
		severity: "unknown",
		...score === void 0 ? {} : { cvss: { score } },
		affected: [{
			ecosystem,
			name: engine,
			intervals: without(ecosystem, [everything$1], requirements.flatMap(parseRequirement)),
			versions: []
		}],
		references: url === void 0 ? [] : [url]
	};
}
function dateOf$2(date) {
	const time = date === void 0 ? NaN : new Date(date).getTime();
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString();
}
/** Parses a requirement of RubyGems: `~> 3.0.7`, `>= 3.1, < 3.1.5`. @throws RangeError for another form. */
function parseRequirement(text) {
	return text.split(",").reduce((all, part) => intersect(ecosystem, all, clauseOf(part)), [everything$1]);
}
function clauseOf(text) {
	const [, operator = "=", version] = /^\s*(=|!=|>|<|>=|<=|~>)?\s*([0-9][\w.-]*)\s*$/.exec(text) ?? [];
	if (version === void 0) throw new RangeError(`"${text}" is not a requirement`);
	switch (operator) {
		case ">=": return [{ start: version }];
		case ">": return [{ start: next(version) }];
		case "<": return [{
			start: "0",
			end: version
		}];
		case "<=": return [upTo("0", version)];
		case "!=": return [{
			start: "0",
			end: version
		}, { start: next(version) }];
		case "~>": return [{
			start: version,
			end: next(pessimistic(version))
		}];
		default: return [upTo(version, version)];
	}
}
/** `~> 3.0.7` permits `3.0.x`: the last number and any words are dropped. */
function pessimistic(version) {
	const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0].split(".") ?? [];
	return numbers.slice(0, Math.max(1, numbers.length - 1)).join(".");
}
var import_dist, ecosystem, everything$1, advisory, rubyAdvisories;
function init_ruby_advisories() {
	return (init_ruby_advisories = __esmMin((() => {
		import_dist = require_dist();
		init_schemas();
		init_parse();
		init_segments();
		ecosystem = "Ruby";
		everything$1 = { start: "0" };
		advisory = looseObject({
			engine: string().min(1),
			cve: union([string(), number()]).optional(),
			ghsa: string().optional(),
			url: string().optional(),
			title: string().default(""),
			date: union([string(), date$1()]).optional(),
			description: string().optional(),
			cvss_v3: number().min(0).max(10).optional(),
			patched_versions: array(string()).nullish(),
			unaffected_versions: array(string()).nullish()
		});
		rubyAdvisories = {
			name: "ruby-advisories",
			description: "ruby-advisory-db's advisories about Ruby, JRuby and mruby (rubies/*/*.yml)",
			ecosystem,
			files: /(?:^|\/)rubies\/[\w-]+\/[\w.-]+\.yml$/,
			read(text, label, modified) {
				return {
					advisories: [parseWith(() => advisoryOf$1(advisory.parse((0, import_dist.parse)(text)), label, modified), label, {
						code: "RUBY_ADVISORY_INVALID",
						name: "an advisory of ruby-advisory-db"
					})],
					replaces: []
				};
			}
		};
	})))();
}

// shared/advisories/source/feeds/projects/index.ts
var projectFeeds;
function init_projects() {
	return (init_projects = __esmMin((() => {
		init_httpd_json();
		init_nginx_advisories();
		init_node_index();
		init_nvd_ranges();
		init_openssl_json();
		init_ruby_advisories();
		projectFeeds = [
			httpdJson,
			nginxAdvisories,
			nodeIndex,
			nvdRanges,
			opensslJson,
			rubyAdvisories
		];
	})))();
}

// shared/advisories/source/feeds/csaf-ratings.ts
/**
* Returns the vendor's ratings in a CSAF VEX document: the scores of each vulnerability, and the impact in words, which
* is that of the document (`aggregate_severity`) if the vulnerability states none.
*/
function csafRatings({ document, vulnerabilities }, origin) {
	return (vulnerabilities ?? []).flatMap((vulnerability) => {
		const { cve, scores, threats } = vulnerability;
		if (cve === void 0) return [];
		const found = (scores ?? []).flatMap(({ cvss_v2: two, cvss_v3: three, cvss_v4: four }) => [
			four,
			three,
			two
		]);
		const distinct = /* @__PURE__ */ new Map();
		for (const cvss of found) {
			const vector = oneLine(cvss?.vectorString ?? "");
			const score = cvss?.baseScore ?? baseScore(vector);
			if (score === void 0) continue;
			distinct.set(vector, {
				...origin,
				kind: "cvss",
				version: cvssVersion(vector),
				score,
				vector
			});
		}
		const impact = threats?.find(({ category }) => category === "impact")?.details;
		const severity = ratingOfWord(impact ?? document.aggregate_severity?.text);
		const words = severity === void 0 ? [] : [{
			...origin,
			kind: "word",
			severity
		}];
		return [[cve, {
			rejected: false,
			ratings: [...distinct.values(), ...words]
		}]];
	});
}
function init_csaf_ratings() {
	return (init_csaf_ratings = __esmMin((() => {
		init_text();
		init_cvss();
		init_ratings();
	})))();
}

// shared/advisories/source/feeds/csaf-vex.ts
/** Parses a CSAF VEX document. @throws UndecidedError `CSAF_INVALID`. */
function parseCsafVex(text, label) {
	return parseJsonFeed(text, document$1, label, {
		code: "CSAF_INVALID",
		name: "a CSAF VEX document"
	});
}
/**
* Returns the unfixed vulnerabilities of a CSAF VEX document: the products in `known_affected`. Leaves fixed products to
* the vendor's bulletins, which OSV includes. `no_fix_planned` becomes the state `ignored`.
*/
function unfixedIn(csaf, resolveProduct, page) {
	const products = new Map(productsIn(csaf.product_tree?.branches ?? []).map((product) => [product.product_id, product]));
	const related = new Map((csaf.product_tree?.relationships ?? []).map((relationship) => [relationship.full_product_name.product_id, relationship]));
	const modified = csaf.document.tracking.current_release_date;
	return (csaf.vulnerabilities ?? []).flatMap((vulnerability) => {
		const { cve } = vulnerability;
		const statements = productStatements(vulnerability);
		const affected = (vulnerability.product_status?.known_affected ?? []).flatMap((id) => {
			const relation = related.get(id);
			if (relation === void 0) return [];
			const { product_reference: component, relates_to_product_reference: owner } = relation;
			const cpe = products.get(owner)?.product_identification_helper?.cpe;
			const purl = products.get(component)?.product_identification_helper?.purl;
			const place = resolveProduct({
				product: owner,
				cpe,
				component,
				purl
			});
			return place === void 0 ? [] : [openRange(place, statements, id)];
		});
		if (cve === void 0 || affected.length === 0) return [];
		return [{
			...factsOf$1(vulnerability),
			id: cve,
			modified,
			affected: distinct(affected),
			references: [page(cve)]
		}];
	});
}
function productsIn(branches) {
	return branches.flatMap((branch) => [...branch.product === void 0 ? [] : [branch.product], ...productsIn(branch.branches ?? [])]);
}
function productStatements({ remediations, threats }) {
	const unplanned = (remediations ?? []).filter(({ category }) => category === "no_fix_planned");
	const impacts = /* @__PURE__ */ new Map();
	for (const { category, details, product_ids: ids } of threats ?? []) {
		if (category !== "impact") continue;
		for (const id of ids ?? []) if (!impacts.has(id)) impacts.set(id, details);
	}
	return {
		ignored: new Set(unplanned.flatMap(({ product_ids: ids }) => ids ?? [])),
		impacts
	};
}
function openRange({ ecosystem, name }, { ignored, impacts }, id) {
	const severity = ratingOfWord(impacts.get(id));
	return {
		ecosystem,
		name,
		intervals: [{ introduced: "0" }],
		versions: [],
		...severity === void 0 ? {} : { severity },
		...ignored.has(id) ? { state: "ignored" } : {}
	};
}
function factsOf$1({ title, release_date: published, scores, threats }) {
	const vector = scores?.find(({ cvss_v3: cvss }) => cvss !== void 0)?.cvss_v3?.vectorString;
	const score = vector === void 0 ? void 0 : baseScore(vector);
	const impact = threats?.find(({ category }) => category === "impact");
	return {
		aliases: [],
		upstream: [],
		related: [],
		summary: title ?? "",
		...published === void 0 || published === null ? {} : { published },
		severity: ratingOfWord(impact?.details) ?? "unknown",
		...vector === void 0 || score === void 0 ? {} : { cvss: {
			vector,
			score
		} }
	};
}
/** Removes duplicates of a package with several component ids. */
function distinct(affected) {
	return [...new Map(affected.map((range) => [`${range.ecosystem}\n${range.name}`, range])).values()];
}
var product, branch, productIds, cvss$1, document$1;
function init_csaf_vex() {
	return (init_csaf_vex = __esmMin((() => {
		init_schemas();
		init_cvss();
		init_ratings();
		init_parse();
		product = looseObject({
			product_id: string(),
			product_identification_helper: looseObject({
				cpe: string().optional(),
				purl: string().optional()
			}).nullish()
		});
		branch = looseObject({
			product: product.optional(),
			get branches() {
				return array(branch).optional();
			}
		});
		productIds = looseObject({
			category: string(),
			details: string().nullish(),
			product_ids: array(string()).nullish()
		});
		cvss$1 = looseObject({
			vectorString: string(),
			baseScore: number().min(0).max(10).optional()
		}).optional();
		document$1 = looseObject({
			document: looseObject({
				aggregate_severity: looseObject({ text: string() }).nullish(),
				tracking: looseObject({ current_release_date: string() })
			}),
			product_tree: looseObject({
				branches: array(branch).nullish(),
				relationships: array(looseObject({
					full_product_name: looseObject({ product_id: string() }),
					product_reference: string(),
					relates_to_product_reference: string()
				})).nullish()
			}).nullish(),
			vulnerabilities: array(looseObject({
				cve: string().optional(),
				title: string().nullish(),
				release_date: string().nullish(),
				product_status: looseObject({ known_affected: array(string()).nullish() }).nullish(),
				remediations: array(productIds).nullish(),
				threats: array(productIds).nullish(),
				scores: array(looseObject({
					cvss_v2: cvss$1,
					cvss_v3: cvss$1,
					cvss_v4: cvss$1
				})).nullish()
			})).nullish()
		});
	})))();
}

// shared/advisories/source/feeds/redhat-vex.ts
/**
* Returns a package's name: the binary's or, in older documents, the source's. Components of module streams
* (`nodejs:16/nodejs`), containers and Java artifacts (`group/artifact`) have none.
*/
function nameOf({ component, purl }) {
	if (purl !== void 0) {
		if (/[?&]rpmmod=[^&]*%3A|[?&]rpmmod=[^&]*:/i.test(purl)) return void 0;
		return /^pkg:rpm\/redhat\/([^@?]+)/.exec(purl)?.[1];
	}
	const name = component.replace(/\.src$/, "");
	return /^[\w.+-]+$/.test(name) && !name.endsWith("-container") ? name : void 0;
}
var redHatVex, enterpriseLinux, resolveProduct$1;
function init_redhat_vex() {
	return (init_redhat_vex = __esmMin((() => {
		init_ecosystems();
		init_csaf_ratings();
		init_csaf_vex();
		redHatVex = {
			name: "redhat-vex",
			description: "Red Hat's CSAF VEX documents, for vulnerabilities without a fix and for ratings of CVEs",
			ecosystem: "Red Hat",
			files: /(?:^|\/)cve-\d{4}-\d+\.json$/i,
			read: (text, label) => {
				const csaf = parseCsafVex(text, label);
				return {
					advisories: unfixedIn(csaf, resolveProduct$1, (cve) => `https://access.redhat.com/security/cve/${cve}`),
					replaces: [],
					ratings: csafRatings(csaf, {
						rater: "redhat",
						source: "Red Hat"
					})
				};
			}
		};
		enterpriseLinux = /^cpe:\/o:redhat:enterprise_linux:(\d+)(?::|$)/;
		resolveProduct$1 = ({ cpe, component, purl }) => {
			const release = enterpriseLinux.exec(cpe ?? "")?.[1];
			const name = nameOf({
				component,
				purl
			});
			return release === void 0 || name === void 0 ? void 0 : {
				ecosystem: redHatUnfixed(release),
				name
			};
		};
	})))();
}

// shared/advisories/source/feeds/suse-oval.ts
/** Parses one advisory per definition, from the criteria's comments, which describe the tests. */
function readOval(text, label, modified, ecosystemsOf) {
	const { definition } = parseXmlFeed(text, {
		schema,
		lists: [
			"definition",
			"criteria",
			"criterion",
			"reference"
		]
	}, label, {
		code: "OVAL_INVALID",
		name: "an OVAL file of SUSE"
	}).oval_definitions.definitions;
	return definition.flatMap((entry) => {
		const affected = (entry.criteria ?? []).flatMap((group) => groupsIn(group, [])).flatMap((group) => ecosystemsOf(group.products).flatMap((name) => affectedIn(name, group)));
		return affected.length === 0 ? [] : [{
			...factsOf(entry, modified),
			affected
		}];
	});
}
/** Returns the groups of criteria. The products of a group hold for the groups in it. */
function groupsIn({ criterion = [], criteria: inner = [] }, around) {
	const comments = criterion.map((entry) => entry["@comment"]);
	const nested = inner.filter((group) => !isOfProducts(group));
	const listed = [...comments, ...inner.filter(isOfProducts).flatMap(commentsOf)].flatMap(productIn);
	const products = listed.length === 0 ? around : listed;
	const fixed = comments.flatMap((comment) => {
		const [, name, build] = /^(\S+)-([^\s-]+-[^\s-]+) is installed$/.exec(comment) ?? [];
		return name === void 0 || build === void 0 ? [] : [{
			name,
			fixed: build
		}];
	});
	const open = comments.flatMap((comment) => /^(\S+) is affected$/.exec(comment)?.[1] ?? []);
	return [...fixed.length === 0 && open.length === 0 ? [] : [{
		products,
		fixed,
		open
	}], ...nested.flatMap((group) => groupsIn(group, products))];
}
function isOfProducts(group) {
	return (group.criteria ?? []).length === 0 && commentsOf(group).every((comment) => productIn(comment).length > 0);
}
function commentsOf({ criterion = [] }) {
	return criterion.map((entry) => entry["@comment"]);
}
/** Names of products contain blanks, those of packages do not. */
function productIn(comment) {
	const name = /^(.+) is installed$/.exec(comment)?.[1];
	return name?.includes(" ") === true ? [name] : [];
}
function affectedIn(ecosystem, { fixed, open }) {
	return [...rangesOf(ecosystem, fixed), ...open.map((name) => ({
		ecosystem,
		name,
		intervals: [{ introduced: "0" }],
		versions: []
	}))];
}
function factsOf({ "@id": id, metadata }, modified) {
	const { title, reference, description, advisory } = metadata;
	const texts = [title, ...reference.filter((entry) => entry["@source"] === "CVE").map((entry) => entry["@ref_id"])];
	const cves = new Set(texts.flatMap((text) => /\bCVE-\d{4}-\d{4,}\b/.exec(text)?.[0] ?? []));
	const isVulnerability = /^CVE-\d{4}-\d+$/.test(title.trim());
	const published = dateOf$1(advisory?.issued?.["@date"]);
	return {
		id: `SUSE-OVAL-${isVulnerability ? title.trim() : /\d+$/.exec(id)?.[0] ?? id}`,
		aliases: [],
		upstream: [...cves],
		related: [],
		summary: isVulnerability ? "" : title.trim(),
		...description === void 0 ? {} : { details: description.trim() },
		...published === void 0 ? {} : { published },
		modified: dateOf$1(advisory?.updated?.["@date"]) ?? published ?? modified,
		severity: ratingOfWord(advisory?.severity) ?? "unknown",
		references: isVulnerability ? [`https://www.suse.com/security/cve/${title.trim()}.html`] : []
	};
}
function dateOf$1(day) {
	const time = Date.parse(`${day ?? ""}T00:00:00Z`);
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString();
}
var criteria, schema, suseOvals;
function init_suse_oval() {
	return (init_suse_oval = __esmMin((() => {
		init_schemas();
		init_ratings();
		init_parse();
		criteria = looseObject({
			criterion: array(looseObject({ "@comment": string() })).optional(),
			get criteria() {
				return array(criteria).optional();
			}
		});
		schema = looseObject({ oval_definitions: looseObject({ definitions: looseObject({ definition: array(looseObject({
			"@id": string().min(1),
			metadata: looseObject({
				title: string(),
				reference: array(looseObject({
					"@source": string(),
					"@ref_id": string()
				})).default([]),
				description: string().optional(),
				advisory: looseObject({
					severity: string().optional(),
					issued: looseObject({ "@date": string() }).optional(),
					updated: looseObject({ "@date": string() }).optional()
				}).optional()
			}),
			criteria: array(criteria).optional()
		})) }) }) });
		suseOvals = [{
			name: "suse-oval",
			ecosystem: "SUSE",
			product: /^SUSE (Linux .+)$/
		}, {
			name: "opensuse-oval",
			ecosystem: "openSUSE",
			product: /^openSUSE (.+)$/
		}].map(({ name, ecosystem, product }) => ({
			name,
			description: `${ecosystem}'s OVAL definitions: -patch for fixes, -affected also for vulnerabilities without a fix`,
			ecosystem,
			files: ecosystem === "SUSE" ? /(?:^|\/)suse\.[\w.-]+\.xml$/ : /(?:^|\/)opensuse\.[\w.-]+\.xml$/,
			read(text, label, modified) {
				const ecosystemsOf = (names) => names.flatMap((entry) => product.exec(entry)?.[1] ?? []).map((release) => `${ecosystem}:${release}`);
				return {
					advisories: readOval(text, label, modified, ecosystemsOf),
					replaces: []
				};
			}
		}));
	})))();
}

// shared/advisories/source/feeds/suse-vex.ts
var suseVex, resolveProduct;
function init_suse_vex() {
	return (init_suse_vex = __esmMin((() => {
		init_csaf_vex();
		suseVex = {
			name: "suse-vex",
			description: "SUSE's CSAF VEX documents, for vulnerabilities without a fix",
			ecosystem: "SUSE",
			files: /(?:^|\/)cve-\d{4}-\d+\.json$/i,
			read: (text, label) => ({
				advisories: unfixedIn(parseCsafVex(text, label), resolveProduct, (cve) => `https://www.suse.com/security/cve/${cve}.html`),
				replaces: []
			})
		};
		resolveProduct = ({ product, component }) => {
			const [, suse] = /^SUSE (.+)$/.exec(product) ?? [];
			const isPackage = /^[\w.+-]+$/.test(component);
			return suse === void 0 || !isPackage ? void 0 : {
				ecosystem: `SUSE:${suse}`,
				name: component
			};
		};
	})))();
}

// shared/advisories/source/feeds/ubuntu-vex.ts
function advisoryOf(name, statements, modified) {
	const affected = statements.flatMap(affectedBy);
	if (affected.length === 0 || !/^CVE-\d{4}-\d{4,}$/.test(name)) return [];
	const details = statements[0]?.vulnerability.description;
	return [{
		id: `UBUNTU-${name}`,
		aliases: [],
		upstream: [name],
		related: [],
		summary: "",
		...details === void 0 ? {} : { details },
		modified,
		severity: "unknown",
		affected,
		references: [`https://ubuntu.com/security/${name}`]
	}];
}
function affectedBy({ status, justification = "", products }) {
	const isNever = status === "not_affected" && neverAffected.has(justification);
	if (!isNever && status !== "affected") return [];
	const interval = {
		introduced: "0",
		...isNever ? { fixed: "0" } : {}
	};
	return [...new Map(products.flatMap((product) => sourceOf(product["@id"])).map((entry) => [entry.join("\n"), entry])).values()].map(([ecosystem, name]) => ({
		ecosystem,
		name,
		intervals: [interval],
		versions: []
	}));
}
/** Returns release and name of a source package: `pkg:deb/ubuntu/curl@7.47.0-1?arch=source&distro=esm-infra/xenial`. */
function sourceOf(text) {
	const purl = parsePurl(text);
	const { arch, distro } = purl?.qualifiers ?? {};
	if (purl?.type !== "deb" || purl.namespace !== "ubuntu" || arch !== "source" || distro === void 0) return [];
	const [, pro, codename = ""] = /^(esm-(?:apps|infra)(?:-legacy)?\/)?([a-z]+)$/.exec(distro) ?? [];
	const release = Object.hasOwn(releases, codename) ? releases[codename] : void 0;
	return release === void 0 ? [] : [[`Ubuntu:${pro === void 0 ? "" : "Pro:"}${release}`, purl.name]];
}
function dateOf(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString();
}
var header, statement, document, releases, neverAffected, ubuntuVex;
function init_ubuntu_vex() {
	return (init_ubuntu_vex = __esmMin((() => {
		init_schemas();
		init_packages();
		init_parse();
		header = looseObject({ timestamp: string().optional() });
		statement = looseObject({
			vulnerability: looseObject({
				name: string().min(1),
				description: string().optional()
			}),
			products: array(looseObject({ "@id": string() })).default([]),
			status: string(),
			justification: string().optional()
		});
		document = looseObject({
			timestamp: string().optional(),
			/** Documents of early 2025 have the header here. */
			metadata: header.optional(),
			statements: array(statement)
		});
		releases = {
			trusty: "14.04:LTS",
			xenial: "16.04:LTS",
			bionic: "18.04:LTS",
			focal: "20.04:LTS",
			jammy: "22.04:LTS",
			noble: "24.04:LTS",
			oracular: "24.10",
			plucky: "25.04",
			questing: "25.10"
		};
		neverAffected = /* @__PURE__ */ new Set(["component_not_present", "vulnerable_code_not_present"]);
		ubuntuVex = {
			name: "ubuntu-vex",
			description: "Ubuntu's OpenVEX documents of CVEs, for packages that are not affected or have no fix",
			ecosystem: "Ubuntu",
			files: /(?:^|\/)CVE-\d{4}-\d+\.json$/,
			read(text, label, modified) {
				const { timestamp, metadata, statements } = parseJsonFeed(text, document, label, {
					code: "UBUNTU_VEX_INVALID",
					name: "an OpenVEX document of Ubuntu"
				});
				const date = dateOf(timestamp ?? metadata?.timestamp) ?? modified;
				return {
					advisories: [...Map.groupBy(statements, ({ vulnerability }) => vulnerability.name)].flatMap(([name, own]) => advisoryOf(name, own, date)),
					replaces: []
				};
			}
		};
	})))();
}

// shared/advisories/source/feeds/index.ts
var feeds;
function init_feeds() {
	return (init_feeds = __esmMin((() => {
		init_alpine_secdb();
		init_amazon_updateinfo();
		init_apk_secdb();
		init_debian_tracker();
		init_oracle_oval();
		init_photon_cve();
		init_projects();
		init_redhat_vex();
		init_suse_oval();
		init_suse_vex();
		init_ubuntu_vex();
		feeds = [
			alpineSecdb,
			amazonUpdateInfo,
			...apkSecdbs,
			debianTracker,
			oracleOval,
			photonCve,
			...projectFeeds,
			redHatVex,
			...suseOvals,
			suseVex,
			ubuntuVex
		];
	})))();
}

// shared/advisories/source/osv-api/queries.ts
/** Returns the distinct queries for these packages. Skips packages that the advisories do not cover. */
function packageQueries(packages, os) {
	const queries = /* @__PURE__ */ new Map();
	for (const pkg of packages) {
		if (pkg.ownedBy !== void 0 || pkg.role === "application") continue;
		const lookup = lookupFor(pkg, os);
		if (lookup === void 0 || pkg.thirdParty === true && lookup.upstream === void 0) continue;
		const { version, unfixed: openFaults } = lookup;
		for (const { ecosystem, names } of lookupKeys(lookup)) {
			if (ecosystem === openFaults?.ecosystem || ecosystemOfOsv(ecosystem)?.isProjectList === true) continue;
			const isKnown = version !== void 0 && versionScheme(ecosystem) !== void 0 && isVersion(ecosystem, version);
			for (const name of names) {
				const query = {
					ecosystem,
					name,
					...isKnown ? { version } : {}
				};
				queries.set(JSON.stringify(query), query);
			}
		}
	}
	return [...queries.values()];
}
function init_queries() {
	return (init_queries = __esmMin((() => {
		init_ecosystems();
		init_lookup();
	})))();
}

// shared/advisories/source/publish/fetch-set.ts
/**
* Copies a set to a directory, to sign a new timestamp for it.
* @param index of the set, verified.
* @throws UndecidedError if a file is missing or does not match the index.
*/
async function fetchSet(store, index, directory) {
	await mapConcurrently(await artifactParts(store, index), 8, async (part) => {
		await writeFileAtomic(directory, part.name, await part.read());
	});
}
function init_fetch_set() {
	return (init_fetch_set = __esmMin((() => {
		init_files();
		init_oci();
		init_artifact_parts();
	})))();
}

// shared/advisories/source/publish/push.ts
/**
* Pushes a set of shards as an artifact, by digest: no tag leads to it yet. Pushes only blobs that the repository lacks.
* @throws UndecidedError if the registry refuses something, or a file of the set does not match its index.
*/
async function pushSet(store, index, client) {
	const push = async (bytes) => {
		const blob = blobOf(bytes);
		await pushBlob(client, blob);
		return {
			digest: blob.digest,
			size: blob.size
		};
	};
	const { mediaType, content } = emptyConfig;
	const config = {
		mediaType,
		...await push(Buffer.from(content))
	};
	const layers = await mapConcurrently(await artifactParts(store, index), 8, async (part) => layerDescriptor(part, await push(await part.read())));
	const bytes = artifactManifest(config, layers, index);
	await pushManifest(client, {
		mediaType: ociManifestType,
		bytes
	});
	return {
		mediaType: ociManifestType,
		bytes,
		digest: sha256(bytes)
	};
}
function init_push() {
	return (init_push = __esmMin((() => {
		init_files();
		init_oci();
		init_media_types();
		init_artifact_parts();
	})))();
}

// shared/advisories/source/publish/publish.ts
/**
* Publishes a set of shards under a tag. Pushes it by digest, reads every file of it back, verifies signature and
* timestamp, and uses it; only then moves the tag.
* @param store set with a signed index and timestamp.
* @param reference repository and tag.
* @throws UndecidedError if any step fails, or `PUBLISH_OLDER` if the tag has a set with a higher serial. The tag then
* still has what it had.
*/
async function publishSet(store, reference, options) {
	const { signers, registry, now, use } = options;
	const { tag = "latest" } = reference;
	const client = new RegistryClient(reference.registry, reference.repository, registry);
	const { index } = await readVerifiedIndex(store, signers);
	const before = await findManifest(client, tag);
	if (before !== void 0) await requireNewer(index, {
		...reference,
		digest: before.digest
	}, options);
	const manifest = await pushSet(store, index, client);
	const pushed = {
		...reference,
		digest: manifest.digest
	};
	const readBack = await registryShards(pushed, registry);
	const opened = await openShards(readBack, {
		now,
		signers
	});
	if (opened.index.serial !== index.serial || opened.digest !== (await readVerifiedIndex(store, signers)).digest) throw new UndecidedError("PUBLISH_DIFFERS", "gives another index than the one that was pushed", {
		place: { what: readBack.name },
		advice: "Check the registry. The tag was not moved"
	});
	const files = [...index.shards.flatMap((shard) => [shard, ...shard.ratings === void 0 ? [] : [shard.ratings]]), ...[
		index.kev,
		index.epss,
		index.ratings,
		index.cveRatings,
		index.state
	].flatMap((extra) => extra ?? [])];
	await mapConcurrently(files, 8, (file) => readVerified(readBack, file));
	await use(pushed);
	await moveTag(client, tag, manifest, before);
	return {
		digest: manifest.digest,
		index,
		unchanged: before?.digest === manifest.digest
	};
}
/** Refuses to replace a newer set, which readers who have seen it would refuse as well. */
async function requireNewer({ serial }, published, { signers, registry }) {
	const store = await registryShards(published, registry);
	const current = await readVerifiedIndex(store, signers);
	if (current.index.serial <= serial) return;
	throw new UndecidedError("PUBLISH_OLDER", `has the serial ${current.index.serial}, which is higher than ${serial}, so its readers would refuse this set`, {
		place: { what: store.name },
		advice: "Build upon the published set: use --previous"
	});
}
function init_publish() {
	return (init_publish = __esmMin((() => {
		init_errors();
		init_oci();
		init_open();
		init_store();
		init_registry();
		init_push();
	})))();
}

// shared/advisories/ratings/cve-record.ts
/**
* Parses the ratings in a CVE record (CVE JSON 5.x): scores and words of the CNA, and scores and SSVC of CISA's ADP
* container. Leaves out containers of suppliers, and KEV, which the catalog itself decides. Never reads `affected`.
* @returns the id, and its ratings in the order of the record.
* @throws UndecidedError `CVE_RECORD_INVALID`.
*/
function readCveRecord(text, label) {
	try {
		const { cveMetadata, containers } = record.parse(JSON.parse(text));
		const { cveId, state, assignerShortName } = cveMetadata;
		if (state !== "PUBLISHED") return [cveId, {
			rejected: state === "REJECTED",
			ratings: []
		}];
		const { cna, adp = [] } = containers;
		const assigner = assignerShortName ?? cna?.providerMetadata.shortName ?? "CNA";
		const own = ratingsIn(cna?.metrics ?? [], {
			rater: "cna",
			source: oneLine(assigner)
		});
		const theirs = adp.filter(({ providerMetadata }) => providerMetadata.shortName === "CISA-ADP").flatMap(({ metrics = [] }) => ratingsIn(metrics, {
			rater: "cisa",
			source: "CISA"
		}));
		return [cveId, {
			rejected: false,
			ratings: [...own, ...theirs]
		}];
	} catch (error) {
		throw new UndecidedError("CVE_RECORD_INVALID", `is not a CVE record: ${parseProblem(error)}`, {
			place: { what: label },
			advice: "Use records of the CVE list in version 5 of their format",
			cause: error
		});
	}
}
function ratingsIn(metrics, origin) {
	return metrics.flatMap((entry) => {
		const { other } = entry;
		return [...scoresIn(entry, origin), ...other === void 0 ? [] : otherRating(other, origin)];
	});
}
function scoresIn(entry, origin) {
	const scenario = entry.scenarios?.map(({ value }) => value.trim()).find((value) => !isGeneral(value));
	const limited = scenario === void 0 ? {} : { scenario: truncate(oneLine(scenario), maxScenario) };
	return versions$1.flatMap(([version, key]) => {
		const { baseScore: score, vectorString: vector } = entry[key] ?? {};
		if (score === void 0 || vector === void 0) return [];
		return [{
			...origin,
			kind: "cvss",
			version,
			score,
			vector: oneLine(vector),
			...limited
		}];
	});
}
function isGeneral(scenario) {
	return scenario === "" || scenario.toUpperCase() === "GENERAL";
}
/** Reads SSVC of CISA, and words of a CNA: Red Hat's `value`, Apache's `text` or `other`. */
function otherRating({ type, content }, origin) {
	if (typeof content !== "object" || content === null) return [];
	if (type === "ssvc") {
		if (origin.rater !== "cisa" || !("options" in content) || !isOptions(content.options)) return [];
		const ssvc = parseSsvc(content.options);
		return ssvc === void 0 ? [] : [{
			...origin,
			kind: "ssvc",
			ssvc
		}];
	}
	for (const key of [
		"value",
		"text",
		"other"
	]) {
		const severity = ratingOfWord(content[key]);
		if (severity !== void 0) return [{
			...origin,
			kind: "word",
			severity
		}];
	}
	return [];
}
function isOptions(value) {
	return Array.isArray(value) && value.every((option) => typeof option === "object" && option !== null);
}
var cvss, metric$1, container, record, versions$1, maxScenario;
function init_cve_record$1() {
	return (init_cve_record$1 = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		init_text();
		init_ratings();
		cvss = looseObject({
			baseScore: number().min(0).max(10),
			vectorString: string().max(500)
		}).optional();
		metric$1 = looseObject({
			scenarios: array(looseObject({ value: string() })).optional(),
			cvssV4_0: cvss,
			cvssV3_1: cvss,
			cvssV3_0: cvss,
			cvssV2_0: cvss,
			other: looseObject({
				type: string(),
				content: unknown()
			}).optional()
		});
		container = looseObject({
			title: string().optional(),
			providerMetadata: looseObject({ shortName: string().max(200).optional() }),
			metrics: array(metric$1).max(1e3).optional()
		});
		record = looseObject({
			dataType: literal("CVE_RECORD"),
			cveMetadata: looseObject({
				cveId: string().regex(/^CVE-\d{4}-\d{4,19}$/u),
				state: _enum([
					"PUBLISHED",
					"REJECTED",
					"RESERVED"
				]),
				assignerShortName: string().max(200).optional()
			}),
			containers: looseObject({
				cna: container.optional(),
				adp: array(container).max(100).optional()
			})
		});
		versions$1 = [
			["4.0", "cvssV4_0"],
			["3.1", "cvssV3_1"],
			["3.0", "cvssV3_0"],
			["2.0", "cvssV2_0"]
		];
		maxScenario = 100;
	})))();
}

// shared/advisories/source/ratings/cve-list.ts
/**
* Reads the ratings of the CVE list (CVE JSON 5.x): its directory `cves/<year>/<N>xxx/CVE-*.json`, a zip file of it, or
* single records. Reads one record at a time. Skips records that are invalid and lists them.
* @throws UndecidedError if a file cannot be read, a zip file is damaged or too large, or more than one in a hundred
* records is invalid.
*/
async function readCveList(paths, into) {
	const hash = createHash("sha256");
	const problems = [];
	let read = 0;
	for (const path of paths) for await (const { name, body } of recordsAt(path)) {
		hash.update(`${createHash("sha256").update(body).digest("hex")}  ${name.slice(name.lastIndexOf("/") + 1)}\n`);
		read += 1;
		try {
			const [cve, ratings] = readCveRecord(body.toString(), name);
			into.add(cve, cveListName, ratings);
		} catch (error) {
			if (!(error instanceof UndecidedError)) throw error;
			problems.push({
				what: `${cveListName}: ${name}`,
				why: error.message,
				weight: "partial"
			});
			if (problems.length > Math.max(maxInvalid * read, fewRecords$1)) throw error;
		}
	}
	if (read === 0 || problems.length === read) throw noRecords(paths);
	into.completed(cveListName);
	return {
		digest: `sha256:${hash.digest("hex")}`,
		read,
		gaps: listed$1(problems)
	};
}
function listed$1(problems) {
	const omitted = problems.length - maxListedProblems;
	const named = problems.slice(0, maxListedProblems);
	if (omitted <= 0) return named;
	return [...named, {
		what: cveListName,
		why: `${omitted} more records are invalid`,
		weight: "partial"
	}];
}
async function* recordsAt(path) {
	if ((await lstat(path).catch(unreadable$1(path))).isDirectory()) yield* recordsBelow(path);
	else if (path.endsWith(".json")) yield await recordIn(path);
	else yield* readZipFile(path, defaultLimits, (name) => recordName.test(name));
}
/** Reads the records below a directory, directory by directory. Follows no links. */
async function* recordsBelow(directory) {
	const entries = await readdir$1(directory, { withFileTypes: true }).catch(unreadable$1(directory));
	for (const entry of entries.toSorted((a, b) => a.name < b.name ? -1 : 1)) {
		const path = join$14(directory, entry.name);
		if (entry.isDirectory()) yield* recordsBelow(path);
		else if (entry.isFile() && recordName.test(entry.name)) yield await recordIn(path);
	}
}
async function recordIn(path) {
	const { size } = await lstat(path).catch(unreadable$1(path));
	if (size > maxRecordBytes$1) throw new UndecidedError("SOURCE_TOO_LARGE", `has ${size} bytes`, {
		place: { what: path },
		advice: "No CVE record is that large. Check where the file comes from"
	});
	return {
		name: path,
		body: await readFile$5(path).catch(unreadable$1(path))
	};
}
function unreadable$1(label) {
	return (cause) => {
		throw new UndecidedError("SOURCE_UNREADABLE", `cannot be read (${messageOf(cause)})`, {
			place: { what: label },
			cause
		});
	};
}
function noRecords(paths) {
	return new UndecidedError("NO_CVE_RECORDS", "contains no valid CVE record", {
		place: { what: paths.join(", ") },
		advice: "Use the CVE list in version 5: a directory or zip file with cves/<year>/<N>xxx/CVE-*.json, or single records"
	});
}
var createHash, lstat, readdir$1, readFile$5, join$14, cveListName, recordName, maxRecordBytes$1, maxListedProblems, maxInvalid, fewRecords$1;
function init_cve_list() {
	return (init_cve_list = __esmMin((() => {
		init_errors();
		init_zip();
		init_cve_record$1();
		init_limits();
		({createHash} = process.getBuiltinModule("node:crypto"));
		({lstat, readdir: readdir$1, readFile: readFile$5} = process.getBuiltinModule("node:fs/promises"));
		({join: join$14} = process.getBuiltinModule("node:path"));
		cveListName = "cve-list";
		recordName = /(?:^|\/)CVE-\d{4}-\d{4,19}[\w.-]*\.json$/u;
		maxRecordBytes$1 = 33554432;
		maxListedProblems = 10;
		maxInvalid = .01;
		fewRecords$1 = 100;
	})))();
}

// shared/advisories/ratings/nvd.ts
/**
* Parses the ratings in a vulnerability of the NVD (API and feeds 2.0): the NVD's own, and those of the CVE's assigner
* and of CISA as the NVD repeats them. Never reads `affected` and `configurations`.
* @throws UndecidedError `NVD_INVALID`.
*/
function readNvdVulnerability(text, label) {
	try {
		const { id, sourceIdentifier, vulnStatus, metrics = {} } = vulnerability.parse(JSON.parse(text)).cve;
		if (vulnStatus === "Rejected") return [id, {
			rejected: true,
			ratings: []
		}];
		const scores = versions.flatMap(([version, key]) => (metrics[key] ?? []).map(({ source, cvssData }) => {
			const { baseScore: score, vectorString } = cvssData;
			return {
				...originOf(source, sourceIdentifier),
				kind: "cvss",
				version,
				score,
				vector: oneLine(vectorString)
			};
		}));
		const categories = (metrics.ssvcV203 ?? []).flatMap(({ source, ssvcData }) => {
			const parsed = source === cisa ? parseSsvc(ssvcData.options) : void 0;
			return parsed === void 0 ? [] : [{
				rater: "cisa",
				source: "CISA",
				kind: "ssvc",
				ssvc: parsed
			}];
		});
		return [id, {
			rejected: false,
			ratings: [...scores, ...categories]
		}];
	} catch (error) {
		throw new UndecidedError("NVD_INVALID", `is not a vulnerability of the NVD: ${parseProblem(error)}`, {
			place: { what: label },
			advice: "Download the feed again",
			cause: error
		});
	}
}
function originOf(source, assigner) {
	if (source === nvd) return {
		rater: "nvd",
		source: "NVD"
	};
	if (source === cisa) return {
		rater: "cisa",
		source: "CISA"
	};
	return {
		rater: assigner === void 0 || assigner === source ? "cna" : "other",
		source: oneLine(source)
	};
}
var metric, metrics, ssvc, cve$1, vulnerability, versions, cisa, nvd;
function init_nvd() {
	return (init_nvd = __esmMin((() => {
		init_schemas();
		init_errors();
		init_parse_problem();
		init_text();
		metric = looseObject({
			source: string().max(300),
			cvssData: looseObject({
				baseScore: number().min(0).max(10),
				vectorString: string().max(500)
			})
		});
		metrics = array(metric).max(1e3).optional();
		ssvc = looseObject({
			source: string(),
			ssvcData: looseObject({ options: array(record$1(string(), unknown())).max(100) })
		});
		cve$1 = looseObject({
			id: string().regex(/^CVE-\d{4}-\d{4,19}$/u),
			sourceIdentifier: string().optional(),
			vulnStatus: string().optional(),
			metrics: looseObject({
				cvssMetricV40: metrics,
				cvssMetricV31: metrics,
				cvssMetricV30: metrics,
				cvssMetricV2: metrics,
				ssvcV203: array(ssvc).max(100).optional()
			}).optional()
		});
		vulnerability = looseObject({ cve: cve$1 });
		versions = [
			["4.0", "cvssMetricV40"],
			["3.1", "cvssMetricV31"],
			["3.0", "cvssMetricV30"],
			["2.0", "cvssMetricV2"]
		];
		cisa = "134c704f-9b21-4f2e-91b3-4a467353bcc0";
		nvd = "nvd@nist.gov";
	})))();
}

// shared/advisories/source/sources/json-elements.ts
/**
* Cuts a large JSON document into the objects of its arrays, `{"name": [{…}, {…}]}`, without holding more than one of
* them. Does not validate what is between them.
* @param maxBytes of one object.
* @throws UndecidedError `JSON_ELEMENT` if an object is larger, or the document ends within one.
*/
async function* jsonElements(chunks, label, maxBytes) {
	let depth = 0;
	let inText = false;
	let isEscaped = false;
	let parts = [];
	let length = 0;
	for await (const chunk of chunks) {
		let start = parts.length > 0 ? 0 : -1;
		for (let place = 0; place < chunk.length; place += 1) {
			const byte = chunk[place] ?? 0;
			if (inText) {
				if (isEscaped) isEscaped = false;
				else if (byte === backslash) isEscaped = true;
				else if (byte === quote) inText = false;
				continue;
			}
			if (byte === quote) inText = true;
			else if (opening.has(byte)) {
				if (depth === elementDepth) start = place;
				depth += 1;
			} else if (closing.has(byte)) {
				depth -= 1;
				if (depth !== elementDepth || start < 0) continue;
				yield Buffer.concat([...parts, chunk.subarray(start, place + 1)]).toString();
				parts = [];
				length = 0;
				start = -1;
			}
		}
		if (start < 0) continue;
		parts.push(Uint8Array.from(chunk.subarray(start)));
		length += chunk.length - start;
		if (length > maxBytes) throw invalid(label, `contains an object of more than ${maxBytes} bytes`);
	}
	if (depth !== 0 || parts.length > 0) throw invalid(label, "ends too early");
}
function invalid(label, problem) {
	return new UndecidedError("JSON_ELEMENT", problem, {
		place: { what: label },
		advice: "Download it again"
	});
}
var quote, backslash, opening, closing, elementDepth;
function init_json_elements() {
	return (init_json_elements = __esmMin((() => {
		init_errors();
		quote = 34;
		backslash = 92;
		opening = /* @__PURE__ */ new Set([123, 91]);
		closing = /* @__PURE__ */ new Set([125, 93]);
		elementDepth = 2;
	})))();
}

// shared/advisories/source/ratings/nvd-files.ts
/**
* Reads the ratings in feeds and answers of the NVD (2.0), plain or compressed with gzip or Zstandard. Reads one
* vulnerability at a time. The files need not be all that the NVD has.
* @throws UndecidedError if a file is damaged, too large, or of another format.
*/
async function readNvdFiles(paths, into) {
	for (const path of paths) {
		const content = decompress(createReadStream$1(path), unpackedLimits$1, path);
		for await (const text of jsonElements(content, path, maxVulnerabilityBytes)) {
			const [cve, ratings] = readNvdVulnerability(text, path);
			into.add(cve, "nvd", ratings);
		}
	}
}
var createReadStream$1, nvdName, maxVulnerabilityBytes, unpackedLimits$1;
function init_nvd_files() {
	return (init_nvd_files = __esmMin((() => {
		init_compression();
		init_nvd();
		init_json_elements();
		({createReadStream: createReadStream$1} = process.getBuiltinModule("node:fs"));
		nvdName = "nvd";
		maxVulnerabilityBytes = 16777216;
		unpackedLimits$1 = {
			maxBytes: 8589934592,
			maxBytesName: "unpacked bytes of a feed",
			maxRatio: 200
		};
	})))();
}

// shared/advisories/source/shards/osv-export.ts
/**
* Lists the ecosystems of a directory in the layout of OSV's bulk export, `<ECOSYSTEM>/all.zip` and `modified_id.csv`.
* @param ecosystems to list. Default: all.
* @throws InvalidError if the directory contains none.
*/
async function directoryExports(directory, ecosystems) {
	const names = await readdir(directory).catch(() => []);
	const exports = [];
	for (const ecosystem of names.sort()) {
		const archive = join$13(directory, ecosystem, "all.zip");
		if (ecosystems?.includes(ecosystem) === false || !await isFile(archive)) continue;
		const list = join$13(directory, ecosystem, "modified_id.csv");
		exports.push({
			ecosystem,
			...await isFile(list) ? listed(await readFile$4(list)) : { digest: await fileDigest(archive) },
			records: (only) => archiveRecords(archive, only)
		});
	}
	if (exports.length === 0) throw new InvalidError("NO_ADVISORIES", "contains no <ECOSYSTEM>/all.zip", {
		place: { what: directory },
		advice: "Use a directory or URL in the layout of OSV's bulk export"
	});
	return exports;
}
/** Parses `modified_id.csv`: lines of date and id, optionally with directories before the id. */
function listed(bytes) {
	const modified = /* @__PURE__ */ new Map();
	for (const line of bytes.toString("utf8").split("\n")) {
		const [, date, id] = /^([^,]+),(?:[^,]*\/)?([^,/\r]+)\r?$/.exec(line) ?? [];
		if (date !== void 0 && id !== void 0) modified.set(id, date);
	}
	return {
		digest: sha256(bytes),
		modified
	};
}
/** Reads the records of an archive. Unpacks only requested ones. */
function archiveRecords(archive, only) {
	return readZipFile(archive, defaultLimits, only === void 0 ? void 0 : (name) => only.has(idOf(name)));
}
function idOf(name) {
	return name.slice(name.lastIndexOf("/") + 1).replace(/\.json$/, "");
}
var readdir, readFile$4, join$13;
function init_osv_export() {
	return (init_osv_export = __esmMin((() => {
		init_errors();
		init_files();
		init_zip();
		init_limits();
		({readdir, readFile: readFile$4} = process.getBuiltinModule("node:fs/promises"));
		({join: join$13} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/advisories/source/transport/mirror-exports.ts
/**
* Lists the ecosystems of a server in the layout of OSV's bulk export. Downloads single records
* (`<ECOSYSTEM>/<ID>.json`) if the list of changes names few, otherwise the archive.
* @param requested ecosystems to list. Default: all in the server's `ecosystems.txt` with a known version order.
* @param directory for downloaded archives.
* @throws InvalidError if the server has none.
* @throws UndecidedError if it does not respond.
*/
async function mirrorExports(base, requested, http, directory) {
	const ecosystems = requested ?? await listOf(base, http);
	const exports = [];
	for (const ecosystem of [...ecosystems].sort()) exports.push(await exportOf(base, ecosystem, http, directory));
	return exports;
}
async function listOf(base, http) {
	const url = `${base}/ecosystems.txt`;
	const { status, bytes } = await http.request(url, { maxBytes: maxRecordBytes });
	const supported = (status === 200 ? bytes.toString("utf8").split(/\r?\n/) : []).filter((name) => /^[\w. +-]+$/.test(name) && versionScheme(name) !== void 0);
	if (supported.length > 0) return supported;
	throw new InvalidError("NO_ADVISORIES", `has no list of ecosystems (${status})`, {
		place: { what: url },
		advice: "Select the ecosystems with --ecosystem, or use another URL"
	});
}
/** URLs of one ecosystem of an export. */
function exportUrls(base, ecosystem) {
	const url = `${base}/${encodeURIComponent(ecosystem)}`;
	return {
		list: `${url}/modified_id.csv`,
		archive: `${url}/all.zip`
	};
}
async function exportOf(base, ecosystem, http, directory) {
	const { list: listUrl } = exportUrls(base, ecosystem);
	const list = await http.request(listUrl, { maxBytes: maxListBytes$1 });
	return openExport(base, ecosystem, {
		http,
		directory,
		...list.status === 200 ? { list: list.bytes } : {}
	});
}
/**
* Opens one ecosystem of an export on a server.
* @throws UndecidedError if the server has no list of changes and does not give the archive either.
*/
async function openExport(base, ecosystem, { http, directory, list, limits = { maxBytes: maxArchiveBytes } }) {
	const ecosystemUrl = `${base}/${encodeURIComponent(ecosystem)}`;
	const path = join$12(directory, ecosystem, "all.zip");
	return {
		ecosystem,
		...list === void 0 ? { digest: await digestOfArchive() } : listed(list),
		records
	};
	async function fetchArchive() {
		const { status } = await http.download(`${ecosystemUrl}/all.zip`, path, limits);
		if (status !== 200) throw unexpectedStatus(`${ecosystemUrl}/all.zip`, status);
	}
	async function digestOfArchive() {
		await fetchArchive();
		return fileDigest(path);
	}
	async function* records(only) {
		if (only === void 0 || only.size > maxSingleRecords) {
			await fetchArchive();
			yield* archiveRecords(path, only);
			return;
		}
		const ids = [...only];
		for (let start = 0; start < ids.length; start += concurrency) yield* await Promise.all(ids.slice(start, start + concurrency).map((id) => fetchRecord(`${ecosystemUrl}/${encodeURIComponent(id)}.json`)));
	}
	async function fetchRecord(url) {
		const { status, bytes } = await http.request(url, { maxBytes: maxRecordBytes });
		if (status === 200) return {
			name: url,
			body: bytes
		};
		if (status !== 404) throw unexpectedStatus(url, status);
		throw new UndecidedError("RECORD_MISSING", "is missing, although the list of changes names it", {
			place: { what: url },
			advice: "The mirror is being updated. Try again, or build without the previous set (--no-previous)"
		});
	}
}
var join$12, maxListBytes$1, maxRecordBytes, maxSingleRecords, concurrency;
function init_mirror_exports() {
	return (init_mirror_exports = __esmMin((() => {
		init_ecosystems();
		init_errors();
		init_files();
		init_errors$1();
		init_osv_export();
		init_mirror();
		({join: join$12} = process.getBuiltinModule("node:path"));
		maxListBytes$1 = 134217728;
		maxRecordBytes = 33554432;
		maxSingleRecords = 2e3;
		concurrency = 8;
	})))();
}

// shared/advisories/source/shards/collect.ts
/**
* Combines all records of one id. The newer one of OSV counts. The record of a feed replaces the packages that it names,
* release by release; other packages and releases keep their data. What OSV says about the vulnerability itself is kept.
* @param records in the order in which they were read.
* @param replacedBy rank of the feed that covers a release completely, so that earlier sources do not count.
* @returns undefined if nothing is left.
*/
function combine(records, replacedBy = /* @__PURE__ */ new Map()) {
	let result = joinParts(records);
	for (const { rank, advisory } of records) {
		if (rank === "part") continue;
		const kept = withoutReplaced(advisory, rank, replacedBy);
		if (rank > 0) result = result === void 0 ? kept : overlay(result, kept);
		else if (result === void 0 || result.modified < kept.modified) result = kept;
	}
	return result?.affected.length === 0 ? void 0 : result;
}
/** Joins the parts of a record that the shards of a previous set have. */
function joinParts(records) {
	const parts = records.flatMap(({ rank, advisory }) => rank === "part" ? [advisory] : []);
	const [first] = parts;
	return first === void 0 ? void 0 : {
		...first,
		affected: parts.flatMap(({ affected }) => affected)
	};
}
function withoutReplaced(advisory, rank, replacedBy) {
	const isReplaced = (ecosystem) => {
		const by = replacedBy.get(ecosystem);
		return typeof by === "number" && rank < by;
	};
	if (!advisory.affected.some(({ ecosystem }) => isReplaced(ecosystem))) return advisory;
	return {
		...advisory,
		affected: advisory.affected.filter(({ ecosystem }) => !isReplaced(ecosystem))
	};
}
function overlay(existing, own) {
	const packageKeys = new Set(own.affected.map(({ ecosystem, name }) => `${ecosystem}\n${name}`));
	const others = existing.affected.filter(({ ecosystem, name }) => !packageKeys.has(`${ecosystem}\n${name}`));
	const summary = existing.summary === "" ? own.summary : existing.summary;
	return {
		...existing,
		summary,
		affected: [...others, ...own.affected]
	};
}
/** Reports ecosystems that cannot be matched, because the order of their versions is unknown. */
function unorderedEcosystems(ecosystems) {
	return [...new Set([...ecosystems].map(ecosystemBase))].filter((ecosystem) => versionScheme(ecosystem) === void 0).sort().map((ecosystem) => ({
		what: ecosystem,
		why: "the order of its versions is unknown, so no shard is built",
		weight: "note"
	}));
}
function init_collect() {
	return (init_collect = __esmMin((() => {
		init_ecosystems();
	})))();
}

// shared/advisories/source/sources/state.ts
/**
* Reads the state of the build that made a set. Empty if that build had none.
* @throws UndecidedError if it does not match the index.
*/
async function readState(previous) {
	const entry = previous?.index.state;
	if (previous === void 0 || entry === void 0) return {};
	const bytes = await readVerified(previous.store, entry);
	try {
		return buildState.parse(JSON.parse(bytes.toString())).sources;
	} catch (error) {
		throw new UndecidedError("ADVISORIES_STATE", `is not the state of a build: ${parseProblem(error)}`, {
			place: { what: `${previous.store.name}: ${entry.file}` },
			advice: "Build without the previous set (--no-previous)"
		});
	}
}
/** Formats a state. The same state gives the same bytes. */
function formatState(sources) {
	const sorted = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => a < b ? -1 : 1));
	return Buffer.from(`${JSON.stringify({
		kind: "seaworthy-advisories-state",
		version: 1,
		sources: sorted
	}, void 0, 1)}\n`);
}
var digest, fileState, sourceState, buildState;
function init_state() {
	return (init_state = __esmMin((() => {
		init_schemas(), init_iso();
		init_errors();
		init_parse_problem();
		init_store();
		digest = string().regex(/^sha256:[0-9a-f]{64}$/);
		fileState = strictObject({
			url: string(),
			/** Validators of the last response (RFC 9110, 8.8). */
			etag: string().max(1e3).optional(),
			modified: string().max(100).optional(),
			digest
		});
		sourceState = strictObject({
			/** RFC 3339: when the source was last downloaded, or known to be unchanged. */
			checked: datetime(),
			files: array(fileState)
		});
		buildState = strictObject({
			kind: literal("seaworthy-advisories-state"),
			version: literal(1),
			sources: record$1(string(), sourceState)
		});
	})))();
}

// shared/advisories/source/shards/write.ts
/**
* Packs a shard to the directory of the set, and returns its entry in the index. Holds the text of one shard in memory,
* which readers do as well.
* @throws UndecidedError `SHARD_TOO_LARGE` if readers would refuse it.
*/
async function packShard(out, { header, parts, modified, sources }) {
	const { ecosystem, advisories, packages } = header;
	const text = await shardText(header, parts);
	const packed = zstdCompressSync$1(text, { params: {
		[zlib$1.ZSTD_c_compressionLevel]: 19,
		[zlib$1.ZSTD_c_checksumFlag]: 1
	} });
	const digest = sha256(packed);
	const date = Date.parse(modified);
	const file = `${fileNameOf(ecosystem)}-${digest.slice(7, 19)}.jsonl.zst`;
	await writeFileAtomic(out, file, packed);
	return {
		ecosystem,
		file,
		digest,
		size: packed.length,
		unpacked: text.length,
		advisories,
		packages,
		...date > 0 ? { modified: new Date(date).toISOString() } : {},
		sources: [...sources]
	};
}
/** Returns the text of a shard: header and lines, without a line break after the last one. */
async function shardText(header, parts) {
	const first = Buffer.from(`${JSON.stringify(header)}\n`);
	const length = (await Promise.all(parts.map(async (part) => (await stat(part)).size))).reduce((sum, size) => sum + size, first.length);
	if (length > 536870912) throw new UndecidedError("SHARD_TOO_LARGE", `has ${length} bytes unpacked, more than readers accept`, {
		place: { what: header.ecosystem },
		advice: "Leave the ecosystem out, and report this limit"
	});
	const text = Buffer.allocUnsafe(length);
	let offset = first.copy(text);
	for (const part of parts) offset += (await readFile$3(part)).copy(text, offset);
	return text.subarray(0, -1);
}
/** Returns the beginning of the names of an ecosystem's files. */
function fileNameOf(ecosystem) {
	return ecosystem.replace(/[^A-Za-z0-9.]+/g, "-");
}
/** Adds CISA's catalog to the set. */
async function writeKev(path, out) {
	const bytes = await readFile$3(path);
	const { released } = readKev(bytes.toString(), path);
	return {
		...await putExtra(out, "kev", ".json", bytes),
		modified: released
	};
}
/** Adds FIRST's scores to the set. */
async function writeEpss(path, out) {
	const bytes = await readFile$3(path);
	const { date } = await unpackEpss(bytes, path);
	return {
		...await putExtra(out, "epss", ".csv.gz", bytes),
		modified: date
	};
}
/** Adds the state of the build to the set. */
async function writeState(state, out, now) {
	return {
		...await putExtra(out, "state", ".json", formatState(state)),
		modified: now.toISOString()
	};
}
/**
* Writes a file of the set. Its name contains the beginning of its digest.
* @returns its name, digest and size, for the index.
*/
async function putExtra(out, name, ending, content) {
	const digest = sha256(content);
	const file = `${name}-${digest.slice(7, 19)}${ending}`;
	await writeFileAtomic(out, file, content);
	return {
		file,
		digest,
		size: content.length
	};
}
var readFile$3, stat, zlib$1, zstdCompressSync$1;
function init_write() {
	return (init_write = __esmMin((() => {
		init_errors();
		init_files();
		init_exploitation();
		init_kev();
		init_state();
		init_format();
		({readFile: readFile$3, stat} = process.getBuiltinModule("node:fs/promises"));
		({constants: zlib$1, zstdCompressSync: zstdCompressSync$1} = process.getBuiltinModule("node:zlib"));
	})))();
}

// shared/advisories/source/shards/rating-shards.ts
/**
* Writes next to each shard the ratings of the CVEs that it names, so that an image needs no others, and the ratings of
* all CVEs for the next build.
* @param shards in the directory of the set.
* @param lines ordered by CVE.
* @param work directory for temporary files.
*/
async function writeRatings(shards, lines, { out, now, work }) {
	const directory = join$11(work, "rating-shards");
	mkdirSync$1(directory, { recursive: true });
	const named = await cvesByShard(shards, out);
	const files = shards.map((_, place) => new LineFile(join$11(directory, String(place))));
	const all = new LineFile(join$11(directory, "all"));
	for (const line of lines) {
		all.add(line);
		for (const place of named.get(line.cve) ?? []) if (!(line.source.startsWith("osv/") && shards[place]?.sources.includes(line.source) === true)) files[place]?.add(line);
	}
	const rated = [];
	for (const [place, { ratings: _earlier, ...shard }] of shards.entries()) {
		const file = files[place];
		const packed = await file?.pack(levelOfShard);
		if (file === void 0 || packed === void 0) rated.push(shard);
		else {
			const name = `${fileNameOf(shard.ecosystem)}-ratings`;
			const entry = await putExtra(out, name, ".tsv.zst", packed);
			rated.push({
				...shard,
				ratings: {
					...entry,
					unpacked: file.length,
					cves: file.cves
				}
			});
		}
	}
	const packed = await all.pack(levelOfAll);
	if (packed === void 0) return { shards: rated };
	return {
		shards: rated,
		cveRatings: {
			...await putExtra(out, "cve-ratings", ".tsv.zst", packed),
			modified: now.toISOString()
		}
	};
}
/** Returns the places of the shards that name each CVE, in ids, aliases and related records. */
async function cvesByShard(shards, out) {
	const places = /* @__PURE__ */ new Map();
	for (const [place, shard] of shards.entries()) for (const line of await readShardLines(directoryShards(out), shard)) for (const id of namedCves(line)) {
		const existing = places.get(id);
		if (existing === void 0) places.set(id, [place]);
		else if (existing.at(-1) !== place) existing.push(place);
	}
	return places;
}
/** Returns the CVEs in the first four fields of an advisory's row: id, aliases, upstream and related. */
function namedCves(line) {
	const [id, aliases, upstream, related] = JSON.parse(line);
	return [
		id,
		...aliases,
		...upstream,
		...related
	].flatMap((name) => name.match(cve) ?? []);
}
var appendFileSync$1, mkdirSync$1, readFile$2, join$11, zlib, zstdCompressSync, maxBuffered$1, levelOfAll, levelOfShard, cve, LineFile;
function init_rating_shards() {
	return (init_rating_shards = __esmMin((() => {
		init_rating_lines();
		init_read();
		init_store();
		init_write();
		({appendFileSync: appendFileSync$1, mkdirSync: mkdirSync$1} = process.getBuiltinModule("node:fs"));
		({readFile: readFile$2} = process.getBuiltinModule("node:fs/promises"));
		({join: join$11} = process.getBuiltinModule("node:path"));
		({constants: zlib, zstdCompressSync} = process.getBuiltinModule("node:zlib"));
		maxBuffered$1 = 65536;
		levelOfAll = 12;
		levelOfShard = 19;
		cve = /\bCVE-\d{4}-\d{4,19}\b/gu;
		LineFile = class {
			#path;
			#buffer = "";
			#last = "";
			/** Bytes. */
			length = 0;
			/** Number of CVEs. */
			cves = 0;
			constructor(path) {
				this.#path = path;
			}
			add(line) {
				const text = ratingLineText(line);
				this.#buffer += text;
				this.length += Buffer.byteLength(text);
				if (line.cve !== this.#last) this.cves += 1;
				this.#last = line.cve;
				if (this.#buffer.length > maxBuffered$1) this.#flush();
			}
			/** Compresses the file. Undefined if it is empty. */
			async pack(level) {
				if (this.length === 0) return void 0;
				this.#flush();
				const params = {
					[zlib.ZSTD_c_compressionLevel]: level,
					[zlib.ZSTD_c_checksumFlag]: 1
				};
				return zstdCompressSync(await readFile$2(this.#path), { params });
			}
			#flush() {
				appendFileSync$1(this.#path, this.#buffer);
				this.#buffer = "";
			}
		};
	})))();
}

// shared/advisories/source/shards/encode.ts
/** Drops what no shard contains of an advisory. */
function shortened({ details, ...advisory }) {
	return {
		...advisory,
		summary: shortText(advisory.summary),
		...advisory.summary !== "" || details === void 0 ? {} : { details: shortText(details) },
		references: advisory.references.slice(0, maxReferences)
	};
}
function shortText(text) {
	return truncate(oneLine(text), maxSummaryLength);
}
/** Encodes an advisory as a row. Deterministic; truncates long texts and keeps every id. */
function advisoryRowOf(advisory) {
	const { cvss } = advisory;
	return [
		advisory.id,
		[...advisory.aliases],
		[...advisory.upstream],
		[...advisory.related],
		shortText(advisory.summary === "" ? advisory.details ?? "" : advisory.summary),
		advisory.published ?? "",
		advisory.modified,
		advisory.severity,
		cvss?.score ?? -1,
		cvss?.vector ?? "",
		advisory.references.slice(0, maxReferences)
	];
}
/**
* Encodes an affected package.
* @param place of its advisory among the rows of the shard.
*/
function affectedRowOf(affected, place) {
	const { intervals, versions, severity, state, arch, module, platform } = affected;
	const limits = [
		arch ?? "",
		module ?? "",
		platform ?? ""
	];
	return [
		place,
		intervals.map(({ introduced, fixed, lastAffected }) => [
			introduced,
			fixed ?? "",
			lastAffected ?? ""
		]),
		[...versions],
		severity ?? "",
		state ?? "",
		...limits.slice(0, limits.findLastIndex((limit) => limit !== "") + 1)
	];
}
var maxSummaryLength, maxReferences;
function init_encode() {
	return (init_encode = __esmMin((() => {
		init_text();
		maxSummaryLength = 200;
		maxReferences = 3;
	})))();
}

// shared/advisories/source/shards/records.ts
var join$10, GroupRecords;
function init_records() {
	return (init_records = __esmMin((() => {
		init_collect();
		init_encode();
		init_external_sort();
		({join: join$10} = process.getBuiltinModule("node:path"));
		GroupRecords = class {
			#sorter;
			/** What feeds say about CVEs in addition to their records. */
			ratings;
			/** Rank of the feed that covers a release completely. */
			#replacedBy = /* @__PURE__ */ new Map();
			/**
			* @param directory of its own for temporary files. The caller removes it.
			*/
			constructor(directory, ratings, maxRunLength) {
				this.ratings = ratings;
				this.#sorter = new ExternalSorter(join$10(directory, "records"), maxRunLength);
			}
			/** @param rank 0 for records of OSV, and a number from 1 for each feed in order. */
			add(advisory, rank = 0) {
				if (advisory.withdrawn !== void 0) return;
				this.#sorter.add(advisory.id, JSON.stringify([rank, shortened(advisory)]));
			}
			/** Adds a part of an unchanged record: what one shard of the previous set has of it. */
			addPart(advisory) {
				this.add(advisory, "part");
			}
			/** Drops what earlier sources say about a release, because a feed covers it completely. The first feed counts. */
			replace(ecosystem, rank) {
				if (!this.#replacedBy.has(ecosystem)) this.#replacedBy.set(ecosystem, rank);
			}
			/** Returns one advisory per id, ordered by id. */
			*combined() {
				let id;
				let records = [];
				for (const [key, value] of this.#sorter.sorted()) {
					if (key !== id) {
						yield* this.#combine(records);
						records = [];
						id = key;
					}
					const [rank, advisory] = JSON.parse(value);
					records.push({
						rank,
						advisory
					});
				}
				yield* this.#combine(records);
			}
			*#combine(records) {
				const advisory = combine(records, this.#replacedBy);
				if (advisory !== void 0) yield advisory;
			}
		};
	})))();
}

// shared/advisories/source/shards/shard-writer.ts
function flush(shard) {
	appendFileSync(shard.path, shard.buffer);
	shard.buffer = "";
}
var appendFileSync, mkdirSync, join$9, maxBuffered, ShardWriter, PackageLines;
function init_shard_writer() {
	return (init_shard_writer = __esmMin((() => {
		init_ecosystems();
		init_text();
		init_encode();
		init_external_sort();
		init_format();
		init_write();
		({appendFileSync, mkdirSync} = process.getBuiltinModule("node:fs"));
		({join: join$9} = process.getBuiltinModule("node:path"));
		maxBuffered = 65536;
		ShardWriter = class {
			#directory;
			#shards = /* @__PURE__ */ new Map();
			#packages;
			/** Ecosystems without a known order of versions, of which no shard is written. */
			unordered = /* @__PURE__ */ new Set();
			/** @param directory of its own for temporary files. The caller removes it. */
			constructor(directory, maxRunLength) {
				this.#directory = directory;
				this.#packages = new ExternalSorter(join$9(directory, "packages"), maxRunLength);
				mkdirSync(directory, { recursive: true });
			}
			/** Adds an advisory to the shards of its ecosystems. Advisories must come in the order of their ids. */
			add(advisory) {
				const row = `${JSON.stringify(advisoryRowOf(advisory))}\n`;
				for (const ecosystem of new Set(advisory.affected.map((affected) => affected.ecosystem))) {
					if (versionScheme(ecosystem) === void 0) {
						this.unordered.add(ecosystem);
						continue;
					}
					const shard = this.#open(ecosystem);
					const place = shard.advisories++;
					if (advisory.modified > shard.modified) shard.modified = advisory.modified;
					shard.buffer += row;
					if (shard.buffer.length > maxBuffered) flush(shard);
					for (const affected of advisory.affected) {
						if (affected.ecosystem !== ecosystem) continue;
						const name = oneLine(normalizeName(ecosystem, affected.name));
						this.#packages.add(`${ecosystem}\n${name}`, JSON.stringify(affectedRowOf(affected, place)));
					}
				}
			}
			/**
			* Packs the shards, one after the other.
			* @param out directory of the set.
			* @param sources names of the sources, for the entries in the index.
			*/
			async *finish(out, sources) {
				const packages = new PackageLines(this.#packages.sorted());
				for (const ecosystem of [...this.#shards.keys()].sort()) {
					const shard = this.#open(ecosystem);
					flush(shard);
					const packagesPath = `${shard.path}.packages`;
					const packageCount = packages.write(ecosystem, packagesPath);
					const { advisories, modified } = shard;
					yield await packShard(out, {
						header: {
							format: 1,
							ecosystem,
							advisories,
							packages: packageCount
						},
						parts: [shard.path, packagesPath],
						modified,
						sources
					});
				}
			}
			#open(ecosystem) {
				const existing = this.#shards.get(ecosystem);
				if (existing !== void 0) return existing;
				const shard = {
					path: join$9(this.#directory, `shard-${this.#shards.size}`),
					buffer: "",
					advisories: 0,
					modified: ""
				};
				this.#shards.set(ecosystem, shard);
				return shard;
			}
		};
		PackageLines = class {
			#lines;
			#next;
			constructor(lines) {
				this.#lines = lines;
				this.#next = lines.next();
			}
			/** Writes one line per package of an ecosystem. Returns their number. */
			write(ecosystem, path) {
				let count = 0;
				let buffer = "";
				let name;
				for (; this.#next.done !== true; this.#next = this.#lines.next()) {
					const [key, row] = this.#next.value;
					const place = key.indexOf("\n");
					if (key.slice(0, place) !== ecosystem) break;
					const own = key.slice(place + 1);
					if (own === name) {
						buffer += `,${row}`;
						continue;
					}
					if (name !== void 0) buffer += "]\n";
					if (buffer.length > maxBuffered) {
						appendFileSync(path, buffer);
						buffer = "";
					}
					buffer += `${own}\t[${row}`;
					name = own;
					count += 1;
				}
				appendFileSync(path, `${buffer}]\n`);
				return count;
			}
		};
	})))();
}

// shared/advisories/source/shards/shrinkage.ts
/**
* Checks that a new set does not have far fewer records than the previous one, in all and in each ecosystem, because that
* is more often a defect of a source or of a reader than the truth.
* @param maxShrink share of records, 0 to 1, that may be missing.
* @throws UndecidedError `ADVISORIES_SHRUNK`.
*/
function checkShrinkage(previous, shards, maxShrink) {
	if (previous === void 0) return;
	const before = recordsOf(previous.shards);
	const after = recordsOf(shards);
	const shrunk = [...before].flatMap(([name, records]) => {
		const left = after.get(name) ?? 0;
		return left < records * (1 - maxShrink) && (name === everything || records >= fewRecords) ? [`${name}: ${left} of ${count(records, "record")}`] : [];
	});
	if (shrunk.length === 0) return;
	throw new UndecidedError("ADVISORIES_SHRUNK", `the new set has far fewer records than the previous one (${shrunk.join("; ")})`, { advice: "Check the sources. If the records are really gone, build with --allow-shrink" });
}
/** Numbers of records by ecosystem without a release, and of all. */
function recordsOf(shards) {
	const records = /* @__PURE__ */ new Map([[everything, 0]]);
	for (const { ecosystem, advisories } of shards) for (const name of [everything, ecosystemBase(ecosystem)]) records.set(name, (records.get(name) ?? 0) + advisories);
	return records;
}
var fewRecords, everything;
function init_shrinkage() {
	return (init_shrinkage = __esmMin((() => {
		init_ecosystems();
		init_errors();
		init_text();
		fewRecords = 100;
		everything = "all";
	})))();
}

// shared/advisories/source/signing/signer.ts
/** Creates a signer for a private key. */
function keyIndexSigner(key) {
	return {
		accepts: {
			kind: "keys",
			keys: [key]
		},
		sign: async (bytes) => Buffer.from(`${signBytes(bytes, key)}\n`)
	};
}
/** Describes who signs: `key sha256:…`, or the identity. */
function describeSigner({ accepts }) {
	return accepts.kind === "keys" ? `key ${nameOf$1(accepts)}` : nameOf$1(accepts);
}
/** Removes all signatures of a document, before it is replaced. */
async function removeProofs(directory, document) {
	for (const name of Object.values(proofNames[document])) await rm$5(join$8(directory, name), { force: true });
}
/** Writes the signature of a document next to it. */
async function writeProof(directory, document, bytes, signer) {
	const form = proofFormOf(signer.accepts);
	await writeFileAtomic(directory, proofNames[document][form], await signer.sign(bytes));
}
var rm$5, join$8;
function init_signer() {
	return (init_signer = __esmMin((() => {
		init_files();
		init_format();
		init_sign();
		init_trust();
		({rm: rm$5} = process.getBuiltinModule("node:fs/promises"));
		({join: join$8} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/advisories/source/shards/sign-timestamp.ts
/** Writes the signed timestamp of an index next to it. */
async function writeTimestamp(directory, { digest, serial }, { signer, now, validHours }) {
	const timestamp = {
		kind: "seaworthy-advisories-timestamp",
		index: digest,
		serial,
		signedAt: now.toISOString(),
		expires: new Date(now.getTime() + validHours * 36e5).toISOString()
	};
	const bytes = Buffer.from(`${JSON.stringify(timestamp, void 0, 1)}\n`);
	await removeTimestamp(directory);
	await writeFileAtomic(directory, timestampName, bytes);
	await writeProof(directory, "timestamp", bytes, signer);
	return timestamp;
}
/** Removes a timestamp, before the index that it is about is replaced. */
async function removeTimestamp(directory) {
	await removeProofs(directory, "timestamp");
	await rm$4(join$7(directory, timestampName), { force: true });
}
/**
* Writes a new timestamp for the set in a directory, which stays as it is.
* @throws UndecidedError if the same signer did not sign the index, or the index is expired.
*/
async function refreshTimestamp(directory, options) {
	const { index, digest } = await readVerifiedIndex(directoryShards(directory), options.signer.accepts);
	checkIndexDates(index, directory, options.now);
	return writeTimestamp(directory, {
		digest,
		serial: index.serial
	}, options);
}
var rm$4, join$7;
function init_sign_timestamp() {
	return (init_sign_timestamp = __esmMin((() => {
		init_files();
		init_signer();
		init_check_dates();
		init_format();
		init_open();
		init_store();
		({rm: rm$4} = process.getBuiltinModule("node:fs/promises"));
		({join: join$7} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/advisories/source/shards/write-index.ts
/** Writes the index of shards and other data, and signs it if the options name a signer. */
async function writeIndex(shards, sources, content, options) {
	const { out, now, validDays, previous, signer, timestampHours = 26 } = options;
	const extras = await writeExtras(content, out, now);
	const all = {
		...sources,
		...defined({
			kev: extras.kev?.digest,
			epss: extras.epss?.digest
		}),
		...content.digests
	};
	const index = {
		kind: "seaworthy-advisories",
		format: 1,
		serial: (previous?.index.serial ?? 0) + 1,
		built: now.toISOString(),
		expires: new Date(now.getTime() + validDays * 864e5).toISOString(),
		...signer?.accepts.kind === "keys" ? defined({ signer: signer.accepts.keys[0]?.id }) : {},
		sources: Object.fromEntries(Object.entries(all).sort(([a], [b]) => a < b ? -1 : 1)),
		shards: shards.toSorted((a, b) => a.ecosystem < b.ecosystem ? -1 : 1),
		...extras
	};
	const bytes = Buffer.from(`${JSON.stringify(index, void 0, 1)}\n`);
	await removeProofs(out, "index");
	await removeTimestamp(out);
	await writeFileAtomic(out, indexName, bytes);
	if (signer === void 0) return index;
	await writeProof(out, "index", bytes, signer);
	const { serial } = index;
	await writeTimestamp(out, {
		digest: sha256(bytes),
		serial
	}, {
		signer,
		now,
		validHours: timestampHours
	});
	return index;
}
/** Writes exploitation data and state. */
async function writeExtras({ kev, epss, cveRatings, state }, out, now) {
	return {
		...kev === void 0 ? {} : { kev: await writeKev(kev, out) },
		...epss === void 0 ? {} : { epss: await writeEpss(epss, out) },
		...cveRatings === void 0 ? {} : { cveRatings },
		...state === void 0 ? {} : { state: await writeState(state(), out, now) }
	};
}
function init_write_index() {
	return (init_write_index = __esmMin((() => {
		init_files();
		init_signer();
		init_format();
		init_sign_timestamp();
		init_write();
	})))();
}

// shared/advisories/source/shards/build-set.ts
/**
* Builds a set. Writes the index last.
* @param work directory for temporary files.
* @throws UndecidedError as `buildAdvisories`, and `ADVISORIES_SHRUNK` if too many records are missing.
*/
async function buildSet(content, options, work) {
	const { previous } = options;
	const sources = {};
	const shards = [];
	const gaps = [];
	let reused = 0;
	let read = 0;
	const ratings = new RatingLines(work);
	for (const group of content.groups) {
		const built = await buildOrReplace(group, ratings, options, work);
		Object.assign(sources, built.digests);
		shards.push(...built.shards);
		gaps.push(...built.gaps);
		reused += built.reused;
		read += built.read;
	}
	if (options.maxShrink !== void 0) checkShrinkage(previous?.index, shards, options.maxShrink);
	gaps.push(...await content.readRatings?.(ratings) ?? []);
	const names = /* @__PURE__ */ new Set([...Object.keys(sources), ...Object.keys(content.digests ?? {})]);
	const lines = ratings.merged(await earlierRatings(previous), names);
	const { out, now } = options;
	const rated = await writeRatings(shards, lines, {
		out,
		now,
		work
	});
	const { cveRatings } = rated;
	const all = {
		...content,
		...cveRatings === void 0 ? {} : { cveRatings }
	};
	return {
		index: await writeIndex(rated.shards, sources, all, options),
		reused,
		read,
		gaps
	};
}
async function earlierRatings(previous) {
	return previous === void 0 ? [] : readAllRatings(previous.store, previous.index);
}
/** Builds a group, or what it names instead if it cannot be read. */
async function buildOrReplace(group, ratings, options, work) {
	const { digests } = group;
	const names = Object.keys(digests).sort();
	const reused = await reuseShards(digests, names, options);
	if (reused !== void 0) return {
		digests,
		shards: reused,
		reused: reused.length,
		gaps: [],
		read: 0
	};
	const directory = await mkdtemp$2(join$6(work, "group-"));
	try {
		return {
			digests,
			reused: 0,
			...await buildGroup(group, names, ratings, options, directory)
		};
	} catch (error) {
		const instead = error instanceof SeaworthyError ? group.instead?.(error) : void 0;
		if (instead === void 0) throw error;
		return await buildOrReplace(instead, ratings, options, work);
	} finally {
		await rm$3(directory, {
			recursive: true,
			force: true
		});
	}
}
/** Returns the shards of the previous set if no source changed. */
async function reuseShards(digests, names, { out, previous }) {
	if (names.some((name) => previous?.index.sources[name] !== digests[name])) return void 0;
	const old = (previous?.index.shards ?? []).filter(({ sources }) => sources.some((name) => names.includes(name)));
	if (old.some(({ sources }) => sources.join("\n") !== names.join("\n"))) return void 0;
	for (const shard of old) await reuseShard(shard, out, previous);
	return old;
}
/** Reads a group and writes its shards. Keeps what does not fit into memory in a directory. */
async function buildGroup(group, names, ratings, { out, previous }, directory) {
	const records = new GroupRecords(directory, ratings);
	const { gaps, read } = await group.read(records, previous);
	const writer = new ShardWriter(join$6(directory, "shards"));
	const source = names.find((name) => name.startsWith("osv/"));
	for (const advisory of records.combined()) {
		writer.add(advisory);
		if (source !== void 0) addRecordRatings(ratings, source, advisory);
	}
	for (const name of names) ratings.completed(name);
	const shards = [];
	for await (const shard of writer.finish(out, names)) shards.push(shard);
	return {
		shards,
		read,
		gaps: [...gaps, ...unorderedEcosystems(writer.unordered)]
	};
}
/** Adds what a record of a language's database says about its CVEs, for other ecosystems whose records name them. */
function addRecordRatings(ratings, source, advisory) {
	const { id, aliases, affected } = advisory;
	if (affected.some(({ ecosystem }) => ecosystemOfOsv(ecosystem)?.isSystem === true)) return;
	const stated = ratingsOfRecord(advisory);
	if (stated.length === 0) return;
	for (const cve of new Set([id, ...aliases].filter((name) => name.startsWith("CVE-")))) ratings.add(cve, source, {
		rejected: false,
		ratings: stated
	});
}
/** Copies a shard of the previous set, if that is in another place. */
async function reuseShard(shard, out, previous) {
	if (previous === void 0 || previous.store.name === out) return;
	await writeFileAtomic(out, shard.file, await readVerified(previous.store, shard));
}
var mkdtemp$2, rm$3, join$6;
function init_build_set() {
	return (init_build_set = __esmMin((() => {
		init_ecosystems();
		init_errors();
		init_files();
		init_rating_book();
		init_collect();
		init_rating_lines();
		init_rating_shards();
		init_read_ratings();
		init_records();
		init_shard_writer();
		init_shrinkage();
		init_store();
		init_write_index();
		({mkdtemp: mkdtemp$2, rm: rm$3} = process.getBuiltinModule("node:fs/promises"));
		({join: join$6} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/advisories/source/shards/incremental.ts
/**
* Compares an export's list of changes with the previous shards. Drops records that are no longer listed. Reads records
* again that no shard contains, because they were withdrawn or name no package.
* @param source name of the export among the index's sources.
* @returns undefined without such shards or without a list.
*/
async function changedSince(previous, source, { modified }) {
	const shards = previous?.index.shards.filter(({ sources }) => sources.length === 1 && sources[0] === source) ?? [];
	if (previous === void 0 || modified === void 0 || shards.length === 0) return void 0;
	const dates = /* @__PURE__ */ new Map();
	for (const shard of shards) for (const { id, modified: date } of await readShard(previous.store, shard, () => true)) dates.set(id, date);
	const isSame = (id, date) => Date.parse(dates.get(id) ?? "") === Date.parse(date);
	const changed = new Set([...modified].flatMap(([id, date]) => isSame(id, date) ? [] : [id]));
	return {
		changed,
		async *unchanged() {
			for (const shard of shards) yield* (await readShard(previous.store, shard, () => true)).filter(({ id }) => modified.has(id) && !changed.has(id));
		}
	};
}
function init_incremental() {
	return (init_incremental = __esmMin((() => {
		init_read();
	})))();
}

// shared/advisories/source/shards/tar-texts.ts
/**
* Reads files of a tar archive on disk, plain or compressed with gzip or Zstandard, one at a time.
* @param files names to read.
* @throws UndecidedError if the archive is damaged, or a file is too large.
*/
function* readTarTexts(archive, files) {
	const file = openSync(archive, "r");
	const buffer = Buffer.allocUnsafeSlow(readBytes);
	const inflation = inflate(chunkSource(() => {
		const count = readSync(file, buffer);
		return count === 0 ? void 0 : buffer.subarray(0, count);
	}), limits, archive);
	try {
		for (const entry of readTar(chunkSource(() => inflation.next()), archive)) {
			const { name, size } = entry.header;
			if (entry.header.type !== "file" || !files.test(name)) continue;
			if (Math.max(size, entry.dataSize) > maxFileBytes) throw tooLarge(archive, name, size);
			const content = entry.content();
			try {
				yield {
					name: `${archive}: ${name}`,
					text: Buffer.from(content.read(0, size)).toString()
				};
			} finally {
				content.close();
			}
		}
	} finally {
		inflation.close();
		closeSync(file);
	}
}
function tooLarge(archive, name, size) {
	return new UndecidedError("SOURCE_TOO_LARGE", `contains ${name} of ${size} bytes`, {
		place: { what: archive },
		advice: "No advisory is that large. Check where the archive comes from"
	});
}
var closeSync, openSync, readSync, limits, maxFileBytes, readBytes;
function init_tar_texts() {
	return (init_tar_texts = __esmMin((() => {
		init_errors();
		init_inflate();
		init_reader();
		init_source$1();
		({closeSync, openSync, readSync} = process.getBuiltinModule("node:fs"));
		limits = {
			maxBytes: 68719476736,
			maxBytesName: "unpacked bytes of an archive",
			maxRatio: 500
		};
		maxFileBytes = 134217728;
		readBytes = 1048576;
	})))();
}

// shared/advisories/source/shards/groups.ts
/** Groups the sources by ecosystem, sorted by name. */
async function sourceGroups(exports, files, now) {
	const opened = /* @__PURE__ */ new Map();
	for (const feed of feeds) {
		const paths = files[feed.name] ?? [];
		if (paths.length === 0) continue;
		opened.set(feed.ecosystem, [...opened.get(feed.ecosystem) ?? [], await openFeed$1(feed, paths, now)]);
	}
	return [.../* @__PURE__ */ new Set([...exports.map(({ ecosystem }) => ecosystem), ...opened.keys()])].sort().map((name) => {
		return groupOf(exports.find(({ ecosystem }) => ecosystem === name), opened.get(name) ?? [], `osv/${name}`);
	});
}
/**
* Groups an OSV export with the feeds of the same distribution.
* @param source name of the export among an index's sources.
*/
function groupOf(osv, feeds, source) {
	return {
		digests: {
			...osv === void 0 ? {} : { [source]: osv.digest },
			...Object.fromEntries(feeds.map((feed) => [feed.name, feed.digest]))
		},
		async read(records, previous) {
			const begin = osv === void 0 || feeds.length > 0 ? void 0 : await changedSince(previous, source, osv);
			for await (const advisory of begin?.unchanged() ?? []) records.addPart(advisory);
			const { gaps, read } = osv === void 0 ? {
				gaps: [],
				read: 0
			} : await addRecords(osv, records, begin?.changed);
			let overlaid = 0;
			for (const [index, feed] of feeds.entries()) for await (const { advisories, replaces, ratings = [] } of feed.contents()) {
				for (const [cve, rating] of ratings) records.ratings?.add(cve, feed.name, rating);
				for (const release of replaces) records.replace(release, index + 1);
				for (const advisory of advisories) records.add(advisory, index + 1);
				overlaid += advisories.length;
			}
			return {
				gaps,
				read: read + overlaid
			};
		}
	};
}
async function openFeed$1(feed, paths, now) {
	const digests = [];
	for (const path of paths) digests.push(`${await fileDigest(path).catch(unreadable(path))}  ${basename$2(path)}\n`);
	return {
		name: feed.name,
		digest: sha256(digests.join("")),
		contents: () => readFeed(feed, paths, now)
	};
}
/** Reads the files of a feed, one after the other. Tar archives stand for the files in them that the feed reads. */
async function* readFeed(feed, paths, now) {
	for (const path of paths) if (/\.tar(?:\.gz|\.zst)?$/u.test(path)) for (const { name, text } of readTarTexts(path, feed.files)) yield feed.read(text, name, now.toISOString());
	else {
		const text = await readFile$1(path, "utf8").catch(unreadable(path));
		yield feed.read(text, path, now.toISOString());
	}
}
function unreadable(label) {
	return (cause) => {
		throw new UndecidedError("SOURCE_UNREADABLE", `cannot be read (${messageOf(cause)})`, {
			place: { what: label },
			cause
		});
	};
}
async function addRecords({ ecosystem, records }, into, only) {
	const gaps = [];
	let read = 0;
	const isOwn = (named) => named === ecosystem || named.startsWith(`${ecosystem}:`);
	for await (const record of records(only)) {
		const result = parseOsvBody(record.body);
		if ("problem" in result) {
			gaps.push({
				what: `${ecosystem}: ${record.name}`,
				why: `it is not an OSV record (${result.problem})`,
				weight: "partial"
			});
			continue;
		}
		read += 1;
		into.add(normalizeRecord(result.record, isOwn));
	}
	return {
		gaps,
		read
	};
}
var readFile$1, basename$2;
function init_groups() {
	return (init_groups = __esmMin((() => {
		init_errors();
		init_files();
		init_osv();
		init_feeds();
		init_incremental();
		init_tar_texts();
		({readFile: readFile$1} = process.getBuiltinModule("node:fs/promises"));
		({basename: basename$2} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/advisories/source/shards/build.ts
/**
* Builds shards, one per distribution release or language ecosystem, and their index. Does not read unchanged sources
* (by digest) again, and reads only changed records of an export with a list of changes. Writes the index last, so that
* a failing build leaves the old set as it was.
* @throws UndecidedError if a source is damaged or cannot be reached.
*/
async function buildAdvisories(options) {
	const work = await mkdtemp$1(join$5(tmpdir$1(), "seaworthy-build-"));
	try {
		await createDirectory(options.out, ".");
		const groups = await sourceGroups(await exportsOf(options, work), options.feeds ?? {}, options.now);
		const { kev, epss } = options;
		return await buildSet({
			groups,
			...defined({
				kev,
				epss
			}),
			...ratingsOf(options)
		}, options, work);
	} finally {
		await rm$2(work, {
			recursive: true,
			force: true
		});
	}
}
/** Reads ratings when the shards are built. The digests are complete when they are read. */
function ratingsOf({ cveList = [], nvd = [] }) {
	const digests = {};
	return {
		digests,
		async readRatings(into) {
			if (nvd.length > 0) {
				await readNvdFiles(nvd, into);
				into.completed("nvd");
				digests["nvd"] = sha256((await Promise.all(nvd.map((path) => fileDigest(path)))).join("\n"));
			}
			if (cveList.length === 0) return [];
			const { digest, gaps } = await readCveList(cveList, into);
			digests[cveListName] = digest;
			return gaps;
		}
	};
}
async function exportsOf({ osv, ecosystems, http }, work) {
	if (osv === void 0) return [];
	return /^https?:\/\//.test(osv) ? mirrorExports(osv.replace(/\/+$/, ""), ecosystems, new HttpClient(http), work) : directoryExports(osv, ecosystems);
}
var mkdtemp$1, rm$2, tmpdir$1, join$5;
function init_build() {
	return (init_build = __esmMin((() => {
		init_files();
		init_client$1();
		init_cve_list();
		init_nvd_files();
		init_mirror_exports();
		init_build_set();
		init_groups();
		init_osv_export();
		({mkdtemp: mkdtemp$1, rm: rm$2} = process.getBuiltinModule("node:fs/promises"));
		({tmpdir: tmpdir$1} = process.getBuiltinModule("node:os"));
		({join: join$5} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/advisories/source/shards/status.ts
/** Returns the contents, age and size of a set of shards. Pure. */
function advisoriesStatus(index, now, signature, timestamp) {
	const isPast = (date) => !(Date.parse(date) >= now.getTime());
	return {
		serial: index.serial,
		built: index.built,
		expires: index.expires,
		expired: isPast(index.expires),
		signature,
		...timestamp === void 0 ? {} : { timestamp: stateOf(timestamp, isPast) },
		ageDays: daysSince(index.built, now),
		size: index.shards.reduce((sum, { size, ratings }) => sum + size + (ratings?.size ?? 0), 0),
		shards: index.shards.map(({ ecosystem, advisories, packages, size, unpacked, modified, ratings }) => ({
			ecosystem,
			advisories,
			packages,
			size,
			unpacked,
			...modified === void 0 ? {} : { ageDays: daysSince(modified, now) },
			...ratings === void 0 ? {} : { ratings: {
				cves: ratings.cves,
				size: ratings.size
			} }
		})),
		...index.kev === void 0 ? {} : { kev: index.kev.modified },
		...index.epss === void 0 ? {} : { epss: index.epss.modified }
	};
}
function stateOf({ signedAt, expires }, isPast) {
	return {
		signedAt,
		expires,
		expired: isPast(expires)
	};
}
function daysSince(date, now) {
	return Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / day));
}
var day;
function init_status() {
	return (init_status = __esmMin((() => {
		day = 864e5;
	})))();
}

// shared/advisories/source/signing/keys.ts
/**
* Parses a private key in PEM (RFC 7468; PKCS #8, encrypted or not, or SEC 1): Ed25519, or ECDSA on P-256 or P-384.
* @param label names the key in errors, which never show its content.
* @throws InvalidError `SIGNING_KEY` or `SIGNING_PASSPHRASE`.
*/
function readSigningKey(pem, passphrase, label) {
	if (passphrase === void 0 && /BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(pem)) throw new InvalidError("SIGNING_PASSPHRASE", "is encrypted, but no passphrase is set", {
		place: { what: label },
		advice: "Set the environment variable SEAWORTHY_SIGNING_PASSPHRASE to the passphrase"
	});
	let key;
	try {
		if (pem.length > maxPemLength) throw new RangeError("it is too long");
		key = createPrivateKey({
			key: pem,
			...passphrase === void 0 ? {} : { passphrase }
		});
	} catch (error) {
		throw new InvalidError("SIGNING_KEY", `cannot be read as a private key in PEM (${reasonOf$1(error)})`, {
			place: { what: label },
			advice: "Use an Ed25519 or ECDSA key, for example from `openssl genpkey -algorithm ed25519`",
			cause: error
		});
	}
	return withKeyId(key, label);
}
/**
* Parses one or more public keys in PEM, so that a key can be rotated.
* @throws InvalidError `PUBLIC_KEY` for anything else, including a private key.
*/
function readPublicKeys(pem, label) {
	if (/BEGIN [A-Z ]*PRIVATE KEY/.test(pem)) throw new InvalidError("PUBLIC_KEY", "is a private key, which only the advisories' publisher may have", {
		place: { what: label },
		advice: "Pin the public key: `openssl pkey -in KEY -pubout`"
	});
	const blocks = pem.length > maxPemLength ? [] : pem.match(publicBlock) ?? [];
	if (blocks.length === 0) throw new InvalidError("PUBLIC_KEY", "contains no public key in PEM", {
		place: { what: label },
		advice: "Use a file that begins with -----BEGIN PUBLIC KEY-----, or its text"
	});
	return blocks.map((block) => {
		try {
			return withKeyId(createPublicKey(block), label);
		} catch (error) {
			if (error instanceof InvalidError) throw error;
			throw new InvalidError("PUBLIC_KEY", `contains a damaged public key (${reasonOf$1(error)})`, {
				place: { what: label },
				advice: "Export it again: `openssl pkey -in KEY -pubout`",
				cause: error
			});
		}
	});
}
/** Returns OpenSSL's reason; never a part of the key. */
function reasonOf$1(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : messageOf(error);
}
function withKeyId(key, label) {
	const curve = key.asymmetricKeyDetails?.namedCurve ?? "";
	if (key.asymmetricKeyType !== "ed25519" && !(key.asymmetricKeyType === "ec" && curves.has(curve))) throw new InvalidError("KEY_TYPE", `is a key of the unsupported type ${key.asymmetricKeyType ?? "unknown"} ${curve}`.trim(), {
		place: { what: label },
		advice: "Use Ed25519, or ECDSA on P-256 or P-384"
	});
	const spki = (key.type === "private" ? createPublicKey(key) : key).export({
		format: "der",
		type: "spki"
	});
	return {
		key,
		id: sha256(spki)
	};
}
var createPrivateKey, createPublicKey, curves, publicBlock, maxPemLength;
function init_keys() {
	return (init_keys = __esmMin((() => {
		init_errors();
		init_files();
		({createPrivateKey, createPublicKey} = process.getBuiltinModule("node:crypto"));
		curves = /* @__PURE__ */ new Set(["prime256v1", "secp384r1"]);
		publicBlock = /-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]+-----END PUBLIC KEY-----/g;
		maxPemLength = 65536;
	})))();
}

// shared/advisories/source/source-options.ts
/**
* Resolves the options of advisory sources from settings.
* @throws InvalidError if the key or trusted root cannot be read, or if both a key and an identity are set.
*/
async function resolveSourceOptions(settings) {
	const { root, now, dockerConfig, sleep, exec, cacheDir, cacheSecret } = settings;
	const { allowUnsigned = false, insecure = [] } = settings;
	if (cacheDir !== void 0) await checkWritePlace(resolve(root, cacheDir), { root });
	const signers = await acceptedSigners(settings);
	return {
		root,
		now,
		allowUnsigned,
		registry: {
			credentials: dockerCredentials(dockerConfig, exec),
			insecure,
			ports: { sleep }
		},
		http: {
			insecure,
			ports: { sleep }
		},
		...cacheDir === void 0 ? {} : { cacheDir: resolve(root, cacheDir) },
		...cacheSecret === void 0 ? {} : { cacheSecret },
		...signers === void 0 ? {} : { signers }
	};
}
async function acceptedSigners(settings) {
	const { root, key, identity, trustedRoot } = settings;
	if (key !== void 0 && identity !== void 0) throw new InvalidError("INPUT_VALUE", "both a key and an identity are set for the advisories", { advice: "Set one of advisories-key and advisories-identity" });
	if (key !== void 0) return {
		kind: "keys",
		keys: await pinnedKeys(key, root)
	};
	if (identity === void 0) return void 0;
	return acceptIdentity(identity, trustedRoot === void 0 ? void 0 : resolve(root, trustedRoot));
}
async function pinnedKeys(keyOrPath, root) {
	if (keyOrPath.includes("-----BEGIN")) return readPublicKeys(keyOrPath, "the pinned key");
	const pem = await readFile(resolve(root, keyOrPath), "utf8").catch((cause) => {
		throw new InvalidError("PUBLIC_KEY", `cannot be read: ${messageOf(cause)}`, {
			place: { what: keyOrPath },
			advice: "Use the path of a public key in PEM, or its text",
			cause
		});
	});
	return readPublicKeys(pem, keyOrPath);
}
var readFile, resolve;
function init_source_options() {
	return (init_source_options = __esmMin((() => {
		init_errors();
		init_files();
		init_oci();
		init_identity();
		init_keys();
		({readFile} = process.getBuiltinModule("node:fs/promises"));
		({resolve} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/advisories/source/sources/download.ts
/**
* Downloads a file, unless it is still the known one.
* @returns undefined if the server does not have it.
* @throws UndecidedError if it is too large or too slow, is damaged, or the server refuses.
*/
async function downloadFile(url, { directory, limits, unpack, known, http }) {
	const headers = defined({
		"if-none-match": known?.etag,
		"if-modified-since": known?.modified
	});
	await createDirectory(directory, ".");
	const stored = join$4(directory, "download");
	const { status, headers: answered } = await http.download(url, stored, {
		headers,
		...limits
	});
	if (status === 304 && known !== void 0) return { state: known };
	if (status === 404) return void 0;
	if (status !== 200) throw unexpectedStatus(url, status);
	const fileName = basename$1(new URL(url).pathname);
	const name = unpack ? fileName.replace(/\.(?:gz|zst)$/u, "") : fileName;
	const content = createReadStream(stored);
	await writeFileAtomic(directory, name, unpack ? decompress(content, unpackedLimits(limits), url) : content);
	await rm$1(stored);
	const path = join$4(directory, name);
	const digest = await fileDigest(path);
	const etag = shorter(answered.get("etag"), 1e3);
	const modified = shorter(answered.get("last-modified"), 100);
	const state = defined({
		url,
		etag,
		modified,
		digest
	});
	return digest === known?.digest ? { state } : {
		path,
		state
	};
}
function shorter(value, max) {
	return value === null || value.length > max ? void 0 : value;
}
function unpackedLimits({ maxBytes }) {
	return {
		maxBytes: maxBytes * unpackedFactor,
		maxBytesName: "unpacked bytes of a source",
		maxRatio
	};
}
/** Creates the error for a required file that the server does not have. */
function missingFile(url) {
	return new UndecidedError("SOURCE_MISSING", "does not exist", {
		place: { what: url },
		advice: "Check the URL in the list of sources"
	});
}
var createReadStream, rm$1, basename$1, join$4, maxRatio, unpackedFactor;
function init_download() {
	return (init_download = __esmMin((() => {
		init_errors();
		init_files();
		init_errors$1();
		init_compression();
		({createReadStream} = process.getBuiltinModule("node:fs"));
		({rm: rm$1} = process.getBuiltinModule("node:fs/promises"));
		({basename: basename$1, join: join$4} = process.getBuiltinModule("node:path"));
		maxRatio = 200;
		unpackedFactor = 16;
	})))();
}

// shared/advisories/source/sources/locate-files.ts
/**
* Lists the files of a source:
* - `file`: each URL is a file. `{year}` stands for every year; the file of the current year may be missing.
* - `pointer`: each URL is a text with the name of a file next to it.
* - `rpm-repository`: each URL is a list of mirrors; the file is `updateinfo` in the first one's metadata.
* - `directories`: each URL is a web page that links to directories; every one of them may have the files.
* @throws UndecidedError if a list does not respond or has another form.
*/
async function locateFiles(source, http, now) {
	const { urls, via, files } = source;
	switch (via) {
		case "file": return urls.flatMap((url) => yearsOf(url, source.firstYear, now.getUTCFullYear()));
		case "pointer": return Promise.all(urls.map(async (url) => needed(await targetOf(url, http))));
		case "rpm-repository": return Promise.all(urls.map(async (url) => needed(await updateInfoOf(url, http))));
		case "directories": return (await Promise.all(urls.map(async (url) => directoriesOf(url, await textAt(url, http))))).flat().flatMap((base) => files.map((file) => ({
			url: new URL(file, base).href,
			optional: true
		})));
	}
}
function needed(url) {
	return {
		url,
		optional: false
	};
}
function yearsOf(url, first, last) {
	if (first === void 0) return [needed(url)];
	return Array.from({ length: last - first + 1 }, (_, index) => ({
		url: url.replaceAll("{year}", String(first + index)),
		optional: first + index === last
	}));
}
async function targetOf(url, http) {
	const name = (await textAt(url, http)).trim();
	if (!/^[\w.-]+$/u.test(name) || name.startsWith(".")) throw unlisted(url, "a file name");
	return new URL(name, url).href;
}
/** Directories that a page links to, one level below it. */
function directoriesOf(url, page) {
	const found = [...new Set([...page.matchAll(/href="(?:\.\/)?([\w.-]*\w)\/?"/gu)].map(([, name = ""]) => name))].filter((name) => /^(?:v\d+\.\d+|edge)$/u.test(name)).sort();
	if (found.length === 0) throw unlisted(url, "directories of releases");
	return found.map((name) => new URL(`${name}/`, url).href);
}
async function updateInfoOf(url, http) {
	const [mirror = ""] = (await textAt(url, http)).split(/\r?\n/u);
	if (!URL.canParse(mirror)) throw unlisted(url, "a mirror");
	const base = mirror.endsWith("/") ? mirror : `${mirror}/`;
	const listUrl = new URL("repodata/repomd.xml", base).href;
	const list = await textAt(listUrl, http);
	if (/<!(?:DOCTYPE|ENTITY)/iu.test(list)) throw unlisted(listUrl, "repository metadata");
	const href = updateInfoIn(new XMLParser({
		ignoreAttributes: false,
		isArray: (name) => name === "data"
	}).parse(list));
	if (href === void 0 || !/^[\w./-]+$/u.test(href) || href.includes("..")) throw unlisted(listUrl, "updateinfo");
	return new URL(href, base).href;
}
function updateInfoIn(metadata) {
	const { repomd } = metadata;
	return repomd?.data?.find((data) => data["@_type"] === "updateinfo")?.location?.["@_href"];
}
async function textAt(url, http) {
	const { status, bytes } = await http.request(url, { maxBytes: maxListBytes });
	if (status !== 200) throw unexpectedStatus(url, status);
	return bytes.toString();
}
function unlisted(url, expected) {
	return new UndecidedError("SOURCE_LIST", `does not list ${expected}`, {
		place: { what: url },
		advice: "Check the URL. The publisher may have changed the form of the list"
	});
}
var maxListBytes;
function init_locate_files() {
	return (init_locate_files = __esmMin((() => {
		init_fxp();
		init_errors();
		init_errors$1();
		maxListBytes = 4194304;
	})))();
}

// shared/advisories/source/sources/fetch.ts
/**
* Downloads the files of a source that changed.
* @throws UndecidedError if a file is missing, damaged, too large, too slow, or not the one with the pinned digest.
*/
async function fetchFiles(source, options) {
	const { http, now } = options;
	const places = await locateFiles(source, http, now);
	const known = new Map((options.known?.files ?? []).map((file) => [file.url, file]));
	const files = (await mapConcurrently([...places.entries()], filesAtOnce, ([index, place]) => fetchFile(source, place, index, options, known.get(place.url)))).flatMap((file) => file ?? []);
	if (files.length === 0) throw missingFile(source.urls.join(", "));
	for (const { state } of files) checkDigest(source, state);
	return {
		digest: digestOf(files.map(({ state }) => state)),
		state: {
			checked: now.toISOString(),
			files: files.map(({ state }) => state)
		},
		changed: files.flatMap(({ path }) => path ?? []),
		all: () => mapConcurrently(files, filesAtOnce, async (file) => file.path ?? await fetchAgain(source, file, options))
	};
}
async function fetchFile({ kind, limits }, place, index, { http, directory }, known) {
	const downloaded = await downloadFile(place.url, {
		directory: join$3(directory, String(index)),
		limits,
		unpack: kind !== "epss" && !/\.(?:tar\.\w+|zip)$/u.test(new URL(place.url).pathname),
		known,
		http
	});
	if (downloaded === void 0 && !place.optional) throw missingFile(place.url);
	return downloaded === void 0 ? void 0 : {
		index,
		place,
		...downloaded
	};
}
/** Downloads a file that did not change, because another one did. */
async function fetchAgain(source, { index, place, state }, options) {
	const file = await fetchFile(source, place, index, options, void 0);
	if (file?.path !== void 0 && file.state.digest === state.digest) return file.path;
	throw new UndecidedError("SOURCE_CHANGED", "changed while it was read", {
		place: { what: place.url },
		advice: "Build again"
	});
}
/** Computes the digest over the files of a source, in order. */
function digestOf(files) {
	return sha256(files.map(({ url, digest }) => `${digest}  ${basename(new URL(url).pathname)}\n`).join(""));
}
function checkDigest({ digest }, state) {
	if (digest === void 0 || digest === state.digest) return;
	throw new UndecidedError("SOURCE_DIGEST", `has the digest ${state.digest}, but ${digest} is pinned`, {
		place: { what: state.url },
		advice: "Check what changed before you pin the new digest"
	});
}
var basename, join$3, filesAtOnce;
function init_fetch() {
	return (init_fetch = __esmMin((() => {
		init_errors();
		init_files();
		init_download();
		init_locate_files();
		({basename, join: join$3} = process.getBuiltinModule("node:path"));
		filesAtOnce = 4;
	})))();
}

// shared/advisories/source/sources/fetch-export.ts
/**
* Asks an OSV export which records of an ecosystem changed.
* @throws UndecidedError if it does not respond, or has neither a list of changes nor the archive.
*/
async function fetchExport(source, options) {
	const { http, now, directory, known } = options;
	const { ecosystem = "", limits } = source;
	const base = (source.urls[0] ?? "").replace(/\/+$/u, "");
	const { list: url } = exportUrls(base, ecosystem);
	const before = known?.files.find((file) => file.url === url);
	const headers = defined({
		"if-none-match": before?.etag,
		"if-modified-since": before?.modified
	});
	const checked = now.toISOString();
	const { status, bytes, headers: answered } = await http.request(url, {
		headers,
		maxBytes: maxListBytes$1,
		timeout: limits.timeout
	});
	if (status === 304 && before !== void 0) return {
		digest: before.digest,
		state: {
			checked,
			files: [before]
		},
		open: async () => (await fetchExport(source, {
			http,
			now,
			directory
		})).open()
	};
	if (status !== 200 && status !== 404) throw unexpectedStatus(url, status);
	const list = status === 200 ? bytes : void 0;
	const opened = await openExport(base, ecosystem, {
		http,
		directory,
		limits,
		...list === void 0 ? {} : { list }
	});
	const etag = answered.get("etag") ?? void 0;
	const modified = answered.get("last-modified") ?? void 0;
	return {
		digest: opened.digest,
		state: {
			checked,
			files: [defined({
				url,
				...list === void 0 ? {} : {
					etag,
					modified
				},
				digest: opened.digest
			})]
		},
		open: async () => opened
	};
}
/** Describes why a source failed, on one line. */
function reasonOf(error) {
	return messageOf(error).replace(/\s+/gu, " ");
}
function init_fetch_export() {
	return (init_fetch_export = __esmMin((() => {
		init_errors();
		init_errors$1();
		init_mirror_exports();
	})))();
}

// shared/advisories/source/sources/attempt.ts
/** Asks a source for what changed. A failure of the source is a result. */
async function attempt(source, context) {
	const { http, now, work } = context;
	const options = {
		http,
		now,
		directory: join$2(work, source.name.replaceAll("/", "-")),
		known: knownState(source, context)
	};
	try {
		if (source.kind === "osv") return {
			source,
			osv: await fetchExport(source, options)
		};
		return {
			source,
			files: await fetchFiles(source, options)
		};
	} catch (error) {
		if (!(error instanceof SeaworthyError)) throw error;
		return {
			source,
			failure: error
		};
	}
}
/** Returns the state of a source, if the previous set still has what was built from it. */
function knownState({ name, kind }, { previous, before }) {
	if (ratingKinds.has(kind) && previous?.index.cveRatings === void 0) return void 0;
	return previous?.index.sources[name] === void 0 ? void 0 : before[name];
}
/** What a source was read as, or is replaced by. */
function fetchedOf({ osv, files }) {
	return osv ?? files;
}
/** Returns the state of a failed source if the previous set has its records and they are young enough. */
function standInIfAny({ source }, context) {
	const known = knownState(source, context);
	return known !== void 0 && context.now.getTime() - Date.parse(known.checked) <= source.maxAge ? known : void 0;
}
/**
* Returns the state of a failed source if the previous set may stand in for it.
* @returns undefined if it may not, and the source is not required.
* @throws UndecidedError `SOURCE_FAILED` if the source is required.
*/
function standIn(attempted, context) {
	const { source, failure } = attempted;
	const state = standInIfAny(attempted, context);
	if (state !== void 0 || !source.required) return state;
	const known = knownState(source, context);
	const why = known === void 0 ? "no earlier build has its records" : `its records of ${known.checked} are older than ${count(Math.round(source.maxAge / 36e5), "hour")}`;
	throw new UndecidedError("SOURCE_FAILED", `cannot be read (${failure?.message ?? "unknown"}), and ${why}`, {
		place: { what: source.name },
		advice: "Check the source. Set enabled: false to build without it, or required: false if it may be missing",
		cause: failure
	});
}
var join$2, ratingKinds;
function init_attempt() {
	return (init_attempt = __esmMin((() => {
		init_errors();
		init_text();
		init_fetch();
		init_fetch_export();
		({join: join$2} = process.getBuiltinModule("node:path"));
		ratingKinds = /* @__PURE__ */ new Set(["cve-list", "nvd"]);
	})))();
}

// shared/advisories/source/sources/extras.ts
/**
* Reads exploitation data, and prepares to read ratings. Takes those of the previous set if they did not change or the
* source fails.
* @throws UndecidedError `SOURCE_FAILED`, and if a file has another format.
*/
async function extrasOf(attempts, context) {
	const state = {};
	const gaps = [];
	const digests = {};
	const files = {};
	const rated = [];
	for (const attempted of attempts) {
		const { source, failure } = attempted;
		const fetched = attempted.files;
		const current = fetched?.state ?? standIn(attempted, context);
		if (failure !== void 0) gaps.push(gapOf$1(source.name, failure, current !== void 0));
		if (current === void 0) continue;
		state[source.name] = current;
		digests[source.name] = fetched?.digest ?? context.previous?.index.sources[source.name] ?? "";
		if (ratingKinds.has(source.kind)) rated.push(attempted);
		else {
			const kind = source.kind;
			files[kind] = fetched?.changed[0] ?? await previousFile(kind, context);
		}
	}
	const readRatings = async (into) => {
		const found = [];
		for (const attempted of rated) {
			const { source } = attempted;
			try {
				found.push(...await readRated(attempted, into));
			} catch (error) {
				if (!(error instanceof SeaworthyError)) throw error;
				const current = standIn({
					source,
					failure: error
				}, context);
				found.push(gapOf$1(source.name, error, current !== void 0));
				if (current === void 0) {
					delete state[source.name];
					delete digests[source.name];
				} else {
					state[source.name] = current;
					digests[source.name] = context.previous?.index.sources[source.name] ?? "";
				}
			}
		}
		return found;
	};
	return {
		...files,
		digests,
		state,
		gaps,
		readRatings
	};
}
function gapOf$1(name, failure, isKept) {
	const consequence = isKept ? "that of an earlier build is kept" : "the set is built without it";
	return {
		what: name,
		why: `cannot be read (${reasonOf(failure)}); ${consequence}`,
		weight: "partial"
	};
}
/** Reads the changed files of a source of ratings. */
async function readRated({ source, files }, into) {
	const changed = files?.changed ?? [];
	if (changed.length === 0) return [];
	if (source.kind === "cve-list") return (await readCveList(changed, into)).gaps;
	await readNvdFiles(changed, into);
	return [];
}
/** Writes a file of the previous set to the directory of downloads. */
async function previousFile(kind, { previous, work }) {
	const entry = previous?.index[kind];
	if (previous === void 0 || entry === void 0) throw new TypeError(`the previous set has no ${kind}`);
	await writeFileAtomic(work, entry.file, await readVerified(previous.store, entry));
	return join$1(work, entry.file);
}
var join$1;
function init_extras() {
	return (init_extras = __esmMin((() => {
		init_errors();
		init_files();
		init_cve_list();
		init_nvd_files();
		init_store();
		init_attempt();
		init_fetch_export();
		({join: join$1} = process.getBuiltinModule("node:path"));
	})))();
}

// shared/advisories/source/sources/group-sources.ts
/**
* Groups the sources of one ecosystem. If one of them fails, the shards of the previous set are kept as a whole,
* because they cannot be taken apart by source.
* @throws UndecidedError `SOURCE_FAILED`.
*/
function groupSources(members, context) {
	const failed = members.filter(({ failure }) => failure !== void 0);
	const kept = failed.flatMap((member) => standIn(member, context) === void 0 ? [] : [member.source.name]);
	const gaps = failed.map(({ source, failure }) => gapOf(source.name, failure, kept.includes(source.name)));
	const [name] = kept;
	if (name !== void 0) return {
		...keptGroup(name, context),
		gaps
	};
	const read = members.filter(({ failure }) => failure === void 0);
	const state = Object.fromEntries(read.flatMap((member) => {
		const fetched = fetchedOf(member);
		return fetched === void 0 ? [] : [[member.source.name, fetched.state]];
	}));
	if (read.length === 0) return {
		state,
		gaps
	};
	const grouped = {
		state,
		gaps,
		group: openGroup(read, context)
	};
	grouped.group.instead = (failure) => {
		const other = insteadOf(read, failure, context);
		Object.assign(grouped, {
			state: other.state,
			gaps: [...gaps, ...other.gaps]
		});
		return other.group;
	};
	return grouped;
}
/**
* Returns what is built if the content of sources cannot be read: the shards of the previous set, or the required
* sources alone.
* @throws UndecidedError `SOURCE_FAILED`.
*/
function insteadOf(members, failure, context) {
	const hasPrevious = members.some((member) => standInIfAny({
		source: member.source,
		failure
	}, context));
	const required = members.filter(({ source }) => source.required);
	if (hasPrevious || required.length === 0 || required.length === members.length) return groupSources(members.map(({ source }) => ({
		source,
		failure
	})), context);
	const optional = members.filter(({ source }) => !source.required).map(({ source }) => ({
		source,
		failure
	}));
	return groupSources([...required, ...optional], context);
}
function gapOf(name, failure, isKept) {
	const consequence = isKept ? "the records of an earlier build are kept" : "the set is built without it";
	return {
		what: name,
		why: `cannot be read (${reasonOf(failure)}); ${consequence}`,
		weight: "partial"
	};
}
/** Returns a group that is not read, because all its sources count as unchanged. */
function keptGroup(name, { previous, before }) {
	const names = previous?.index.shards.find(({ sources }) => sources.includes(name))?.sources ?? [name];
	const digests = Object.fromEntries(names.map((source) => [source, previous?.index.sources[source] ?? ""]));
	const state = Object.fromEntries(names.flatMap((source) => {
		const known = before[source];
		return known === void 0 ? [] : [[source, known]];
	}));
	return {
		group: {
			digests,
			read: async () => ({
				gaps: [],
				read: 0
			})
		},
		state
	};
}
/** Opens the sources when they are read, so that an unchanged group costs no download. */
function openGroup(members, context) {
	return {
		digests: Object.fromEntries(members.map((member) => [member.source.name, fetchedOf(member)?.digest ?? ""])),
		async read(into, previous) {
			let osv;
			let source = "";
			const opened = [];
			for (const member of members) {
				if (member.osv !== void 0) {
					osv = await member.osv.open();
					source = member.source.name;
				}
				const feed = openFeed(member, context);
				if (feed !== void 0) opened.push(feed);
			}
			return groupOf(osv, opened, source).read(into, previous);
		}
	};
}
function openFeed({ source, files }, { now }) {
	const feed = feeds.find(({ name }) => name === source.kind);
	if (feed === void 0 || files === void 0) return void 0;
	return {
		name: feed.name,
		digest: files.digest,
		async *contents() {
			yield* readFeed(feed, await files.all(), now);
		}
	};
}
function init_group_sources() {
	return (init_group_sources = __esmMin((() => {
		init_feeds();
		init_groups();
		init_attempt();
		init_fetch_export();
	})))();
}

// shared/advisories/source/sources/build.ts
/**
* Builds a set from a list of sources. Downloads only what changed since the previous build. If a source fails, what
* the previous set has of its ecosystem is kept, as long as it is not older than the source allows.
* @throws UndecidedError as `buildSet`, and `SOURCE_FAILED` if nothing may stand in for a source that fails.
*/
async function buildFromSources(sources, options) {
	const { previous, now, http } = options;
	const work = await mkdtemp(join(tmpdir(), "seaworthy-build-"));
	try {
		await createDirectory(options.out, ".");
		const before = await readState(previous);
		const context = {
			http: new HttpClient(http),
			now,
			work,
			previous,
			before
		};
		const attempts = await mapConcurrently(sources, sourcesAtOnce, (source) => attempt(source, context));
		const grouped = [...Map.groupBy(attempts.filter(({ source }) => !extraKinds.has(source.kind)), ecosystemOf)].sort(([a], [b]) => a < b ? -1 : 1).map(([, members]) => groupSources(members, context));
		const { gaps: extraGaps, state: extraState, ...content } = await extrasOf(attempts.filter(({ source }) => extraKinds.has(source.kind)), context);
		const groups = grouped.flatMap(({ group }) => group ?? []);
		const state = () => Object.assign({}, extraState, ...grouped.map((group) => group.state));
		const built = await buildSet({
			...content,
			groups,
			state
		}, options, work);
		const gaps = [
			...grouped.flatMap((group) => group.gaps),
			...extraGaps,
			...built.gaps
		];
		return {
			...built,
			gaps
		};
	} finally {
		await rm(work, {
			recursive: true,
			force: true
		});
	}
}
function ecosystemOf({ source }) {
	return source.ecosystem ?? feeds.find(({ name }) => name === source.kind)?.ecosystem ?? source.kind;
}
var mkdtemp, rm, tmpdir, join, sourcesAtOnce, extraKinds;
function init_build$1() {
	return (init_build$1 = __esmMin((() => {
		init_files();
		init_client$1();
		init_feeds();
		init_build_set();
		init_attempt();
		init_extras();
		init_group_sources();
		init_state();
		({mkdtemp, rm} = process.getBuiltinModule("node:fs/promises"));
		({tmpdir} = process.getBuiltinModule("node:os"));
		({join} = process.getBuiltinModule("node:path"));
		sourcesAtOnce = 4;
		extraKinds = /* @__PURE__ */ new Set([
			"kev",
			"epss",
			...ratingKinds
		]);
	})))();
}

// shared/advisories/source/sources/schema.ts
function issuesAt(context, index) {
	return (key, message) => context.addIssue({
		code: "custom",
		message,
		path: [
			"sources",
			index,
			key
		]
	});
}
function checkEntry(entry, report) {
	const { kind, ecosystems, urls, via, files } = entry;
	if (kind === "osv" !== (ecosystems !== void 0)) report("kind", kind === "osv" ? "osv requires ecosystems" : "only osv has ecosystems");
	for (const ecosystem of ecosystems ?? []) if (ecosystemBase(ecosystem) !== ecosystem) report("ecosystems", `"${ecosystem}" must not name a release`);
	else if (versionScheme(ecosystem) === void 0) report("ecosystems", `the versions of "${ecosystem}" have no known order`);
	if ([
		"osv",
		"kev",
		"epss",
		"cve-list"
	].includes(kind) && (urls.length > 1 || via !== "file")) report("urls", `${kind} has exactly one URL`);
	if (via === "directories" !== (files !== void 0)) report("via", "directories and files require each other");
	if (urls.some((text) => text.includes("{year}")) !== (entry["first-year"] !== void 0)) report("urls", "{year} and first-year require each other");
	if (entry.sha256 !== void 0 && (urls.length > 1 || via !== "file")) report("sha256", "requires exactly one file");
}
/** Names of the entry's sources in an index. */
function namesOf({ kind, ecosystems = [] }) {
	return kind === "osv" ? ecosystems.map((ecosystem) => `osv/${ecosystem}`) : [kind];
}
var otherKinds, url, terms, source, canary, shape, sourcesFile, publishableSources;
function init_schema() {
	return (init_schema = __esmMin((() => {
		init_schemas();
		init_ecosystems();
		init_feeds();
		otherKinds = [
			"osv",
			"kev",
			"epss",
			"cve-list",
			"nvd"
		];
		url = string().refine((text) => {
			const parsed = URL.canParse(text) ? new URL(text) : void 0;
			return (parsed?.protocol === "https:" || parsed?.protocol === "http:" && isLoopback(parsed.host)) && parsed.username === "" && parsed.password === "";
		}, "must be an https URL without a login");
		terms = strictObject({
			/** SPDX expression, or words if the terms are no license. */
			license: string().min(1),
			/** Page that states the terms. */
			url,
			/** Whether the terms permit to publish converted records; `unstated` if no terms were found. */
			redistribution: _enum([
				"allowed",
				"denied",
				"unstated"
			])
		});
		source = strictObject({
			kind: _enum([...otherKinds, ...feeds.map(({ name }) => name)]),
			/** Ecosystems of OSV, without a release. */
			ecosystems: array(string().min(1)).min(1).optional(),
			/** Base of OSV's export, or the files of another source. `{year}` stands for every year from `first-year` on. */
			urls: array(url).min(1),
			"first-year": int().min(1999).optional(),
			/** What the URLs name; see `locate.ts`. */
			via: _enum([
				"file",
				"pointer",
				"rpm-repository",
				"directories"
			]).default("file"),
			/** Files in each directory, for `via: directories`. */
			files: array(string().regex(/^[\w.-]+$/)).optional(),
			/** SHA-256 of the only file, for sources that never change. */
			sha256: string().regex(/^[0-9a-f]{64}$/).optional(),
			/** Age up to which the records of an earlier build stand in for a source that fails. */
			"max-age": string().regex(/^[1-9]\d{0,3}[hd]$/, "must be a number of hours or days such as 48h or 3d").default("3d"),
			/** Limits of one download. */
			"max-megabytes": int().min(1).max(16384).default(1024),
			"max-minutes": int().min(1).max(120).default(10),
			enabled: boolean().default(true),
			/** Whether the build fails if the source does and no earlier records stand in for it. */
			required: boolean().default(true),
			terms
		});
		canary = strictObject({
			/** SBOM in the checkout, relative to this file. */
			sbom: string().min(1),
			/** Vulnerabilities that a scan of it must find. */
			expected: array(strictObject({
				package: string().min(1),
				id: string().min(1)
			})).min(1)
		});
		shape = strictObject({
			version: literal(1),
			canary: canary.optional(),
			sources: array(source).min(1)
		});
		sourcesFile = shape.superRefine(({ sources }, context) => {
			const seen = /* @__PURE__ */ new Set();
			for (const [index, entry] of sources.entries()) {
				const report = issuesAt(context, index);
				for (const name of namesOf(entry)) {
					if (seen.has(name)) report("kind", `${name} is listed twice`);
					seen.add(name);
				}
				checkEntry(entry, report);
			}
		});
		publishableSources = sourcesFile.superRefine(({ sources }, context) => {
			for (const [index, entry] of sources.entries()) {
				const { redistribution, license } = entry.terms;
				if (!entry.enabled || redistribution === "allowed") continue;
				context.addIssue({
					code: "custom",
					message: `${namesOf(entry).join(", ")} must not be published: redistribution is ${redistribution} (${license}). Set enabled: false, or correct the terms`,
					path: [
						"sources",
						index,
						"terms",
						"redistribution"
					]
				});
			}
		});
	})))();
}

// shared/advisories/source/sources/parse.ts
/**
* Parses a file that lists the sources of advisories.
* @param file name of the file in errors.
* @param publish whether the records are to be published.
* @throws InvalidError with line and column: for an invalid file, and for a source whose terms do not permit to publish
* its records if they are to be published.
*/
function parseSources(text, file, publish) {
	const { sources, canary } = parseStrictYaml(text, file, publish ? publishableSources : sourcesFile);
	return {
		sources: sources.filter(({ enabled }) => enabled).flatMap(sourcesOf),
		...canary === void 0 ? {} : { canary }
	};
}
function sourcesOf(entry) {
	const { kind, urls, via, files = [], sha256, required, terms } = entry;
	const firstYear = entry["first-year"];
	return namesOf(entry).map((name) => ({
		name,
		kind,
		...kind === "osv" ? { ecosystem: name.slice(4) } : {},
		urls,
		...firstYear === void 0 ? {} : { firstYear },
		via,
		files,
		...sha256 === void 0 ? {} : { digest: `sha256:${sha256}` },
		maxAge: parseMaxAge(entry["max-age"], "max-age") * 36e5,
		limits: {
			maxBytes: entry["max-megabytes"] * 1024 * 1024,
			timeout: entry["max-minutes"] * 6e4
		},
		required,
		terms
	}));
}
function init_parse$1() {
	return (init_parse$1 = __esmMin((() => {
		init_strict_yaml();
		init_age();
		init_schema();
	})))();
}

// shared/advisories/index.ts
function init_advisories() {
	return (init_advisories = __esmMin((() => {
		init_explain();
		init_lookup();
		init_match();
		init_advisory_index();
		init_age();
		init_cvss();
		init_end_of_life();
		init_exploitation();
		init_kev();
		init_osv();
		init_order();
		init_auto();
		init_feeds();
		init_load$1();
		init_locate$1();
		init_queries();
		init_fetch_set();
		init_publish();
		init_build();
		init_check_dates();
		init_open();
		init_read();
		init_sign_timestamp();
		init_status();
		init_store();
		init_timestamp();
		init_keys();
		init_signer();
		init_source_options();
		init_build$1();
		init_parse$1();
		init_layout();
		init_identify();
		init_release_lines$1();
	})))();
}

export { explainVulnerability as $, loadAdvisories as A, writeLayout as B, init_queries as C, init_auto as D, init_feeds as E, readTimestamp as F, init_exploitation as G, init_read as H, init_check_dates as I, matchPackages as J, loadExploitation as K, init_locate$1 as L, readShardIndex as M, readVerifiedIndex as N, loadAutomatically as O, init_timestamp as P, ratingBasis as Q, shardsAt as R, init_fetch_set as S, feeds as T, directoryShards as U, hasShards as V, init_store as W, init_order as X, disagreementsIn as Y, raterName as Z, init_signer as _, init_build$1 as a, init_identify as at, publishSet as b, init_keys as c, init_status as d, init_explain as et, buildAdvisories as f, describeSigner as g, refreshTimestamp as h, buildFromSources as i, releaseLineOf as it, init_open as j, init_load$1 as k, readSigningKey as l, init_sign_timestamp as m, init_parse$1 as n, queryFor as nt, init_source_options as o, upstreamOf as ot, init_build as p, init_match as q, parseSources as r, init_release_lines$1 as rt, resolveSourceOptions as s, init_advisories as t, init_lookup as tt, advisoriesStatus as u, keyIndexSigner as v, packageQueries as w, fetchSet as x, init_publish as y, init_layout as z };