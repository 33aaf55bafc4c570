/** Something a person has to settle before the database can run: what it is, and what to do. */
export class ClusterProblem extends Error {
  override name = "ClusterProblem";
}

type Known = { readonly sign: RegExp; readonly words: string };

const KNOWN: readonly Known[] = [
  {
    sign: /no space left on device|check free disk space|disk quota exceeded|ENOSPC/i,
    words: "The disk is full. Free some space (`df -h` shows where), then start again.",
  },
  {
    sign: /database files are incompatible with server/i,
    words:
      "The database was written by another version of PostgreSQL. Start it with that version and copy the data over, or move the folder away to begin anew.",
  },
  {
    sign: /unshare failed|unshare: .*not permitted|setgroups failed/i,
    words:
      "PostgreSQL does not run as root, and this machine gives no user namespace to stand in. Start as an ordinary user, or set DATABASE_URL.",
  },
  {
    sign: /EACCES|permission denied/i,
    words:
      "PostgreSQL may not read its programs or its data. The project and DATA_DIR must belong to the user who starts it.",
  },
  {
    sign: /EROFS|read-only file system/i,
    words: "The disk is read-only. Point DATA_DIR at a folder that can be written.",
  },
  {
    sign: /could not (create|map|open) shared memory|shmget|Cannot allocate memory/i,
    words: "PostgreSQL got no memory. Free some, or set DATABASE_URL to a server elsewhere.",
  },
  {
    sign: /error while loading shared libraries|cannot open shared object|ENOEXEC|Exec format/i,
    words:
      "The PostgreSQL shipped with this project does not run on this system. Set DATABASE_URL to a PostgreSQL of at least version 15.",
  },
];

/** The words for what PostgreSQL or the system said; `undefined` when nobody foresaw it. */
function wordsFor(output: string): string | undefined {
  return KNOWN.find(({ sign }) => sign.test(output))?.words;
}

export function clusterProblem(what: string, output: string): ClusterProblem {
  const said = output.trim().split("\n").slice(-12).join("\n");
  const words = wordsFor(output);
  return new ClusterProblem(words ? `${what}: ${words}` : `${what}. PostgreSQL said:\n${said}`);
}
