// Compiles every schema with Ajv under its default settings and compares its verdicts with those that the tests have written down.
// usage: node check.mjs <folder of schemas> <corpus.jsonl>
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import Ajv from 'ajv/dist/2020.js';

const [schemas, corpus] = process.argv.slice(2);
const ajv = new Ajv();
const validators = new Map();
for (const file of fs.readdirSync(schemas, { recursive: true }).filter(name => name.endsWith('.schema.json')).sort()) {
  const schema = JSON.parse(fs.readFileSync(path.join(schemas, file), 'utf8'));
  if (!ajv.validateSchema(schema)) {
    throw new Error(`${file} is no valid schema: ${ajv.errorsText()}`);
  }
  validators.set(`${schema.properties.kind.const} ${schema.properties.version.const}`, ajv.compile(schema));
}

const counts = {};
let different = 0;
for await (const line of readline.createInterface({ input: fs.createReadStream(corpus) })) {
  const { format, verdict, document } = JSON.parse(line);
  const accepted = validators.get(format)(document);
  const row = (counts[format] ??= { sound: 0, 'left-to-reading': 0, refused: 0, different: 0 });
  row[verdict]++;
  // What is left to reading, the schema accepts.
  if (accepted !== (verdict !== 'refused')) {
    row.different++;
    different++;
    if (different <= 5) {
      console.error(`${format}: the library says ${verdict}, Ajv says ${accepted}: ${JSON.stringify(document)}`);
    }
  }
}
console.table(counts);
if (different > 0 || Object.keys(counts).length !== validators.size) {
  console.error(different > 0 ? `${different} verdicts differ` : 'a format is missing from the corpus');
  process.exit(1);
}
