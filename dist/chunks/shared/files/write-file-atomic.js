import { n as __esmMin } from "../../rolldown-runtime.js";
import { chmod, chown, constants, copyFile, link, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { randomBytes } from "node:crypto";

// shared/files/write-file-atomic.ts
/**
* Writes a file and creates its directories. Readers see the old or the new content, never a part. Leaves no temporary file
* on failure.
* @param ownership permissions of the file, and its owner where the process may set it. Default: those of a new file.
*/
async function writeFileAtomic(path, content, ownership) {
	const temporary = `${path}.${randomBytes(6).toString("hex")}`;
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(temporary, content);
		if (ownership !== void 0) {
			await chown(temporary, ownership.uid, ownership.gid).catch(() => {});
			await chmod(temporary, ownership.mode & 4095);
		}
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true }).catch(() => {});
		throw error;
	}
}
/**
* Creates a file and its directories. Returns false and changes nothing if the file exists, even if another process
* creates it at the same time. Readers see the whole content, unless the file system has no hard links.
*/
async function createFileAtomic(path, content) {
	const temporary = `${path}.${randomBytes(6).toString("hex")}`;
	await mkdir(dirname(path), { recursive: true });
	try {
		await writeFile(temporary, content);
		await link(temporary, path).catch((error) => {
			if (isPresent(error)) throw error;
			return copyFile(temporary, path, constants.COPYFILE_EXCL);
		});
		return true;
	} catch (error) {
		if (isPresent(error)) return false;
		throw error;
	} finally {
		await rm(temporary, { force: true }).catch(() => {});
	}
}
function isPresent(error) {
	return error instanceof Error && "code" in error && error.code === "EEXIST";
}
function init_write_file_atomic() {
	return (init_write_file_atomic = __esmMin((() => {})))();
}

export { init_write_file_atomic as n, writeFileAtomic as r, createFileAtomic as t };