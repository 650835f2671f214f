import { defineCommand, runMain } from 'citty';

const recommend = defineCommand({
  meta: { name: 'recommend', description: 'Recommend for a file of answers' },
  run() {
    console.log('{}');
  },
});

const schema = defineCommand({
  meta: { name: 'schema', description: 'Print the JSON Schema of the clinic file' },
  run() {
    console.log('{}');
  },
});

await runMain(defineCommand({ meta: { name: 'therapy-finder' }, subCommands: { recommend, schema } }));
