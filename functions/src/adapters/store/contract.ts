import { describe, test } from 'vitest';
import type { DocumentStore } from '../../use-cases/document-store.ts';
import type { ContractCase } from './contract/contract-case.ts';
import { queryCases } from './contract/query-cases.ts';
import { transactionCases } from './contract/transaction-cases.ts';
import { valueCases } from './contract/value-cases.ts';
import { writeCases } from './contract/write-cases.ts';

/**
 * What every `DocumentStore` must do, as tests. `open` gives an empty store each time; `notProvable` names the
 * cases that the backend at hand is known to get wrong, with the reason: they show as skipped, never as passed.
 */
export function documentStoreContract(
  name: string,
  open: () => Promise<DocumentStore>,
  notProvable: { [caseName: string]: string } = {},
): void {
  const groups = {
    writes: writeCases,
    values: valueCases,
    queries: queryCases,
    transactions: transactionCases,
  };
  checkNames(Object.keys(notProvable), Object.values(groups).flat());
  describe(name, () => {
    for (const [group, cases] of Object.entries(groups)) {
      describe(group, () => {
        for (const { name: caseName, run } of cases) {
          test(caseName, async (context) => {
            const reason = notProvable[caseName];
            if (reason !== undefined) context.skip(`not provable here: ${reason}`);
            const store = await open();
            try {
              await run(store);
            } finally {
              await store.close();
            }
          });
        }
      });
    }
  });
}

function checkNames(named: string[], cases: ContractCase[]): void {
  const unknown = named.filter((name) => !cases.some((known) => known.name === name));
  if (unknown.length > 0) throw new Error(`no such case in the contract: ${unknown.join('; ')}`);
}
