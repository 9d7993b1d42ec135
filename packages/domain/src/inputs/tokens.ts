import { z } from 'zod';
import { field } from '../fields';
import type { Permission } from '../permissions';
import { isForTokens } from '../token';

/** A new API token. Which permissions its maker holds, and how long it may last, is judged by the server. */
export const TokenContent = z.object({
  name: field.text(60),
  permissions: z.array(z.custom<Permission>(isForTokens, 'token.permissionUnknown')).min(1, 'token.permissionsRequired')
    .transform((permissions) => [...new Set(permissions)]),
  expiresOn: field.date(),
});
