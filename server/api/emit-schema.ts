import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource, type EntityMetadata } from 'typeorm';
import { createDataSource } from '../database/data-source.ts';
import { accessDocument } from './access-document.ts';
import { buildApiSchema } from './build-schema.ts';
import { entities } from './entities.ts';
import { printContract } from './print-contract.ts';

const folder = join(import.meta.dirname, '../../schema');

const header = `# The public contract of the Transitieroute. Made by \`npm run schema\` from the classes beside it and the readers that
# the database enforces. Not to be edited by hand.

`;

/** Knows the tables from the entities alone: emitting needs no database. */
class Tables extends DataSource {
  async read(): Promise<readonly EntityMetadata[]> {
    await this.buildMetadatas();
    return this.entityMetadatas;
  }
}

/** What is emitted, by file name. */
export async function emittedFiles(): Promise<ReadonlyMap<string, string>> {
  const metadatas = await new Tables(createDataSource('postgres://nowhere/none', entities).options).read();
  const schema = await buildApiSchema(metadatas);
  return new Map([
    ['schema.graphql', header + printContract(schema)],
    ['ACCESS.md', accessDocument(metadatas)],
  ]);
}

async function isFresh(name: string, content: string): Promise<boolean> {
  return (await readFile(join(folder, name), 'utf8').catch(() => '')) === content;
}

async function main(isCheck: boolean): Promise<void> {
  for (const [name, content] of await emittedFiles()) {
    if (await isFresh(name, content)) continue;
    if (isCheck) {
      process.exitCode = 1;
      process.stderr.write(`schema/${name} is not what the code says. Run: npm run schema\n`);
    } else {
      await writeFile(join(folder, name), content);
      process.stdout.write(`schema/${name} written\n`);
    }
  }
}

if (process.argv[1] === import.meta.filename) await main(process.argv.includes('--check'));
