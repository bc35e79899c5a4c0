// One request a line on standard input, one answer a line on standard output.
//   {"judge":"template","template":…,"data":…}  -> {"result":…}
//   {"judge":"card","card":…}                   -> {"findings":[…]}   parser and validation, schema 1.5
//   {"judge":"manifest","manifest":…}           -> {"findings":[…]}   the Teams manifest schema of the version it names
//   {"judge":"types","cards":{name:card,…}}     -> {"findings":[…]}   unknown properties, missing required ones
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline');
const { AdaptiveCard, SerializationContext, Versions } = require('adaptivecards/dist/adaptivecards.js');
const { Template } = require('adaptivecards-templating');
const ts = require('typescript');
const Ajv = require('ajv-draft-04');
const formats = require('ajv-formats');

const judges = {
  template({ template, data }) {
    return { result: new Template(template).expand({ $root: data }) };
  },

  card({ card }) {
    const context = new SerializationContext(Versions.v1_5);
    const parsed = new AdaptiveCard();
    parsed.parse(card, context);
    const findings = [];
    for (let i = 0; i < context.eventCount; i++) {
      findings.push(context.getEventAt(i).message);
    }
    return { findings: [...findings, ...parsed.validateProperties().validationEvents.map(e => e.message)] };
  },

  manifest({ manifest }) {
    const schema = path.join(path.dirname(require.resolve('@microsoft/app-manifest/package.json')), 'build', 'json-schemas', 'teams', `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json');
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
    formats(ajv);
    const validate = ajv.compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
    validate(manifest);
    return { findings: (validate.errors || []).map(e => `${e.instancePath} ${e.message}`) };
  },

  types({ cards }) {
    const file = path.join(__dirname, 'cards.generated.ts');
    const source = "import type { IAdaptiveCard } from '@microsoft/teams.cards';\n" +
      Object.entries(cards).map(([name, card]) => `export const ${name}: IAdaptiveCard = ${JSON.stringify(card)};\n`).join('');
    const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    const host = ts.createCompilerHost(options);
    const readSource = host.getSourceFile.bind(host);
    host.getSourceFile = (name, ...rest) =>
      path.resolve(name) === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : readSource(name, ...rest);
    host.fileExists = name => path.resolve(name) === file || fs.existsSync(name);
    const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
    return { findings: diagnostics.map(d => ts.flattenDiagnosticMessageText(d.messageText, ' ')) };
  },
};

readline.createInterface({ input: process.stdin }).on('line', line => {
  let answer;
  try {
    const request = JSON.parse(line);
    answer = judges[request.judge](request);
  } catch (e) {
    answer = { error: String(e && e.message) };
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
});
