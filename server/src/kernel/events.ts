import type { Request } from './request';

type Listener<Matter> = (request: Request, matter: Matter) => Promise<void>;

/** Something that a lower module tells and upper ones act upon, in the transaction of the verb that tells it. Who tells knows nobody who listens. */
export class TypedEvent<Matter> {
  private readonly listeners: Listener<Matter>[] = [];

  listen(listener: Listener<Matter>): void {
    this.listeners.push(listener);
  }

  async tell(request: Request, matter: Matter): Promise<void> {
    for (const listener of this.listeners) await listener(request, matter);
  }
}
