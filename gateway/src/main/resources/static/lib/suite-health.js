// What the copies told, put together: what is wrong, and the numbers of a service from those of its copies.

export const BEHIND_THE_GATEWAY = ['auth-service', 'match-service', 'event-service'];

const SUM = (values) => values.reduce((sum, value) => sum + value, 0);
// Each copy tells the same, read from the same table; one may be a moment behind. Or the worst is what matters.
const GREATEST = (values) => Math.max(...values);

/** In the order in which they are shown. */
export const NUMBERS = {
  'lck.gateway.sessions': { over: SUM, kind: 'count' },
  'lck.gateway.streams': { over: SUM, kind: 'count' },
  'lck.sign.in.waiting': { over: SUM, kind: 'count' },
  'lck.sessions.outdated': { over: GREATEST, kind: 'count' },
  'lck.claims.queue': { over: SUM, kind: 'count' },
  'lck.claims.pending.age': { over: GREATEST, kind: 'age' },
  'lck.event.listeners': { over: SUM, kind: 'count' },
  'lck.match.listeners': { over: SUM, kind: 'count' },
  'lck.journal.waiting': { over: SUM, kind: 'count' },
  'lck.match.copy.lag.seconds': { over: GREATEST, kind: 'age' },
  'lck.member.copy.lag.seconds': { over: GREATEST, kind: 'age' },
  'lck.ingest.silence': { over: GREATEST, kind: 'age' },
  'lck.ingest.stale.documents': { over: GREATEST, kind: 'count', troubled: true },
  'lck.audit.findings': { over: GREATEST, kind: 'count', troubled: true },
  'hikaricp.connections.pending': { over: SUM, kind: 'count' },
};

/** The number of a service; null where no copy that is heard tells it. */
export function numberOf(service, name, over = NUMBERS[name].over) {
  const values = service.copies
    .filter((copy) => copy.state !== 'SILENT')
    .map((copy) => copy.numbers[name])
    .filter((value) => value !== undefined);
  return values.length > 0 ? over(values) : null;
}

/** Seconds since the last audit of the open Hot Time that waits the longest for one; null where none is open. */
export function auditAge({ services }) {
  const ages = services.map((service) => numberOf(service, 'lck.audit.age.seconds', GREATEST)).filter((age) => age > 0);
  return ages.length > 0 ? Math.max(...ages) : null;
}

export function troublesOf({ services }) {
  return services.flatMap((service) => {
    const of = service.service;
    if (service.copies.length === 0) return [{ kind: 'AWAY', of, grave: true }];
    return [
      ...(service.state === 'AWAY' ? [{ kind: 'AWAY', of, grave: true }] : []),
      ...service.copies.flatMap((copy) => troublesOfCopy(of, copy)),
      ...(new Set(service.copies.filter((copy) => copy.state !== 'SILENT').map((copy) => copy.commit)).size > 1 ? [{ kind: 'MIXED', of }] : []),
      ...Object.entries(NUMBERS)
        .filter(([name, { troubled }]) => troubled && numberOf(service, name) > 0)
        .map(([name]) => ({ kind: name, of, count: numberOf(service, name) })),
    ];
  });
}

function troublesOfCopy(of, copy) {
  if (copy.state === 'SILENT') return [{ kind: 'SILENT', of, copy: copy.copy, since: copy.heardAt, grave: true }];
  return [
    ...(copy.state === 'NOT_READY' ? [{ kind: 'NOT_READY', of, copy: copy.copy }] : []),
    ...copy.stores.filter((store) => !store.reachable).map((store) => ({ kind: 'STORE', of, copy: copy.copy, store: store.store, grave: true })),
  ];
}
