import { describe, expect, it } from 'vitest';
import { plant } from '../plant.mjs';
import { findBreaches } from './import-law.mjs';

const ORDERED = {
  'server/src/modules/index.ts': "import { accounts } from './accounts';\nimport { audit } from './audit';\nexport const MODULES = [audit, accounts];",
  'server/src/modules/audit/index.ts': 'export const audit = {};',
  'server/src/modules/accounts/index.ts': 'export const accounts = {};',
  'web/src/modules/index.ts': '',
};

function breachesOf(files) {
  return findBreaches(plant({ ...ORDERED, ...files }));
}

describe('the import law', () => {
  it('holds for a tree that keeps to it', () => {
    expect(breachesOf({
      'server/src/kernel/records.ts': "import { Column } from 'typeorm';",
      'server/src/modules/accounts/account.entity.ts': "import { Column } from 'typeorm';\nimport '../../kernel/records';",
      'server/src/modules/accounts/account.rules.ts': "import type { Account } from './account.entity';",
      'server/src/modules/accounts/accounts.service.ts': "import { can } from './account.rules';\nimport { audit } from '../audit';",
      'server/src/modules/accounts/accounts.test.ts': "import './accounts.service';",
    })).toEqual([]);
  });

  it.each([
    ['the kernel knows no module', 'server/src/kernel/gate.ts', '../modules/audit'],
    ['rules know no service', 'server/src/modules/accounts/account.rules.ts', './accounts.service'],
    ['rules know no other module', 'server/src/modules/accounts/account.rules.ts', '../audit'],
    ['an entity knows no rules', 'server/src/modules/accounts/account.entity.ts', './account.rules'],
    ['a service knows no resolver', 'server/src/modules/accounts/accounts.service.ts', './accounts.resolver'],
    ['a module passes through the doors of others only', 'server/src/modules/accounts/accounts.service.ts', '../audit/audit.service'],
    ['a module knows none after it in the list, whatever the order of the imports', 'server/src/modules/audit/audit.service.ts', '../accounts'],
    ['the domain knows nothing', 'packages/domain/src/roles.ts', '../../../server/src/kernel/records'],
    ['tests know no service', 'tests/sweep/sweep.test.ts', '../../server/src/modules/audit/audit.service'],
    ['the pieces of the page know no shell', 'web/src/ui/List.vue', '../shell/useAction'],
    ['the shell knows no module', 'web/src/shell/menu.ts', '../modules/standards'],
    ['the server knows no web', 'server/src/kernel/gate.ts', '../../../web/src/ui/format'],
  ])('%s', (_, file, name) => {
    const script = `import '${name}';`;
    const others = {
      'server/src/modules/accounts/account.rules.ts': '', 'server/src/modules/accounts/accounts.service.ts': '', 'server/src/modules/accounts/accounts.resolver.ts': '',
      'server/src/modules/audit/audit.service.ts': '', 'server/src/kernel/records.ts': '', 'web/src/shell/useAction.ts': '', 'web/src/ui/format.ts': '',
      'web/src/modules/standards/index.ts': 'export const standards = {};',
      'web/src/modules/index.ts': "import { standards } from './standards';\nexport const modules = [standards];",
    };
    const breaches = breachesOf({ ...others, [file]: file.endsWith('.vue') ? `<template />\n<script setup lang="ts">\n${script}\n</script>` : script });
    expect(breaches).toEqual([expect.stringMatching(`^${file}:${file.endsWith('.vue') ? 3 : 1} may not import `)]);
  });

  it.each([
    ['typeorm', 'server/src/modules/accounts/accounts.service.ts'],
    ['typeorm', 'server/src/modules/accounts/accounts.test.ts'],
    ['graphql', 'packages/domain/src/roles.ts'],
    ['@vue/apollo-composable', 'web/src/ui/list.ts'],
  ])('%s is not for %s', (library, file) => {
    expect(breachesOf({ [file]: `import '${library}';` })).toEqual([expect.stringContaining(`${file}:1 may not use ${library}`)]);
  });

  it('names a local import that leads nowhere, and a module that is not listed', () => {
    const breaches = breachesOf({ 'server/src/modules/loose/index.ts': "import './gone';" });
    expect(breaches).toEqual(['server/src/modules/loose is not listed in modules/index.ts', 'server/src/modules/loose/index.ts:1 imports ./gone, which leads nowhere']);
  });

  it('names a knot, of types too, and misses it in no order', () => {
    const [knot, ...others] = breachesOf({
      'server/src/kernel/a.ts': "import './b';",
      'server/src/kernel/b.ts': "import type { C } from './c';",
      'server/src/kernel/c.ts': "export const late = () => import('./a');",
    });
    expect(knot).toBe('knot: server/src/kernel/a.ts -> server/src/kernel/b.ts -> server/src/kernel/c.ts -> server/src/kernel/a.ts');
    expect(others).toEqual([]);
  });
});
