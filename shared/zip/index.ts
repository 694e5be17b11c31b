/**
 * Zip archives. A file on disk is read by random access through yauzl, which holds no more than an entry in memory. An
 * archive in an image is read by our own reader for two reasons: yauzl refuses archives with bytes in front of them, as
 * self-executing jars have, and it answers through callbacks, while the files of an image are read in one synchronous
 * pass. Both readers agree on everything else; a test compares them.
 */
export { isZip, readZipContent, type ZipEntry } from "./zip-content.ts";
export { readZipFile, type ZipLimits, type ZipRecord } from "./zip-file.ts";
