import { all, type Condition } from './condition';
import type { Scalar } from './database';
import { requireReading, scopeOf } from './scope';
import type { Table, Tables } from './table';
import type { Viewer } from './viewer';

/** Makes SQL of a condition on one table. Nested tables get aliases of their own. */
export class Compiler {
  private aliases = 0;
  readonly parameters: Scalar[] = [];

  constructor(private readonly tables: Tables, private readonly viewer: Viewer) {}

  compile(condition: Condition, table: Table, alias: string): string {
    const column = (property: string) => `${alias}.${table.column(property).name}`;
    switch (condition.is) {
      case 'everything': return '1 = 1';
      case 'nothing': return '1 = 0';
      case 'compare': return `${column(condition.property)} ${condition.operator} ${this.bind(condition.value)}`;
      case 'compareColumns': return `${column(condition.property)} ${condition.operator} ${column(condition.other)}`;
      case 'in': return condition.values.length === 0 ? '1 = 0'
        : `${column(condition.property)} IN (${condition.values.map((value) => this.bind(value)).join(', ')})`;
      case 'null': return `${column(condition.property)} IS ${condition.negated ? 'NOT ' : ''}NULL`;
      case 'contains': return `${column(condition.property)} LIKE ${this.bind(`%${condition.text.replace(/[!%_]/g, '!$&')}%`)} ESCAPE '!'`;
      case 'and': case 'or': return `(${condition.parts.map((part) => this.compile(part, table, alias)).join(condition.is === 'and' ? ' AND ' : ' OR ')})`;
      case 'not': return `NOT (${this.compile(condition.part, table, alias)})`;
      case 'exists': return this.exists(condition, column(condition.outer));
    }
  }

  private exists(condition: Extract<Condition, { is: 'exists' }>, outer: string): string {
    requireReading(this.viewer, condition.entity);
    const table = this.tables.of(condition.entity);
    const alias = `e${++this.aliases}`;
    const visible = all(scopeOf(condition.entity)(this.viewer), condition.where);
    return `EXISTS (SELECT 1 FROM ${table.name} ${alias} WHERE ${alias}.${table.column(condition.key).name} = ${outer} AND ${this.compile(visible, table, alias)})`;
  }

  private bind(value: Scalar): string {
    this.parameters.push(value);
    return '?';
  }
}
