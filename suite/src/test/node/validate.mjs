// Holds objects for Kubernetes, a JSON array on standard input, against the models of Kubernetes and of its operators:
// types, enums, formats, and fields that no model knows. Says what is wrong and how many were held.
import { readFileSync } from 'node:fs';

const OPERATORS = ['argo-cd', 'argo-rollouts', 'external-secrets', 'prometheus-operator'];

async function model({ apiVersion, kind }) {
  for (const home of ['kubernetes-models', ...OPERATORS.map((name) => `@kubernetes-models/${name}`)]) {
    try {
      return (await import(`${home}/${apiVersion}/${kind}`))[kind];
    } catch (unknown) {
      if (!['ERR_MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes(unknown.code)) throw unknown;
    }
  }
}

// A validator asks for each field that it knows; what it never asked for, it does not know. Where it asked for nothing
// at all, the object is free in its form.
function watched(value, path, seen) {
  if (value === null || typeof value !== 'object') return value;
  const asked = new Set();
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, watched(part, `${path}/${key}`, seen)]));
  seen.push({ path, asked, keys: Array.isArray(value) ? [] : Object.keys(value) });
  return new Proxy(Array.isArray(value) ? Object.values(parts) : parts, {
    get(target, key) {
      asked.add(key);
      return target[key];
    },
  });
}

async function wrong(object) {
  const Model = await model(object);
  if (!Model) return ['no model knows it'];
  const seen = [];
  const problems = [];
  try {
    const held = new Model({ metadata: {} });
    Object.assign(held, Object.fromEntries(Object.keys(object).map((key) => [key, watched(object[key], `/${key}`, seen)])));
    held.validate();
  } catch (refused) {
    problems.push(refused.message);
  }
  for (const { path, asked, keys } of seen) {
    if (asked.size > 0) problems.push(...keys.filter((key) => !asked.has(key)).map((key) => `${path}/${key} is not known`));
  }
  return problems;
}

const objects = JSON.parse(readFileSync(0, 'utf8'));
for (const object of objects) {
  for (const problem of await wrong(object)) {
    console.log(`${object.kind}/${object.metadata?.name}: ${problem}`);
    process.exitCode = 1;
  }
}
console.log(`${objects.length} objects held`);
