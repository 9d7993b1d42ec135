import accounts from '../../web/src/words/zh-CN/accounts';
import adoptions from '../../web/src/words/zh-CN/adoptions';
import certificates from '../../web/src/words/zh-CN/certificates';
import conformity from '../../web/src/words/zh-CN/conformity';
import enterprises from '../../web/src/words/zh-CN/enterprises';
import files from '../../web/src/words/zh-CN/files';
import grid from '../../web/src/words/zh-CN/grid';
import imports from '../../web/src/words/zh-CN/imports';
import inspections from '../../web/src/words/zh-CN/inspections';
import jobs from '../../web/src/words/zh-CN/jobs';
import orders from '../../web/src/words/zh-CN/orders';
import organisations from '../../web/src/words/zh-CN/organisations';
import oversight from '../../web/src/words/zh-CN/oversight';
import reconciliation from '../../web/src/words/zh-CN/reconciliation';
import reports from '../../web/src/words/zh-CN/reports';
import research from '../../web/src/words/zh-CN/research';
import sessions from '../../web/src/words/zh-CN/sessions';
import shell from '../../web/src/words/zh-CN/shell';
import standards from '../../web/src/words/zh-CN/standards';
import tokens from '../../web/src/words/zh-CN/tokens';
import trace from '../../web/src/words/zh-CN/trace';
import ui from '../../web/src/words/zh-CN/ui';
import vehicles from '../../web/src/words/zh-CN/vehicles';

/** What the screens say in Chinese: journeys find buttons and fields by the very words a person reads. */
export const words = { accounts, adoptions, certificates, conformity, enterprises, files, grid, imports, inspections, jobs, orders, organisations, oversight, reconciliation, reports, research, sessions, shell, standards, tokens, trace, ui, vehicles };

/** A sentence with its places filled in. */
export function said(sentence: string, values: Record<string, string | number>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_place, name: string) => String(values[name]));
}
