import type { FilePurpose } from '@bianzhong/domain';
import { apollo } from '../../apollo';
import { CreateUploadDocument, FilePageDocument, type FilePartFragment } from '../../generated/graphql';
import { language } from '../../i18n';
import { failureOfBody, plainFailure, toFailure } from '../../shell/failures';
import type { Failure } from '../../ui/failure';

/** What may pass by itself: the line, a busy server. */
const PASSING: readonly Failure['code'][] = ['OFFLINE', 'UNAVAILABLE', 'TOO_MANY', 'INTERNAL'];
const MOST_TRIES = 3;
const PAUSE_MS = 1_000;

export interface Sending {
  purpose: FilePurpose;
  file: File;
  /** The same for every attempt: what has come already is not sent twice. */
  key: string;
  signal: AbortSignal;
  /** Hears how many bytes are on their way. */
  progress: (bytes: number) => void;
}

/** What became of it: the file, why not, or neither when it was broken off. */
export type Sent = { file: FilePartFragment; failure: null } | { file: null; failure: Failure | null };

/** Whether the same may go well a moment later. */
export const mayPass = ({ code }: Failure): boolean => PASSING.includes(code);

/** Announces a file and sends its bytes, again after a pause where that helps. */
export async function send(sending: Sending): Promise<Sent> {
  for (let attempt = 1; ; attempt++) {
    const sent = await once(sending);
    if (!sent.failure || !mayPass(sent.failure) || attempt === MOST_TRIES) return sent;
    await pause(PAUSE_MS * attempt, sending.signal);
    if (sending.signal.aborted) return { file: null, failure: null };
  }
}

async function once(sending: Sending): Promise<Sent> {
  const { purpose, file, key, signal } = sending;
  if (signal.aborted) return { file: null, failure: null };
  try {
    const input = { purpose, name: file.name, sizeBytes: file.size, idempotencyKey: `upload-${key}` };
    const { data } = await apollo.mutate({ mutation: CreateUploadDocument, variables: { input } });
    if (!data) return { file: null, failure: plainFailure('INTERNAL') };
    const { address, file: announced } = data.createUpload;
    if (announced.state === 'STORED') return { file: announced, failure: null };
    const failure = address ? await put(address, sending) : plainFailure('INTERNAL');
    if (failure || signal.aborted) return { file: null, failure };
    return await stored(announced.id);
  } catch (error) {
    return { file: null, failure: toFailure(error) };
  }
}

/** The file as the server has it now, the way to its bytes included. */
async function stored(id: string): Promise<Sent> {
  const { data } = await apollo.query({ query: FilePageDocument, variables: { id }, fetchPolicy: 'network-only' });
  return data.file ? { file: data.file, failure: null } : { file: null, failure: plainFailure('NOT_FOUND') };
}

/** Sends the raw bytes. Only the old way of asking tells how far an upload is. @returns why not, or null */
function put(address: string, { file, signal, progress }: Sending): Promise<Failure | null> {
  const request = new XMLHttpRequest();
  const stop = () => request.abort();
  return new Promise<Failure | null>((resolve) => {
    request.open('PUT', address);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept-Language', language() === 'en' ? 'en' : 'zh');
    request.upload.addEventListener('progress', ({ loaded }) => progress(loaded));
    request.addEventListener('load', () => resolve(request.status === 200 ? null : failureOfBody(request.responseText)));
    request.addEventListener('error', () => resolve(plainFailure('OFFLINE')));
    request.addEventListener('abort', () => resolve(null));
    signal.addEventListener('abort', stop);
    request.send(file);
  }).finally(() => signal.removeEventListener('abort', stop));
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
