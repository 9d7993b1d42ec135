import { createToken, revokeToken } from '../modules/tokens';
import { CAST } from './cast';
import type { Stage } from './stage';

const READING = ['enterprise:read', 'standard:read', 'certificate:read', 'report:read'] as const;
const RECORDING = [...READING, 'certificate:record', 'certificate:recordAudit', 'certificate:recordFinding'] as const;

async function make(stage: Stage, who: string, { name, permissions, expiresOn }: { name: string; permissions: typeof READING | typeof RECORDING; expiresOn: string }) {
  const { token } = await stage.as(who, (request) => createToken(request, { name, permissions: [...permissions], expiresOn }));
  return token;
}

/** Tokens of the cast's makers in every state. Nobody knows their texts, so none of them can be used. */
export async function playTokens(stage: Stage): Promise<void> {
  stage.on('2026-03-02');
  await make(stage, CAST.adminA, { name: '数据对接试点', permissions: READING, expiresOn: '2026-05-31' });
  const old = await make(stage, CAST.adminA, { name: '旧 ERP', permissions: READING, expiresOn: '2027-02-28' });
  await make(stage, CAST.adminB, { name: '质量看板', permissions: READING, expiresOn: '2027-02-28' });
  stage.on('2026-09-01');
  await stage.as(CAST.adminA, (request) => revokeToken(request, old));
  await make(stage, CAST.adminA, { name: '总装 MES', permissions: RECORDING, expiresOn: '2027-08-31' });
}
