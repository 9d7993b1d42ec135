import { Upload } from '@element-plus/icons-vue';
import type { WebModule } from '../../shell/module';

export const imports: WebModule = {
  routes: [
    {
      path: '/imports',
      component: () => import('./ImportsScreen.vue'),
      meta: { title: 'imports.title', permission: 'import:read' },
    },
    {
      path: '/imports/new',
      component: () => import('./NewImportScreen.vue'),
      meta: { title: 'imports.new.title', permission: 'import:read' },
    },
    {
      path: '/imports/:id',
      props: true,
      component: () => import('./ImportScreen.vue'),
      meta: { title: 'imports.one', permission: 'import:read' },
    },
  ],
  menu: [{ path: '/imports', permission: 'import:read', label: 'imports.title', icon: Upload, group: 'administration' }],
};
