import { today } from '@bianzhong/domain';
import type { Page } from 'playwright-core';
import { act, type Actor, type Row } from '../cast/full-world/acts';
import { PLAN_ITEMS, productContent, vehicleContent, vinOf } from '../cast/full-world/vehicles';
import type { Asker } from '../cast/world';
import type { Portal } from './portal';

/** Far away from the running numbers of the demonstration zone. */
const FIRST_SERIAL = 910_000;
const PRODUCT_SERIAL = 77;

/** The assembly line of a maker: a product that is in force with its plan, and a new vehicle whenever one is asked for. */
export interface Line {
  model: string;
  /** Builds a vehicle that nothing has happened to yet. */
  build(): Promise<{ id: string; vin: string }>;
}

/** Whoever is signed in in the window, as one who asks the API. */
export function askerIn(portal: Portal, page: Page): Pick<Asker, 'ask' | 'get' | 'verdict'> {
  return {
    ask: (document, variables) => portal.ask(page, document, variables) as never,
    get: (document, variables) => portal.get(page, document, variables),
    verdict: async (document, variables) => (await portal.ask(page, document, variables)).errors?.[0]?.extensions.reason ?? 'ok',
  };
}

/** Sets the line up, with everything as of today. @param items what every vehicle is inspected for */
export async function setUpLine(clerk: Actor, regulator: Actor, items: readonly object[] = PLAN_ITEMS): Promise<Line> {
  const day = today(new Date());
  const content = productContent(PRODUCT_SERIAL);
  const entered = await act(clerk, 'enterProduct', content);
  await act(regulator, 'confirmProduct', { ...entered, on: day });
  const drafted = await act(clerk, 'draftPlan', { productId: entered.id, source: 'TEMPLATE' });
  const edited = await act(clerk, 'editPlan', { ...drafted, items });
  await act(clerk, 'publishPlan', { ...edited, validFrom: day });
  let running = FIRST_SERIAL;
  return {
    model: content.model,
    build: async () => {
      const vin = vinOf(++running);
      const { id } = await act<Row>(clerk, 'recordVehicle', { ...vehicleContent(content.model, vin), manufacturedOn: day });
      return { id, vin };
    },
  };
}
