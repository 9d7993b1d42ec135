import { hasMariadb, startMariadb } from './mariadb.mjs';

/** The databases that tests run on: the embedded one always, MariaDB where it is given or can be started. */
export class Engines {
  #given = process.env.TEST_DATABASE_URL;
  #started = null;
  #settings;

  /** @param settings how a private MariaDB is started, where that must differ from what tests need */
  constructor(settings = {}) {
    this.#settings = settings;
  }

  /** Why an engine cannot be had on this machine, in plain words; null if it can. */
  lack(engine) {
    if (engine !== 'mariadb' || this.#given || hasMariadb()) return null;
    return 'there is no mariadbd on the PATH and TEST_DATABASE_URL is not set';
  }

  /** The environment for a run on an engine. The address names a server: tests make their own databases on it. */
  async environment(engine) {
    const { TEST_DATABASE_URL: _, ...env } = process.env;
    if (engine === 'none') return env;
    return engine === 'embedded' ? { ...env, TEST_ENGINE: engine } : { ...env, TEST_ENGINE: engine, TEST_DATABASE_URL: await this.#url() };
  }

  async #url() {
    if (this.#given) return this.#given;
    this.#started ??= await startMariadb(this.#settings);
    return this.#started.url;
  }

  /** Ends what was started. */
  async stop() {
    await this.#started?.stop();
  }
}
