import { createI18n } from 'vue-i18n';

export type Language = 'zh-CN' | 'en';
type Words = Record<string, Record<string, unknown>>;

const load: Record<Language, () => Promise<{ default: Words }>> = {
  'zh-CN': () => import('./words/zh-CN'),
  en: () => import('./words/en'),
};

/** The words of the screen. A language is fetched when it is first used; switching needs no reload. */
export const i18n = createI18n({ legacy: false, locale: 'zh-CN', fallbackLocale: 'zh-CN', messages: {} });

/** The language the reader sees now. */
export function language(): Language {
  return i18n.global.locale.value as Language;
}

/** Words for code outside components. */
export function say(key: string, values: Record<string, unknown> = {}): string {
  return i18n.global.t(key, values);
}

/** Fetches the words if needed, then switches everything at once, the document's own language included. */
export async function speak(chosen: Language): Promise<void> {
  if (!i18n.global.availableLocales.includes(chosen as never)) {
    const words = await load[chosen]();
    i18n.global.setLocaleMessage(chosen, words.default as never);
  }
  i18n.global.locale.value = chosen as never;
  document.documentElement.lang = chosen;
}
