import { computed, ref } from 'vue';
import { apollo } from '../apollo';
import { i18n, speak, type Language } from '../i18n';
import { recall, remember } from '../ui/storage';

// The two keys are read by public/early.js before anything is drawn.
const THEME = 'theme';
const LANGUAGE = 'language';

type Theme = 'light' | 'dark';

const system = matchMedia('(prefers-color-scheme: dark)');
const chosen = ref(recall<Theme>(THEME));
const systemIsDark = ref(system.matches);
system.addEventListener('change', (event) => {
  systemIsDark.value = event.matches;
  paint();
});

/** The theme on the screen: the reader's choice, else the system's. */
export const theme = computed<Theme>(() => chosen.value ?? (systemIsDark.value ? 'dark' : 'light'));

/** The language on the screen. */
export const currentLanguage = computed(() => i18n.global.locale.value as Language);

export function switchTheme(): void {
  chosen.value = theme.value === 'dark' ? 'light' : 'dark';
  remember(THEME, chosen.value);
  paint();
}

export async function switchLanguage(): Promise<void> {
  const next = currentLanguage.value === 'en' ? 'zh-CN' : 'en';
  await speak(next);
  remember(LANGUAGE, next);
  // What the server says in words, it says in the language of the asker. Whoever is away says it later.
  await apollo.reFetchObservableQueries().catch(() => undefined);
}

/** Applies what the reader chose earlier. */
export async function applyPreferences(): Promise<void> {
  paint();
  await speak('zh-CN');
  if (recall<Language>(LANGUAGE) === 'en') await speak('en');
}

function paint(): void {
  document.documentElement.classList.toggle('dark', theme.value === 'dark');
}
