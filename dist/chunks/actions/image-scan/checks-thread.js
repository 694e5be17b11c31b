import { n as __esmMin } from "../../rolldown-runtime.js";
import { $t as memoryContent, An as byteCount, Mn as init_plain, Nn as oneLine, Qt as init_content, Zt as hashContent, a as init_rules, cn as readCheckoutFile, dr as messageOf, f as init_problem, h as init_define, jn as count, kt as init_files$1, l as createFinding, m as defineRule, on as init_checkout, pn as init_text, sr as InvalidError, ur as init_errors } from "../../shared/core.js";
import { t as init_layers } from "../../shared/layers/index.js";
import { f as looseObject, m as number, o as array, u as init_schemas, v as string, x as unknown } from "../../npm/zod/classic.js";
import { _ as isSystemType, h as init_lookup } from "../../shared/ecosystems/index.js";
import { n as init_parse, r as parse$1, t as init_dist } from "../../npm/smol-toml.js";
import { a as isPackageDatabase, i as init_directories, n as init_file_owners, r as isUnchanged, t as fileOwners } from "../../shared/packages/ownership/file-owners.js";
import { t as require_dist } from "../../npm/yaml.js";
import { a as rootDirectoryType, i as init_root_directory, t as init_packages } from "../../shared/packages/index.js";
import { _ as init_pack, a as judgeValue, c as init_names, f as mayHoldSecret, g as builtinRules, h as maskSecret, i as init_value, m as init_search, p as SecretSearch, t as init_secrets$1 } from "../../shared/secrets/index.js";
import { A as init_history_assignments, j as listHistoryAssignments, t as init_dockerfile } from "../../shared/dockerfile/index.js";

// actions/image-scan/image-check.ts
/** Defines a rule about images. Default precision: high. */
function imageRule(text) {
	return defineRule({
		precision: "high",
		...text
	}, kind);
}
/** Creates a problem from a rule. */
function imageProblem(rule, facts) {
	const { subject, about, imageLocations, setBy } = facts;
	return {
		rule,
		finding: createFinding({
			rule,
			...facts
		}, {
			locations: [],
			imageLocations,
			subject,
			about
		}),
		...setBy === void 0 ? {} : { setBy }
	};
}
/** Formats a list of paths: the first ones, and how many more there are. */
function pathList(paths) {
	const omitted = paths.length - maxShownPaths;
	return `${paths.slice(0, maxShownPaths).map((path) => oneLine(path.toWellFormed())).join(", ")}${omitted > 0 ? ` and ${omitted} more` : ""}`;
}
/** Returns the locations of files in their layers. */
function placesOf(files) {
	return files.slice(0, maxKeptPaths).flatMap(({ header, layer }) => layer === void 0 ? [] : [{
		path: header.path,
		diffId: layer.diffId,
		layerIndex: layer.index
	}]);
}
/** Returns the path of the first file of a group for the fingerprint; empty for an empty group. */
function firstPath(group) {
	return group.slice(0, 1).map(({ header }) => header.path.toWellFormed());
}
/** Groups files by the layer that added them, lowest layer first, each group sorted by path. */
function byLayer(files) {
	return [...Map.groupBy(files, ({ layer }) => layer?.index ?? -1)].toSorted(([a], [b]) => a - b).map(([, group]) => group.toSorted((a, b) => a.header.path < b.header.path ? -1 : 1));
}
var kind, maxShownPaths, maxKeptPaths;
function init_image_check() {
	return (init_image_check = __esmMin((() => {
		init_rules();
		init_text();
		kind = {
			tags: ["security"],
			language: "dockerfile",
			help: "reason-and-advice"
		};
		maxShownPaths = 10;
		maxKeptPaths = 1e3;
	})))();
}

// actions/image-scan/hygiene/accounts.ts
/** Parses an account file. Skips lines without a name. Pure. */
function accountFacts(path, text) {
	const entries = text.split("\n").flatMap((line) => {
		const [name = "", password = "", number = ""] = line.split(":");
		return name === "" || name.startsWith("#") || !line.includes(":") ? [] : [{
			name,
			password,
			number
		}];
	});
	const open = path === "/etc/group" ? [] : entries.filter(({ password }) => password === "").map(({ name }) => name);
	const shared = [...repeated(entries, ({ name }) => `name ${name}`), ...path === "/etc/shadow" ? [] : repeated(entries, ({ number }) => `number ${number}`)];
	return open.length + shared.length === 0 ? void 0 : {
		open: open.slice(0, maxNames),
		shared: shared.slice(0, maxNames)
	};
}
function repeated(entries, keyOf) {
	return [...Map.groupBy(entries, keyOf)].filter(([, group]) => group.length > 1).map(([what, group]) => ({
		what,
		names: group.slice(0, maxNames).map(({ name }) => name)
	}));
}
/** Checks the visible account files. Pure. */
function accountProblems(files, subject) {
	return files.filter(({ hiddenBy }) => hiddenBy === void 0).flatMap((file) => {
		const { path } = file.header;
		const { open, shared } = file.value;
		const imageLocations = placesOf([file]);
		const problems = shared.map(({ what, names }) => {
			return imageProblem(duplicate, {
				message: `${path === "/etc/group" ? "groups" : "accounts"} ${names.map(oneLine).join(", ")} in ${path} share the ${oneLine(what.replace(/^number/, "id"))}`,
				subject,
				about: [path, what],
				aliases: ["DKL-LI-0002"],
				severity: path === "/etc/passwd" && what === "number 0" ? "high" : duplicate.severity,
				imageLocations
			});
		});
		if (open.length === 0) return problems;
		const message = `${path} contains ${open.length === 1 ? "an account" : "accounts"} without a password: ${open.map(oneLine).join(", ")}`;
		return [imageProblem(emptyPassword, {
			message,
			subject,
			about: [path],
			aliases: ["DKL-LI-0001"],
			imageLocations
		}), ...problems];
	});
}
var emptyPassword, duplicate, files, maxBytes$2, maxNames, accounts;
function init_accounts() {
	return (init_accounts = __esmMin((() => {
		init_text();
		init_image_check();
		emptyPassword = imageRule({
			id: "SW-IM-empty-password",
			name: "EmptyPassword",
			severity: "high",
			summary: "Set a password for every account or lock it.",
			why: "Anyone who can run `su` or reach a login prompt in the container can become that user, as in CVE-2019-5021.",
			advice: "Lock the account.",
			before: "RUN adduser -D app && passwd -d app",
			after: "RUN adduser -D app && passwd -l app",
			tags: ["CWE-258"],
			precision: "very-high"
		});
		duplicate = imageRule({
			id: "SW-IM-duplicate-account",
			name: "DuplicateAccount",
			severity: "medium",
			summary: "Give every account and group its own name and id.",
			why: "The kernel cannot tell them apart: each one owns the other's files and has its permissions.",
			advice: "Assign each account and group a unique name and id.",
			before: "RUN useradd --non-unique --uid 0 app",
			after: "RUN useradd --uid 10001 app",
			tags: ["CWE-286"],
			precision: "very-high"
		});
		files = /* @__PURE__ */ new Set([
			"/etc/passwd",
			"/etc/shadow",
			"/etc/group"
		]);
		maxBytes$2 = 4 * 2 ** 20;
		maxNames = 20;
		accounts = {
			name: "hygiene/accounts",
			version: 1,
			wants: ({ path, type }) => (type === "file" || type === "hardlink") && files.has(path),
			maxBytes: maxBytes$2,
			collect: ({ header, body }) => accountFacts(header.path, Buffer.from(body).toString("utf8"))
		};
	})))();
}

// actions/image-scan/hygiene/credentials.ts
/** Reports variables and labels that have the name of a credential and a value. Never shows the value. Pure. */
function credentialSettings({ env, labels }, subject) {
	const variables = env.map((entry) => {
		const equals = entry.indexOf("=");
		return {
			kind: "variable",
			name: entry.slice(0, equals),
			value: entry.slice(equals + 1),
			setBy: ["ENV"]
		};
	});
	const named = Object.entries(labels).map(([name, value]) => ({
		kind: "label",
		name,
		value,
		setBy: ["LABEL"]
	}));
	return [...variables, ...named].filter(({ name, value }) => secretName.test(name) && !publicName.test(name) && !placeholderValue.test(value)).map(({ kind, name, setBy }) => imageProblem(credentialSetting, {
		message: `the ${kind} ${oneLine(name)} has the name of a credential and a value`,
		subject,
		about: [kind, name],
		aliases: kind === "variable" ? ["CIS-DI-0010"] : [],
		setBy
	}));
}
function isCredentialFile(path) {
	return (credentialFileNames.has(basename$1(path)) || credentialPathEndings.some((ending) => path.endsWith(ending))) && !packageDirectory.test(path);
}
/**
* Reports one finding per layer. Files that a later layer removes count, because the image still ships them; files that
* a package installed do not. Pure.
*/
function credentialFileProblems(files, subject, owners) {
	const own = files.filter((file) => {
		const isGuessed = file.hiddenBy !== void 0 || !owners.hasSystemLists;
		return owners.of(file) === void 0 && !(isGuessed && systemDirectory$1.test(file.header.path));
	});
	return byLayer(own).map((group) => {
		const paths = group.map(({ header, hiddenBy }) => hiddenBy === void 0 ? header.path : `${header.path} (removed in layer ${hiddenBy.index}, but still shipped)`);
		return imageProblem(credentialFile, {
			message: `the image contains credential files: ${pathList(paths)}`,
			subject,
			about: firstPath(group),
			aliases: ["CIS-DI-0010"],
			imageLocations: placesOf(group)
		});
	});
}
var basename$1, credentialSetting, credentialFile, secretName, publicName, placeholderValue, credentialFileNames, credentialPathEndings, packageDirectory, systemDirectory$1, credentialFiles;
function init_credentials() {
	return (init_credentials = __esmMin((() => {
		init_text();
		init_image_check();
		({basename: basename$1} = process.getBuiltinModule("node:path/posix"));
		credentialSetting = imageRule({
			id: "SW-IM-credential-setting",
			name: "CredentialSetting",
			severity: "medium",
			summary: "Keep credentials out of variables and labels.",
			why: "Anyone who can pull the image can read it, and so can every process in the container.",
			advice: "Pass the value when the container starts, or mount it as a secret. Then rotate it, because the published image still contains it.",
			before: "ENV DB_PASSWORD=…",
			after: "# docker run --env DB_PASSWORD …",
			tags: [
				"CIS-Docker-4.10",
				"CWE-526",
				"CWE-798"
			],
			precision: "medium"
		});
		credentialFile = imageRule({
			id: "SW-IM-credential-file",
			name: "CredentialFile",
			severity: "high",
			summary: "Keep credential files out of the image.",
			why: "Anyone who can pull the image can read every file in every layer, even files that a later layer removes.",
			advice: "Mount the file as a build secret, exclude it in .dockerignore, and revoke the credentials in it.",
			before: "COPY .aws /root/.aws\nRUN ./deploy && rm -r /root/.aws",
			after: "RUN --mount=type=secret,id=aws,target=/root/.aws/credentials ./deploy",
			tags: [
				"CIS-Docker-4.10",
				"CWE-538",
				"CWE-522"
			],
			precision: "medium"
		});
		secretName = /(?:^|_|-|\.)(?:pass(?:wd|word|phrase)?|secrets?|api_?keys?|access_?keys?|private_?keys?|tokens?|credentials?|auth)$/i;
		publicName = /(?:^|_)(?:gpg|pgp|public|pub|path|file|dir|url|uri|host|user|name|id|type|version)(?:_|$)/i;
		placeholderValue = /^(?:|true|false|yes|no|none|null|nil|undefined|change_?me.*|example.*|dummy|<.*>|\*+|x+|\d{1,5}|\$.*|\/.*|file:.*)$/i;
		credentialFileNames = /* @__PURE__ */ new Set([
			...[
				"id_rsa",
				"id_dsa",
				"id_ecdsa",
				"id_ed25519",
				"id_ecdsa_sk",
				"id_ed25519_sk",
				"identity",
				"ssh_host_rsa_key"
			],
			...[
				"ssh_host_ecdsa_key",
				"ssh_host_ed25519_key",
				".netrc",
				"_netrc",
				".git-credentials",
				".pypirc",
				".pgpass"
			],
			...[
				".my.cnf",
				".dockercfg",
				".vault-token",
				".s3cfg",
				".boto",
				"kubeconfig",
				"terraform.tfstate",
				".htpasswd"
			]
		]);
		credentialPathEndings = [...[
			"/.aws/credentials",
			"/.docker/config.json",
			"/.kube/config",
			"/.config/gcloud/credentials.db"
		], ...[
			"/.config/gcloud/application_default_credentials.json",
			"/.azure/accessTokens.json",
			".kdbx",
			".keytab"
		]];
		packageDirectory = /^\/(?:proc|sys)\/|\/(?:node_modules|site-packages|dist-packages|tests?|testdata|examples?|fixtures)\//;
		systemDirectory$1 = /^\/(?:usr\/(?:share|lib|lib64|include)|lib)\//;
		credentialFiles = {
			name: "hygiene/credential-files",
			version: 2,
			headersOnly: true,
			wants: ({ path, type, size }) => (type === "hardlink" || type === "file" && size > 0) && isCredentialFile(path),
			collect: () => true
		};
	})))();
}

// actions/image-scan/hygiene/leftovers.ts
function kindOf(path) {
	if (path.endsWith("/.git/config")) return gitDirectory;
	if (!path.includes("/cache/") && !path.includes("/lists/") && !path.includes("/.") && !path.startsWith("/etc/apk/")) return;
	return kinds.find((kind) => kind.path.test(path))?.name;
}
/**
* Reports one finding per kind and layer. Files that a later layer removes count, because the image still ships them.
* Files that a package installed are no leftovers. Pure.
*/
function leftoverProblems(files, subject, owners) {
	const left = files.filter((file) => owners.of(file) === void 0);
	return [...Map.groupBy(left, ({ value }) => value)].flatMap(([name, leftoverFiles]) => byLayer(leftoverFiles).map((group) => {
		const facts = {
			subject,
			about: [name],
			imageLocations: placesOf(group)
		};
		if (name === gitDirectory) {
			const directories = group.map(({ header }) => header.path.slice(0, -7));
			return imageProblem(repositoryRule, {
				...facts,
				message: `the image contains ${directories.length === 1 ? "a Git repository" : "Git repositories"}: ${directories.join(", ")}`
			});
		}
		const bytes = group.reduce((sum, { header }) => sum + header.size, 0);
		const removed = group.every(({ hiddenBy }) => hiddenBy !== void 0) ? ", removed later but still shipped" : "";
		return imageProblem(packageCacheRule, {
			...facts,
			message: `${name}: ${count(group.length, "file")}, ${byteCount(bytes)}${removed}`,
			aliases: kinds.find((kind) => kind.name === name)?.aliases ?? []
		});
	}));
}
var packageCacheRule, repositoryRule, kinds, gitDirectory, leftovers;
function init_leftovers() {
	return (init_leftovers = __esmMin((() => {
		init_text();
		init_image_check();
		packageCacheRule = imageRule({
			id: "SW-IM-package-cache",
			name: "PackageCache",
			severity: "low",
			summary: "Remove package manager caches in the layer that creates them.",
			why: "Caches make every pull larger, and stale package lists make later builds install old versions.",
			advice: "Clean up in the same RUN instruction or use a cache mount. A later RUN cannot shrink an earlier layer.",
			before: "RUN apt-get update && apt-get install -y curl",
			after: "RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*",
			tags: ["CWE-459"],
			precision: "high"
		});
		repositoryRule = imageRule({
			id: "SW-IM-repository-directory",
			name: "RepositoryDirectory",
			severity: "medium",
			summary: "Keep Git repositories out of the image.",
			why: "A repository ships its whole history: removed files, authors, and often credentials in its configuration.",
			advice: "Add .git to .dockerignore, or copy only the files that the image needs.",
			before: "COPY . /app",
			after: "# .dockerignore: .git\nCOPY . /app",
			tags: ["CWE-527", "CWE-538"],
			precision: "high"
		});
		kinds = [
			{
				name: "apt lists",
				path: /^\/var\/lib\/apt\/lists\/[^/]+_/,
				aliases: ["DKL-DI-0005"]
			},
			{
				name: "apt archives",
				path: /^\/var\/cache\/apt\/.*\.(?:deb|bin)$/,
				aliases: []
			},
			{
				name: "apk cache",
				path: /^\/(?:var\/cache|etc)\/apk\/(?:cache\/)?[^/]+\.(?:apk|tar\.gz)$/,
				aliases: ["DKL-DI-0004"]
			},
			{
				name: "yum or dnf cache",
				path: /^\/var\/cache\/(?:yum|dnf|libdnf5|zypp)\/.+\.(?:rpm|xml|gz|zst|solv\w*|sqlite)$/,
				aliases: []
			},
			{
				name: "pip cache",
				path: /\/\.cache\/pip\/.+/,
				aliases: []
			},
			{
				name: "npm cache",
				path: /\/\.npm\/_cacache\/.+/,
				aliases: []
			},
			{
				name: "yarn or pnpm cache",
				path: /\/\.cache\/(?:yarn|pnpm)\/.+/,
				aliases: []
			},
			{
				name: "Go build cache",
				path: /\/\.cache\/go-build\/.+/,
				aliases: []
			},
			{
				name: "Composer cache",
				path: /\/\.(?:cache\/)?composer\/(?:cache\/)?files\/.+/,
				aliases: []
			}
		];
		gitDirectory = "Git repository";
		leftovers = {
			name: "hygiene/leftovers",
			version: 1,
			headersOnly: true,
			wants: ({ path, type, size }) => type === "file" && size > 0 && kindOf(path) !== void 0,
			collect: ({ header }) => kindOf(header.path)
		};
	})))();
}

// actions/image-scan/hygiene/modes.ts
/** Reports one finding per rule and layer for files that are visible in a container. Pure. */
function modeProblems(files, subject, owners) {
	const visible = files.filter(({ hiddenBy }) => hiddenBy === void 0);
	const privileged = visible.filter(({ header }) => (header.mode & setIdBits) !== 0);
	const open = visible.filter(({ header }) => (header.mode & othersWrite) !== 0 && !temporaryPath.test(header.path));
	return [...byLayer(privileged).map((group) => {
		const unusual = group.filter((file) => !isOfDistribution(file, owners));
		const programs = unusual.length === 0 ? "setuid or setgid programs of the distribution" : "setuid or setgid programs";
		return imageProblem(setId, {
			message: `${programs}: ${pathList((unusual.length === 0 ? group : unusual).map((file) => pathWithOwner(file, owners)))}`,
			subject,
			about: firstPath(group),
			aliases: ["CIS-DI-0008"],
			severity: unusual.length === 0 ? "info" : setId.severity,
			imageLocations: placesOf(group)
		});
	}), ...byLayer(open).map((group) => imageProblem(worldWritable, {
		message: `everyone can write to ${pathList(group.map(pathOf))}`,
		subject,
		about: firstPath(group),
		severity: group.some(({ header }) => isSensitive(header.path, header.mode)) ? worldWritable.severity : "low",
		imageLocations: placesOf(group)
	}))];
}
/** Returns whether others run or read the file: programs, libraries and settings. */
function isSensitive(path, mode) {
	return (mode & 73) !== 0 || /^\/(?:etc|bin|sbin|lib|lib64|usr|opt|root)\/|\.(?:so|js|py|rb|jar|sh)$/.test(path);
}
/** Returns whether a distribution ships the program with these bits: by its name, and its owner where that is known. */
function isOfDistribution(file, owners) {
	if (!distributionPrograms.has(basename(file.header.path))) return false;
	return !owners.hasSystemLists || owners.of(file)?.isSystem === true;
}
/** Returns the path with the package of a program that distributions do not usually ship so. */
function pathWithOwner(file, owners) {
	const owner = distributionPrograms.has(basename(file.header.path)) ? void 0 : owners.of(file)?.package;
	return owner === void 0 ? pathOf(file) : `${pathOf(file)} (package ${owner.name})`;
}
function pathOf({ header }) {
	return header.path;
}
var basename, setId, worldWritable, distributionPrograms, temporaryPath, setIdBits, othersWrite, riskyModes;
function init_modes() {
	return (init_modes = __esmMin((() => {
		init_image_check();
		({basename} = process.getBuiltinModule("node:path/posix"));
		setId = imageRule({
			id: "SW-IM-setuid",
			name: "SetuidFiles",
			severity: "low",
			summary: "Remove the setuid and setgid bits from programs that do not need them.",
			why: "A flaw in a setuid program gives its caller the permissions of the file's owner, usually root.",
			advice: "Remove the bits where nothing needs them, and run the container with `no-new-privileges`.",
			before: "RUN apt-get install -y passwd",
			after: "RUN apt-get install -y passwd && find / -xdev -perm /6000 -type f -exec chmod a-s {} +",
			tags: ["CIS-Docker-4.8", "CWE-250"],
			precision: "very-high"
		});
		worldWritable = imageRule({
			id: "SW-IM-world-writable",
			name: "WorldWritableFiles",
			severity: "medium",
			summary: "Do not make files writable for everyone.",
			why: "Any process in the container, however limited, can change what other users run or read.",
			advice: "Change the owner of the files to the user that needs them instead of opening them to everyone.",
			before: "RUN npm ci && chmod -R 777 /app",
			after: "RUN npm ci && chown -R 10001 /app",
			tags: ["CWE-732"],
			precision: "very-high"
		});
		distributionPrograms = /* @__PURE__ */ new Set([
			...[
				"chage",
				"chfn",
				"chsh",
				"expiry",
				"gpasswd",
				"mount",
				"newgrp",
				"passwd",
				"su",
				"umount",
				"unix_chkpwd",
				"ping"
			],
			...[
				"ping6",
				"sudo",
				"wall",
				"write",
				"pam_timestamp_check",
				"ssh-keysign",
				"ssh-agent",
				"crontab",
				"pkexec"
			],
			...[
				"dbus-daemon-launch-helper",
				"fusermount",
				"fusermount3",
				"newuidmap",
				"newgidmap",
				"userhelper",
				"utempter"
			],
			...[
				"bbsuid",
				"polkit-agent-helper-1",
				"chkpwd",
				"grub2-set-bootflag",
				"at",
				"locate",
				"plocate",
				"sudoedit"
			]
		]);
		temporaryPath = /^\/(?:tmp|var\/tmp|dev|proc|sys|run|var\/run|var\/lock)\//;
		setIdBits = 3072;
		othersWrite = 2;
		riskyModes = {
			name: "hygiene/modes",
			version: 1,
			headersOnly: true,
			wants: ({ type, mode, path }) => (type === "file" || type === "hardlink") && ((mode & setIdBits) !== 0 || (mode & othersWrite) !== 0 && !temporaryPath.test(path)),
			collect: () => true
		};
	})))();
}

// actions/image-scan/hygiene/owners.ts
/** Returns the other name of a hard link, which a tar states relative to the root. */
function linkedPath({ type, linkTarget }) {
	return type === "hardlink" ? [`/${linkTarget.replace(/^\.?\/+/, "")}`] : [];
}
var HygieneOwners;
function init_owners() {
	return (init_owners = __esmMin((() => {
		init_packages();
		HygieneOwners = class {
			#owners;
			/** Whether the system's package database lists files, so that a file without an owner has none. */
			hasSystemLists;
			constructor(files, { packages, owned }) {
				const all = [...packages, ...owned];
				const paths = files.flatMap(({ header }) => [header.path, ...linkedPath(header)]);
				this.#owners = fileOwners(paths, all);
				this.hasSystemLists = all.some(({ type, files: listed = [] }) => isSystemType(type) && listed.length > 0);
			}
			/** Returns the owner of a file, or of the file that it is a hard link to. */
			of({ header }) {
				const [linked] = linkedPath(header);
				return this.#owners.get(header.path) ?? (linked === void 0 ? void 0 : this.#owners.get(linked));
			}
		};
	})))();
}

// actions/image-scan/hygiene/settings.ts
/** Checks user, health check, tag and age of an image. `now` decides the age. Pure. */
function settingProblems({ config, tags }, subject, now) {
	const problems = [];
	const [name = ""] = config.user.split(":");
	if (/^(?:root|0*)$/.test(name)) {
		const userSetting = config.user === "" ? "sets no USER and runs as root" : `runs as ${oneLine(config.user)}`;
		problems.push(imageProblem(rootUser, {
			message: `the image ${userSetting}`,
			subject,
			about: [],
			aliases: ["CIS-DI-0001"],
			setBy: ["USER"]
		}));
	}
	const check = config.healthcheck?.test ?? [];
	if (check.length === 0 || check[0] === "NONE") problems.push(imageProblem(noHealthcheck, {
		message: "the image has no HEALTHCHECK",
		subject,
		about: [],
		aliases: ["CIS-DI-0006"],
		setBy: [
			"HEALTHCHECK",
			"CMD",
			"ENTRYPOINT"
		]
	}));
	const latest = tags.find((tag) => tag === "latest" || tag.endsWith(":latest"));
	if (latest !== void 0) problems.push(imageProblem(latestTag, {
		message: `the image is tagged ${oneLine(latest)}`,
		subject,
		about: [],
		aliases: ["DKL-DI-0006"],
		setBy: []
	}));
	const created = Date.parse(config.created ?? "");
	const age = Math.floor((now.getTime() - created) / day);
	if (created >= earliestBuild && age > maxAgeDays) {
		const date = new Date(created).toISOString().slice(0, 10);
		problems.push(imageProblem(oldImage, {
			message: `the image was built on ${date}, ${count(age, "day")} ago`,
			subject,
			about: [],
			setBy: []
		}));
	}
	return problems;
}
var rootUser, noHealthcheck, latestTag, oldImage, maxAgeDays, day, earliestBuild;
function init_settings() {
	return (init_settings = __esmMin((() => {
		init_text();
		init_image_check();
		rootUser = imageRule({
			id: "SW-IM-root-user",
			name: "RootUser",
			severity: "medium",
			summary: "Run the image as a non-root user.",
			why: "A root process that escapes its container is root on the host, unless user namespaces are enabled.",
			advice: "Create a user with a fixed id and switch to it with USER after the last step that needs root.",
			before: "CMD [\"node\", \"app.js\"]",
			after: "USER 10001:10001\nCMD [\"node\", \"app.js\"]",
			tags: ["CIS-Docker-4.1", "CWE-250"],
			precision: "very-high"
		});
		noHealthcheck = imageRule({
			id: "SW-IM-no-healthcheck",
			name: "NoHealthcheck",
			severity: "info",
			summary: "Define a health check.",
			why: "Without a health check, Docker and Compose cannot tell a hung service from a working one. Kubernetes ignores HEALTHCHECK and uses probes.",
			advice: "Add a HEALTHCHECK instruction, unless the image runs only in Kubernetes.",
			before: "CMD [\"node\", \"app.js\"]",
			after: "HEALTHCHECK CMD [\"/app/healthy\"]\nCMD [\"node\", \"app.js\"]",
			tags: ["CIS-Docker-4.6"],
			precision: "very-high"
		});
		latestTag = imageRule({
			id: "SW-IM-latest-tag",
			name: "LatestTag",
			severity: "low",
			summary: "Tag the image with a version instead of `latest`.",
			why: "The tag moves: the image that runs may not be the image that was checked, and there is no earlier tag to roll back to.",
			advice: "Tag the image with its version or commit, and deploy it by digest.",
			before: "# docker build -t shop:latest .",
			after: "# docker build -t shop:1.4.2 .",
			tags: ["CWE-1357"],
			precision: "very-high"
		});
		oldImage = imageRule({
			id: "SW-IM-old-image",
			name: "OldImage",
			severity: "low",
			summary: "Rebuild the image regularly.",
			why: "An old image lacks every fix that its base image and packages have received since the build.",
			advice: "Rebuild the image at least once a month, on a schedule.",
			before: "FROM debian:bookworm-20240110-slim",
			after: "FROM debian:bookworm-20261110-slim",
			tags: ["CIS-Docker-4.4", "CWE-1104"]
		});
		maxAgeDays = 180;
		day = 864e5;
		earliestBuild = Date.parse("2013-03-20");
	})))();
}

// actions/image-scan/hygiene/index.ts
/**
* Runs the hygiene checks that judge an image itself (CIS Docker Benchmark, section 4; dockle). Skips checks of
* settings for an unpacked root file system.
* @param walk a walk with `hygieneCollectors`.
*/
function hygieneProblems({ image, walk, catalog }, subject, now) {
	const modes = walk.found(riskyModes);
	const named = walk.found(credentialFiles);
	const left = walk.found(leftovers);
	const owners = new HygieneOwners([
		...modes,
		...named,
		...left
	], catalog);
	return [
		...image.mediaType === "application/vnd.seaworthy.root.v1" ? [] : settingProblems(image, subject, now),
		...credentialSettings(image.config, subject),
		...credentialFileProblems(named, subject, owners),
		...accountProblems(walk.found(accounts), subject),
		...modeProblems(modes, subject, owners),
		...leftoverProblems(left, subject, owners)
	];
}
var hygieneCollectors;
function init_hygiene() {
	return (init_hygiene = __esmMin((() => {
		init_packages();
		init_accounts();
		init_credentials();
		init_leftovers();
		init_modes();
		init_owners();
		init_settings();
		hygieneCollectors = [
			riskyModes,
			credentialFiles,
			leftovers,
			accounts
		];
	})))();
}

// actions/image-scan/secrets/files.ts
/**
* Creates the collector that searches the files of an image for secrets. Who owns a file is known only after all layers
* are read, so it searches the files of packages like any other.
*/
function secretFiles(search, name) {
	return {
		name,
		version: 4,
		wants: ({ path, type, size }) => type === "file" && size >= minBytes && size <= maxBytes$1 && !binaryName.test(path),
		sniffs: isSearched,
		readsMostFiles: true,
		collect({ header, body }) {
			const text = textIn(body, header.path);
			if (text === void 0) return void 0;
			const result = search.search(text.bytes, !text.isProgram);
			if (result.hits.length === 0) return void 0;
			return {
				...result.more === 0 ? result : withIssuers(result, search, text.bytes),
				digests: digestsOf(body)
			};
		}
	};
}
/** Adds what has an issuer's format, which counts in all files, to the listed hits of a text with too many. */
function withIssuers({ hits, more }, search, bytes) {
	const listed = new Set(hits.map(({ rule, line, masked }) => `${rule} ${line} ${masked}`));
	const others = search.search(bytes, false).hits.filter(({ rule, line, masked }) => !listed.has(`${rule} ${line} ${masked}`));
	return {
		hits: [...hits, ...others],
		more: Math.max(0, more - others.length)
	};
}
/** Computes the digests that package databases state for files. */
function digestsOf(body) {
	const [md5 = "", sha1 = "", sha256 = ""] = hashContent(memoryContent(body), [
		"md5",
		"sha1",
		"sha256"
	]);
	return [
		{
			algorithm: "MD5",
			value: md5
		},
		{
			algorithm: "SHA-1",
			value: sha1
		},
		{
			algorithm: "SHA-256",
			value: sha256
		}
	];
}
/** Returns the bytes to search: UTF-16 as UTF-8, loose Git objects inflated. */
function textIn(body, path) {
	if (gitObject.test(path)) {
		const bytes = inflated(body);
		return bytes === void 0 ? void 0 : {
			bytes,
			isProgram: false
		};
	}
	const wide = fromUtf16(body);
	if (wide !== void 0) return {
		bytes: wide,
		isProgram: false
	};
	if (!body.subarray(0, textHeadBytes).includes(0)) return {
		bytes: body,
		isProgram: false
	};
	return isProgram(body) && !packagedPrograms.test(path) ? {
		bytes: body,
		isProgram: true
	} : void 0;
}
function inflated(body) {
	try {
		return inflateSync(body, { maxOutputLength: maxBytes$1 });
	} catch {
		return;
	}
}
/** Decodes text with a UTF-16 byte order mark. */
function fromUtf16(body) {
	const [first, second] = body;
	const isLittle = first === 255 && second === 254;
	if (!isLittle && !(first === 254 && second === 255)) return void 0;
	const text = new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(body);
	return Buffer.from(text, "utf8");
}
function isProgram(head) {
	const text = Buffer.from(head.subarray(0, 4)).toString("latin1");
	return text.startsWith("ELF") || text.startsWith("MZ");
}
/** Returns whether the first bytes are text, UTF-16, a program, or possibly a Git object (zlib). */
function isSearched(head) {
	const text = Buffer.from(head).toString("latin1");
	if (/^(?:\xff\xfe|\xfe\xff|\x7fELF|MZ|\x78[\x01\x5e\x9c\xda])/.test(text)) return true;
	return !text.includes("\0") && !magics.some((magic) => text.startsWith(magic));
}
/** Returns the gaps of the search, which every report states. */
function searchGaps(large) {
	const gaps = [{
		what: "compressed files and binary files of packages",
		why: "secrets are searched for in text, programs and loose Git objects; in programs and in files that packages installed and nobody changed, only secrets with an issuer's own format count",
		weight: "note"
	}];
	const [first] = large;
	if (first === void 0) return gaps;
	const label = large.length === 1 ? first.header.path : `${count(large.length, "file")}, including ${first.header.path}`;
	return [...gaps, {
		what: label,
		why: `not searched for secrets because of a size above ${byteCount(maxBytes$1)}`,
		weight: "note"
	}];
}
var inflateSync, maxBytes$1, minBytes, textHeadBytes, binaryName, packagedPrograms, gitObject, magics, largeFiles;
function init_files() {
	return (init_files = __esmMin((() => {
		init_files$1();
		init_layers();
		init_text();
		({inflateSync} = process.getBuiltinModule("node:zlib"));
		maxBytes$1 = 5 * 2 ** 20;
		minBytes = 12;
		textHeadBytes = 4096;
		binaryName = /\.(?:gz|xz|bz2|zst|zip|jar|whl|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mo|gmo|pyc|so|a|o|node|wasm|exe|dll|mp[34]|pdf|deb|rpm|apk)(?:\.\d+)*$/i;
		packagedPrograms = /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src|local\/(?:lib|share|include|go))|lib|lib64|var\/(?:lib|cache)|nix|opt\/(?:java|conda))\/|\/(?:node_modules|site-packages|dist-packages|gems|vendor|tests?|__tests__|testdata|spec|examples?|samples?|fixtures|docs?)\//;
		gitObject = /\/objects\/[0-9a-f]{2}\/[0-9a-f]{38,62}$/;
		magics = [
			"",
			"PK",
			"PNG",
			"ÿØÿ",
			"ý7zXZ",
			"BZh",
			"(µ/ý",
			"GIF8",
			"%PDF"
		];
		largeFiles = {
			name: "secrets/large-files",
			version: 1,
			headersOnly: true,
			wants: ({ path, type, size }) => type === "file" && size > maxBytes$1 && !binaryName.test(path),
			collect: () => true
		};
	})))();
}

// actions/image-scan/secrets/settings.ts
/**
* Searches ENV, LABEL, commands and history for secrets. The history includes ARG and every RUN. Values under a name
* are judged as in a Dockerfile, and everything else is searched as text. Pure.
*/
function settingHits(config, search) {
	const seen = /* @__PURE__ */ new Set();
	return [
		...named(config),
		...commands(config),
		...history(config)
	].flatMap(({ assignments, text, ...place }) => {
		return [...assignments.flatMap((assignment) => judge(assignment, search)), ...search.search(Buffer.from(text), true).hits].flatMap(({ rule, masked }) => {
			const key = `${rule}\0${masked}\0${masked === "…" ? place.where : ""}`;
			if (seen.has(key)) return [];
			seen.add(key);
			return [{
				rule,
				masked,
				...place
			}];
		});
	});
}
/**
* Searches the assignment with all rules, including the user's. Then searches a value that is a document, and judges the
* value under its name.
*/
function judge({ name, value }, search) {
	const hitsIn = (text) => search.search(Buffer.from(text), true).hits;
	const assigned = hitsIn(`${name}=${value}`).filter(({ rule }) => rule !== "assigned-value" || mayHoldSecret(name));
	if (assigned.length > 0) return assigned;
	const inside = hitsIn(value);
	if (inside.length > 0) return inside;
	const judged = judgeValue(value, name);
	return judged === void 0 ? [] : [{
		rule: judged.rule.id,
		masked: maskSecret(judged.rule, judged.secret)
	}];
}
function named({ env, labels }) {
	const variables = env.map((entry) => {
		const [name = ""] = entry.split("=", 1);
		return {
			name,
			value: entry.slice(name.length + 1),
			where: `the variable ${name}`,
			setBy: ["ENV"]
		};
	});
	const labeled = Object.entries(labels).map(([name, value]) => ({
		name,
		value,
		where: `the label ${name}`,
		setBy: ["LABEL"]
	}));
	return [...variables, ...labeled].map(({ name, value, ...place }) => ({
		...place,
		assignments: [{
			name,
			value
		}],
		text: ""
	}));
}
function commands({ cmd, entrypoint, healthcheck }) {
	return [
		["CMD", cmd],
		["ENTRYPOINT", entrypoint],
		["HEALTHCHECK", healthcheck?.test ?? []]
	].map(([keyword, words]) => ({
		where: keyword,
		setBy: [keyword],
		assignments: [],
		text: words.join(" ")
	}));
}
function history(config) {
	let layer = -1;
	return config.history.map(({ createdBy = "", emptyLayer }) => {
		if (!emptyLayer) layer += 1;
		const { keyword, assignments, text } = listHistoryAssignments(createdBy);
		return {
			where: `the history (${keyword})`,
			setBy: [keyword],
			assignments,
			text,
			...emptyLayer ? {} : { layer }
		};
	});
}
function init_settings$1() {
	return (init_settings$1 = __esmMin((() => {
		init_dockerfile();
		init_secrets$1();
		init_search();
	})))();
}

// actions/image-scan/secrets/problems.ts
/** Converts the secrets in an image's files and configuration to problems. Never contains the secrets. Pure. */
function secretProblems(files, config, subject, { rules, search, text }) {
	const ruleDefinitions = new Map(rules.map((rule) => [rule.id, rule]));
	const ruleById = new Map(rules.map((rule) => [rule.id, {
		title: rule.title,
		rule: ruleOf$1(rule)
	}]));
	const inFiles = files.flatMap((file) => {
		const { path } = file.header;
		const shownPath = oneLine(path.toWellFormed());
		const removed = file.hiddenBy === void 0 ? "" : `; layer ${file.hiddenBy.index} removes or replaces the file, but the image still ships it`;
		const hits = text.count(file, ruleDefinitions);
		return hits.flatMap(({ rule: id, line, masked }, index) => {
			const about = ruleById.get(id);
			if (about === void 0) return [];
			const ordinal = hits.slice(0, index).filter((other) => other.rule === id).length;
			const { layer } = file;
			return [imageProblem(about.rule, {
				message: `${shownPath}:${line} contains ${about.title} (${masked})${removed}`,
				subject,
				about: [
					layer?.diffId ?? "",
					path.toWellFormed(),
					String(ordinal)
				],
				...layer === void 0 ? {} : { imageLocations: [{
					path,
					diffId: layer.diffId,
					layerIndex: layer.index,
					region: { startLine: line }
				}] }
			})];
		});
	});
	const inSettings = settingHits(config, search).flatMap(({ rule: id, masked, where, setBy, layer }) => {
		const about = ruleById.get(id);
		if (about === void 0) return [];
		const facts = {
			message: `${oneLine(where)} of the image contains ${about.title} (${masked})`,
			subject,
			about: ["config", where],
			aliases: ["CIS-DI-0010"]
		};
		const problem = imageProblem(about.rule, {
			...facts,
			setBy
		});
		return [layer === void 0 ? problem : {
			...problem,
			layer
		}];
	});
	return [...inFiles, ...inSettings];
}
function ruleOf$1({ id, title, severity }) {
	const noun = title.replace(/^an? /, "");
	return imageRule({
		id: `SW-IM-secret-${id}`,
		name: "SecretInImage",
		severity,
		summary: `Do not ship ${title} in the image.`,
		why: "Anyone who can pull the image can read every layer, the history and the variables, even files that a later layer removes.",
		advice: `Revoke the ${noun}, because it has been published. Then pass its replacement to the build as a secret mount, or to the container when it starts.`,
		before: "ARG TOKEN\nRUN ./download --token $TOKEN",
		after: "RUN --mount=type=secret,id=token ./download --token-file /run/secrets/token",
		tags: [
			"secret",
			"CWE-798",
			"CWE-312",
			"CIS-Docker-4.10"
		],
		precision: severity === "critical" ? "very-high" : "medium"
	});
}
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_text();
		init_image_check();
		init_settings$1();
	})))();
}

// actions/image-scan/secrets/published.ts
var systemDirectory, documentation, settingsFile, keyDirectory, PublishedText;
function init_published() {
	return (init_published = __esmMin((() => {
		init_packages();
		systemDirectory = /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src\/linux-[^/]*)|lib|lib64|etc\/(?:ssl|ca-certificates))\//;
		documentation = /^\/usr\/(?:local\/)?share\/(?:doc|info|licenses|locale|man)\//;
		settingsFile = /\/(?:\.env[^/]*|\.npmrc|\.netrc|id_(?:rsa|dsa|ecdsa|ed25519))$/;
		keyDirectory = /\/(?:\.ssh|private|secrets?)\//;
		PublishedText = class {
			#owners;
			#hasFileLists;
			/** @param paths of the files in question. */
			constructor(paths, { packages, owned, os }) {
				const all = [...packages, ...owned];
				this.#owners = fileOwners(paths, all);
				this.#hasFileLists = os === void 0 || all.some(({ type, files = [] }) => isSystemType(type) && files.length > 0);
			}
			/** Returns whether a file is as a package or package manager installed it. */
			isPublished(file) {
				return this.#isOwned(file) && !this.#isChanged(file);
			}
			#isOwned({ header: { path }, hiddenBy }) {
				if (this.#owners.has(path) || isPackageDatabase(path) || documentation.test(path)) return true;
				return (hiddenBy !== void 0 || !this.#hasFileLists) && systemDirectory.test(path) && !keyDirectory.test(path);
			}
			/**
			* Returns the hits that count. In unchanged files of packages, only issuers' formats do; if everybody can download
			* the package, its text is no secret of this image.
			*/
			count(file, rules) {
				const { hits } = file.value;
				if (!this.isPublished(file)) return hits;
				const owner = this.#owners.get(file.header.path);
				if (owner?.isPublished === true && (owner.listed !== void 0 || !settingsFile.test(file.header.path))) return [];
				return hits.filter(({ rule }) => rules.get(rule)?.ownFilesOnly !== true);
			}
			/** Returns whether a file differs from what its package installed. Settings without a digest count as changed. */
			#isChanged({ header: { path }, hiddenBy, value }) {
				const owner = this.#owners.get(path);
				if (owner === void 0 || hiddenBy !== void 0) return false;
				return !(isUnchanged(owner, value === true ? [] : value.digests ?? []) ?? !path.startsWith("/etc/"));
			}
		};
	})))();
}

// actions/image-scan/secrets/index.ts
function publishedText(files, catalog) {
	return new PublishedText(files.map(({ header }) => header.path), catalog);
}
var SecretChecks;
function init_secrets() {
	return (init_secrets = __esmMin((() => {
		init_pack();
		init_search();
		init_files();
		init_problems();
		init_published();
		SecretChecks = class {
			#rules;
			#search;
			#files;
			#gaps;
			constructor(user) {
				this.#rules = [...builtinRules, ...user?.rules ?? []];
				this.#search = new SecretSearch(this.#rules);
				this.#files = secretFiles(this.#search, user === void 0 ? "secrets" : `secrets/${user.digest}`);
				this.#gaps = user?.gaps ?? [];
			}
			get collectors() {
				return [this.#files, largeFiles];
			}
			/**
			* Returns the secrets of an image as problems.
			* @param image read by a walk with `collectors`.
			*/
			problems({ image, walk, catalog }, subject) {
				const files = walk.found(this.#files);
				const text = publishedText(files, catalog);
				return secretProblems(files, image.config, subject, {
					rules: this.#rules,
					search: this.#search,
					text
				});
			}
			gaps({ walk, catalog }) {
				const files = walk.found(this.#files).filter(({ value }) => value.more > 0);
				const large = walk.found(largeFiles);
				const text = publishedText([...files, ...large], catalog);
				const unlisted = files.filter((file) => !text.isPublished(file)).map(({ header, value }) => ({
					what: header.path,
					why: `it contains ${value.more} more secrets than are listed`,
					weight: "note"
				}));
				return [
					...this.#gaps,
					...searchGaps(large.filter((file) => !text.isPublished(file))),
					...unlisted
				];
			}
		};
	})))();
}

// shared/secrets/expression.ts
/**
* Translates an RE2 expression (Go's `regexp/syntax`) to an equivalent JavaScript one. Refuses unsupported features and
* expressions that a backtracking matcher could spend exponential time on.
*/
function translate(source) {
	let text = source.replace(/\(\?P</g, "(?<").replace(/\\z/g, "(?![\\s\\S])").replace(/\\A/g, "(?<![\\s\\S])").replace(/\[:(\w+):\]/g, (all, name) => classes[name] ?? all);
	let flags = "";
	const leading = /^\(\?([ims]+)\)/.exec(text);
	if (leading?.[1] !== void 0) {
		flags = leading[1];
		text = text.slice(leading[0].length);
	}
	const inner = scoped(text);
	if (inner === void 0) return new Untranslatable("it changes flags before an alternative");
	if (/\[:|\\Q|\\pL|\\p\{|\\x\{|\\C/.test(inner)) return new Untranslatable("it uses character classes that JavaScript does not support");
	const cost = costOf(inner);
	if (cost.nested) return new Untranslatable("it nests repetitions, which can take exponential time");
	if (cost.large > maxLarge) return new Untranslatable(`it has ${cost.large} large repetitions, which can take too long`);
	try {
		return new RegExp(inner, `g${flags}`);
	} catch {
		return new Untranslatable("JavaScript does not support it");
	}
}
/** Rewrites flags that apply to the end of a group as a group of their own; undefined before an alternative. */
function scoped(text) {
	const form = /\(\?([ims]*(?:-[ims]+)?)\)/;
	let result = text;
	for (let match = form.exec(result), remaining = 20; match !== null; match = form.exec(result), remaining -= 1) {
		const start = match.index + match[0].length;
		const end = endOfGroup(result, start);
		if (end === void 0 || remaining === 0) return void 0;
		result = `${result.slice(0, match.index)}(?${match[1]}:${result.slice(start, end)})${result.slice(end)}`;
	}
	return result;
}
function endOfGroup(text, from) {
	let depth = 0;
	for (let offset = from; offset < text.length; offset += 1) {
		const char = text[offset];
		if (char === "\\") offset += 1;
		else if (char === "[") offset = endOfClass(text, offset);
		else if (char === "(") depth += 1;
		else if (char === ")" && depth === 0) return offset;
		else if (char === ")") depth -= 1;
		else if (char === "|" && depth === 0) return void 0;
	}
	return text.length;
}
function endOfClass(text, open) {
	let offset = open + (text[open + 1] === "^" ? 2 : 1);
	if (text[offset] === "]") offset += 1;
	while (offset < text.length && text[offset] !== "]") offset += text[offset] === "\\" ? 2 : 1;
	return offset;
}
function costOf(text) {
	const groups = [{ repeats: false }];
	let nested = false;
	let count = 0;
	let closed = false;
	for (let offset = 0; offset < text.length; offset += 1) {
		const char = text[offset];
		const limit = repetitionAt(text, offset);
		if (limit !== void 0) {
			if (limit > 1) {
				if (closed) nested = true;
				const group = groups.at(-1);
				if (group !== void 0) group.repeats = true;
			}
			if (limit >= large) count += 1;
			if (char === "{") offset = text.indexOf("}", offset);
			continue;
		}
		closed = false;
		if (char === "\\") offset += 1;
		else if (char === "[") offset = endOfClass(text, offset);
		else if (char === "(") {
			groups.push({ repeats: false });
			if (text[offset + 1] === "?") offset += 1;
		} else if (char === ")") {
			closed = (groups.length > 1 ? groups.pop() : void 0)?.repeats === true;
			const outer = groups.at(-1);
			if (closed && outer !== void 0) outer.repeats = true;
		}
	}
	return {
		nested,
		large: count
	};
}
/** Returns the maximum count of a repetition at an offset; undefined if there is none. */
function repetitionAt(text, offset) {
	const char = text[offset];
	if (char === "*" || char === "+") return Number.POSITIVE_INFINITY;
	if (char === "?") return 1;
	if (char !== "{") return void 0;
	const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(text.slice(offset, offset + 16));
	if (bounds === null) return void 0;
	const [, least = "", comma, most = ""] = bounds;
	if (comma === "") return Number(least);
	return most === "" ? Number.POSITIVE_INFINITY : Number(most);
}
var Untranslatable, classes, large, maxLarge;
function init_expression() {
	return (init_expression = __esmMin((() => {
		Untranslatable = class {
			why;
			constructor(why) {
				this.why = why;
			}
		};
		classes = {
			alnum: "A-Za-z0-9",
			alpha: "A-Za-z",
			digit: "0-9",
			lower: "a-z",
			space: "\\s",
			upper: "A-Z",
			word: "\\w",
			xdigit: "0-9A-Fa-f",
			punct: "!-\\/:-@\\[-`{-~"
		};
		large = 100;
		maxLarge = 4;
	})))();
}

// actions/image-scan/secrets/user-rules.ts
/** Converts drafts to rules. Unsupported drafts are gaps. `name` is the file's. */
function userRules(drafts, name) {
	const rules = [];
	const gaps = [];
	let keywordBytes = 0;
	for (const draft of drafts.slice(0, maxRules)) {
		keywordBytes += "keywords" in draft ? draft.keywords.join("").length : 0;
		const made = keywordBytes > maxKeywords ? new Untranslatable("the file has too many keywords") : ruleOf(draft);
		if (made instanceof Untranslatable) gaps.push({
			what: `rule ${draft.id} in ${name}`,
			why: `it was not used: ${made.why}`,
			weight: "note"
		});
		else rules.push(made);
	}
	const omitted = drafts.length - maxRules;
	if (omitted > 0) gaps.push({
		what: name,
		why: `${omitted} rules beyond the first ${maxRules} were not used`,
		weight: "note"
	});
	return {
		rules,
		gaps
	};
}
function ruleOf(draft) {
	if ("unusable" in draft) return new Untranslatable(draft.unusable);
	const keywords = draft.keywords.map((keyword) => keyword.toLowerCase()).filter((keyword) => /^[\x20-\x7e]+$/.test(keyword));
	if (keywords.length === 0) return new Untranslatable("it has no keywords");
	const pattern = translate(draft.regex);
	if (pattern instanceof Untranslatable) return pattern;
	const allowed = draft.allowed.map(translate);
	const refused = allowed.find((translated) => translated instanceof Untranslatable);
	if (refused instanceof Untranslatable) return new Untranslatable(`its allowlist cannot be used: ${refused.why}`);
	const patterns = allowed.filter((candidate) => candidate instanceof RegExp);
	const stopWords = draft.stopWords.map((word) => word.toLowerCase());
	return {
		id: `user-${draft.id.replace(/[^\w.-]/g, "-").slice(0, 100)}`,
		title: draft.description === "" ? `a secret (${draft.id})` : `a secret (${draft.description.slice(0, 200)})`,
		severity: draft.severity,
		keywords: [...new Set(keywords)],
		pattern,
		searches: true,
		ownFilesOnly: true,
		...draft.group === 0 ? {} : { group: draft.group },
		...draft.entropy === 0 ? {} : { entropy: draft.entropy },
		check: (secret) => {
			const lower = secret.toLowerCase();
			return !patterns.some((allowPattern) => secret.search(allowPattern) !== -1) && !stopWords.some((word) => lower.includes(word));
		}
	};
}
var maxRules, maxKeywords;
function init_user_rules() {
	return (init_user_rules = __esmMin((() => {
		init_expression();
		maxRules = 1e3;
		maxKeywords = 6e4;
	})))();
}

// actions/image-scan/secrets/gitleaks.ts
/**
* Parses the rules of a `gitleaks.toml`: expression, group, keywords, entropy, and allowlists of expressions and stop
* words. Unsupported rules are gaps.
* @param name of the file, for the gaps.
* @throws Error for invalid TOML or an unexpected structure.
*/
function parseGitleaks(text, name) {
	const parsed = file$1.parse(parse$1(text));
	const shared = listsOf(parsed);
	const { rules, gaps } = userRules(parsed.rules.map((rawRule) => draftOf$1(rawRule, shared)), name);
	const notes = [];
	if ([...shared, ...parsed.rules.flatMap(listsOf)].some(({ paths }) => paths.length > 0)) notes.push({
		what: name,
		why: "its path allowlists were not used",
		weight: "note"
	});
	if (parsed.extend !== void 0) notes.push({
		what: name,
		why: "its `extend` was not used",
		weight: "note"
	});
	return {
		rules,
		gaps: [...gaps, ...notes]
	};
}
function draftOf$1(raw, shared) {
	const { id, description, regex, keywords, secretGroup: group, entropy } = raw;
	if (regex === void 0) return {
		id,
		unusable: "it matches paths only"
	};
	if (raw.path !== void 0) return {
		id,
		unusable: "it applies to some paths only"
	};
	const lists = [...shared, ...listsOf(raw)];
	if (lists.some(({ paths, condition }) => paths.length > 0 && condition?.toUpperCase() === "AND")) return {
		id,
		unusable: "its allowlist combines paths and contents"
	};
	return {
		id,
		description,
		severity: "high",
		regex,
		keywords,
		group,
		entropy,
		allowed: lists.flatMap(({ regexes }) => regexes),
		stopWords: lists.flatMap(({ stopwords }) => stopwords)
	};
}
function listsOf({ allowlist: single, allowlists }) {
	return single === void 0 ? allowlists : [single, ...allowlists];
}
var texts$1, allowlist, rule$1, file$1;
function init_gitleaks() {
	return (init_gitleaks = __esmMin((() => {
		init_dist();
		init_schemas();
		init_user_rules();
		texts$1 = array(string()).default([]);
		allowlist = looseObject({
			regexes: texts$1,
			stopwords: texts$1,
			paths: texts$1,
			condition: string().optional()
		});
		rule$1 = looseObject({
			id: string(),
			description: string().default(""),
			regex: string().optional(),
			path: string().optional(),
			secretGroup: number().int().nonnegative().default(0),
			entropy: number().default(0),
			keywords: texts$1,
			allowlist: allowlist.optional(),
			allowlists: array(allowlist).default([])
		});
		file$1 = looseObject({
			rules: array(rule$1).default([]),
			allowlist: allowlist.optional(),
			allowlists: array(allowlist).default([]),
			extend: unknown().optional()
		});
	})))();
}

// actions/image-scan/secrets/trivy-secret.ts
/**
* Parses the rules of a `trivy-secret.yaml`: expression, group, keywords, severity, and allow expressions. Unsupported
* rules are gaps.
* @param name of the file, for the gaps.
* @throws Error for invalid YAML or an unexpected structure.
*/
function parseTrivySecret(text, name) {
	const parsed = file.parse((0, import_dist.parse)(text, {
		maxAliasCount: 100,
		logLevel: "error"
	}) ?? {});
	const shared = parsed["allow-rules"] ?? [];
	const { rules, gaps } = userRules((parsed.rules ?? []).map((rawRule) => draftOf(rawRule, shared)), name);
	const ignoredKeys = unused.filter((key) => parsed[key] !== void 0 && parsed[key] !== null);
	const all = [...shared, ...(parsed.rules ?? []).flatMap((ownRule) => ownRule["allow-rules"] ?? [])];
	return {
		rules,
		gaps: [
			...gaps,
			...ignoredKeys.map((key) => ({
				what: name,
				why: `its \`${key}\` was not used`,
				weight: "note"
			})),
			...all.some(({ path }) => path !== void 0) ? [{
				what: name,
				why: "its path allow-rules were not used",
				weight: "note"
			}] : []
		]
	};
}
function draftOf(raw, shared) {
	const { id, title, path, regex } = raw;
	if (regex === void 0) return {
		id,
		unusable: "it has no regular expression"
	};
	if (path !== void 0) return {
		id,
		unusable: "it applies to some paths only"
	};
	const group = raw["secret-group-name"];
	return {
		id,
		description: title,
		severity: severities[raw.severity.toUpperCase()] ?? "high",
		regex: group === void 0 ? regex : regex.replace(`(?P<${group}>`, "(?P<secret>"),
		keywords: raw.keywords ?? [],
		group: 0,
		entropy: 0,
		allowed: [...shared, ...raw["allow-rules"] ?? []].flatMap((allow) => allow.regex === void 0 || allow.path !== void 0 ? [] : [allow.regex]),
		stopWords: []
	};
}
var import_dist, texts, allowRule, rule, file, unused, severities;
function init_trivy_secret() {
	return (init_trivy_secret = __esmMin((() => {
		import_dist = require_dist();
		init_schemas();
		init_user_rules();
		texts = array(string()).nullish();
		allowRule = looseObject({
			id: string().optional(),
			regex: string().optional(),
			path: string().optional()
		});
		rule = looseObject({
			id: string(),
			title: string().default(""),
			severity: string().default("HIGH"),
			regex: string().optional(),
			path: string().optional(),
			keywords: texts,
			"secret-group-name": string().optional(),
			"allow-rules": array(allowRule).nullish(),
			"exclude-block": unknown().optional()
		});
		file = looseObject({
			rules: array(rule).nullish(),
			"allow-rules": array(allowRule).nullish(),
			"enable-builtin-rules": texts,
			"disable-rules": texts,
			"disable-allow-rules": texts,
			"exclude-block": unknown().optional()
		});
		unused = [
			"enable-builtin-rules",
			"disable-rules",
			"disable-allow-rules",
			"exclude-block"
		];
		severities = {
			CRITICAL: "critical",
			HIGH: "high",
			MEDIUM: "medium",
			LOW: "medium"
		};
	})))();
}

// actions/image-scan/secrets/read-rules.ts
/**
* Reads the file of the user's secret rules, a `gitleaks.toml` or a `trivy-secret.yaml`.
* @throws InvalidError if it cannot be read, is too large or has an unexpected structure.
*/
async function readRulesFile(root, path) {
	try {
		const text = (await readCheckoutFile(root, path, maxBytes)).toString("utf8");
		parseRulesFile({
			path,
			text
		});
		return {
			path,
			text
		};
	} catch (error) {
		throw new InvalidError("SECRET_RULES_UNREADABLE", `cannot be read as secret rules (${messageOf(error)})`, {
			place: { what: path },
			advice: "Set `secret-rules` to a gitleaks.toml with `[[rules]]` or a trivy-secret.yaml with `rules`, or remove the input",
			cause: error
		});
	}
}
/** Parses a file of secret rules. @throws Error for an unexpected structure. */
function parseRulesFile({ path, text }) {
	const digest = createHash("sha256").update(text).digest("hex").slice(0, 16);
	return {
		...(/\.ya?ml$/i.test(path) ? parseTrivySecret : parseGitleaks)(text, path),
		digest
	};
}
var createHash, maxBytes;
function init_read_rules() {
	return (init_read_rules = __esmMin((() => {
		init_errors();
		init_files$1();
		init_gitleaks();
		init_trivy_secret();
		({createHash} = process.getBuiltinModule("node:crypto"));
		maxBytes = 4 * 2 ** 20;
	})))();
}

// actions/image-scan/checks-thread.ts
function checkCollectors(hygiene, secrets) {
	return [...hygiene ? hygieneCollectors : [], ...secrets?.collectors ?? []];
}
function secretChecks({ secrets, rulesFile }) {
	if (!secrets) return void 0;
	return new SecretChecks(rulesFile === void 0 ? void 0 : parseRulesFile(rulesFile));
}
var createCollectors;
function init_checks_thread() {
	return (init_checks_thread = __esmMin((() => {
		init_hygiene();
		init_secrets();
		init_read_rules();
		createCollectors = (options) => {
			const checks = options;
			return checkCollectors(checks.hygiene, secretChecks(checks));
		};
	})))();
}

export { init_read_rules as a, init_hygiene as c, secretChecks as i, createCollectors as n, readRulesFile as o, init_checks_thread as r, hygieneProblems as s, checkCollectors as t };