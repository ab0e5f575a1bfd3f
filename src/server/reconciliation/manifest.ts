import { defaultTypes } from './kinds.js';
import { MOST_QUERIES } from './limits.js';

/** How large the page of an entity is, in pixels. */
const PREVIEW = { width: 420, height: 300 } as const;

/**
 * What the service is and offers.
 * @param base where it is served: http://127.0.0.1:4000/reconcile
 */
export function manifest(base: string, version: string): Readonly<Record<string, unknown>> {
  const suggest = (what: string): object => ({ service_url: base, service_path: `/suggest/${what}` });
  const page = `${base}/entity/{{id}}`;
  return {
    versions: ['0.1', '0.2'],
    name: 'Inyeon, the knowledge graph of K-drama',
    identifierSpace: `${base}/entity/`,
    schemaSpace: 'https://schema.org/Thing',
    serviceVersion: version,
    batchSize: MOST_QUERIES,
    defaultTypes: defaultTypes.map(({ id, name }) => ({ id, name })),
    view: { url: page },
    preview: { url: page, ...PREVIEW },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: base, service_path: '/extend/propose' },
      property_settings: [
        {
          name: 'limit',
          label: 'Limit',
          type: 'number',
          default: 0,
          help_text: 'How many values to fetch of each entity at most; 0 fetches all.',
        },
      ],
    },
  };
}
