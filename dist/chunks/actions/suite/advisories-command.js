import { r as Option, t as Command } from "../../npm/commander.js";
import { i as plain, n as count, t as byteCount } from "../../shared/text/plain.js";
import { n as exitCodes } from "../../shared/action/index.js";
import { a as readShardIndex, i as hasShards, t as buildAdvisories } from "../../shared/advisories/index.js";
import { i as messageOf, n as SeaworthyError, r as UndecidedError, t as InvalidError } from "../../shared/errors/index.js";
import { t as table } from "../../shared/publish/table.js";
import "../../shared/text/index.js";
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";

// shared/advisories/shards/status.ts
const day = 864e5;
/** What a set of shards holds, how old and how large it is. Pure. */
function advisoriesStatus(index, now) {
	return {
		serial: index.serial,
		built: index.built,
		expires: index.expires,
		expired: !(Date.parse(index.expires) >= now.getTime()),
		ageDays: daysSince(index.built, now),
		size: index.shards.reduce((sum, { size }) => sum + size, 0),
		shards: index.shards.map(({ ecosystem, advisories, packages, size, unpacked, modified }) => ({
			ecosystem,
			advisories,
			packages,
			size,
			unpacked,
			...modified === void 0 ? {} : { ageDays: daysSince(modified, now) }
		})),
		...index.kev === void 0 ? {} : { kev: index.kev.modified },
		...index.epss === void 0 ? {} : { epss: index.epss.modified }
	};
}
function daysSince(date, now) {
	return Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / day));
}

// actions/suite/advisories-command.ts
/** `seaworthy advisories build` and `status`: shards of advisories, made from the sources' own files. */
function advisoriesCommand(streams, done) {
	const attempt = async (work) => {
		try {
			await work();
			done(exitCodes.pass);
		} catch (error) {
			streams.stderr.write(`seaworthy: ${plain(messageOf(error))}\n`);
			done(exitCodes[error instanceof SeaworthyError ? error.kind : "undecided"]);
		}
	};
	const build = new Command("build").description("Makes shards, one a distribution release or language ecosystem, and the index that names them.").argument("<out>", "folder for shards and index; what is there and unchanged is kept").option("--osv <folder>", "folder in the layout of OSV's bulk export").option("--alpine-secdb <folder>", "folder with Alpine's secdb, <version>/{main,community}.json").option("--debian-tracker <file>", "Debian's security tracker as JSON").option("--kev <file>", "CISA's catalogue of exploited vulnerabilities as JSON").option("--epss <file>", "FIRST's scores, .csv.gz").option("--valid-days <number>", "days until the index must not be used any more", "7").exitOverride().action((out, flags) => attempt(() => runBuild(out, flags, streams)));
	const status = new Command("status").description("Shows what a folder of shards holds, how old and how large it is.").argument("<folder>", "folder of shards").addOption(new Option("--format <format>", "what is printed").choices(["text", "json"]).default("text")).exitOverride().action((folder, { format }) => attempt(() => runStatus(folder, format, streams)));
	return new Command("advisories").description("Builds and shows advisory data.").exitOverride().addCommand(build).addCommand(status);
}
async function runBuild(out, flags, { root, stderr }) {
	const { osv, alpineSecdb, debianTracker, kev, epss } = flags;
	const path = (given) => given === void 0 ? void 0 : resolve(root, given);
	const folder = resolve(root, out);
	const validDays = Number(flags.validDays);
	if (!Number.isInteger(validDays) || validDays < 1) throw new InvalidError("INPUT_VALUE", `"${flags.validDays}" is no number of days`, { advice: "Give --valid-days as a whole number from 1" });
	if ([
		osv,
		alpineSecdb,
		debianTracker
	].every((source) => source === void 0)) throw new InvalidError("INPUT_MISSING", "no source is given", { advice: "Give at least one of --osv, --alpine-secdb and --debian-tracker" });
	const previous = await hasShards(folder) ? await readShardIndex(folder) : void 0;
	const given = {
		osv: path(osv),
		debianTracker: path(debianTracker),
		kev: path(kev),
		epss: path(epss),
		previous
	};
	const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== void 0));
	const secdb = alpineSecdb === void 0 ? {} : { alpineSecdb: await secdbFiles(resolve(root, alpineSecdb)) };
	const { index, reused, gaps } = await buildAdvisories({
		...options,
		...secdb,
		out: folder,
		now: /* @__PURE__ */ new Date(),
		validDays
	});
	for (const { what, why } of gaps) stderr.write(`warning: ${plain(`${what}: ${why}`)}\n`);
	stderr.write(`${count(index.shards.length, "shard")}, ${reused} of them unchanged, until ${index.expires}\n`);
}
async function secdbFiles(folder) {
	return (await readdir(folder, { recursive: true }).catch((cause) => {
		throw new UndecidedError("SOURCE_UNREADABLE", `cannot be listed (${messageOf(cause)})`, {
			place: { what: folder },
			cause
		});
	})).filter((entry) => /\.json$/u.test(entry)).map((entry) => join(folder, entry)).toSorted();
}
async function runStatus(folder, format, { root, stdout }) {
	const index = await readShardIndex(resolve(root, folder));
	const status = advisoriesStatus(index, /* @__PURE__ */ new Date());
	stdout.write(format === "json" ? `${JSON.stringify(status, void 0, 2)}\n` : statusText(status));
}
function statusText({ shards, size, serial, built, expires, expired, kev, epss }) {
	const rows = shards.map((shard) => [
		plain(shard.ecosystem),
		count(shard.advisories, "advisory", "advisories"),
		count(shard.packages, "package"),
		byteCount(shard.size),
		shard.ageDays === void 0 ? "of unknown date" : `newest ${count(Math.floor(shard.ageDays), "day")} old`
	]);
	const state = expired ? `EXPIRED on ${expires}` : `good until ${expires}`;
	const extra = [kev === void 0 ? "no KEV" : `KEV of ${kev}`, epss === void 0 ? "no EPSS" : `EPSS of ${epss}`];
	return `${table(rows)}\n\n${count(shards.length, "shard")}, ${byteCount(size)}; index ${serial} built ${built}, ${state}; ${extra.join(", ")}\n`;
}

export { advisoriesCommand };