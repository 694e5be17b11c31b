import { n as __esmMin } from "../../rolldown-runtime.js";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { randomBytes } from "node:crypto";

// shared/files/write-file-atomic.ts
/**
* Writes a file and creates its directories. Readers see the old or the new content, never a part. Leaves no temporary file
* on failure.
*/
async function writeFileAtomic(path, content) {
	const temporary = `${path}.${randomBytes(6).toString("hex")}`;
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(temporary, content);
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => {});
		throw error;
	}
}
function init_write_file_atomic() {
	return (init_write_file_atomic = __esmMin((() => {})))();
}

export { writeFileAtomic as n, init_write_file_atomic as t };