import { createHash, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** So that a token that was left lying about is recognised as one of this product's. */
const PREFIX = 'bz_';
/** Letters and digits alone: a double click marks it all, and no shell or address takes offence. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 190 random bits, of which the five characters that stay in sight give away 30. */
const RANDOM_LENGTH = 32;
const CHECK_LENGTH = 6;
const PATTERN = new RegExp(`^${PREFIX}[0-9A-Za-z]{${RANDOM_LENGTH + CHECK_LENGTH}}$`);
const SHOWN = 8;

/** The check characters tell a slip of copying from a token that is not there, without asking the database. */
function checkOf(text: string): string {
  let rest = crc32(text);
  return Array.from({ length: CHECK_LENGTH }, () => {
    const letter = LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
    return letter;
  }).join('');
}

/** The text of a new token: prefix, random characters, check characters. */
export function newTokenText(): string {
  const text = PREFIX + Array.from({ length: RANDOM_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return text + checkOf(text);
}

/** Whether a text can be a token at all. */
export function isTokenText(text: string): boolean {
  return PATTERN.test(text) && checkOf(text.slice(0, -CHECK_LENGTH)) === text.slice(-CHECK_LENGTH);
}

/** What of a token is shown afterwards. */
export const beginningOf = (text: string): string => text.slice(0, SHOWN);

/** What the database keeps. A token is too random to be guessed, so a plain hash is enough. */
export const tokenHashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
