import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '../../server/src/kernel/ids';
import type { Client } from './client';

const CREATE = 'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { address file { id } } }';
const IMPORT = 'mutation ($input: ImportInput!) { importVehicles(input: $input) { id } }';
const LOOK = 'query ($id: ID!) { import(id: $id) { state rowCount createdCount changedCount unchangedCount refusedCount errorCount job { state progressDone failureReason failureText } } }';

export interface Outcome {
  state: string; rowCount: number; createdCount: number; changedCount: number; unchangedCount: number; refusedCount: number; errorCount: number;
  job: { state: string; progressDone: number; failureReason: string | null; failureText: string | null };
}

/** Sends a file. @returns its id, or the reason why it was not taken */
export async function sendFile(client: Client, name: string, bytes: Buffer): Promise<{ id: string; refusal: string | null }> {
  const { createUpload } = await client.insist<{ createUpload: { address: string; file: { id: string } } }>(CREATE, { input: { purpose: 'IMPORT_SOURCE', name, sizeBytes: bytes.length } });
  const response = await fetch(client.target() + createUpload.address, { method: 'PUT', headers: client.headers, body: bytes as never });
  if (response.ok) return { id: createUpload.file.id, refusal: null };
  const { errors: [first] } = await response.json() as { errors: { extensions: { reason: string; fields?: { reason: string }[] } }[] };
  return { id: createUpload.file.id, refusal: first?.extensions.fields?.[0]?.reason ?? first?.extensions.reason ?? 'nothing said' };
}

/** Begins to import vehicles. @returns the id of the import */
export async function beginImport(client: Client, fileId: string, mode: 'CHECK' | 'GOOD_ROWS' | 'ALL_OR_NOTHING'): Promise<string> {
  return (await client.insist<{ importVehicles: { id: string } }>(IMPORT, { input: { fileId, mode, idempotencyKey: newId() } })).importVehicles.id;
}

export const lookAt = async (client: Client, id: string): Promise<Outcome> => (await client.insist<{ import: Outcome }>(LOOK, { id })).import;

/** Waits until an import has ended. @throws Error when it does not within the time */
export async function ended(client: Client, id: string, withinMs: number): Promise<Outcome> {
  for (const start = Date.now(); Date.now() - start < withinMs; await wait(25)) {
    const outcome = await lookAt(client, id);
    if (['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(outcome.job.state)) return outcome;
  }
  throw new Error(`the import did not end within ${withinMs} ms`);
}
