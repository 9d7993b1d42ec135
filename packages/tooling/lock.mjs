import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does the work while no other process on this machine holds the lock file, which carries its holder's process number.
 * Two commands started side by side would otherwise empty each other's build folder.
 */
export async function withLock(path, work) {
  while (!take(path)) await wait(200);
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(path) {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(path)) rmSync(path, { force: true });
    return false;
  }
}

/** A holder that was killed leaves the file behind; a number just being written reads as empty and counts as held. */
function isHeld(path) {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    return holder === 0 || process.kill(holder, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
