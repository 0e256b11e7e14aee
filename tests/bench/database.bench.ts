import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import {
  openDatabase,
  type CloudDatabase,
  type CollectionDeclaration,
} from '../../local/cloud/database/database';

/**
 * The local cloud's database with a million documents. Not part of npm test:
 *   npx esbuild tests/bench/database.bench.ts --bundle --platform=node --packages=external --outfile=dist/bench/database.cjs
 *   node --expose-gc dist/bench/database.cjs     (BENCH_DOCUMENTS=1000000, BENCH_DIR=dist/bench/data, BENCH_KEEP=1 to keep the file for the next run)
 */

const DOCUMENTS = Number(process.env.BENCH_DOCUMENTS ?? 1_000_000);
const DIRECTORY = resolve(process.env.BENCH_DIR ?? 'dist/bench/data');
const BATCH = 1000;
const ZONES = 200;
const STATES = ['submitted', 'dispatched', 'accepted', 'handling', 'finished', 'closed'];
const CATEGORIES = 13;
const HOT_SPOTS = 60;
/** A town of about 40 x 40 km. */
const WEST = 113.3;
const SOUTH = 23.0;
const SPAN_DEGREES = 0.38;
const NOW = 1_790_000_000_000;

const INDEXES: CollectionDeclaration[] = [
  {
    name: 'reports',
    indexes: [
      {
        name: 'zone_state_at',
        keys: [
          { field: 'zoneId', direction: '1' },
          { field: 'state', direction: '1' },
          { field: 'filedAt', direction: '-1' },
        ],
      },
      {
        name: 'state_at',
        keys: [
          { field: 'state', direction: '1' },
          { field: 'filedAt', direction: '-1' },
        ],
      },
      { name: 'number', keys: [{ field: 'number', direction: '1' }], unique: true },
      {
        name: 'place',
        keys: [
          { field: 'location', direction: '2dsphere' },
          { field: 'state', direction: '1' },
          { field: 'categoryId', direction: '1' },
        ],
      },
    ],
  },
];

let seed = 7;
/** mulberry32: the same documents and questions in every run. */
function random(): number {
  seed = (seed + 0x6d2b79f5) >>> 0;
  let t = seed;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
}
const below = (count: number) => Math.floor(random() * count);
const spots = Array.from({ length: HOT_SPOTS }, () => [
  WEST + random() * SPAN_DEGREES,
  SOUTH + random() * SPAN_DEGREES,
]);

function place(): [number, number] {
  if (random() < 0.3) return [WEST + random() * SPAN_DEGREES, SOUTH + random() * SPAN_DEGREES];
  const [x, y] = spots[below(HOT_SPOTS)] as [number, number];
  return [x + (random() + random() - 1) * 0.015, y + (random() + random() - 1) * 0.015];
}

function report(n: number): string {
  return JSON.stringify({
    _id: `report-${n}`,
    number: n,
    state: STATES[below(STATES.length)],
    zoneId: `zone-${below(ZONES)}`,
    categoryId: `category-${below(CATEGORIES)}`,
    bureauId: `bureau-${below(40)}`,
    reporterKey: `person-${below(100_000)}`,
    filedAt: { $date: { $numberLong: String(NOW - below(365 * 86_400) * 1000) } },
    location: { type: 'Point', coordinates: place() },
    address: `Long Street ${below(999)}, by the second gate of the market`,
    description:
      'Rubbish bins have been overflowing for three days and nobody has come to empty them. '.repeat(2),
    photos: [`cloud://env.bucket/reports/${n}/1.jpg`, `cloud://env.bucket/reports/${n}/2.jpg`],
    votes: below(50),
    timeline: [{ by: 'resident', what: 'filed' }],
  });
}

type Body = Record<string, unknown>;
const act = (db: CloudDatabase, action: string, body: Body) =>
  db.perform({ action: `database.${action}`, collectionName: 'reports', ...body }, { now: NOW });
const find = (filter: object, more: Body = {}) => ({
  queryType: 'WHERE',
  query: JSON.stringify(filter),
  ...more,
});
const one = (n: number) => ({ queryType: 'DOC', query: `{"_id":"report-${n}"}`, multi: false });
const inc = { data: '{"$inc":{"votes":1}}', merge: true, upsert: false };

interface Row {
  what: string;
  runs: number;
  p50: number;
  p95: number;
  cpu: number;
  ratio: string;
}

function measure(
  db: CloudDatabase,
  what: string,
  runs: number,
  work: (i: number) => void,
  ask?: () => Body,
): Row {
  for (let i = 0; i < Math.min(20, runs); i++) work(-1 - i);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work(i);
    times.push(performance.now() - start);
  }
  const used = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  let [examined, returned] = [0, 0];
  for (let i = 0; ask && i < 50; i++) {
    const told = db.explain(ask());
    examined += told.examined;
    returned += told.returned;
  }
  const ratio = ask === undefined ? '' : `${examined} / ${returned}`;
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] as number;
  return { what, runs, p50: at(0.5), p95: at(0.95), cpu: (used.user + used.system) / 1000 / runs, ratio };
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`;
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

function load(file: string): void {
  const db = openDatabase({ file });
  db.declare([{ name: 'reports' }]);
  let start = performance.now();
  for (let n = 0; n < DOCUMENTS; n += BATCH)
    act(db, 'insertDocument', {
      data: Array.from({ length: Math.min(BATCH, DOCUMENTS - n) }, (_, i) => report(n + i)),
    });
  console.log(`loaded ${DOCUMENTS} documents in ${seconds(start)}, ${BATCH} to a commit`);
  start = performance.now();
  db.declare(INDEXES);
  console.log(`built ${INDEXES[0]?.indexes?.length} indexes in one pass in ${seconds(start)}`);
  db.close();
}

function questions(db: CloudDatabase): Row[] {
  const zone = () =>
    find(
      { zoneId: `zone-${below(ZONES)}`, state: { $in: STATES.slice(0, 3) } },
      { order: '{"filedAt":-1}', limit: 20 },
    );
  const near = () =>
    find(
      {
        location: { $nearSphere: { $geometry: { type: 'Point', coordinates: place() }, $maxDistance: 500 } },
        state: { $in: STATES.slice(0, 4) },
        categoryId: `category-${below(CATEGORIES)}`,
      },
      { limit: 20 },
    );
  const count = () => find({ state: STATES[below(STATES.length)] });
  const stages = (list: [string, object | number][]) => ({
    stages: list.map(([stageKey, value]) => ({ stageKey, stageValue: JSON.stringify(value) })),
  });
  const group = stages([
    ['$group', { _id: { zone: '$zoneId', state: '$state' }, n: { $sum: 1 } }],
    ['$limit', 2000],
  ]);
  const asked = (action: string, body: Body): Body => ({
    action: `database.${action}`,
    collectionName: 'reports',
    ...body,
  });
  const transfer = (i: number) => {
    const { transactionId } = act(db, 'startTransaction', {});
    for (const n of [(i + 100) * 2, (i + 100) * 2 + 1]) {
      act(db, 'getDocument', { ...one(n), transactionId });
      act(db, 'modifyDocument', { ...one(n), ...inc, transactionId });
    }
    act(db, 'commitTransaction', { transactionId });
  };
  // Numbers no earlier run on a kept file has used.
  const unused = Date.now();
  return [
    measure(db, 'insert one, durable', 1000, (i) =>
      act(db, 'insertDocument', { data: [report(unused + i)] }),
    ),
    measure(
      db,
      'find: zone + 3 states, newest 20',
      1000,
      () => act(db, 'getDocument', zone()),
      () => asked('getDocument', zone()),
    ),
    measure(
      db,
      'near: 500 m + 4 states + category, nearest 20',
      500,
      () => act(db, 'getDocument', near()),
      () => asked('getDocument', near()),
    ),
    measure(
      db,
      'count one state',
      100,
      () => act(db, 'calculateDocument', count()),
      () => asked('calculateDocument', count()),
    ),
    measure(db, '$inc of one hot document, durable', 1000, () =>
      act(db, 'modifyDocument', { ...one(5), ...inc }),
    ),
    measure(
      db,
      'group zone x state, all documents',
      20,
      () => act(db, 'aggregateDocuments', group),
      () => asked('aggregateDocuments', group),
    ),
    measure(db, 'transaction: read and change 2 documents, durable', 500, transfer),
  ];
}

function main(): void {
  const file = join(DIRECTORY, 'bench.sqlite');
  mkdirSync(DIRECTORY, { recursive: true });
  console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model.trim()}`);
  if (!existsSync(file)) load(file);
  (globalThis as { gc?: () => void }).gc?.();
  const bare = process.memoryUsage().rss;
  const start = performance.now();
  const db = openDatabase({ file });
  act(db, 'getDocument', one(77));
  const opened = performance.now() - start;
  const openedRss = process.memoryUsage().rss;
  const rows = questions(db);
  console.log(
    `\n| what | runs | p50 ms | p95 ms | CPU ms | examined / returned (50 runs) |\n| --- | --- | --- | --- | --- | --- |`,
  );
  for (const { what, runs, p50, p95, cpu, ratio } of rows)
    console.log(
      `| ${what} | ${runs} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${cpu.toFixed(2)} | ${ratio} |`,
    );
  console.log(
    `\nopen to first answer ${opened.toFixed(0)} ms; memory before ${megabytes(bare)}, opened ${megabytes(openedRss)}, after all questions ${megabytes(process.memoryUsage().rss)}; file ${megabytes(statSync(file).size)}`,
  );
  db.close();
  if (!process.env.BENCH_KEEP) rmSync(DIRECTORY, { recursive: true, force: true });
}

main();
