import { n as __esmMin } from "../../../rolldown-runtime.js";
import { Nn as init_text, ar as count, g as init_problem, ir as byteCount, or as init_plain, p as createFinding, s as init_rules, sr as oneLine, v as defineRule, y as init_define } from "../../../shared/core.js";
import { n as init_file_owners, t as fileOwners } from "../../../shared/packages/ownership/file-owners.js";
import { _ as isSystemType, h as init_lookup } from "../../../shared/ecosystems/index.js";
import { a as rootDirectoryType, i as init_root_directory, t as init_packages } from "../../../shared/packages/index.js";
import { a as judgeValue, g as maskSecret, h as init_search, i as init_value, l as init_names, p as mayHoldSecret, t as init_secrets } from "../../../shared/secrets/index.js";
import { M as init_history_assignments, N as listHistoryAssignments, t as init_dockerfile } from "../../../shared/dockerfile/index.js";

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
var emptyPassword, duplicate, accountRules, files, maxBytes, maxNames, accounts;
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
		maxBytes = 4 * 2 ** 20;
		maxNames = 20;
		accounts = {
			name: "hygiene/accounts",
			version: 1,
			wants: ({ path, type }) => (type === "file" || type === "hardlink") && files.has(path),
			maxBytes,
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
var basename, setId, worldWritable, modeRules, distributionPrograms, temporaryPath, setIdBits, othersWrite, riskyModes;
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
function init_problems() {
	return (init_problems = __esmMin((() => {
		init_text();
		init_image_check();
		init_settings$1();
	})))();
}

export { hygieneProblems as a, hygieneCollectors as i, ruleOf as n, hygieneRules as o, secretProblems as r, init_hygiene as s, init_problems as t };