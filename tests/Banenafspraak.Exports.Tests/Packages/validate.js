// Validates a data package with tools that are not ours: its descriptor against the profile of version 2 (Ajv), and the rows of its CSV files
// with keys and references (datapackage, of Frictionless Data). Prints a line for each fault, and how many rows were read.
const fs = require('fs'), path = require('path');
const Ajv = require('ajv'), { Package } = require('datapackage');

async function main(folder) {
  const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));
  const descriptor = read(path.join(folder, 'datapackage.json'));
  const isValid = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(read(path.join(__dirname, 'datapackage-2.0.json')));
  const faults = isValid(descriptor) ? [] : isValid.errors.map(e => `${e.instancePath} ${e.message}`);
  const package_ = await Package.load(descriptor, { basePath: folder });
  faults.push(...package_.errors.map(String));
  let rows = 0;
  for (const resource of package_.resources.filter(r => r.tabular && r.descriptor.format === 'csv')) {
    try {
      rows += (await resource.read({ relations: true })).length;
    } catch (e) {
      faults.push(...(e.errors && e.errors.length ? e.errors : [e]).map(f => `${resource.name}: ${f.message}`));
    }
  }
  faults.forEach(f => console.log(f));
  console.log(`${faults.length} faults, ${rows} rows`);
}

main(process.argv[2]);
