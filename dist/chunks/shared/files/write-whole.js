import { n as __esmMin } from "../../rolldown-runtime.js";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { randomBytes } from "node:crypto";

// shared/files/write-whole.ts
/**
* Writes a file, and the folders to it: readers see the old content or the new one, never a part. Nothing is left
* behind where it fails.
*/
async function writeWhole(path, content) {
	const aside = `${path}.${randomBytes(6).toString("hex")}`;
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(aside, content);
		await rename(aside, path);
	} catch (error) {
		await rm(aside, { force: true }).catch(() => {});
		throw error;
	}
}
function init_write_whole() {
	return (init_write_whole = __esmMin((() => {})))();
}

export { writeWhole as n, init_write_whole as t };