import type { FoundFile } from "../../layers/index.ts";
import type { FileEvidence, PackageDraft, PackageNote } from "../cataloger.ts";
import { directoryOf } from "../directory-of.ts";

/** Maximum length of a chain of "same as" notes; longer ones are circular. */
const maxHops = 8;

/** Notes from side files (file lists, copyright files) about the packages of one cataloger. */
export class PackageNotes {
  readonly #byOwner = new Map<string, PackageNote[]>();

  constructor(files: readonly FoundFile<FileEvidence>[]) {
    for (const { header, value } of files) {
      for (const note of value.notes ?? []) {
        const key = `${rootOf(header.path)}\0${note.owner}`;
        const existing = this.#byOwner.get(key);
        if (existing === undefined) this.#byOwner.set(key, [note]);
        else existing.push(note);
      }
    }
  }

  /**
   * Completes a draft.
   * @param path of the file that lists the package, which determines the root directory.
   */
  complete(draft: PackageDraft, path: string): PackageDraft {
    const root = rootOf(path);
    const owners = [draft.name, `${draft.name}:${draft.arch ?? ""}`, directoryOf(path)];
    const notes = owners.flatMap((owner) => this.#notes(root, owner));
    if (notes.length === 0) return draft;
    const licenses = notes.flatMap((note) => note.licenses ?? []);
    const listed = notes.flatMap((note) => note.files ?? []);
    const files = [...(draft.files ?? []), ...listed];
    const fileHashes = [...(draft.fileHashes ?? []), ...notes.flatMap((note) => note.fileHashes ?? [])];
    return {
      ...draft,
      ...(fileHashes.length === 0 ? {} : { fileHashes }),
      ...(notes.some((note) => note.isFromPublicRegistry === true) ? { isFromPublicRegistry: true } : {}),
      licenses: [...new Set([...(draft.licenses ?? []), ...licenses])],
      ...(draft.files === undefined && notes.every((note) => note.files === undefined) ? {} : { files }),
    };
  }

  /** Returns the package's own notes and, for licenses, those of the package with the linked documentation. */
  #notes(root: string, owner: string): PackageNote[] {
    const ownNotes: PackageNote[] = [];
    let next: string | undefined = owner;
    for (let hops = 0; next !== undefined && hops < maxHops; hops += 1) {
      const notes: readonly PackageNote[] = this.#byOwner.get(`${root}\0${next}`) ?? [];
      ownNotes.push(
        ...(hops === 0 ? notes : notes.map(({ owner, licenses }) => ({ owner, ...(licenses && { licenses }) }))),
      );
      next = notes.find(({ sameAs }) => sameAs !== undefined)?.sameAs;
    }
    return ownNotes;
  }
}

/** Returns the root directory of a database: empty for the image's own, otherwise the directory of a chroot. */
function rootOf(path: string): string {
  return /^(.*?)\/(?:var|usr|lib|etc|opt)\//.exec(path)?.[1] ?? "";
}
