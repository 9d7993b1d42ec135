import { fetchPhrases } from './ui/phrases';

await fetchPhrases();
