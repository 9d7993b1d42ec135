import { labelOf, type CodeEntry } from '@bianzhong/domain';
import { useI18n } from 'vue-i18n';

/** Codes in the reader's words, out of the code lists that server and web share. Reactive to the language. */
export function useCodes() {
  const { locale } = useI18n();
  const language = () => (locale.value === 'en' ? ('en' as const) : ('zh' as const));
  return {
    /** One code in words. */
    word: (list: readonly CodeEntry[], code: string | null | undefined) =>
      code ? labelOf(list, code, language()) : '',
    /** Several codes in words, one after the other. */
    words: (list: readonly CodeEntry[], codes: readonly string[]) =>
      codes.map((code) => labelOf(list, code, language())).join(locale.value === 'en' ? ', ' : '\u3001'),
    /** A whole list for a select or a filter. */
    options: <const List extends readonly CodeEntry[]>(list: List): { value: List[number]['code']; label: string }[] =>
      list.map((entry) => ({ value: entry.code, label: entry[language()] })),
  };
}
