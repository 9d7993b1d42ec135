import type { Plugin } from 'vite';

/** A vite plugin for programs that run in a thread of their own. @param folder the one of the server, below which tests get theirs built */
export function programs({ folder }: { folder: string }): Plugin;
