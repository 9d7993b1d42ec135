import { defineAsyncComponent } from 'vue';
import type { WebModule } from '../../shell/module';

/** They come when they are shown: the frame knows this door, and no other page is to wait for them. */
export const PhotoField = defineAsyncComponent(() => import('./PhotoField.vue'));
export const UploadField = defineAsyncComponent(() => import('./UploadField.vue'));

/** Files have no screen of their own: they are taken and shown where they belong. */
export const files: WebModule = { routes: [], menu: [] };
