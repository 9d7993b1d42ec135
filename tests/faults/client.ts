import { setTimeout as wait } from 'node:timers/promises';
import { CAST, type CastName } from '../../server/src/demo/cast';
import { newId } from '../../server/src/kernel/ids';
import type { Answer } from '../cast/world';

const SIGN_IN = 'mutation ($name: String!) { demonstrationSignIn(input: { name: $name }) { kind } }';
const OPEN = 'mutation ($input: OpenProjectInput!) { openProject(input: $input) { id version name } }';
const LIST = 'query ($after: String) { projects(first: 100, after: $after) { totalCount nodes { id name } pageInfo { hasNextPage endCursor } } }';
const AGAIN_AFTER_MS = 100;
const GIVEN_UP_AFTER_MS = 60_000;

interface ProjectPage { projects: { nodes: { id: string; name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }

/** Somebody at a distance, whose server may be away. */
export class Client {
  private cookie = '';

  /** @param target says where the server is at the time */
  constructor(readonly target: () => string) {}

  /** What tells the server who asks, for addresses beside the API. */
  get headers(): { cookie: string } {
    return { cookie: this.cookie };
  }

  /** Sends one operation. @returns null when no answer came */
  async ask<Data>(query: string, variables?: object): Promise<Answer<Data> | null> {
    try {
      const response = await fetch(`${this.target()}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', cookie: this.cookie }, body: JSON.stringify({ query, variables }),
      });
      this.cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? this.cookie;
      return await response.json() as Answer<Data>;
    } catch {
      return null;
    }
  }

  /** Sends one operation until it is answered; whoever is told that the server is not available comes again. @throws Error for any other refusal */
  async insist<Data>(query: string, variables?: object): Promise<Data> {
    for (const start = Date.now(); Date.now() - start < GIVEN_UP_AFTER_MS; await wait(AGAIN_AFTER_MS)) {
      const answer = await this.ask<Data>(query, variables);
      if (answer?.data && !answer.errors) return answer.data;
      if (answer && answer.errors?.[0]?.extensions.code !== 'UNAVAILABLE') throw new Error(JSON.stringify(answer));
    }
    throw new Error('no answer came within a minute');
  }

  async enter(who: CastName): Promise<this> {
    await this.insist(SIGN_IN, { name: CAST[who] });
    return this;
  }

  /** Opens an R&D project, under one key however often it has to be sent. @returns its id */
  async openProject(name: string): Promise<string> {
    const input = {
      idempotencyKey: newId(), name, kind: 'NEW_PRODUCT', stage: 'CONCEPT', goal: '减重', leadName: '李工', budgetFen: 100, spentFen: 0,
      startsOn: '2026-01-01', endsOn: '2026-12-31', partners: [],
    };
    return (await this.insist<{ openProject: { id: string } }>(OPEN, { input })).openProject.id;
  }

  /** Every project in sight. */
  async projects(): Promise<{ id: string; name: string }[]> {
    const found: { id: string; name: string }[] = [];
    for (let after: string | null = null; ;) {
      const { projects }: ProjectPage = await this.insist(LIST, { after });
      found.push(...projects.nodes);
      if (!projects.pageInfo.hasNextPage) return found;
      after = projects.pageInfo.endCursor;
    }
  }
}
