import type { Language, Params } from '@bianzhong/domain';
import { shallowRef } from 'vue';

type Phrase = (reason: string, language: Language, params?: Params) => string;

/** What stands in the place of words that are still on their way. */
const ON_THEIR_WAY = '…';

/** The words of every reason there is are for whoever has made a mistake: they come after the page and not with it. */
const words = shallowRef<Phrase | null>(null);

/** Fetches the words; what was read by them before is read again when they are there. */
export async function fetchPhrases(): Promise<void> {
  words.value ??= (await import('@bianzhong/domain/phrases/index')).phrase;
}

/** A reason in words, within anything that follows what it reads: templates and computed values. */
export const phrase: Phrase = (reason, language, params) => {
  if (words.value) return words.value(reason, language, params);
  // Whoever is offline now asks again with the next mistake.
  fetchPhrases().catch(() => undefined);
  return ON_THEIR_WAY;
};
