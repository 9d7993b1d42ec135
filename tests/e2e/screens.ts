import type { Page } from 'playwright-core';
import type { CastName, Portal } from './portal';

/** Where a screen of the router is looked at, and by whom. */
export interface Screen {
  /** Those for whom it looks different. */
  who: readonly (CastName | 'nobody')[];
  /** For an address of one row: the root list it is taken from, and what may be done with it if the screen is for that. */
  row?: RowWanted;
}

export interface RowWanted {
  list: string;
  /** The edge of the list's rows that leads to the wanted one, where the noun has no list of its own. */
  through?: string;
  can?: string;
}

const open = (...who: Screen['who']): Screen => ({ who });
const one = (list: string, ...who: Screen['who']): Screen => ({ who, row: { list } });
const form = (who: CastName, list: string, can: string): Screen => ({ who: [who], row: { list, can } });
const plan = (who: Screen['who'], can?: string): Screen => ({ who, row: { list: 'products', through: 'plans', can } });

/** Every screen, by the path of its route. The accessibility tests fail when the router has one that is not here. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  '/': open('clerkA', 'cityRegulator', 'tester', 'auditor'),
  '/sign-in': open('nobody'),
  '/signed-out': open('nobody'),
  '/change-password': open('clerkA'),
  '/:path(.*)*': open('clerkA'),
  '/enterprises': open('cityRegulator'),
  '/enterprises/register': open('cityRegulator'),
  '/enterprises/:id': one('enterprises', 'adminA', 'cityRegulator', 'tester'),
  '/enterprises/:id/edit': form('adminA', 'enterprises', 'EDIT'),
  '/enterprises/:id/change': form('adminA', 'enterprises', 'SUBMIT_CHANGE'),
  '/profile-changes': open('cityRegulator'),
  '/oversight': open('cityRegulator'),
  '/vehicles': open('clerkA', 'cityRegulator'),
  '/vehicles/new': open('clerkA'),
  '/vehicles/:id': one('vehicles', 'clerkA', 'cityRegulator'),
  '/vehicles/:id/edit': form('clerkA', 'vehicles', 'EDIT'),
  '/vehicles/:id/deliver': form('clerkA', 'vehicles', 'DELIVER'),
  '/trace': open('clerkA', 'cityRegulator'),
  '/inspections': open('clerkA', 'cityRegulator'),
  '/inspections/new': open('clerkA'),
  '/inspections/:id': one('lineEndInspections', 'clerkA', 'cityRegulator'),
  '/inspections/:id/entry': form('clerkA', 'lineEndInspections', 'SAVE'),
  '/standards': open('clerkA', 'cityRegulator'),
  '/standards/new': open('cityRegulator'),
  '/standards/:id': one('standards', 'clerkA', 'cityRegulator'),
  '/standards/:id/edit': form('cityRegulator', 'standards', 'EDIT'),
  '/standards/:id/replace': form('cityRegulator', 'standards', 'REPLACE'),
  '/standards/:id/withdraw': form('cityRegulator', 'standards', 'WITHDRAW'),
  '/adoptions': open('clerkA', 'cityRegulator'),
  '/adoptions/new': open('clerkA'),
  '/adoptions/:id': one('adoptions', 'clerkA', 'cityRegulator'),
  '/adoptions/:id/edit': form('clerkA', 'adoptions', 'EDIT'),
  '/adoptions/:id/end': form('clerkA', 'adoptions', 'END'),
  '/certificates': open('clerkA', 'cityRegulator'),
  '/certificates/new': open('clerkA'),
  '/certificates/:id': one('certificates', 'clerkA', 'cityRegulator'),
  '/certificates/:id/edit': form('clerkA', 'certificates', 'EDIT'),
  '/certificates/:id/renew': form('clerkA', 'certificates', 'RENEW'),
  '/certificates/:id/audits/new': form('clerkA', 'certificates', 'RECORD_AUDIT'),
  '/certificates/:id/findings/new': form('clerkA', 'certificates', 'RECORD_FINDING'),
  '/findings': open('clerkA', 'cityRegulator'),
  '/findings/:id/close': form('clerkA', 'findings', 'CLOSE_FINDING'),
  '/conformity': open('clerkA', 'cityRegulator'),
  '/conformity/new': open('clerkA'),
  '/conformity/batch': open('clerkA'),
  '/conformity/:id': one('conformityCertificates', 'clerkA', 'cityRegulator'),
  '/conformity/:id/edit': form('clerkA', 'conformityCertificates', 'EDIT'),
  '/conformity/:id/issue': form('clerkA', 'conformityCertificates', 'ISSUE'),
  '/conformity/:id/print': one('conformityCertificates', 'clerkA'),
  '/conformity/:id/replace': form('clerkA', 'conformityCertificates', 'REPLACE'),
  '/conformity/:id/late': form('clerkA', 'conformityCertificates', 'REQUEST_LATE'),
  '/conformity/:id/correct': form('clerkA', 'conformityCertificates', 'CORRECT'),
  '/reconciliation': open('clerkA', 'cityRegulator'),
  '/projects': open('clerkA', 'cityRegulator'),
  '/projects/new': open('clerkA'),
  '/projects/:id': one('projects', 'clerkA', 'cityRegulator'),
  '/projects/:id/edit': form('clerkA', 'projects', 'EDIT'),
  '/projects/:id/results/new': form('clerkA', 'projects', 'RECORD_RESULT'),
  '/products': open('clerkA', 'cityRegulator'),
  '/products/new': open('clerkA'),
  '/products/:id': one('products', 'clerkA', 'cityRegulator'),
  '/products/:id/edit': form('clerkA', 'products', 'EDIT'),
  '/products/:id/confirm': form('cityRegulator', 'products', 'CONFIRM'),
  '/products/:id/suspend': form('cityRegulator', 'products', 'SUSPEND'),
  '/products/:id/resume': form('cityRegulator', 'products', 'RESUME'),
  '/products/:id/stopProduction': form('cityRegulator', 'products', 'STOP_PRODUCTION'),
  '/products/:id/stopSale': form('cityRegulator', 'products', 'STOP_SALE'),
  '/products/:id/revoke': form('cityRegulator', 'products', 'REVOKE'),
  '/plans/:id': plan(['clerkA', 'cityRegulator']),
  '/plans/:id/edit': plan(['clerkA'], 'EDIT'),
  '/plans/:id/publish': plan(['clerkA'], 'PUBLISH'),
  '/use-codes': open('cityRegulator'),
  '/use-codes/new': open('cityRegulator'),
  '/product-limits': open('cityRegulator'),
  '/product-limits/new': open('cityRegulator'),
  '/template-items': open('cityRegulator'),
  '/template-items/new': open('cityRegulator'),
  '/orders': open('tester', 'clerkA'),
  '/orders/new': open('tester'),
  '/orders/:id': one('testOrders', 'tester', 'cityRegulator'),
  '/orders/:id/sample': form('tester', 'testOrders', 'RECEIVE_SAMPLE'),
  '/orders/:orderId/report': form('tester', 'testOrders', 'DRAFT'),
  '/reports': open('signatory', 'cityRegulator'),
  '/reports/:id': one('testReports', 'signatory', 'cityRegulator'),
  '/reports/:id/edit': form('tester', 'testReports', 'EDIT'),
  '/reports/:id/amend': form('tester', 'testReports', 'AMEND'),
  '/jobs': open('clerkA', 'cityRegulator'),
  '/imports': open('clerkA'),
  '/imports/new': open('clerkA'),
  '/imports/:id': one('imports', 'clerkA'),
  '/members': open('adminA', 'security'),
  '/members/invite': open('adminA', 'security'),
  '/tokens': open('adminA'),
  '/tokens/new': open('adminA'),
  '/tokens/:id': one('tokens', 'adminA'),
  '/organisations': open('system'),
  '/organisations/new': open('system'),
  '/audit': open('auditor'),
  '/sessions': open('clerkA'),
};

interface Row { id: string; viewerCan: string[] }

/** A row that fits, as the person in the window sees it. @throws Error when the demonstration zone has none, for then the screen cannot be seen */
export async function idFor(portal: Portal, page: Page, { list, through, can }: RowWanted): Promise<string> {
  const fields = through ? `rows: ${through} { id viewerCan }` : 'id viewerCan';
  const answer = await portal.get<Record<string, { nodes: (Row & { rows?: Row[] })[] }>>(page, `{ ${list}(first: 100) { nodes { ${fields} } } }`);
  const rows = (answer[list]?.nodes ?? []).flatMap((node) => node.rows ?? [node]);
  const row = rows.find(({ viewerCan }) => !can || viewerCan.includes(can));
  if (!row) throw new Error(`the demonstration zone has none of ${list} for ${can ?? 'reading'}`);
  return row.id;
}

/** The address of a route for somebody. */
export async function addressFor(portal: Portal, page: Page, path: string): Promise<string> {
  const row = SCREENS[path]?.row;
  return path.replace(/:path.*$/, 'no/such/page').replace(/:\w+/, row ? await idFor(portal, page, row) : '');
}
