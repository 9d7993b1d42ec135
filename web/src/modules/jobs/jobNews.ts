import { onScopeDispose, ref, type Ref } from 'vue';
import { apollo } from '../../apollo';
import { JobNewsFragmentDoc, JobPageDocument, type JobNewsFragment } from '../../generated/graphql';

type Listener = (news: JobNewsFragment) => void;

/** After the browser gave up on a stream, this long until it is tried again. */
const TRY_AGAIN_MS = 30_000;

/** One stream a page, however many parts of it listen. */
const listeners = new Set<Listener>();
const isLive = ref(false);
let source: EventSource | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

function open(): void {
  source = new EventSource('/jobs/events');
  source.addEventListener('open', () => {
    isLive.value = true;
  });
  source.addEventListener('job', ({ data }) => void take(JSON.parse(String(data)) as JobNewsFragment).catch(openAgainLater));
  source.addEventListener('signedOut', close);
  source.addEventListener('error', () => {
    isLive.value = false;
    if (source?.readyState === EventSource.CLOSED) openAgainLater();
  });
}

/** A stream begins by telling everything recent, so whatever was missed is told then. */
function openAgainLater(): void {
  close();
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (listeners.size > 0 && !source) open();
  }, TRY_AGAIN_MS);
}

function close(): void {
  source?.close();
  source = null;
  isLive.value = false;
}

/**
 * Progress goes straight into the cache; anything else of a job that is shown is read from the server, which knows the files and the
 * words. Who wants to show a job that he did not know of is told of it and asks himself.
 */
async function take(news: JobNewsFragment): Promise<void> {
  const place = { id: `Job:${news.id}`, fragment: JobNewsFragmentDoc, fragmentName: 'JobNews' };
  const known = apollo.readFragment(place);
  if (known?.version === news.version) apollo.writeFragment({ ...place, data: { ...known, ...news } });
  else if (known) await apollo.query({ query: JobPageDocument, variables: { id: news.id }, fetchPolicy: 'network-only' });
  for (const listener of listeners) listener(news);
}

/**
 * Follows the viewer's own jobs for as long as the component lives.
 * @returns whether the server pushes; while it does not, whoever shows jobs asks from time to time
 */
export function useJobNews(listener: Listener): Ref<boolean> {
  listeners.add(listener);
  if (!source) open();
  onScopeDispose(() => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearTimeout(timer);
    close();
  });
  return isLive;
}

/** Calls `ask` every so often while it is wanted; for when nothing is pushed. */
export function useFallback(ask: () => void, isWanted: () => boolean): void {
  const EVERY_MS = 3_000;
  const polling = setInterval(() => {
    if (isWanted() && !document.hidden) ask();
  }, EVERY_MS);
  onScopeDispose(() => clearInterval(polling));
}
