import type { Component, InjectionKey } from 'vue';
import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import type { Permission } from '@bianzhong/domain';
import type { RouteLocationRaw, RouteRecordRaw } from 'vue-router';
import type { ViewerPartFragment } from '../generated/graphql';

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the page's name in the browser tab. */
    title?: string;
    /** Without it the frame shows the 403 page in place of the screen. */
    permission?: Permission;
    /** Reachable without a session. */
    open?: boolean;
    /** Drawn without menu and top bar. */
    bare?: boolean;
    /** Comes by itself (session ended): a form with a kept draft lets go without asking. */
    interrupts?: boolean;
  }
}

export interface MenuItem {
  path: string;
  permission: Permission;
  /** Key of the words. */
  label: string;
  icon: Component;
  group: 'work' | 'administration';
}

/** Where the search box of the top bar leads: the first target, in module order, that the viewer may read. */
export interface SearchTarget {
  path: string;
  permission: Permission;
}

/** One sentence on the first page: what there is to know, and the way to it. */
export interface Telling {
  /** Key of the sentence. */
  key: string;
  values?: Record<string, string | number>;
  to: RouteLocationRaw;
  /** Something waits or is overdue. */
  isUrgent?: boolean;
}

export interface HomeSentence {
  permission: Permission;
  /** Lower comes first; the first three that a viewer may read are shown. */
  order: number;
  tell(client: ApolloClient<unknown>, viewer: ViewerPartFragment): Promise<Telling>;
}

/** What a module adds to the application; its `index.ts` exports one. */
export interface WebModule {
  routes: RouteRecordRaw[];
  menu: MenuItem[];
  search?: SearchTarget;
  sentences?: HomeSentence[];
}

export interface SentenceQuery<Data, Variables> {
  permission: Permission;
  order: number;
  document: TypedDocumentNode<Data, Variables>;
  variables: (viewer: ViewerPartFragment) => Variables;
  tell: (data: Data, viewer: ViewerPartFragment) => Telling;
}

/** A sentence made of one small query; the answer is never taken from the cache, the first page says how it is now. */
export function sentence<Data, Variables extends OperationVariables>(
  query: SentenceQuery<Data, Variables>,
): HomeSentence {
  return {
    permission: query.permission,
    order: query.order,
    tell: async (client, viewer) => {
      const variables = query.variables(viewer);
      const { data } = await client.query({ query: query.document, variables, fetchPolicy: 'network-only' });
      return query.tell(data, viewer);
    },
  };
}

/** The modules, for the frame and the first page; put in place where the application is composed. */
export const modulesKey: InjectionKey<readonly WebModule[]> = Symbol('modules');
