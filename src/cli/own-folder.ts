import { lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const UNFINISHED = /^\.stet-.*\.part$/;

/** A folder in which files appear whole or not at all, and outside of which nothing is written. */
export class OwnFolder {
  private constructor(readonly path: string) {}

  /** Makes the folders where they are not there yet, and clears what a run that was stopped has left in them. */
  static async open(path: string, inside: string): Promise<OwnFolder> {
    await mkdir(path, { recursive: true });
    const within = join(path, inside);
    await mkdir(within).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    // A link would lead what is written somewhere else.
    if (!(await lstat(within)).isDirectory()) throw new Error(`${within} is no folder.`);
    for (const folder of [path, within]) {
      for (const name of await readdir(folder)) if (UNFINISHED.test(name)) await rm(join(folder, name));
    }
    return new OwnFolder(path);
  }

  /** Writes a file under another name first, so that a run that is stopped leaves the old one or the new one. */
  async write(name: string, content: string | Buffer): Promise<void> {
    const file = join(this.path, name);
    const unfinished = join(dirname(file), `.stet-${process.pid}-${basename(file)}.part`);
    try {
      await writeFile(unfinished, content, { flag: 'wx' });
      await rename(unfinished, file);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }
}
