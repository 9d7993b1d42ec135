/** Whether a private MariaDB can be started on this machine. */
export function hasMariadb(): boolean;

/** A private MariaDB; `url` names the server (no database), `stop` ends it and removes its files. */
export function startMariadb(options?: { isHasty?: boolean }): Promise<{ url: string; stop(): Promise<void> }>;
