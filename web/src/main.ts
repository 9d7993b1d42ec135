import './jitless';
import './ui/look/kit';
import { createApp, watch } from 'vue';
import { DefaultApolloClient } from '@vue/apollo-composable';
import App from './App.vue';
import { apollo, onSessionEnded } from './apollo';
import { i18n } from './i18n';
import { MODULES } from './modules';
import { nameTab, router } from './router';
import { modulesKey } from './shell/module';
import { applyPreferences, currentLanguage } from './shell/preferences';
import { fetchPhrases } from './ui/phrases';
import { forgetViewer, isSignedIn } from './viewer';

onSessionEnded(() => {
  if (!isSignedIn.value) return;
  forgetViewer();
  void router.push({ name: 'sign-in', query: { next: router.currentRoute.value.fullPath } });
});
watch(currentLanguage, () => nameTab(router.currentRoute.value));

await applyPreferences();
createApp(App).use(i18n).use(router).provide(DefaultApolloClient, apollo).provide(modulesKey, MODULES).mount('#app');
void router.isReady().then(fetchPhrases).catch(() => undefined);
