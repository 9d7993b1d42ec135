import { computed, onScopeDispose, reactive } from 'vue';
import { FILE_CONTENTS, FILE_RULES, UploadAnnouncement, type FilePurpose } from '@bianzhong/domain';
import type { FilePartFragment } from '../../generated/graphql';
import { language } from '../../i18n';
import { readValues } from '../../ui/form/validation';
import { newKey } from '../../ui/key';
import { mayPass, send } from './send';

/** A file on its way to the server. */
export interface Upload {
  key: string;
  name: string;
  sizeBytes: number;
  sentBytes: number;
  standing: 'SENDING' | 'FAILED';
  /** Why it did not come, in words. */
  fault: string;
  /** Whether the same file may be sent again. */
  mayRetry: boolean;
}

export interface UploadsOptions {
  purpose: FilePurpose;
  /** What is done to a file before, such as making a picture smaller. */
  prepare?: (file: File) => Promise<File>;
  /** The file has come. */
  done: (file: FilePartFragment) => void;
}

interface Running {
  file: File;
  stop: AbortController;
}

/** What the picker of a browser offers for a purpose, as in the attribute `accept`. */
export function acceptedFor(purpose: FilePurpose): string {
  const contents = FILE_RULES[purpose].formats.map((format) => FILE_CONTENTS[format]);
  // A camera is offered for media types; a table of text has no media type that every system knows.
  const isPictures = contents.every(({ mediaType }) => mediaType.startsWith('image/'));
  return contents
    .flatMap(({ mediaType, endings }) => (isPictures ? [mediaType] : endings.map((ending) => `.${ending}`)))
    .join(',');
}

/** Why a file is not even sent, in words; null when it may be. */
export function faultOf(purpose: FilePurpose, { name, size }: Pick<File, 'name' | 'size'>): string | null {
  const spoken = language() === 'en' ? 'en' : 'zh';
  const { faults } = readValues(UploadAnnouncement, { purpose, name, sizeBytes: size }, spoken);
  return faults?.values().next().value ?? null;
}

/** Uploads of one place on a screen. They end with it. */
export function useUploads(options: UploadsOptions) {
  const queue = new Queue(options);
  onScopeDispose(() => queue.end());
  return {
    uploads: queue.uploads,
    isBusy: computed(() => queue.uploads.some(({ standing }) => standing === 'SENDING')),
    add: (files: readonly File[]) => Promise.all(files.map((file) => queue.add(file))),
    /** Breaks an upload off, or takes a failed one out of sight. */
    forget: (key: string) => queue.forget(key),
    retry: (key: string) => queue.retry(key),
  };
}

class Queue {
  readonly uploads = reactive<Upload[]>([]);
  private readonly running = new Map<string, Running>();

  constructor(private readonly options: UploadsOptions) {}

  async add(chosen: File): Promise<void> {
    const key = newKey();
    const begun = { key, name: chosen.name, sizeBytes: chosen.size, sentBytes: 0, fault: '', mayRetry: false };
    this.uploads.push({ ...begun, standing: 'SENDING' });
    const { purpose, prepare } = this.options;
    const file = prepare ? await prepare(chosen) : chosen;
    if (!this.find(key)) return;
    const fault = faultOf(purpose, file);
    if (fault) this.fail(key, fault, false);
    else await this.begin(key, file);
  }

  retry(key: string): void {
    const file = this.running.get(key)?.file;
    if (file) void this.begin(key, file);
  }

  forget(key: string): void {
    this.running.get(key)?.stop.abort();
    this.running.delete(key);
    const place = this.uploads.findIndex((upload) => upload.key === key);
    if (place >= 0) this.uploads.splice(place, 1);
  }

  end(): void {
    this.running.forEach(({ stop }) => stop.abort());
  }

  private find(key: string): Upload | undefined {
    return this.uploads.find((upload) => upload.key === key);
  }

  private change(key: string, changes: Partial<Upload>): void {
    Object.assign(this.find(key) ?? {}, changes);
  }

  private fail(key: string, fault: string, mayRetry: boolean): void {
    this.change(key, { standing: 'FAILED', fault, mayRetry });
  }

  private async begin(key: string, file: File): Promise<void> {
    const stop = new AbortController();
    this.running.set(key, { file, stop });
    this.change(key, { standing: 'SENDING', sizeBytes: file.size, sentBytes: 0 });
    const progress = (sentBytes: number) => this.change(key, { sentBytes });
    const { purpose, done } = this.options;
    const { file: stored, failure } = await send({ purpose, file, key, signal: stop.signal, progress });
    if (failure) return this.fail(key, failure.fields[0]?.message ?? failure.message, mayPass(failure));
    const isWanted = !stop.signal.aborted;
    this.forget(key);
    if (stored && isWanted) done(stored);
  }
}
